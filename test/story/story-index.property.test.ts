import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoryInput } from '../../src/story/article-words.js';
import { createStoryIndex, REPLAY_MS } from '../../src/story/story-index.js';
import { readArticles } from './invented.js';
import { assignAll, HOUR, NOON } from './samples.js';

const told = readArticles().map(({ input }) => input);

/** Any order of invented articles, repeats included, over some weeks: hours between two arrivals. */
const arrivals = fc
  .array(fc.record({ which: fc.nat(told.length - 1), gap: fc.nat(40) }), { minLength: 1, maxLength: 60 })
  .map((steps) => {
    let at = NOON;
    return steps.flatMap(({ which, gap }, index): StoryInput[] => {
      at += gap * HOUR;
      const input = told[which];
      return input === undefined ? [] : [{ ...input, id: `n${index}`, publishedAt: at, arrivedAt: at }];
    });
  });

/** Stories when the process ends before article `stop` and a new one replays what it must. */
function assignWithRestart(articles: readonly StoryInput[], stop: number): string[] {
  const before = assignAll(articles.slice(0, stop));
  const index = createStoryIndex();
  const now = articles[stop]?.publishedAt ?? NOON;
  articles.slice(0, stop).forEach((article, place) => {
    if (article.publishedAt >= now - REPLAY_MS) index.add(article, before[place] ?? '');
  });
  return [...before, ...articles.slice(stop).map((article) => index.assign(article, article.id).story)];
}

test('a restart at any moment changes no decision', () => {
  fc.assert(
    fc.property(arrivals, fc.nat(60), (articles, stop) => {
      expect(assignWithRestart(articles, Math.min(stop, articles.length))).toEqual(assignAll(articles));
    }),
    { numRuns: 60 },
  );
});

test('any text is taken: an article joins a known story or opens its own', () => {
  const anyArticle = fc.record({
    title: fc.string({ unit: 'binary' }),
    text: fc.string({ unit: 'binary' }),
    language: fc.constantFrom('en', 'ru', ''),
    publishedAt: fc.integer(),
  });
  fc.assert(
    fc.property(fc.array(anyArticle, { maxLength: 20 }), (some) => {
      const opened = new Set<string>();
      const inputs = some.map((one, place) => ({
        ...one,
        id: `a${place}`,
        names: [],
        quotes: [],
        source: '',
      }));
      assignAll(inputs).forEach((story, place) => {
        if (story === `a${place}`) opened.add(story);
        expect(opened.has(story)).toBe(true);
      });
    }),
  );
});
