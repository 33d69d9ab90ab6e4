import type { QuoteDocument } from '../document.js';
import { GENITIVE, INSTRUMENTAL } from '../languages/declension.js';
import { casesOfNoun, isObliqueNoun } from '../names/nominative.js';
import { genderOfPast } from '../names/past-gender.js';
import { isDativeTitle, isSourceNoun, nameOf } from './group-words.js';

/** Endings of the dative, instrumental and locative that no genitive has. */
const NO_GENITIVE = /(?:[ая](?:м|х|ми)|[ео]ві)$/u;
/** "интерес": in the singular a subject or an object. */
const BARE = /[бвгджзклмнпрстфхцчшщ]$/u;
/** Genitives without a vowel at the end: "финансов", "голосів". */
const GENITIVE_PLURAL = /(?:[ое]в|[ії]в|[иы]х)$/u;

/**
 * Where nouns are declined, what a noun governs is a genitive: "министр | журналистам", "политика | газета",
 * "прокуратура города | «Вестнику»". Whether unit `at` is none, and leaves the group that it stands behind.
 */
export function leavesDeclinedGroup(doc: QuoteDocument, at: number): boolean {
  const { lexicon, units } = doc;
  const unit = units[at];
  if (lexicon.table.inflectedNames !== true || unit === undefined || nameOf(doc, at) !== undefined)
    return false;
  if (unit.kind === 'scare') return isDativeTitle(unit);
  if (unit.kind !== 'word' || !isSourceNoun(doc, at - 1) || nameOf(doc, at - 1) !== undefined) return false;
  if (genderOfPast(unit.lower, lexicon) !== undefined) return true;
  const before = units[at - 1]?.lower ?? '';
  // "командующий войсками", "заведующая отделением"
  const governs = /(?:[ую]щ|увач)\p{L}{1,3}$/u.test(before) ? GENITIVE | INSTRUMENTAL : GENITIVE;
  // "директор заводу": a thing has another genitive in Ukrainian than a person.
  if (lexicon.groupNouns.has(unit.lower) && /[ую]$/u.test(unit.lower)) return false;
  if (lexicon.inflections.has(unit.lower)) return (casesOfNoun(unit.lower, lexicon) & governs) === 0;
  if (governs !== GENITIVE || lexicon.prepositions.has(unit.lower)) return false;
  if (NO_GENITIVE.test(unit.lower)) return true;
  return lexicon.personNouns.has(before) && BARE.test(unit.lower) && !GENITIVE_PLURAL.test(unit.lower);
}

/**
 * "сказав Кранц | телеканалу RWF", "сказав Ящук | Укрновинам": where names are inflected, no noun in another case and no
 * outlet goes on with a person's name, whose last unit is the one before `at`.
 */
export function endsBehindPerson(doc: QuoteDocument, at: number): boolean {
  const { index, nameAt, lexicon, units } = doc;
  const isPerson = index.entries[index.entryOf[nameAt[at - 1] ?? -1] ?? -1]?.kind === 'person';
  if (lexicon.table.inflectedNames !== true || !isPerson || nameAt[at] === nameAt[at - 1]) return false;
  const next = nameOf(doc, at);
  return next === undefined ? isObliqueNoun(units[at]?.lower ?? '', lexicon) : next.kind !== 'person';
}

/** "пожимает [плечами] водитель": a noun in the instrumental, and whoever does it right behind. */
export const isInstrumentBefore = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.table.inflectedNames === true &&
  /[ая]ми$/u.test(doc.units[at]?.lower ?? '') &&
  doc.units[at]?.capital === false &&
  !isSourceNoun(doc, at) &&
  (isSourceNoun(doc, at + 1) || nameOf(doc, at + 1) !== undefined);
