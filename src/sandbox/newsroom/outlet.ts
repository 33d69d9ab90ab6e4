import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { AppError } from '../../errors.js';

const ARTICLE = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  byline: z.string(),
  /** How long before the start of the newsroom it came out; negative: it comes out while the newsroom runs. */
  minutesAgo: z.number(),
  /** What stands under the picture: never a quote, never a lead. */
  caption: z.string(),
  summary: z.string(),
  categories: z.array(z.string()).default([]),
  /** Paragraphs, a blank line between two. */
  body: z.string(),
});

const OUTLET = z.strictObject({
  name: z.string(),
  /** Where its pages lie: `courier` of courier.example. */
  slug: z.string().regex(/^[a-z0-9-]+$/),
  language: z.string(),
  /** The topic of its feed. */
  topic: z.string(),
  format: z.enum(['rss', 'atom', 'json']),
  credit: z.string(),
  signUp: z.string(),
  relatedTitle: z.string(),
  sections: z.array(z.string()),
  articles: z.array(ARTICLE).min(1),
});

/** An invented outlet with its articles. */
export type Outlet = z.infer<typeof OUTLET>;
export type OutletArticle = Outlet['articles'][number];

/**
 * Reads the invented newsroom: one YAML file an outlet.
 * @throws AppError 'sandbox.newsroom' when a file is missing or not of the shape
 */
export function loadOutlets(directory: string): readonly Outlet[] {
  try {
    return readdirSync(directory)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => OUTLET.parse(parse(readFileSync(join(directory, name), 'utf8'))));
  } catch (cause) {
    throw new AppError(
      'sandbox.newsroom',
      `The invented newsroom in ${directory} cannot be read. Restore the folder from the repository.`,
      cause,
    );
  }
}

/** The articles that are out at `now`, newest first, with their time. */
export function articlesOut(
  outlet: Outlet,
  startedAt: number,
  now: number,
): readonly (OutletArticle & { readonly publishedAt: number })[] {
  return outlet.articles
    .map((article) => ({ ...article, publishedAt: startedAt - article.minutesAgo * 60_000 }))
    .filter((article) => article.publishedAt <= now)
    .sort((a, b) => b.publishedAt - a.publishedAt);
}
