import { describe, expect, test } from 'vitest';
import { isVerbatim } from '../../src/story/choose-quotes.js';
import { composeStory } from '../../src/story/compose-story.js';
import { HOUR, member, NOON, quoteOf } from './samples.js';

const WIRE_TEXT =
  'Mayor Ada Quill cut the ribbon at noon.\n\n"We kept our word to every family on the far bank," said Mayor Ada Quill.\n\n"It took two winters too many," said ferryman Tom Brandt.';
const wire = member('wire', { text: WIRE_TEXT, names: ['Ada Quill'], topics: ['town', 'traffic'] });
const post = member('post', {
  title: 'What you need to know about the bridge',
  text: 'The mayor spoke.\n\n"We kept our word to every family," Quill said. "The toll ends on Friday."',
  topics: ['traffic'],
  publishedAt: NOON - HOUR,
});
const quoted = {
  ...wire,
  quotes: [
    quoteOf(wire, 'We kept our word to every family on the far bank,', 'Ada Quill'),
    quoteOf(wire, 'It took two winters too many,', 'Tom Brandt'),
  ],
};
const alsoQuoted = {
  ...post,
  quotes: [
    quoteOf(post, 'We kept our word to every family,', 'Ada Quill'),
    quoteOf(post, 'The toll ends on Friday.', 'Ada Quill'),
  ],
};
const compose = (articles: readonly (typeof wire)[]) => composeStory({ id: 's1', articles, now: NOON });

describe('the quotes of a story', () => {
  const story = compose([quoted, alsoQuoted]);
  const words = story.quotes.map(({ pieces }) => pieces.join(' '));

  test('are never the same words twice', () => {
    expect(words.filter((one) => one.startsWith('We kept our word'))).toHaveLength(1);
  });
  test('stand in the text of the outlet that is named with them', () => {
    for (const quote of story.quotes) {
      const article = [quoted, alsoQuoted].find(({ articleId }) => articleId === quote.articleId);
      expect(isVerbatim(quote, article?.text ?? '')).toBe(true);
      expect(quote.outlet).toBe(article?.outlet);
    }
  });
  test('let each speaker have a word before one has two', () => {
    const speakers = story.quotes.map(({ speaker }) => speaker?.name);
    expect(speakers).toEqual(['Ada Quill', 'Tom Brandt', 'Ada Quill']);
  });
  test('are three at most', () => {
    expect(compose([quoted, alsoQuoted, { ...quoted, articleId: 'third' }]).quotes).toHaveLength(3);
  });
  test('leave out one that its text does not have', () => {
    const [first] = quoted.quotes;
    if (first === undefined) throw new Error('no quote');
    const bent = {
      ...wire,
      quotes: [{ ...first, pieces: ['We kept our word to each family on the far bank,'] }],
    };
    const foreign = { ...post, quotes: [first] };
    expect(compose([bent, foreign]).quotes).toEqual([]);
  });
});

describe('the story', () => {
  test('bears the headline of its first article in the list, and links to it', () => {
    const value = compose([post, wire]);
    expect(value).toMatchObject({ headline: wire.title, url: wire.url });
    expect(value.articles[0]?.articleId).toBe('wire');
  });
  test('names an outlet once', () => {
    const again = member('wire-2', {
      outlet: wire.outlet,
      feedId: wire.feedId,
      title: 'Bridge: second report',
    });
    expect(compose([wire, again]).articles).toHaveLength(1);
  });
  test('puts its most frequent topic first', () => {
    expect(compose([wire, post]).topics).toEqual(['traffic', 'town']);
  });
  test('spans the times of its articles', () => {
    expect(compose([wire, post])).toMatchObject({ publishedAt: NOON - HOUR, updatedAt: NOON });
  });
  test('keeps the time when it was first made', () => {
    const value = composeStory({ id: 's1', articles: [wire], previous: { createdAt: 7 }, now: NOON });
    expect(value).toMatchObject({ createdAt: 7, changedAt: NOON });
  });
  test('takes the lead sentence of another article where its first has none', () => {
    expect(compose([wire, { ...post, lead: 'The mayor spoke.' }]).lead).toBe('The mayor spoke.');
  });
  test('cannot be made of no article', () => {
    expect(() => compose([])).toThrow(RangeError);
  });
});
