import { describe, expect, it } from 'vitest';
import { articleFromItem } from '../../src/article/from-item.js';
import type { FeedItem } from '../../src/model.js';

const ITEM: FeedItem = {
  id: '1',
  title: 'The mill turns again',
  url: 'https://outlet.example/mill?utm_source=rss',
  publishedAt: Date.UTC(2024, 2, 11),
  summary: 'The tide mill at Wennick turned again on Monday, eleven years after a storm.',
  author: 'Nora Fennimore',
  image: 'https://outlet.example/mill.jpg',
  categories: [],
  enclosures: [],
};

describe('articleFromItem', () => {
  it('takes what the feed says, and the outlet from the feed itself', () =>
    expect(articleFromItem(ITEM, { siteName: 'The Outlet', language: 'en-GB' })).toEqual({
      url: 'https://outlet.example/mill',
      title: 'The mill turns again',
      titles: { item: 'The mill turns again' },
      byline: 'Nora Fennimore',
      siteName: 'The Outlet',
      publishedAt: Date.UTC(2024, 2, 11),
      language: 'en',
      image: 'https://outlet.example/mill.jpg',
      text: 'The tide mill at Wennick turned again on Monday, eleven years after a storm.',
    }));

  it('takes the longer of summary and content, without sign-ups', () => {
    const content = [
      'The tide mill at Wennick turned again on Monday, eleven years after a storm broke its wheel.',
      'Sign up for our newsletter.',
      '“I did not sleep at all,” said Harriet Lowmoor, the chairwoman of the mill trust.',
    ];
    const value = articleFromItem({ ...ITEM, content: content.join('\n\n') });
    expect(value?.text).toBe(`${content[0]}\n\n${content[2]}`);
  });

  it('believes the item about its language before the feed', () =>
    expect(
      articleFromItem({ ...ITEM, summary: 'Kurz.', title: 'Mühle', language: 'de' }, { language: 'en' })
        ?.language,
    ).toBe('de'));

  it('is an article without a text where the feed gives none', () => {
    const { summary: _, ...item } = ITEM;
    expect(articleFromItem(item)?.text).toBe('');
  });

  it('is nothing without a title or an address', () => {
    const { title: _, ...untitled } = ITEM;
    const { url: __, ...nowhere } = ITEM;
    expect([articleFromItem(untitled), articleFromItem(nowhere)]).toEqual([undefined, undefined]);
  });
});
