import { createHash } from 'node:crypto';
import type { Article, Feed, MemberArticle, StoryQuote, Topic } from '../model.js';
import { findQuotes } from '../quote/find-quotes.js';
import { chooseArticleHeadline } from '../story/article-headline.js';
import { chooseLeadQuotes, type LeadQuote } from '../story/lead-quotes.js';
import { findLeadSentence } from '../story/lead-sentence.js';
import { linkToSentence } from '../story/sentence-link.js';
import type { GuessTopic } from '../story/topic-model.js';
import { findTopics } from '../story/topics.js';

export interface ComposeMemberInput {
  readonly article: Article;
  readonly feed: Pick<Feed, 'id' | 'topics' | 'title'>;
  /** The outlet's own categories. */
  readonly categories: readonly string[];
  readonly topics: readonly Topic[];
  /** For an article that neither its feed nor its words put under a topic. */
  readonly guessTopic?: GuessTopic;
  /** ms. */
  readonly publishedAt: number;
  readonly arrivedAt: number;
}

/** An article with all that its story is composed from: headline, lead quotations, lead sentence, names, topics. */
export function composeMember(input: ComposeMemberInput): MemberArticle {
  const { article, feed } = input;
  const { url, text, language, image } = article;
  const outlet = outletOf(article, feed);
  const title = chooseArticleHeadline(article.titles, outlet) || article.title;
  const { quotes, people } = findQuotes({ text, title, language });
  const leads = chooseLeadQuotes({ headline: title, text, quotes, language });
  const lead = findLeadSentence({ headline: title, text, language });
  const articleId = articleIdOf(url);
  return {
    articleId,
    feedId: feed.id,
    outlet,
    url,
    title,
    publishedAt: input.publishedAt,
    arrivedAt: input.arrivedAt,
    language: language ?? '',
    text,
    topics: findTopics(
      { feedTopics: feed.topics, categories: input.categories, title, text, language: language ?? '' },
      input.topics,
      input.guessTopic,
    ),
    quotes: leads.map((quote) => toStoryQuote(quote, { articleId, outlet, url, text })),
    ...(lead === undefined ? {} : { lead }),
    names: people.filter((person) => person.kind !== 'place').map((person) => person.name),
    quoteTexts: quotes.map((quote) => quote.text),
    ...(image === undefined ? {} : { image }),
  };
}

/** The same for the same address, so that a reading that broke off and is done again changes nothing. */
export function articleIdOf(url: string): string {
  return createHash('sha256').update(url).digest('base64url').slice(0, 16);
}

function outletOf(article: Article, feed: Pick<Feed, 'title'>): string {
  const host = URL.canParse(article.url) ? new URL(article.url).hostname.replace(/^www\./, '') : '';
  return feed.title ?? article.siteName ?? host;
}

function toStoryQuote(
  quote: LeadQuote,
  article: {
    readonly articleId: string;
    readonly outlet: string;
    readonly url: string;
    readonly text: string;
  },
): StoryQuote {
  const { articleId, outlet, url, text } = article;
  const [first] = quote.spans;
  return { ...quote, articleId, outlet, url: first ? linkToSentence(url, text, first) : url };
}
