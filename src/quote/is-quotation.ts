import type { Marked } from './marks.js';

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;

/** Words that a quotation has at least when nothing else marks it as one. */
const ENOUGH_WORDS = 5;

/**
 * Tells words that someone said from scare quotes, titles of works, slogans, nicknames and inches: enough words, not
 * written as a title; fewer words only where they end as an utterance does ("No," he said).
 */
export function isQuotation(text: string, marked: Marked): boolean {
  const inside = text.slice(marked.start, marked.end);
  const words = inside.match(WORD) ?? [];
  if (words.length >= ENOUGH_WORDS) return words.length > 12 || !isTitle(inside, words);
  return words.length > 0 && /^\p{Lu}/u.test(inside) && /[,!?.…]$/u.test(inside) && !isTitle(inside, words);
}

/** "The Art of the Deal": every word of four letters and more is capitalised, and no sentence ends. */
function isTitle(inside: string, words: readonly string[]): boolean {
  if (words.length < 2 || /[,!?…]$/u.test(inside)) return false;
  const long = words.filter((word) => word.length >= 4);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 2 && capitals.length === long.length && /^\p{Lu}/u.test(inside);
}
