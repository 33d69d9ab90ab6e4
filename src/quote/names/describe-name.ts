import { officeForm } from '../languages/agreement.js';
import { hasEnding } from '../languages/endings.js';
import type { Gender, Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';
import { actorsGender, isBehindOblique, loneBearer } from './actor.js';
import { isAgeAdjective } from './age-adjective.js';
import { isFirstName } from './first-names.js';
import { kindBehindNoun, type NameKind } from './kind-behind-noun.js';
import { genderOfName } from './nominative.js';

/** A name as it stands in the text: units `[from, to)` without its titles. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** Where the titles before it begin; equal to `from` without any. */
  readonly titleFrom: number;
  /** The words of the name, without points: ["Donald", "J", "Trump"]. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly gender?: Gender;
  /** The gender is told by a title ("Ms. Epstein"), not only by a first name ("Lee"). */
  readonly isGenderSure?: boolean;
}

/** What the name in units `[from, to)` is, its titles beginning at `titleFrom`. */
export function describeName(
  units: readonly Unit[],
  titleFrom: number,
  from: number,
  to: number,
  lexicon: Lexicon,
): NameSpan {
  const inside = withoutLetters(
    units.slice(from, to).filter(({ kind }) => kind === 'word'),
    lexicon,
  );
  const words = inside.map(({ text }) => text);
  const lower = inside.map((unit) => unit.lower);
  const named = kindByWords(units, { titleFrom, from, to, words }, lower, lexicon);
  const bearer = named === 'unknown' && words.length === 1 ? loneBearer(units, from, to, lexicon) : undefined;
  const kind =
    bearer === undefined ? kindBehindNoun(units, { titleFrom, from, to }, named, lexicon) : 'person';
  const span = { from, to, titleFrom, words, kind };
  if (kind === 'group' || kind === 'place') return span;
  const byTitle = genderOfTitles(units, titleFrom, from, lexicon);
  if (byTitle !== undefined) return { ...span, gender: byTitle, isGenderSure: true };
  // "по имени Павел": where names are inflected, a lone first name is somebody's.
  const isFull =
    words.length > 1 ||
    isLoneFirstName(lower, lexicon) ||
    (kind === 'person' && lexicon.articleGenders.size > 0);
  const byName =
    (isFull ? genderOfName(words, lexicon, isBehindOblique(units, from, lexicon)) : undefined) ??
    bearer ??
    actorsGender(units, to, kind, lexicon);
  return byName === undefined ? span : { ...span, gender: byName };
}

/** "Hilary Stamp MP", "Karl Voss KC": the name without the letters behind it. */
function withoutLetters(words: readonly Unit[], { postNominals }: Lexicon): readonly Unit[] {
  const { text = '', lower = '' } = words.at(-1) ?? {};
  const hasLetters = words.length > 2 && text === text.toUpperCase() && postNominals.has(lower);
  return hasLetters ? words.slice(0, -1) : words;
}

/** What a name is by its words, its titles and an age behind it. */
function kindByWords(
  units: readonly Unit[],
  { titleFrom, from, to, words }: Omit<NameSpan, 'kind'>,
  lower: readonly string[],
  lexicon: Lexicon,
): NameKind {
  if (isAdjectiveAndNoun(units, from, lower, lexicon)) return 'unknown';
  // "Mr Hall"
  if (words.length === 1 && from > titleFrom && lexicon.genderOnlyTitles.has(units[titleFrom]?.lower ?? ''))
    return 'person';
  const hasTitle = isTitled(units, titleFrom, from, lexicon) && !isGovernedByTitle(words, units[to], lexicon);
  const isClub =
    lexicon.agreement !== undefined && !hasTitle && words.length > 1 && ACRONYM.test(words[0] ?? '');
  if (isClub) return 'group';
  const isGiven = isCalledSo(units[from - 1]?.lower ?? '', lower, lexicon);
  return kindOf(lower, hasTitle || isGiven || hasAge(units, to, lexicon), lexicon);
}

/** "по имени Павел", "63-річна Галина": only a person is told of so. */
function isCalledSo(before: string, words: readonly string[], lexicon: Lexicon): boolean {
  const isAged = lexicon.table.inflectedNames === true && isAgeAdjective(before);
  if (isAged) return words.length === 1 && !isPlace(words[0] ?? '', lexicon);
  return isLoneFirstName(words, lexicon) && lexicon.nameNouns.has(before);
}

const isLoneFirstName = ([only = '', second]: readonly string[], lexicon: Lexicon): boolean =>
  second === undefined && lexicon.firstNameForms.has(only);

/** "VfB Kressfeld", "SV Altenrode", "IG Bauen". */
const ACRONYM = /^\p{Lu}\p{Ll}?\p{Lu}\p{L}?$/u;

/** "Betriebsbedingte Kündigungen", "Gelbe Karten" at the start of a sentence, where all nouns are capitalised. */
function isAdjectiveAndNoun(
  units: readonly Unit[],
  from: number,
  [first = '', second, third]: readonly string[],
  lexicon: Lexicon,
): boolean {
  if (lexicon.agreement === undefined || second === undefined || third !== undefined) return false;
  const isOpening = units[from - 1]?.kind !== 'word';
  return (
    isOpening && /\p{L}{3}(?:e|en|es)$/u.test(first) && !isFirstName(first, lexicon) && second.length > 4
  );
}

/**
 * "Ayleen, 19,", "Brenda, de 22 años,", "Jasmin (24)": whoever has an age is a person. Not in brackets where a
 * department's number stands so behind a town: "Rennes (35)".
 */
