import type { QuoteDocument } from '../document.js';
import { coreEnd } from './core-end.js';
import {
  isDeterminerAt,
  isNounPreposition,
  isReflexive,
  isSourceNoun,
  LONGEST_GROUP,
} from './group-words.js';

/** "una donna | avvolta in una coperta", "dois executivos | ouvidos sob anonimato": a participle behind a person's noun. */
export function endBeforeParticiple(doc: QuoteDocument, from: number, to: number): number {
  const { participleShapes, prepositions, personNouns } = doc.lexicon;
  const last = doc.units[to - 1]?.lower ?? '';
  const least = isDeterminerAt(doc, from) ? 2 : 1;
  const isParticiple = to - from > least && participleShapes.some((shape) => last.endsWith(shape));
  if (!isParticiple || personNouns.has(last) || isNounPreposition(doc, to)) return to;
  const isBeforeGroup = prepositions.has(doc.units[to]?.lower ?? '');
  const isBehindPerson = doc.units
    .slice(from, to - 1)
    .some(({ lower }, index) => personNouns.has(lower) || isSourceNoun(doc, from + index));
  return isBeforeGroup && isBehindPerson ? to - 1 : to;
}

/** "in May", "в своём обзоре": what a preposition governs tells how or when something was said. */
const opensCircumstance = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.times.has(doc.units[at]?.lower ?? '') || isReflexive(doc, at);

/** Takes in "for the campaign", "at the White House" behind the core: where they end. */
export function nominalEnd(doc: QuoteDocument, from: number, high: number): number {
  let to = from;
  const limit = Math.min(high, from + LONGEST_GROUP);
  while (to < limit) {
    if (
      isNounPreposition(doc, to) &&
      !opensCircumstance(doc, to + 1) &&
      !isAgeAt(doc, to + 1) &&
      // "le vieil homme | d'une voix douce"
      !doc.lexicon.mannerNouns.has(doc.units[to + 2]?.lower ?? '')
    ) {
      const end = coreEnd(doc, to + 1, limit);
      if (end === to + 1) break;
      to = end;
    } else break;
  }
  return to;
}

/** "la luthière | de 38 ans" */
const isAgeAt = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.units[at]?.kind === 'number' &&
  doc.lexicon.times.has(doc.units[at + 1]?.lower ?? '');

/** "depuis 1998", "depuis deux ans": no part of a role. */
const isTimeAt = (doc: QuoteDocument, at: number): boolean =>
  [at, at + 1].some((unit) => doc.units[unit]?.kind === 'number') ||
  [at, at + 1].some((unit) => doc.lexicon.times.has(doc.units[unit]?.lower ?? ''));

/** The end of "(DVG) de Saint-Rémy", "no Senado", "aux sports" behind a role, where roles and names stand side by side. */
export function groupsEnd(doc: QuoteDocument, from: number, high: number): number {
  const { table, prepositions } = doc.lexicon;
  if (table.apposedNames !== true) return from;
  let to = doc.units[from]?.text === '(' && doc.units[from + 2]?.text === ')' ? from + 3 : from;
  while (to < high && to < from + LONGEST_GROUP && prepositions.has(doc.units[to]?.lower ?? '')) {
    if (isTimeAt(doc, to + 1)) break;
    const end = coreEnd(doc, to + 1, high);
    if (end === to + 1) break;
    to = end;
  }
  return to;
}
