import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseArticleHeadline } from '../../src/story/article-headline.js';

describe('the headline of one article', () => {
  it.each([
    ['the title of the feed comes first', { item: 'Council rejects ferry terminal', h1: 'Other words here' }],
    ['the page where the feed has none', { jsonLd: 'Council rejects ferry terminal' }],
    [
      'the whole one where the feed cuts it off',
      { item: 'Council rejects…', og: 'Council rejects ferry terminal' },
    ],
    [
      'without a tail that another title lacks',
      { og: 'Council rejects ferry terminal | Local | Outlet', h1: 'Council rejects ferry terminal' },
    ],
    ['with entities decoded', { item: 'Council rejects &#102;erry&nbsp;terminal' }],
    ['without markup', { item: '<b>Council</b> rejects ferry terminal' }],
    ['without shouting', { item: 'COUNCIL REJECTS FERRY TERMINAL' }],
    ['with white space in order', { item: '  Council rejects\n ferry  terminal ' }],
  ])('is %s', (_, titles) => {
    expect(chooseArticleHeadline(titles)).toBe('Council rejects ferry terminal');
  });

  it.each([
    ['Council rejects ferry terminal - The Westerham Post', 'Westerham Post'],
    ['Council rejects ferry terminal | westerhampost.com', 'Westerham Post'],
  ])("loses the outlet's name: %s", (item, outlet) => {
    expect(chooseArticleHeadline({ item }, outlet)).toBe('Council rejects ferry terminal');
  });

  it('keeps a dash that belongs to it', () => {
    expect(chooseArticleHeadline({ item: 'Council votes - and the mayor leaves' }, 'Westerham Post')).toBe(
      'Council votes - and the mayor leaves',
    );
  });

  it('keeps acronyms', () => {
    expect(chooseArticleHeadline({ item: 'NATO and UN meet in Oslo' })).toBe('NATO and UN meet in Oslo');
  });

  it('is empty only where all titles are', () => {
    expect(chooseArticleHeadline({})).toBe('');
    expect(chooseArticleHeadline({ item: ' ', h1: 'Vote' })).toBe('Vote');
  });

  it('is one line, for any titles', () => {
    const title = fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined });
    fc.assert(
      fc.property(title, title, (item, h1) => {
        const titles = { ...(item === undefined ? {} : { item }), ...(h1 === undefined ? {} : { h1 }) };
        const value = chooseArticleHeadline(titles);
        expect(value).not.toMatch(/[\n\r\t]/u);
        expect(value).toBe(chooseArticleHeadline(titles));
      }),
    );
  });
});
