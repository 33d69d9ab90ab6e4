import type { QuoteDocument } from '../document.js';
import { isTo } from './group-words.js';
import { phraseEndingAt } from './phrase-ending.js';

/** "in diesem Saal", "в этом же зале": a preposition stands right before the group, or before its small words. */
export function isPrepositionAt(doc: QuoteDocument, from: number, low: number): boolean {
  for (let at = from; at >= low && at > from - 3; at--) {
    const word = doc.units[at]?.lower ?? '';
    if (doc.lexicon.prepositions.has(word) || isTo(doc, at)) return true;
    if (!doc.lexicon.determiners.has(word) && !doc.lexicon.adverbs.has(word) && !isNounBeforeName(doc, at))
      return false;
  }
  return false;
}

/** "mit seinen [Kollegen] X": where articles and adjectives agree, the noun that stands before a name, and an adjective. */
const isNounBeforeName = ({ units, lexicon }: QuoteDocument, at: number): boolean =>
  lexicon.agreement !== undefined && (units[at]?.capital === true || /en$/u.test(units[at]?.lower ?? ''));

/** "zwischen Vorstand und Betriebsrat", "mit seinen Kollegen X und Y": the first of two has the preposition. */
export function isJoinedToGoverned(doc: QuoteDocument, from: number, low: number): boolean {
  if (!doc.lexicon.coordinators.has(doc.units[from - 1]?.lower ?? '')) return false;
  const first = phraseEndingAt(doc, from - 2, low);
  return first !== undefined && isPrepositionAt(doc, first.from - 1, low);
}
