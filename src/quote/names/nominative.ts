import {
  ACCUSATIVE,
  ANY_CASE,
  basesOf,
  DATIVE,
  type Form,
  GENITIVE,
  INSTRUMENTAL,
  LOCATIVE,
  NOMINATIVE,
  type Paradigm,
} from '../languages/declension.js';
import type { FirstNameForm, Gender, Lexicon } from '../languages/lexicon.js';
import { foldCase } from '../text/tokens.js';

const OBLIQUE = GENITIVE | DATIVE | ACCUSATIVE | INSTRUMENTAL | LOCATIVE;

/** Whether a noun of the table stands in a form that no subject has. */
export function isObliqueNoun(word: string, lexicon: Lexicon): boolean {
  const form = lexicon.inflections.get(word);
  if (form === undefined) return false;
  return (((form.singular?.cases ?? 0) | (form.plural?.cases ?? 0)) & NOMINATIVE) === 0;
}

/** Whether a first name stands in a form that no subject has. */
export function isObliqueFirstName(word: string, lexicon: Lexicon): boolean {
  const forms = lexicon.firstNameForms.get(word);
  return forms?.every(({ cases }) => (cases & NOMINATIVE) === 0) ?? false;
}

/**
 * The gender that a full name tells by its first name; where that may be a man's or a woman's in another case, by a
 * surname that has no ending: "Лесі Орлик" is a woman.
 */
export function genderOfName(
  words: readonly string[],
  lexicon: Lexicon,
  isGoverned = false,
): Gender | undefined {
  const whole = foldCase(words[0] ?? '');
  const first = lexicon.firstNames.has(whole) ? whole : (whole.split('-', 1)[0] ?? '');
  const byEnding = lexicon.firstNames.has(first) ? undefined : lexicon.firstNameEndings.get(first.slice(-1));
  if (byEnding !== undefined && !lexicon.nameParticles.has(first)) return byEnding;
  const known = lexicon.firstNameForms.get(first) ?? [];
  // "заступника Леонтія" is a man, whatever woman may be called so.
  const oblique = isGoverned ? known.filter(({ cases }) => (cases & OBLIQUE) > 0) : [];
  const forms = oblique.length > 0 ? oblique : known;
  const isOne = forms.every(({ gender }) => gender === forms[0]?.gender);
  const subject = forms.find(({ cases }) => (cases & NOMINATIVE) > 0);
  if (isOne && oblique.length > 0) return forms[0]?.gender;
  if (isOne || subject !== undefined) return subject?.gender ?? lexicon.firstNames.get(first);
  return CONSONANT.test(words.at(-1) ?? '') ? 'female' : undefined;
}

/** Bits of the cases that a noun of the table may stand in; all where the table does not decline. */
export function casesOfNoun(word: string, lexicon: Lexicon): number {
  const { singular, plural } = lexicon.inflections.get(word) ?? {};
  return singular === undefined && plural === undefined ? ~0 : (singular?.cases ?? 0) | (plural?.cases ?? 0);
}

/** The subject's form of a noun of the table, in the singular where it may be one, by which it is looked up; the word itself where it is none. */
export function baseOfNoun(word: string, lexicon: Lexicon): string {
  const { singular, plural } = lexicon.inflections.get(word) ?? {};
  return (singular ?? plural)?.base ?? word;
}

/** What else the article tells of a name. */
interface NameContext {
  /** Forms of the surname that it has. */
  readonly attested: ReadonlySet<string>;
  /** Bits of the cases in which what stands before the name puts it; 0 where it may be a subject. */
  readonly governed: number;
}

/**
 * The subject's form of a person's full name that stands in another case: "Марии Петровны Хольтовой" gives "Мария
 * Петровна Хольтова". Undefined where it stands in the subject's case already, or a word could be several names.
 * @param words of the name: first names, patronymics or initials, and the surname last
 */
