import type { MemberArticle, Story, StoryArticle, StoryQuote } from '../../src/model.js';
import type { StoryInput } from '../../src/story/article-words.js';
import { createStoryIndex, type StoryIndexOptions } from '../../src/story/story-index.js';

/** Invented articles and stories, each with what a test wants to be different. */

export const HOUR = 3_600_000;
export const NOON = Date.UTC(2031, 2, 4, 12);

export function storyInput(id: string, change: Partial<StoryInput> = {}): StoryInput {
  return {
    id,
    language: 'en',
    title: 'Mayor Ada Quill reopens the Lenne bridge',
    text: 'Mayor Ada Quill reopened the bridge over the Lenne on Tuesday after two years of repairs.',
    names: [],
    quotes: [],
    source: 'Harbour Wire',
    publishedAt: NOON,
    ...change,
  };
}

export function member(id: string, change: Partial<MemberArticle> = {}): MemberArticle {
  return {
    articleId: id,
    feedId: `feed-${id}`,
    outlet: `Outlet ${id}`,
    url: `https://${id}.example/bridge`,
    title: 'Mayor Ada Quill reopens the Lenne bridge',
    publishedAt: NOON,
    arrivedAt: NOON,
    language: 'en',
    text: 'The bridge is open again.',
    topics: [],
    quotes: [],
    names: [],
    quoteTexts: [],
    ...change,
  };
}

/** A quotation of a member article's text; throws where the text does not have these words. */
export function quoteOf(article: MemberArticle, words: string, speaker?: string): StoryQuote {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in ${article.articleId}`);
  return {
    articleId: article.articleId,
    outlet: article.outlet,
    url: article.url,
    pieces: [words],
    spans: [{ start, end: start + words.length }],
    ...(speaker === undefined ? {} : { speaker: { name: speaker } }),
  };
}

export function storyArticle(id: string, change: Partial<StoryArticle> = {}): StoryArticle {
  const { articleId, feedId, outlet, url, title, publishedAt } = member(id);
  return { articleId, feedId, outlet, url, title, publishedAt, ...change };
}

export function story(id: string, change: Partial<Story> = {}): Story {
  return {
    id,
    language: 'en',
    headline: 'Mayor Ada Quill reopens the Lenne bridge',
    url: `https://${id}.example/bridge`,
    articles: [storyArticle(id)],
    topics: [],
    quotes: [],
    publishedAt: NOON,
    updatedAt: NOON,
    createdAt: NOON,
    changedAt: NOON,
    ...change,
  };
}

/** The story that each article is put into, in their order; a new story is named after its first article. */
export function assignAll(articles: readonly StoryInput[], options: StoryIndexOptions = {}): string[] {
  const index = createStoryIndex(options);
  return articles.map((article) => index.assign(article, article.id).story);
}

/** Ids of articles by story, in order of arrival: what a test can be compared with at a glance. */
export function grouped(ids: readonly string[], stories: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  ids.forEach((id, index) => {
    const key = stories[index] ?? '';
    groups.set(key, [...(groups.get(key) ?? []), id]);
  });
  return [...groups.values()];
}
