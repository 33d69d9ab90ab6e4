import type { QuoteDocument } from '../document.js';
import { isInsideGroup } from '../groups/group-inside.js';
import { firstPart, isSourceNoun, nameOf } from '../groups/group-words.js';

/** A noun that can speak, a title, or an adjective before one. */
export const canOpenRole = (doc: QuoteDocument, at: number): boolean =>
  isSourceNoun(doc, at) ||
  isTitle(doc, at) ||
  /(?:ый|ий|ой|ая|яя|ого|его|ей|ым|им|а|я)$/u.test(doc.units[at]?.lower ?? '');

/** "her brother X": without the person whose brother he is, the word says nothing. */
export const isSomebodys = (doc: QuoteDocument, from: number): boolean =>
  [from - 1, from].some((at) => doc.lexicon.genderHints.has(doc.units[at]?.lower ?? ''));

/** "World Bank watchers expect X": where the noun comes last, what stands right before the name is an office. */
export function endsInOffice(doc: QuoteDocument, nameFrom: number): boolean {
  if (!doc.lexicon.nounsComeLast) return true;
  let last = nameFrom - 1;
  // "supporters trust Mr. X": Mr. is no office.
  while (doc.units[last]?.text === '.' || isGenderOnly(doc, last)) last -= 1;
  // "Senators X and Y": said of both.
  const isOffice = isSourceNoun(doc, last) || isTitle(doc, last) || isTradeByEnding(doc, last);
  return isOffice && !isPluralPerson(doc, last);
}

/** "candidates Sen. X and Gov. Y". */
export function isPluralPerson(doc: QuoteDocument, at: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  const { personNouns, titles } = doc.lexicon;
  const isKnown = (singular: string): boolean => personNouns.has(singular) || titles.has(singular);
  if (word.endsWith('ies') && isKnown(`${word.slice(0, -3)}y`)) return true;
  return word.endsWith('s') && isKnown(word.slice(0, -1));
}

/** "governor", and not "reporters". */
export function isOnePerson(doc: QuoteDocument, at: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  const { personNouns } = doc.lexicon;
  const isPlural = word.endsWith('s') && personNouns.has(word.slice(0, -1));
  return !isPlural && (personNouns.has(word) || isTitle(doc, at));
}

/** A word that may stand in a role before a name: no name of a person, no auxiliary. */
export function canBeRoleWord(doc: QuoteDocument, at: number): boolean {
  const unit = doc.units[at];
  if (unit === undefined || unit.kind !== 'word' || !isInsideGroup(doc, at)) return false;
  const { objects, auxiliaries } = doc.lexicon;
  if (objects.has(unit.lower) || auxiliaries.has(unit.lower)) return false;
  return nameOf(doc, at)?.kind !== 'person';
}

/** Whether units `[from, to)` have a noun that can speak, or a title. */
export function hasSourceNoun(doc: QuoteDocument, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isSourceNoun(doc, at) || isTitle(doc, at) || isTradeByEnding(doc, at)) return true;
  return false;
}

/** Whether units `[from, to)` have a noun for a person, or a title. */
export function hasPersonNoun(doc: QuoteDocument, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPersonNoun(doc, at) || isTitle(doc, at)) return true;
  return false;
}

/** Also "студент-практикант". */
function isPersonNoun(doc: QuoteDocument, at: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  return doc.lexicon.personNouns.has(word) || doc.lexicon.personNouns.has(firstPart(word));
}

/** A title that tells an office: Senator, and not Mr. */
export const isTitle = (doc: QuoteDocument, at: number): boolean => {
  const word = doc.units[at]?.lower ?? '';
  return doc.lexicon.titles.has(word) && !doc.lexicon.genderOnlyTitles.has(word);
};

/** "régleur", "ganadera": a trade that its ending tells, where it stands beside a name. */
export const isTradeByEnding = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.kind === 'word' &&
  doc.units[at]?.capital === false &&
  doc.lexicon.isTrade(doc.units[at].lower);

/** Mr., Frau: no role. */
export const isGenderOnly = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.genderOnlyTitles.has(doc.units[at]?.lower ?? '');
