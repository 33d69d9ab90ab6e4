import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { StoryInput } from '../../src/story/article-words.js';
import { NOON } from './samples.js';

const fixtureLine = z.object({
  id: z.string(),
  /** The event that it tells, by our own name. */
  story: z.string(),
  lang: z.string(),
  source: z.string(),
  title: z.string(),
  text: z.string(),
  publishedAt: z.string(),
});
const outlet = z.object({
  slug: z.string(),
  language: z.string(),
  articles: z.array(
    z.object({ slug: z.string(), title: z.string(), minutesAgo: z.number(), body: z.string() }),
  ),
});

export interface InventedArticle {
  readonly event: string;
  readonly input: StoryInput;
}

/** The articles of `fixtures/story/articles.jsonl` in order of arrival. */
export function readArticles(): InventedArticle[] {
  const lines = readFileSync(new URL('../fixtures/story/articles.jsonl', import.meta.url), 'utf8').split(
    '\n',
  );
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const { story, lang, publishedAt, ...article } = fixtureLine.parse(JSON.parse(line));
      const input = {
        ...article,
        language: lang,
        publishedAt: Date.parse(publishedAt),
        names: [],
        quotes: [],
      };
      return { event: story, input };
    });
}

/** The try-out's newsroom, oldest first; ids are `outlet/article`. */
export function readNewsroom(): StoryInput[] {
  const folder = new URL('../../config/newsroom/', import.meta.url);
  return readdirSync(folder)
    .map((file) => outlet.parse(parse(readFileSync(new URL(file, folder), 'utf8'))))
    .flatMap(({ slug, language, articles }) =>
      articles.map((article) => ({
        id: `${slug}/${article.slug}`,
        language,
        title: article.title,
        text: article.body,
        names: [],
        quotes: [],
        source: slug,
        publishedAt: NOON - article.minutesAgo * 60_000,
        arrivedAt: NOON,
      })),
    )
    .sort((a, b) => a.publishedAt - b.publishedAt);
}