export function nominativeOfName(
  words: readonly string[],
  { attested, governed }: NameContext,
  lexicon: Lexicon,
): string[] | undefined {
  const [first = '', ...others] = words;
  if (lexicon.paradigms.nouns.length === 0 || others.length === 0) return undefined;
  const known = lexicon.firstNameForms.get(foldCase(first));
  if (known === undefined) return ofUnknown(words, attested, lexicon) ?? ofGoverned(words, governed, lexicon);
  const surname = others.at(-1) ?? '';
  const plausible = known
    .map(({ cases, ...name }) => ({
      ...name,
      cases: governed > 0 && cases !== ANY_CASE ? cases & OBLIQUE : cases,
    }))
    .filter(({ cases }) => cases > 0)
    .map((name) => readingOf(name, surname, attested, lexicon));
  const declined = plausible.filter((reading) => !lacksEnding(reading, surname));
  const readings = declined.length > 0 ? declined : plausible;
  // A name that is not declined tells no case.
  const isSubject = ({ name, base }: Reading): boolean =>
    (name.cases & NOMINATIVE) > 0 && !(name.cases === ANY_CASE && base !== surname && attested.has(base));
  const isAttested = ({ base }: Reading): boolean => base !== surname && attested.has(base);
  // "Александра Дорохова" is Alexander's where the article has "Дорохов" too.
  const chosen = readings.some(isSubject)
    ? readings.find((reading) => !isSubject(reading) && isAttested(reading))
    : (readings.find(isAttested) ?? onlyOne(readings));
  if (chosen === undefined || isSubject(chosen)) return undefined;
  const { name, base } = chosen;
  return [likeWritten(first, name.base), ...middleOf(others.slice(0, -1), name.cases, lexicon), base];
}

/** A man's surname that ends so has an ending in every other case. */
const CONSONANT = /[бвгґджзйклмнпрстфхцчшщ]$/u;

/** "Лесі Орлик" is no man's name: his surname would have an ending. */
const lacksEnding = ({ name, base }: Reading, surname: string): boolean =>
  name.gender === 'male' &&
  (name.cases & NOMINATIVE) === 0 &&
  base === surname &&
  CONSONANT.test(surname) &&
  !/[иы]х$/u.test(surname);

/** What a first name's form and the surname behind it may be. */
interface Reading {
  readonly name: FirstNameForm;
  readonly base: string;
}

function readingOf(
  name: FirstNameForm,
  surname: string,
  attested: ReadonlySet<string>,
  lexicon: Lexicon,
): Reading {
  const paradigms = lexicon.paradigms.surnames[name.gender];
  return { name, base: surnameOf(surname, name.cases, paradigms, attested) };
}

/** The first reading, where all give one name but for the points of ё: Петром is Петр or Пётр. */
function onlyOne(readings: readonly Reading[]): Reading | undefined {
  const bare = ({ name, base }: Reading): string =>
    `${name.base} ${base}`.normalize('NFD').replace(/\u0308/gu, '');
  const [first] = readings;
  return first !== undefined && readings.every((one) => bare(one) === bare(first)) ? first : undefined;
}

/** Each part of a surname with hyphens; a part that is not declined stays. */
function surnameOf(
  surname: string,
  cases: number,
  paradigms: readonly Paradigm[],
  attested: ReadonlySet<string>,
): string {
  const whole = basesOf(surname, cases & OBLIQUE, paradigms).find((base) => attested.has(base));
  if (whole !== undefined) return whole;
  return surname
    .split('-')
    .map((part) => basesOf(part, cases & OBLIQUE, paradigms)[0] ?? part)
    .join('-');
}

/** Patronymics and second first names; initials stay. */
const middleOf = (words: readonly string[], cases: number, lexicon: Lexicon): string[] =>
  words.map((word) => (word.length === 1 ? word : (middleBase(word, cases, lexicon) ?? word)));

function middleBase(word: string, cases: number, lexicon: Lexicon): string | undefined {
  const known = lexicon.firstNameForms.get(foldCase(word));
  const name = known?.find((form) => (form.cases & cases) > 0)?.base;
  const stem = /^(.+[оеіїь]вн)\p{L}{1,2}$/u.exec(word)?.[1];
  if (name === undefined && stem !== undefined) return `${stem}а`;
  return name === undefined
    ? basesOf(word, cases & OBLIQUE, lexicon.paradigms.nouns)[0]
    : likeWritten(word, name);
}

