import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findQuotes } from '../../src/quote/find-quotes.js';

interface ExpectedQuote {
  readonly text: string;
  /** The full name, an anonymous source as written, or null where a reader could not be sure either. */
  readonly speaker: string | null;
  readonly role?: string;
}

interface InventedArticle {
  readonly title: string;
  readonly text: string;
  readonly quotes: readonly ExpectedQuote[];
}

/** Of the speakers that an article gives, so many are found at least. */
const FOUND_AT_LEAST = 0.9;

const readArticles = (language: string): readonly InventedArticle[] =>
  parse(readFileSync(new URL(`../fixtures/quote/${language}.yaml`, import.meta.url), 'utf8'));

const LANGUAGES = ['it', 'pt'].map((language) => ({
  language,
  articles: readArticles(language),
}));

describe.each(LANGUAGES)('quotations in $language', ({ language, articles }) => {
  const found = articles.map(({ title, text }) => ({ text, ...findQuotes({ title, text, language }) }));
  const printed = (index: number) =>
    found[index]?.quotes.map(({ text, speaker, tier }) => ({
      text,
      speaker: tier === 'beside' || tier === 'continued' ? (speaker?.name ?? null) : null,
      role: speaker?.role,
    })) ?? [];

  test('there are at least fifteen articles', () => {
    expect(articles.length).toBeGreaterThanOrEqual(15);
  });

  test.each(articles.map((article, index) => ({ index, title: article.title })))(
    '"$title": every quotation verbatim, and no wrong name',
    ({ index }) => {
      const article = articles[index];
      const quotes = printed(index);

      expect(quotes.map(({ text }) => text)).toEqual(article?.quotes.map(({ text }) => text));
      article?.quotes.forEach((expected, at) => {
        expect([expected.speaker, null]).toContain(quotes[at]?.speaker);
      });
      for (const { start, end, text } of found[index]?.quotes ?? [])
        expect(article?.text.slice(start, end)).toBe(text);
    },
  );

  test('nine speakers of ten are found', () => {
    const named = articles.flatMap(({ quotes }, index) =>
      quotes.flatMap((expected, at) =>
        expected.speaker === null ? [] : [{ expected: expected.speaker, value: printed(index)[at]?.speaker }],
      ),
    );
    const right = named.filter(({ expected, value }) => value === expected);

    expect(right.length / named.length).toBeGreaterThanOrEqual(FOUND_AT_LEAST);
  });

  test('roles are the article’s own words', () => {
    articles.forEach(({ quotes }, index) => {
      quotes.forEach(({ role }, at) => {
        if (role !== undefined) expect(printed(index)[at]?.role).toBe(role);
      });
    });
  });
});
