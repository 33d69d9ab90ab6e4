import type { QuoteDocument } from '../document.js';

/** Words of the first phrase that stands at unit `at`; 0 where none does. */
export function matchWords(doc: QuoteDocument, at: number, phrases: readonly (readonly string[])[]): number {
  const first = doc.units[at]?.lower;
  const phrase = phrases.find(
    (words) => words[0] === first && words.every((word, index) => doc.units[at + index]?.lower === word),
  );
  return phrase?.length ?? 0;
}
