import { findTerms } from './terms.js';

/** Two quotations with at least this part of the shorter one's words in common say the same thing. */
const SAME_SHARE = 0.6;

/** The words of a text as a set of terms, for comparing it with many others. */
export function termSet(text: string): ReadonlySet<string> {
  return new Set(findTerms(text));
}

/** True when two texts are mostly the same words: one quotation, cut or translated back differently. */
export function hasSameWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size <= other.size ? isToldBy(one, other) : isToldBy(other, one);
}

/**
 * True when the other text has most of this one's words. Unlike `hasSameWords` it does not take two words that an
 * article puts in quotation marks for the whole sentence that has them, too.
 */
export function isToldBy(words: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (words.size === 0) return false;
  const shared = [...words].filter((term) => other.has(term)).length;
  return shared / words.size >= SAME_SHARE;
}