/** Endings of words that stay the same in all cases. */
const INDECLINABLE = /(?:[еиіоуыэє]|их|ых)$/u;

/** Initials, or a first name that the table lacks: only what the article has elsewhere, or an ending tells for sure. */
function ofUnknown(
  words: readonly string[],
  attested: ReadonlySet<string>,
  lexicon: Lexicon,
): string[] | undefined {
  const first = words[0] ?? '';
  const surname = words.at(-1) ?? '';
  for (const gender of ['male', 'female'] as const) {
    const paradigms = lexicon.paradigms.surnames[gender];
    const base = basesOf(surname, OBLIQUE, paradigms).find((one) => attested.has(one) && one !== surname);
    if (base === undefined) continue;
    const cases = casesOf(surname, base, paradigms);
    const own = INDECLINABLE.test(first) ? undefined : middleOf([first], cases, lexicon)[0];
    return [own ?? first, ...middleOf(words.slice(1, -1), cases, lexicon), base];
  }
  const isInitial = first.length === 1 || first.includes('.');
  const base = isInitial ? sureBase(surname, lexicon) : undefined;
  return base === undefined ? undefined : [...words.slice(0, -1), base];
}

/** Endings of men's and of women's first names in the other cases. */
const MALE_FORM = /(?:[ауюя]|[оеє]м|[оеє]ві)$/u;
const FEMALE_FORM = /(?:[иыіїе]|[оеє]й|[оеє]ю)$/u;

/** A first name that the table lacks, behind a role or a preposition that tells the case: "с президентом Бауыржаном Есимовым". */
function ofGoverned(words: readonly string[], governed: number, lexicon: Lexicon): string[] | undefined {
  const [first = '', ...others] = words;
  const surname = others.at(-1) ?? '';
  const isTold = governed > 0 && (governed & NOMINATIVE) === 0 && first.length > 2;
  const gender = MALE_FORM.test(first) ? 'male' : 'female';
  if (!isTold || (gender === 'female' && !FEMALE_FORM.test(first))) return undefined;
  const { nouns, surnames } = lexicon.paradigms;
  const bases = basesOf(first.toLowerCase(), governed, nouns);
  const own = [...bases]
    .sort((a, b) => Number(/о$/u.test(a)) - Number(/о$/u.test(b)))
    .find((base) => /[ая]$/u.test(base) === (gender === 'female'));
  if (own === undefined) return undefined;
  const last = basesOf(surname, governed, surnames[gender])[0] ?? surname;
  return [capitalized(own), ...middleOf(others.slice(0, -1), governed, lexicon), last];
}

/** Cases in which `base` has the form. */
const casesOf = (form: string, base: string, paradigms: readonly Paradigm[]): number =>
  [GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, LOCATIVE]
    .filter((one) => basesOf(form, one, paradigms).includes(base))
    .reduce((bits, one) => bits | one, 0);

/** Letters of an ending that no surname has in the subject's case: "-овой", "-ским". */
const SURE_ENDING = 3;

/** The one surname that a form may be of: "Сомовой", "Вольским". */
function sureBase(surname: string, { paradigms }: Lexicon): string | undefined {
  const found = (['female', 'male'] as const).flatMap((gender) => {
    const long = paradigms.surnames[gender].filter(({ ending }) => ending.length >= 2);
    const [likeliest] = basesOf(surname, OBLIQUE, long);
    return likeliest !== undefined && sharedEnding(surname, likeliest) >= SURE_ENDING ? [likeliest] : [];
  });
  const [only, other] = [...new Set(found)];
  return other === undefined ? only : undefined;
}

/** Letters of `form` behind what it has in common with `base`, and two more that the paradigms' endings share. */
function sharedEnding(form: string, base: string): number {
  let shared = 0;
  while (shared < form.length && form[shared] === base[shared]) shared += 1;
  return form.length - shared + 1;
}

