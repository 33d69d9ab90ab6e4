import { basesOf, type Form, LOCATIVE, NOMINATIVE, type Paradigm } from '../languages/declension.js';
import type { Lexicon } from '../languages/lexicon.js';
import { foldCase } from '../text/tokens.js';
import { baseOfNoun, OBLIQUE } from './nominative.js';

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
  // "районного управління": a noun that is the same in several cases, and adjectives that tell which.
  const isTold = isOne && form?.base === foldCase(noun) && OBLIQUE_ADJECTIVE.test(words[head - 1] ?? '');
  if (isTold && hasSubject)
    return words.map((word, at) => (at < head ? adjectiveFor(word, form.base, lexicon) : word));
  if (form === undefined || hasSubject) return words;
  const isPlural = form !== singular;
  const adjectives = words.slice(0, head).map((word) => adjectiveOf(word, form, isPlural, lexicon));
  return [...adjectives, sameCapital(noun, form.base), ...words.slice(head + 1)];
}

/** An adjective in a case that no subject has. */
const OBLIQUE_ADJECTIVE = /(?:[ео]го|[ео]му)$/u;

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

/** A word with a capital. */
export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A name of the table with a capital, and with the apostrophe that the text prints: "Лук’яну" gives "Лук’ян". */
export const likeWritten = (word: string, base: string): string =>
  capitalized(base.replace("'", /[’ʼ]/u.exec(word)?.[0] ?? "'"));

const sameCapital = (like: string, word: string): string =>
  /^\p{Lu}/u.test(like) ? capitalized(word) : word;
