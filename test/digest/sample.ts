import type { Story, StoryArticle, StoryQuote } from '../../src/model.js';

export const NOW = Date.UTC(2026, 4, 20, 12);

export function sampleArticle(change: Partial<StoryArticle> = {}): StoryArticle {
  return {
    articleId: 'a1',
    feedId: 'f1',
    outlet: 'Harbour Courier',
    url: 'https://courier.example/ferry',
    title: 'Ferry to the islands sails again',
    publishedAt: NOW - 7_200_000,
    ...change,
  };
}

export function sampleQuote(change: Partial<StoryQuote> = {}): StoryQuote {
  return {
    articleId: 'a1',
    outlet: 'Harbour Courier',
    url: 'https://courier.example/ferry#:~:text=We%20have%20waited',
    pieces: ['We have waited eleven weeks for this morning.'],
    spans: [{ start: 10, end: 55 }],
    speaker: { name: 'Maren Tolk', role: 'mayor of Sandholm' },
    ...change,
  };
}

export function sampleStory(change: Partial<Story> = {}): Story {
  const articles = change.articles ?? [sampleArticle()];
  return {
    id: 's1',
    language: 'en',
    headline: 'Ferry to the islands sails again',
    url: articles[0]?.url ?? '',
    articles,
    topics: ['world'],
    quotes: [sampleQuote()],
    publishedAt: NOW - 7_200_000,
    updatedAt: NOW - 7_200_000,
    createdAt: NOW,
    changedAt: NOW,
    ...change,
  };
}

/** English texts of this room, as locales/en.ftl has them in shape. */
export function translate(
  _language: string,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  switch (key) {
    case 'digest-also-at':
      return `also at ${values.outlets}`;
    case 'digest-more':
      return `${values.count} more`;
    case 'digest-update':
      return 'Update:';
    default:
      throw new Error(`no such text: ${key}`);
  }
}
