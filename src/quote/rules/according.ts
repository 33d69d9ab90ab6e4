import type { QuoteDocument } from '../document.js';
import type { Mention } from '../mention.js';
import { phraseStartingAt } from '../phrase-starting.js';
import { speakerBehindVerb, verbGroupAt } from './behind-verb.js';
import type { QuotePlace } from './rule.js';

/** Units from a quotation to the source that handed it on. */
const FARTHEST_SOURCE = 45;

/** Units of an "according to" that starts at `at`; 0 where there is none. */
export function matchPhrase(doc: QuoteDocument, at: number): number {
  for (const phrase of doc.lexicon.accordingTo) {
    if (phrase.every((word, offset) => doc.units[at + offset]?.lower === word)) return phrase.length;
  }
  return 0;
}

/** `"…," X said, according to Y`: another source stands between the speaker and the article. */
export function isSecondHand({ doc, at }: QuotePlace): boolean {
  for (let next = at + 3; next < at + FARTHEST_SOURCE; next++) {
    const kind = doc.units[next]?.kind;
    if (kind === undefined || kind === 'quote' || kind === 'break') return false;
    const isStart = doc.sentences[doc.sentenceOf[next] ?? -1]?.from === next;
    if (!isStart && matchPhrase(doc, next) > 0) return true;
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
