import type { QuoteDocument } from '../document.js';
import { type Mention, phraseStartingAt } from '../phrases.js';
import { speakerBehindVerb, verbGroupAt } from './behind-verb.js';
import type { QuotePlace } from './rule.js';

/** Units of an "according to" that starts at `at`; 0 where there is none. */
export function matchPhrase(doc: QuoteDocument, at: number): number {
  for (const phrase of doc.lexicon.accordingTo) {
    if (phrase.every((word, offset) => doc.units[at + offset]?.lower === word)) return phrase.length;
  }
  return 0;
}

/** `"…," X said, according to Y`: another source stands between the speaker and the article. */
export function isSecondHand({ doc, at, to }: QuotePlace): boolean {
  for (let next = at + 3; next < to && doc.units[next]?.kind !== 'quote'; next++) {
    if (matchPhrase(doc, next) > 0) return true;
  }
  return false;
}

/** The source in "according to X" at `at`. */
export function sourceAfter(doc: QuoteDocument, at: number, limit: number): Mention | undefined {
  const length = matchPhrase(doc, at);
  if (length === 0) return undefined;
  // "según explicó X", "segundo disse X"
  const group = verbGroupAt(doc, at + length, limit);
  return group === undefined
    ? phraseStartingAt(doc, at + length, limit)
    : speakerBehindVerb(doc, group.verb, limit);
}
