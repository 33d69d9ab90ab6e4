import {
  ACCUSATIVE,
  ANY_CASE,
  basesOf,
  DATIVE,
  GENITIVE,
  INSTRUMENTAL,
  LOCATIVE,
  NOMINATIVE,
  type Paradigm,
} from '../languages/declension.js';
import type { FirstNameForm, Lexicon } from '../languages/lexicon.js';
import { foldCase } from '../text/tokens.js';
import { CONSONANT, OBLIQUE } from './nominative.js';
import { capitalized, likeWritten } from './nominative-of-group.js';

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
    ? likelyFirst(basesOf(word, cases & OBLIQUE, lexicon.paradigms.nouns))[0]
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
  const own = likelyFirst(bases).find((base) => /[ая]$/u.test(base) === (gender === 'female'));
  if (own === undefined) return undefined;
  const last = basesOf(surname, governed, surnames[gender])[0] ?? surname;
  return [capitalized(own), ...middleOf(others.slice(0, -1), governed, lexicon), last];
}

/** "Валер'яна" is Валер'ян rather than Валер'яно: the names in -о are in the table. */
const likelyFirst = (bases: readonly string[]): readonly string[] =>
  [...bases].sort((a, b) => Number(/о$/u.test(a)) - Number(/о$/u.test(b)));

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
