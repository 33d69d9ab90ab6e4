import { describe, expect, it } from 'vitest';
import { articleFromText, plainBlocks } from '../../src/article/from-text.js';

const URL_READ = 'file:///saved/page.txt';

const HEADLINE = 'Observer: Half of the Cranes Have Not Even Started';
const PARAGRAPHS = [
  'Observers from four countries counted 61,300 cranes at the border lakes on Sunday, a third more than a year ago.',
  '"They came in one night," said Vesna Okruglica, who heads the reserve. "In the morning you could not see the water."',
  'The birds rest at the lakes for two or three weeks on their way south. Farmers get paid for leaving maize on the fields.',
  '"I think that half of them have not even started," the expert said.',
  'The next count will be held on the first Sunday of November, when the last lakes in the north have frozen.',
];

/** A page saved as text: what stood beside its paragraphs stands between them. */
const SAVED = [
  HEADLINE,
  'A flock of cranes over the border lakes - Outlet International',
  PARAGRAPHS[0],
  'The village of Lipovec on the eastern shore, where the observers met - Outlet International',
  'Village Votes on a Bridge for Frogs',
  PARAGRAPHS[1],
  PARAGRAPHS[2],
  'Never miss a story again — sign up to our Telegram channel and we will keep you up to speed!',
  PARAGRAPHS[3],
  '© Photo: Outlet International / Jana Velik',
  PARAGRAPHS[4],
  'Related:',
  'Ferry Crews Accept a New Timetable After a Week of Talks',
  'School Kitchen Wins Prize',
];

describe('articleFromText', () => {
  it.each([
    ['one paragraph a line', '\n'],
    ['a blank line between paragraphs', '\n\n'],
    ['lines of Windows', '\r\n'],
  ])('reads a page saved as text, %s', (_, separator) =>
    expect(articleFromText(SAVED.join(separator), URL_READ)).toEqual({
      url: URL_READ,
      title: HEADLINE,
      titles: { item: HEADLINE },
      language: 'en',
      text: PARAGRAPHS.join('\n\n'),
    }),
  );

  it('joins lines that are wrapped', () => {
    const value =
      'The mill turns again\n\nThe tide mill at Wennick turned again\non Monday, eleven years after\na storm broke its wheel.\n\nIt will grind\ntwice a month.';
    expect(articleFromText(value, URL_READ)?.text).toBe(
      'The tide mill at Wennick turned again on Monday, eleven years after a storm broke its wheel.\n\nIt will grind twice a month.',
    );
  });

  it.each([
    ['no text', ''],
    ['white space', ' \n\n\t\n'],
    ['a headline alone', HEADLINE],
    ['a headline over a sign-up', `${HEADLINE}\n\nSign up for our newsletter.`],
  ])('is nothing for %s', (_, value) => expect(articleFromText(value, URL_READ)).toBeUndefined());
});

describe('plainBlocks', () => {
  it('folds white space and leaves out empty lines', () =>
    expect(plainBlocks('  a \t b\n\n\n \nc').map(({ text }) => text)).toEqual(['a b', 'c']));
});
