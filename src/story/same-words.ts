import { findTerms } from './terms.js';

/** Two quotations with at least this part of the shorter one's words in common say the same thing. */
const SAME_SHARE = 0.6;

/** True when two texts are mostly the same words: one quotation, cut or translated back differently. */
export function hasSameWords(one: string, other: string): boolean {
  const [short, long] = [new Set(findTerms(one)), new Set(findTerms(other))].sort((a, b) => a.size - b.size);
  if (short === undefined || long === undefined || short.size === 0) return false;
  const shared = [...short].filter((term) => long.has(term)).length;
  return shared / short.size >= SAME_SHARE;
}