export function hasAge(
  units: readonly Unit[],
  to: number,
  { table, prepositions, ageNouns }: Lexicon,
): boolean {
  const open = units[to]?.text;
  const isOf = open === ',' && prepositions.has(units[to + 1]?.lower ?? '');
  const at = isOf ? to + 2 : to + 1;
  if (units[at]?.kind !== 'number' || !/^\d{1,2}$/u.test(units[at]?.text ?? '')) return false;
  const hasNoun = ageNouns.has(units[at + 1]?.lower ?? '');
  if (isOf) return hasNoun;
  if (open === '(') return table.headFirst !== true && units[at + 1]?.text === ')';
  return open === ',' && (units[at + 1]?.text === ',' || hasNoun);
}

/** Something stands before it that only people have; where all nouns are capitalised, any other noun may stand there. */
function isTitled(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): boolean {
  if (lexicon.agreement === undefined) return to > from;
  for (let at = from; at < to; at++)
    if (officeGender(units[at]?.lower ?? '', lexicon) !== undefined) return true;
  return false;
}

/** The gender of an office, `any` where only its bearer tells; undefined where the word is none. */
function officeGender(word: string, lexicon: Lexicon): Gender | 'any' | undefined {
  const office = officeForm(word, lexicon.agreement);
  if (office === undefined) return titleKind(word, lexicon);
  return office.gender === 'male' || office.gender === 'female' ? office.gender : 'any';
}

/** Words from which on a name that ends like a place is a person's. */
const LONG_NAME = 4;
/** Words of a person's name: "Maria da Conceição Mendes Costa". */
const MOST_WORDS = 5;

/** "глава Лугинского района", "руководитель МУП": where names are inflected, what a title governs may stand behind it. */
function isGovernedByTitle(words: readonly string[], next: Unit | undefined, lexicon: Lexicon): boolean {
  const [only = '', second] = words;
  if (lexicon.table.inflectedNames !== true || second !== undefined) return false;
  if (only.length > 1 && only === only.toUpperCase() && /^\p{L}+$/u.test(only)) return true;
  const isAdjective = hasEnding(lexicon.placeAdjectiveEndings, only);
  return isAdjective && next?.kind === 'word' && !next.capital && !lexicon.verbs.has(next.lower);
}

const LATIN = /^[a-z][a-z'-]+$/u;

function kindOf(words: readonly string[], hasTitle: boolean, lexicon: Lexicon): NameKind {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const isFirstName = lexicon.firstNames.has(first);
  if (lexicon.groupWords.has(last) && !(isFirstName && words.length === 2)) return 'group';
  // "Kolmar Hirlap": people have Cyrillic names in a Cyrillic text.
  if (lexicon.table.inflectedNames === true && words.every((word) => LATIN.test(word))) return 'group';
  if (hasTitle) return 'person';
  if (words.some((word) => lexicon.groupWords.has(word)) && !isFirstName) return 'group';
  if (isNameOfPlace(words, lexicon)) return 'place';
  // "Rosa María de la Fuente Gil"
  if (words.filter((word) => !lexicon.nameParticles.has(word)).length > MOST_WORDS) return 'group';
  if (words.length < 2 || words.includes('of')) return 'unknown';
  return hasOtherWord(words, lexicon) ? 'unknown' : 'person';
}

function isNameOfPlace(words: readonly string[], lexicon: Lexicon): boolean {
  const first = words[0] ?? '';
  if (isElidedSaint(first, lexicon)) return true;
  if (lexicon.firstNames.has(first)) return false;
  // "Thiago Mendes da Costa" is no coast.
  const endsInPlace = isPlace(words.at(-1) ?? '', lexicon) && words.length < LONG_NAME;
  return endsInPlace || (lexicon.placeWords.has(first) && words.length > 1);
}

/** "Sant'Angelo": a place called after a saint, in one word. */
function isElidedSaint(word: string, { saintWords }: Lexicon): boolean {
  const apostrophe = word.search(/['’]/u);
  return apostrophe > 0 && saintWords.has(word.slice(0, apostrophe));
}

/** A word among those of a name that elsewhere is none. */
function hasOtherWord(words: readonly string[], lexicon: Lexicon): boolean {
  const last = words.at(-1) ?? '';
  const isOther = (word: string): boolean =>
    lexicon.notNames.has(word) && !lexicon.nameParticles.has(word) && !lexicon.surnameJoints.has(word);
  // "Mario Tedeschi", "Tommaso Lo Russo": where adjectives are written small, one with a capital is a surname.
  // "Rayane Dias": months and days are written small.
  const isTime = lexicon.articleGenders.size > 0 && lexicon.times.has(last) && !lexicon.weekdays.has(last);
  const isBehindFirstName = lexicon.table.headFirst === true && lexicon.firstNames.has(words[0] ?? '');
  return (isBehindFirstName || isTime ? words.slice(0, -1) : words).some(isOther);
}

/** A place of the table; in German also its genitive: "Hamburgs". */
export const isPlace = (word: string, { placeWords, agreement }: Lexicon): boolean =>
  placeWords.has(word) ||
  (agreement !== undefined && word.endsWith('s') && placeWords.has(word.slice(0, -1)));

function genderOfTitles(
  units: readonly Unit[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Gender | undefined {
  for (let at = from; at < to; at++) {
    const kind = officeGender(units[at]?.lower ?? '', lexicon);
    if (kind === 'male' || kind === 'female') return kind;
  }
  return undefined;
}

/** The gender a title tells, `any`, or undefined where the word is no title. */
export function titleKind(word: string, lexicon: Lexicon): Gender | 'any' | undefined {
  const known = lexicon.titles.get(word);
  if (known !== undefined) return known;
  return lexicon.titleEndings.find(([ending]) => word.endsWith(ending))?.[1];
}
