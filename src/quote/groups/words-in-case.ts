import type { QuoteDocument } from '../document.js';
import { nominativeOfGroup } from '../names/nominative.js';

/**
 * The words of a noun group as the text has them, its noun and the adjectives before it in the subject's case; blanks
 * are single.
 * @param isOne see `nominativeOfGroup`
 */
export function wordsInSubjectsCase(
  { text, units, lexicon }: QuoteDocument,
  { from, to, head }: { readonly from: number; readonly to: number; readonly head: number },
  isOne: boolean,
): string {
  const start = units[from]?.start ?? 0;
  const noun = units[head];
  const end = units[to - 1]?.end ?? start;
  if (noun === undefined || head < from || !lexicon.inflections.has(noun.lower))
    return text.slice(start, end).replace(/\s+/gu, ' ');
  const words = units.slice(from, head + 1).map((unit) => unit.text);
  const changed = nominativeOfGroup(words, head - from, isOne, lexicon);
  const front = changed === words ? text.slice(start, noun.end) : changed.join(' ');
  return `${front}${text.slice(noun.end, end)}`.replace(/\s+/gu, ' ');
}
