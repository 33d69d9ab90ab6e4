import type { MemberArticle, StoryQuote } from '../model.js';
import { findQuoting, type QuotedArticle, withQuotations } from './first-told.js';
import { hasSameWords, termSet } from './same-words.js';

/** A digest prints at most this many quotations of a story. */
const MOST_QUOTES = 3;

interface Candidate {
  readonly quote: StoryQuote;
  readonly words: ReadonlySet<string>;
  /** Place in its own article's list, 0 = best. */
  readonly place: number;
  /** In how many articles these words stand: what several outlets quote is the quotation of the day. */
  readonly support: number;
}

/**
 * The 1 to 3 best quotations over all articles of a story, each dated by the first article that has its words: never
 * the same words twice, different speakers first. A quotation that does not stand in its article exactly as its
 * spans say is dropped, whoever passed it.
 * @param articles best first; `quotes` of each best first
 */
export function chooseQuotes(articles: readonly MemberArticle[]): StoryQuote[] {
  const candidates = rankCandidates(articles);
  const distinct: Candidate[] = [];
  for (const candidate of candidates) {
    if (!distinct.some((chosen) => hasSameWords(chosen.words, candidate.words))) distinct.push(candidate);
  }
  const speakers = new Set<string>();
  const firstOfSpeaker: Candidate[] = [];
  const others: Candidate[] = [];
  for (const candidate of distinct) {
    const speaker = speakerKey(candidate.quote);
    if (speaker !== undefined && speakers.has(speaker)) others.push(candidate);
    else firstOfSpeaker.push(candidate);
    if (speaker !== undefined) speakers.add(speaker);
  }
  return [...firstOfSpeaker, ...others].slice(0, MOST_QUOTES).map(({ quote }) => quote);
}

/** True when every piece stands in the text at its span, and there is at least one. */
export function isVerbatim(quote: StoryQuote, text: string): boolean {
  return (
    quote.pieces.length > 0 &&
    quote.pieces.length === quote.spans.length &&
    quote.pieces.every((piece, index) => {
      const span = quote.spans[index];
      return span !== undefined && piece !== '' && text.slice(span.start, span.end) === piece;
    })
  );
}

function rankCandidates(articles: readonly MemberArticle[]): Candidate[] {
  const quoted = withQuotations(articles);
  const candidates = articles.flatMap((article) =>
    article.quotes
      .filter((quote) => quote.articleId === article.articleId && isVerbatim(quote, article.text))
      .map((quote, place) => weigh(quote, place, article, quoted)),
  );
  return candidates.sort((a, b) => a.place - b.place || b.support - a.support);
}

function weigh(
  quote: StoryQuote,
  place: number,
  article: MemberArticle,
  articles: readonly QuotedArticle[],
): Candidate {
  const words = termSet(quote.pieces.join(' '));
  const quoting = findQuoting(words, articles);
  const firstReadAt = Math.min(article.arrivedAt, ...quoting.map((one) => one.arrivedAt));
  return { quote: { ...quote, firstReadAt }, words, place, support: quoting.length };
}

/** Two people of one surname in one story are rarer than one person named in full and by surname. */
function speakerKey(quote: StoryQuote): string | undefined {
  return quote.speaker?.name.trim().split(/\s+/u).at(-1)?.toLowerCase();
}
