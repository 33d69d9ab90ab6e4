/**
 * Turns plain phrases (see `phrases/phrases.ts`) into patterns. All are linear: every wildcard is bounded.
 */

/** What may stand before the first word: bullets, arrows, brackets, emoji; never a quotation mark, that is speech. */
const LEAD = '^[^\\p{L}\\p{N}"\'“”„«»‘’‹›「『]{0,6}';
const WORD_BEGINS = '(?<![\\p{L}\\p{N}])';
const WORD_ENDS = '(?![\\p{L}\\p{N}])';

/** Matches no text: what an empty list compiles to. */
const NEVER = '(?!)';

/** A text that opens with one of the phrases; `after` is what must follow, as a pattern. */
export function opensWith(phrases: readonly string[], after = ''): RegExp {
  return new RegExp(`${LEAD}(?:${alternatives(phrases)})${WORD_ENDS}${after}`, 'iu');
}

/** A text that is one of the phrases and nothing more. */
export function isWholly(phrases: readonly string[]): RegExp {
  return new RegExp(`${LEAD}(?:${alternatives(phrases)})[^\\p{L}\\p{N}]{0,4}$`, 'iu');
}

/** A text with one of the phrases anywhere. */
export function contains(phrases: readonly string[]): RegExp {
  return new RegExp(`${WORD_BEGINS}(?:${alternatives(phrases)})${WORD_ENDS}`, 'iu');
}

/** A text that closes with one of the phrases. */
export function closesWith(phrases: readonly string[]): RegExp {
  return new RegExp(`${WORD_BEGINS}(?:${alternatives(phrases)})[\\s.)\\]]{0,3}$`, 'iu');
}

/** The phrases as alternatives of a pattern, the longest first. */
export function alternatives(phrases: readonly string[]): string {
  if (phrases.length === 0) return NEVER;
  return [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map(toPattern)
    .join('|');
}

function toPattern(phrase: string): string {
  return phrase
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s?…$/, '[^.!?]{0,60}')
    .replace(/\s?…\s?/g, '[^.!?]{0,80}?\\b')
    .replace(/\*/g, '\\p{L}*')
    .replace(/['’]/g, "['’]")
    .replace(/ /g, '\\s');
}