/**
 * The subject's form of a noun group whose noun is in the table: "начальника главного управления" gives "начальник
 * главного управления", "Следственном комитете" gives "Следственный комитет".
 * @param words with the blanks and signs between them left out
 * @param head index of the noun
 * @param isOne the group is one person's: where a form may be a singular's or a plural's, it is the singular's
 */
export function nominativeOfGroup(
  words: readonly string[],
  head: number,
  isOne: boolean,
  lexicon: Lexicon,
): readonly string[] {
  const noun = words[head] ?? '';
  const { singular, plural } = lexicon.inflections.get(foldCase(noun)) ?? {};
  const isSubject = (cases: number | undefined): boolean => ((cases ?? 0) & NOMINATIVE) > 0;
  const hasSubject = isSubject(singular?.cases) || (!isOne && isSubject(plural?.cases));
  const form = singular ?? plural;
  if (form === undefined || hasSubject) return words;
  const isPlural = form !== singular;
  const adjectives = words.slice(0, head).map((word) => adjectiveOf(word, form, isPlural, lexicon));
  return [...adjectives, sameCapital(noun, form.base), ...words.slice(head + 1)];
}

/** What institutions' short names begin with: Минтранс, Росводнадзор, Держстат. */
const SHORT_NAME = /^(?:мин|рос|гос|глав|мос|ген|мін|держ|нац|укр)\p{L}{3,}$/u;

/**
 * The subject's form of an institution's name of one word that stands behind a preposition only: "в Росводнадзоре". A
 * name that is no short name stays.
 */
export function nominativeOfGroupName(name: string, lexicon: Lexicon): string {
  const bases = basesOf(name.toLowerCase(), LOCATIVE, lexicon.paradigms.nouns);
  const base = bases.find((one) => SHORT_NAME.test(one) && !/[аяьоеий]$/u.test(one));
  return base === undefined ? name : sameCapital(name, base);
}

/** Whether a word ends as an adjective of the noun would, in one of the cases. */
export function isAdjectiveOf(word: string, noun: string, cases: number, lexicon: Lexicon): boolean {
  const base = baseOfNoun(noun, lexicon);
  return adjectivesFor(base, lexicon).some((paradigms) =>
    paradigms.some(
      (paradigm) =>
        ((cases & NOMINATIVE) > 0 &&
          word.endsWith(paradigm.ending) &&
          word.length > paradigm.ending.length + 2) ||
        basesOf(word, cases & OBLIQUE, [paradigm]).length > 0,
    ),
  );
}

/** The paradigms of an adjective beside a noun in the singular, the likelier first. */
function adjectivesFor(noun: string, { paradigms }: Lexicon): (readonly Paradigm[])[] {
  const { male, female, neuter } = paradigms.adjectives;
  if (/(?:[ое]|ння|ття)$/u.test(noun)) return [neuter];
  return /[аяь]$/u.test(noun) ? [female, male] : [male];
}

/** The subject's form of an adjective that tells of a noun in the singular. */
export function adjectiveFor(word: string, noun: string, lexicon: Lexicon): string {
  const isSubject = adjectivesFor(noun, lexicon).some((ones) =>
    ones.some(({ ending }) => word.endsWith(ending)),
  );
  return isSubject ? word : adjectiveOf(word, { base: noun, cases: OBLIQUE }, false, lexicon);
}

function adjectiveOf(word: string, { base, cases }: Form, isPlural: boolean, lexicon: Lexicon): string {
  const { plural } = lexicon.paradigms.adjectives;
  for (const paradigms of isPlural ? [plural] : adjectivesFor(base, lexicon)) {
    const found = basesOf(word, cases & OBLIQUE, paradigms)[0];
    if (found !== undefined) return found;
  }
  return word;
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A name of the table with a capital, and with the apostrophe that the text prints: "Лук’яну" gives "Лук’ян". */
const likeWritten = (word: string, base: string): string =>
  capitalized(base.replace("'", /[’ʼ]/u.exec(word)?.[0] ?? "'"));

const sameCapital = (like: string, word: string): string =>
  /^\p{Lu}/u.test(like) ? capitalized(word) : word;
