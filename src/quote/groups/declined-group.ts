import type { QuoteDocument } from '../document.js';
import { DATIVE, GENITIVE, INSTRUMENTAL, LOCATIVE, NOMINATIVE } from '../languages/declension.js';
import type { Lexicon } from '../languages/lexicon.js';
import { casesOfNoun, isObliqueNoun } from '../names/nominative.js';
import { genderOfPast } from '../names/past-gender.js';
import { isDativeTitle } from './adverbial.js';
import { isSourceNoun, isVerbByEnding, nameOf } from './group-words.js';

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
  if (unit.kind === 'scare') return isToldTitle(doc, at);
  if (unit.kind === 'word' && units[at - 1]?.kind === 'scare' && isPastAt(doc, at)) return true;
  if (isListener(unit.lower, lexicon)) return true;
  if (unit.kind !== 'word' || !isSourceNoun(doc, at - 1) || nameOf(doc, at - 1) !== undefined) return false;
  if (genderOfPast(unit.lower, lexicon) !== undefined) return true;
  const governor = units[at - 1]?.lower ?? '';
  // "командующий войсками", "заведующая отделением"
  const governs = /(?:[ую]щ|увач)\p{L}{1,3}$/u.test(governor) ? GENITIVE | INSTRUMENTAL : GENITIVE;
  // "директор заводу": a thing has another genitive in Ukrainian than a person.
  if (lexicon.groupNouns.has(unit.lower) && /[ую]$/u.test(unit.lower)) return false;
  if (lexicon.inflections.has(unit.lower)) return (casesOfNoun(unit.lower, lexicon) & governs) === 0;
  if (governs !== GENITIVE || lexicon.prepositions.has(unit.lower)) return false;
  if (NO_GENITIVE.test(unit.lower)) return true;
  return lexicon.personNouns.has(governor) && BARE.test(unit.lower) && !GENITIVE_PLURAL.test(unit.lower);
}

/** "прокуратура | «Вестнику»"; behind a body in another case than the subject's it is its own: "у пресслужбі «Водоканалу»". */
function isToldTitle({ lexicon, units }: QuoteDocument, at: number): boolean {
  const unit = units[at];
  const before = lexicon.inflections.get(units[at - 1]?.lower ?? '')?.singular?.cases ?? NOMINATIVE;
  return unit !== undefined && isDativeTitle(unit) && (before & NOMINATIVE) > 0;
}

/** "администрации района | журналистам": a noun for people in a case that no noun governs. */
const isListener = (word: string, lexicon: Lexicon): boolean =>
  lexicon.personNouns.has(word) &&
  lexicon.inflections.has(word) &&
  (casesOfNoun(word, lexicon) & ~(DATIVE | INSTRUMENTAL | LOCATIVE)) === 0;

/** "банк «Восток» [снизил]": no noun that a name in marks has behind it. */
const isPastAt = ({ units, lexicon }: QuoteDocument, at: number): boolean =>
  genderOfPast(units[at]?.lower ?? '', lexicon) !== undefined ||
  /\p{L}{2}[аеиыуя][вл]$/u.test(units[at]?.lower ?? '');

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
  (isSourceNoun(doc, at + 1) || nameOf(doc, at + 1) !== undefined || isHeAt(doc, at + 1));

/** "разводит [руками] он" */
const isHeAt = ({ lexicon, units }: QuoteDocument, at: number): boolean =>
  /^(?:fe)?male$/u.test(lexicon.pronouns.get(units[at]?.lower ?? '') ?? '');

/** "В управлении [вину] не признают", "у спілці [аварію] визнають": a noun in the accusative, and a verb behind it. */
export function isObjectAt({ lexicon, units }: QuoteDocument, at: number): boolean {
  const word = units[at]?.lower ?? '';
  const next = units[at + 1]?.lower ?? '';
  const isVerb = lexicon.verbs.has(next) || isVerbByEnding(next, lexicon);
  // "розвитку регіону": a genitive of Ukrainian ends in "-у" too.
  return (/[ую]$/u.test(word) && lexicon.adverbs.has(next)) || (/\p{L}{3}ю$/u.test(word) && isVerb);
}
