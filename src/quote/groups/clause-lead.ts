import type { QuoteDocument } from '../document.js';
import { isAdverbial } from './adverbial.js';
import { isNameOfPersonAt, nameOf } from './group-words.js';

/**
 * Where a clause in units `[low, high)` begins behind what only leads to its subject: "In an interview with CNN on
 * Monday,", "While campaigning in Ames, Iowa," and "Hours later,". `low` where nothing does.
 */
export function skipLead(doc: QuoteDocument, low: number, high: number): number {
  const { units } = doc;
  let start = low;
  for (let count = 0; count < 5; count++) {
    let comma = start;
    while (comma < high && units[comma]?.text !== ',') comma += 1;
    if (comma >= high || !isLead(doc, start, comma, count > 0)) break;
    start = comma + 1;
  }
  return start;
}

function isLead(doc: QuoteDocument, from: number, comma: number, isGoingOn: boolean): boolean {
  const { lexicon, units } = doc;
  const first = units[from];
  if (first === undefined) return false;
  // "Even before X spoke,"
  if (lexicon.adverbs.has(first.lower) && lexicon.clauseOpeners.has(units[from + 1]?.lower ?? ''))
    return true;
  const name = nameOf(doc, from);
  if (name !== undefined && name.kind !== 'person') return isGoingOn && name.to === comma;
  if (name !== undefined) return false;
  if (lexicon.prepositions.has(first.lower)) return true;
  if (lexicon.clauseOpeners.has(first.lower)) return !lexicon.coordinators.has(first.lower);
  if (lexicon.participleEndings.some((ending) => first.lower.endsWith(ending))) return true;
  if (comma - from > 6) return false;
  let isLoose = false;
  for (let at = from; at < comma; at++) {
    // "Contrario invece Fabio Galimberti, padre di due alunne"
    if (doc.lexicon.articleGenders.size > 0 && isNameOfPersonAt(doc, at)) return false;
    isLoose ||= isAdverbial(doc, at);
  }
  return isLoose;
}
