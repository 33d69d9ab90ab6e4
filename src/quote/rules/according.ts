import type { QuoteDocument } from '../document.js';
import { type Mention, phraseStartingAt } from '../phrases.js';

/** Units of an "according to" that starts at `at`; 0 where there is none. */
export function matchPhrase(doc: QuoteDocument, at: number): number {
  for (const phrase of doc.lexicon.accordingTo) {
    if (phrase.every((word, offset) => doc.units[at + offset]?.lower === word)) return phrase.length;
  }
  return 0;
}

/** The source in "according to X" at `at`. */
export function sourceAfter(doc: QuoteDocument, at: number, limit: number): Mention | undefined {
  const length = matchPhrase(doc, at);
  return length === 0 ? undefined : phraseStartingAt(doc, at + length, limit);
}
