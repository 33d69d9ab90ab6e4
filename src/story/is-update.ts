import type { Story } from '../model.js';
import { hasSameWords } from './same-words.js';
import { findTerms } from './terms.js';

/** A headline with at most this part of its words in the old one is another headline, not another wording. */
const NEW_HEADLINE_SHARE = 0.5;

/**
 * True when a changed story brings something to a reader who saw it as it was before: a lead quotation with new
 * words, or a clearly new headline. More outlets with the same news are no update.
 */
export function isUpdate(
  before: Pick<Story, 'headline' | 'quotes'>,
  after: Pick<Story, 'headline' | 'quotes'>,
): boolean {
  return hasNewQuote(before, after) || isNewHeadline(before.headline, after.headline);
}

function hasNewQuote(before: Pick<Story, 'quotes'>, after: Pick<Story, 'quotes'>): boolean {
  return after.quotes.some((quote) => {
    const words = quote.pieces.join(' ');
    return !before.quotes.some((old) => hasSameWords(old.pieces.join(' '), words));
  });
}

function isNewHeadline(before: string, after: string): boolean {
  const old = new Set(findTerms(before));
  const terms = new Set(findTerms(after));
  const kept = [...terms].filter((term) => old.has(term)).length;
  return terms.size > 0 && kept / terms.size <= NEW_HEADLINE_SHARE;
}
