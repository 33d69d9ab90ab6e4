import type { QuoteDocument } from '../document.js';
import type { Lexicon } from '../languages/lexicon.js';

/** Words of the longest name of an office: "presidente del Consiglio dei ministri". */
const LONGEST_OFFICE = 5;

/**
 * The offices that a noun group names before its first preposition, as numbers that words of one meaning share:
 * "primo cittadino" and "sindaco" give the same.
 * @param words lower case
 */
export function officesIn(words: readonly string[], { officesOf, prepositions }: Lexicon): number[] {
  const found = new Set<number>();
  if (officesOf.size === 0) return [];
  for (let from = 0; from < words.length && !prepositions.has(words[from] ?? ''); from++)
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_OFFICE); to++)
      for (const office of officesOf.get(words.slice(from, to).join(' ')) ?? []) found.add(office);
  return [...found];
}

/** Where the longest name of an office ends that begins at a unit: "metteuse en scène", "premier violon"; `at` where none does. */
export function officeEnd({ units, lexicon }: QuoteDocument, at: number): number {
  for (let to = Math.min(units.length, at + LONGEST_OFFICE); to > at + 1; to--) {
    const words = units.slice(at, to).map(({ lower }) => lower);
    if (lexicon.officesOf.has(words.join(' '))) return to;
  }
  return at;
}
