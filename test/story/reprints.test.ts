import { describe, expect, test } from 'vitest';
import { composeStory } from '../../src/story/compose-story.js';
import { findReprints } from '../../src/story/reprints.js';
import { readArticles } from './invented.js';
import { member } from './samples.js';

const textOf = (id: string) => readArticles().find(({ input }) => input.id === id)?.input.text ?? '';
const agency = member('agency', { text: textOf('a01') });
const reprint = member('reprint', { text: `${textOf('a01')}\n\nRead more on our pages.` });
const own = member('own', { text: textOf('a02') });

describe('a reprint', () => {
  test('is an article with the text of an earlier one, whatever stands under it', () => {
    expect(findReprints([agency, own, reprint])).toEqual(new Map([['reprint', 'agency']]));
  });
  test('of a reprint repeats the first', () => {
    const third = member('third', { text: agency.text });
    expect(findReprints([agency, reprint, third]).get('third')).toBe('agency');
  });
  test('is not told by two short lines', () => {
    const short = { text: 'The bridge is open again.' };
    expect(findReprints([member('one', short), member('two', short)]).size).toBe(0);
  });
  test('is marked in its story, after the articles with texts of their own', () => {
    const { articles } = composeStory({ id: 's', articles: [agency, reprint, own], now: 0 });
    expect(articles.map(({ articleId, reprintOf }) => [articleId, reprintOf])).toEqual([
      ['agency', undefined],
      ['own', undefined],
      ['reprint', 'agency'],
    ]);
  });
});
