import type { MemberArticle, Story, StoryArticle } from '../model.js';
import { chooseQuotes } from './choose-quotes.js';
import { findFirstTold } from './first-told.js';
import { findReprints } from './reprints.js';
import { chooseHeadlineArticle } from './story-headline.js';

export interface ComposeStoryInput {
  readonly id: string;
  /** All articles of the story in order of arrival; at least one. */
  readonly articles: readonly MemberArticle[];
  /** The story as it was before the latest article; absent: it is new. */
  readonly previous?: Pick<Story, 'createdAt'>;
  /** ms. */
  readonly now: number;
}

/**
 * One story from the articles that tell it: the best headline, the best quotations, the outlets, topics and times.
 * Throws RangeError when there is no article: a story without one cannot be.
 */
export function composeStory({ id, articles, previous, now }: ComposeStoryInput): Story {
  const best = chooseHeadlineArticle(articles);
  if (best === undefined) throw new RangeError(`composeStory: story ${id} has no articles; pass its members`);
  const reprints = findReprints(articles);
  const ordered = orderArticles(best, articles, reprints);
  const outlets = oneOfEachOutlet(ordered);
  const lead = best.lead ?? ordered.find((article) => article.lead !== undefined)?.lead;
  const times = articles.map((article) => article.publishedAt);
  return {
    id,
    language: best.language,
    headline: best.title,
    headlineAt: findFirstTold(best.title, articles) ?? best.arrivedAt,
    url: best.url,
    articles: outlets.map((article) => toStoryArticle(article, reprints.get(article.articleId))),
    topics: mergeTopics(articles),
    quotes: chooseQuotes(ordered),
    ...(lead === undefined ? {} : { lead }),
    publishedAt: Math.min(...times),
    updatedAt: Math.max(...times),
    createdAt: previous?.createdAt ?? now,
    changedAt: now,
  };
}

/** The headline's article first, then texts of their own before reprints, each in order of arrival. */
function orderArticles(
  best: MemberArticle,
  articles: readonly MemberArticle[],
  reprints: ReadonlyMap<string, string>,
): MemberArticle[] {
  const others = articles.filter((article) => article !== best);
  const own = others.filter((article) => !reprints.has(article.articleId));
  const repeated = others.filter((article) => reprints.has(article.articleId));
  return [best, ...own, ...repeated];
}

/** The first article of each outlet: a digest names an outlet once. */
function oneOfEachOutlet(articles: readonly MemberArticle[]): MemberArticle[] {
  const seen = new Set<string>();
  return articles.filter((article) => {
    const key = `${article.outlet}\n${article.feedId}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function toStoryArticle(article: MemberArticle, reprintOf: string | undefined): StoryArticle {
  const { articleId, feedId, outlet, url, title, publishedAt } = article;
  return {
    articleId,
    feedId,
    outlet,
    url,
    title,
    publishedAt,
    ...(reprintOf === undefined ? {} : { reprintOf }),
  };
}

/** Topics of all articles, the most frequent first, then in the order in which they came up. */
function mergeTopics(articles: readonly MemberArticle[]): string[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const topic of new Set(article.topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}
