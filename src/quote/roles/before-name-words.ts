import type { QuoteDocument } from '../document.js';
import { isAdjectiveAt } from '../groups/agreement.js';
import { isDeterminerAt, nameOf } from '../groups/group-words.js';
import { genderOfNoun, officeForm } from '../languages/agreement.js';
import type { Unit } from '../text/tokens.js';

/** Adjectives before a noun. */
const MOST_ADJECTIVES = 4;

/** Where the run of nouns begins that ends before `to`, no farther back than `low`; `to` itself where none stands there. */
export function nounsFrom(doc: QuoteDocument, to: number, low: number): number {
  let from = to;
  while (from > low && isNounAt(doc, from - 1)) from -= 1;
  return from;
}

/** A word with a capital that is no person's name, no small word at a sentence's start and no time. */
function isNounAt(doc: QuoteDocument, at: number): boolean {
  const unit = doc.units[at];
  if (unit?.kind !== 'word' || !hasCapital(unit) || nameOf(doc, at)?.kind === 'person') return false;
  const { notNames, adverbs, prepositions, clauseOpeners, verbs, auxiliaries, objects } = doc.lexicon;
  if (isDeterminerAt(doc, at)) return false;
  const small = [notNames, adverbs, prepositions, clauseOpeners, auxiliaries, objects];
  return !small.some((words) => words.has(unit.lower)) && !verbs.has(unit.lower);
}

/** "Kandidat", "ddr-Minister". */
const hasCapital = ({ capital, text }: Unit): boolean => capital || /-\p{Lu}/u.test(text);

/** "Kanzlers", "Sprecherin", "Vorsitzenden": an office or a trade in whatever case, of whom a name behind it may be. */
export function isPersonsOffice(doc: QuoteDocument, at: number): boolean {
  const { agreement } = doc.lexicon;
  const unit = doc.units[at];
  if (agreement === undefined || unit?.kind !== 'word' || !hasCapital(unit)) return false;
  return officeForm(unit.lower, agreement) !== undefined;
}

/** "Aufsichtsrats", "CDU", "Hamburg": a noun that no person can stand beside but whoever serves it; not "Verlegers". */
export function isBodyAt(doc: QuoteDocument, at: number): boolean {
  const { agreement, groupWords } = doc.lexicon;
  const unit = doc.units[at];
  if (agreement === undefined || unit?.kind !== 'word' || officeForm(unit.lower, agreement) !== undefined)
    return false;
  const kind = nameOf(doc, at)?.kind;
  const isKnown = kind === 'group' || kind === 'place' || groupWords.has(unit.lower);
  return isKnown || /^\p{Lu}{2,}$/u.test(unit.text) || genderOfNoun(unit.lower, agreement) !== undefined;
}

/** Where the adjectives before a noun begin, no farther back than `low`; the noun itself where it has none. */
export function adjectivesFrom(doc: QuoteDocument, noun: number, low: number): number {
  let from = noun;
  while (from > low && from > noun - MOST_ADJECTIVES && isSmallAdjective(doc, from - 1)) from -= 1;
  return from;
}

const isSmallAdjective = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.capital === false && isAdjectiveAt(doc, at);

/** "Berlins": the genitive of a name, before the noun. */
export const isOwnerAt = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.capital === true && /\p{L}s$/u.test(doc.units[at]?.text ?? '') && isNounAt(doc, at);
