import type { MemberArticle } from '../model.js';
import { isToldBy, termSet } from './same-words.js';
import { findTerms } from './terms.js';

/**
 * What is new in a story, and since when. A reader who was shown it at some time gets an update when it now leads
 * with words that nobody had printed by then, or with a headline that nobody had told by then: so both are dated by
 * the first article that has them, whether or not the story led with them at the time. More outlets with the same
 * news, another wording of a headline, an old quotation that comes up again are no update.
 */

/** An article with the words of each of its quotations. */
export interface QuotedArticle {
  readonly article: MemberArticle;
  readonly quotations: readonly ReadonlySet<string>[];
}

/** UTF-16 code units of a text that count as its opening: news tells who, what, where there. */
const OPENING = 900;
/** A headline with more than this part of its words in what was told before tells the same. */
const KNOWN_SHARE = 0.5;
/** Shorter words are "in", "after" and the like in most languages. */
const TELLING_LENGTH = 4;
const HAS_DIGIT = /\p{N}/u;

/** @param articles in order of arrival */
export function withQuotations(articles: readonly MemberArticle[]): readonly QuotedArticle[] {
  return articles.map((article) => ({ article, quotations: article.quoteTexts.map(termSet) }));
}

/** The articles that quote these words, in their order. */
export function findQuoting(
  words: ReadonlySet<string>,
  articles: readonly QuotedArticle[],
): readonly MemberArticle[] {
  return articles
    .filter(({ quotations }) => quotations.some((quotation) => isToldBy(words, quotation)))
    .map(({ article }) => article);
}

/**
 * When what a headline tells was first told, ms: the arrival of the first article with which most of its words had
 * stood in a title or an opening. Undefined where there is no article, or none has told it.
 * @param articles in order of arrival, with the headline's own
 */
export function findFirstTold(headline: string, articles: readonly MemberArticle[]): number | undefined {
  const words = tellingTerms(headline);
  const told = new Set<string>();
  for (const { title, text, arrivedAt } of articles) {
    for (const term of tellingTerms(`${title}\n${text.slice(0, OPENING)}`)) told.add(term);
    const known = [...words].filter((term) => told.has(term)).length;
    if (known > KNOWN_SHARE * words.size || words.size === 0) return arrivedAt;
  }
  return undefined;
}

function tellingTerms(text: string): ReadonlySet<string> {
  return new Set(findTerms(text).filter((term) => term.length >= TELLING_LENGTH || HAS_DIGIT.test(term)));
}
