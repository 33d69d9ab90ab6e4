import { describe, expect, it } from 'vitest';
import { filterBlocks } from '../../src/article/block-filter.js';
import type { Block } from '../../src/article/blocks.js';
import { block } from './block.js';

const FIRST = 'The tide mill at Wennick turned again on Monday, eleven years after a storm broke its wheel.';
const SECOND =
  '“I did not sleep at all,” said Harriet Lowmoor, the chairwoman of the trust that owns the mill.';
const THIRD =
  'The mill will grind on every spring tide, and its flour will be sold at the market from April.';

/** What stands between the paragraphs of an article, and the rule that takes it. */
const BETWEEN: readonly (readonly [why: string, value: Block, expected: string])[] = [
  ['a linked headline', block('Ferry crews accept a new timetable', { linked: 1 }), 'link alone'],
  [
    'a line below an image',
    block('Carpenters at work last winter', { afterImage: true }),
    'caption below an image',
  ],
  [
    'a sentence in italics below an image',
    block('The wheel is made of oak.', { afterImage: true, italic: 1 }),
    'caption below an image',
  ],
  ['a list of a headline', block('The old sluice opens', { tag: 'li', linked: 1 }), 'list of links'],
  ['a paragraph that came before', block(FIRST), 'repetition'],
  ['a pull quote', block('eleven years after a storm broke its wheel', { tag: 'blockquote' }), 'repetition'],
  ['a sign-up', block('Sign up for our newsletter.'), 'prompt'],
];

const KEPT: readonly (readonly [why: string, value: Block])[] = [
  ['a heading over a paragraph', block('Four hundred on the quay', { tag: 'h2' })],
  ['a sentence that is a link', block('The trust has published its accounts.', { linked: 1 })],
  ['speech below an image', block('“Nobody slept”', { afterImage: true })],
  ['a short answer', block('“No.”')],
  ['a sentence below an image', block('The sluice was opened by hand.', { afterImage: true })],
];

describe('filterBlocks', () => {
  it.each(BETWEEN)('drops %s', (_, value, expected) => {
    const { kept, dropped } = filterBlocks([block(FIRST), value, block(SECOND), block(THIRD)]);
    expect(kept.map(({ text }) => text)).toEqual([FIRST, SECOND, THIRD]);
    expect(dropped).toEqual([{ block: value, rule: expected }]);
  });

  it.each(KEPT)('keeps %s', (_, value) => {
    const blocks = [block(FIRST), value, block(SECOND), block(THIRD)];
    expect(filterBlocks(blocks)).toEqual({ kept: blocks, dropped: [] });
  });

  it('keeps a list of links that its paragraph announces, and one below each of many', () => {
    const item = block('The old sluice', { tag: 'li', linked: 1 });
    const announced = [
      block(FIRST),
      block(SECOND),
      block('He named the sights of the town by heart, one by one:'),
      item,
      block(THIRD),
    ];
    const many = [1, 2, 3, 4].flatMap((at) => [block(`${at}. ${THIRD}`), item]);
    for (const blocks of [announced, [...many, block(FIRST)]])
      expect(filterBlocks(blocks).kept).toEqual(blocks);
  });

  it('drops a note on the author below the article, and none within', () => {
    const bio = block('Ida Brandt is a reporter who covers the coast and its dikes.');
    const blocks = [
      block(FIRST),
      bio,
      block(SECOND),
      block(THIRD),
      block('Per Aune is a correspondent in Ostwick.'),
    ];
    expect(filterBlocks(blocks).kept).toEqual(blocks.slice(0, -1));
  });

  it('drops headlines under a heading that announces other stories, until prose comes', () => {
    const blocks = [
      block(FIRST),
      block('Related articles', { tag: 'h3' }),
      block('Ferry crews accept a new timetable'),
      block('Bus drivers to get heated seats'),
      block(SECOND),
      block('A line that is short and has no full stop but belongs to the article, the editor thought'),
      block(THIRD),
    ];
    const { dropped } = filterBlocks(blocks);
    expect(dropped.map(({ rule }) => rule)).toEqual([
      'related heading',
      'related headline',
      'related headline',
    ]);
  });

  it('drops captions that end with the outlet’s name, and the headline that stands below one', () => {
    const blocks = [
      block(FIRST),
      block('The quay at dawn - Meridian International'),
      block('Village Votes on a Bridge for Frogs'),
      block(SECOND),
      block(THIRD),
    ];
    const { kept, dropped } = filterBlocks(blocks, { siteName: 'Meridian International' });
    expect(kept.map(({ text }) => text)).toEqual([FIRST, SECOND, THIRD]);
    expect(dropped.map(({ rule }) => rule)).toEqual(['caption of an outlet', 'headline below a caption']);
  });

  it('learns an outlet’s name from two captions that share it', () => {
    const blocks = [
      block('The quay at dawn - Meridian International'),
      block(FIRST),
      block('The old sluice - Meridian International'),
      block(SECOND),
    ];
    expect(filterBlocks(blocks).kept.map(({ text }) => text)).toEqual([FIRST, SECOND]);
  });

  it('keeps a sentence that ends with a dash and a name', () => {
    const value = block('The mill has one enemy left — The sea.');
    expect(filterBlocks([block(FIRST), value, block(SECOND)]).kept).toContain(value);
  });

  it('drops the headline where the text repeats it', () => {
    const title = 'Harbour town reopens its tide mill';
    const { dropped } = filterBlocks([block(title), block(FIRST), block(SECOND)], { titles: [title] });
    expect(dropped.map(({ rule }) => rule)).toEqual(['title']);
  });

  it('trims labels off both ends', () => {
    const blocks = [
      block('Culture'),
      block('Nora Fennimore'),
      block(FIRST),
      block(SECOND),
      block('Wennick'),
      block('Mills', { linked: 1 }),
    ];
    expect(filterBlocks(blocks).kept.map(({ text }) => text)).toEqual([FIRST, SECOND]);
  });

  it('keeps a list that the article begins with', () => {
    const blocks = ['Oak', 'Elm', 'Ash', 'Larch', 'Pine'].map((text) => block(text)).concat(block(FIRST));
    expect(filterBlocks(blocks).kept).toEqual(blocks);
  });

  it('takes a page that is made of links and captions for a list, and keeps it', () => {
    const blocks = ['Oak', 'Elm', 'Ash', 'Larch'].map((tree) =>
      block(`All about the wood of the ${tree}`, { linked: 1 }),
    );
    expect(filterBlocks(blocks).kept).toEqual(blocks);
  });

  it('gives nothing for nothing', () => expect(filterBlocks([])).toEqual({ kept: [], dropped: [] }));
});
