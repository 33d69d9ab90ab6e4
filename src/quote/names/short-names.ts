import type { Lexicon } from '../languages/lexicon.js';

/** Whether two words of names are the same, case endings aside where a language has them. */
export type IsSame = (a: string | undefined, b: string | undefined) => boolean;

/**
 * Whether `short` is a full name without its first names, or, in the languages where people go by the first of two
 * surnames, without its last words.
 */
export function isShortName(
  short: readonly string[],
  long: readonly string[],
  isSame: IsSame,
  lexicon: Lexicon,
): boolean {
  const { firstSurnames, inflectedNames } = lexicon.table;
  if (firstSurnames === true && isFirstSurname(short, long, isSame, lexicon)) return true;
  if (inflectedNames === true && isPatronymic(short, long, isSame)) return true;
  return short.length > 1 && long.length > short.length && isTailOf(short, long, isSame, lexicon);
}

/** "Ганна Петрівна" of "Ганна Петрівна Шевчук". */
const isPatronymic = (short: readonly string[], long: readonly string[], isSame: IsSame): boolean =>
  short.length === 2 &&
  isSame(short[0], long[0]) &&
  (long.length === 3 ? isSame(short[1], long[1]) : long.length === 2 && PATRONYMIC.test(short[1] ?? ''));

/** A woman's, which no surname ends like: "Вера Андреевна" of "Вера Холодова". */
const PATRONYMIC = /[оеіїь]вн(?:а|ы|е|у|ой|ою|и|і)$/u;

/** Words that a full name has more than a surname of two words. */
const MOST_FIRST_NAMES = 2;

/** "Lasker Moor" of "Ines Lasker Moor": a surname of two words. */
function isTailOf(
  short: readonly string[],
  long: readonly string[],
  isSame: IsSame,
  { nameParticles }: Lexicon,
): boolean {
  const more = long.length - short.length;
  const firstNames = long.slice(0, Math.max(0, more)).filter((word) => !nameParticles.has(word)).length;
  return (
    more > 0 &&
    firstNames <= MOST_FIRST_NAMES &&
    short.every((word, index) => isSame(word, long[more + index]))
  );
}

/**
 * "Peñalver" or "Juan Peñalver" of "Juan José Peñalver Soto": where people have two surnames and go by the first,
 * the short form leaves out the last words of the long one.
 */
function isFirstSurname(
  short: readonly string[],
  long: readonly string[],
  isSame: IsSame,
  { firstNames, nameParticles }: Lexicon,
): boolean {
  const isFirstName = (word: string | undefined): boolean => firstNames.has(word?.toLowerCase() ?? '');
  if (long.length <= short.length || !isFirstName(long[0])) return false;
  const surname = long.findIndex((word) => !isFirstName(word));
  const start = isSame(short[0], long[0]) ? 0 : surname;
  const isPrefix = short.every((word, index) => isSame(word, long[start + index]));
  const isWhole = !nameParticles.has(short.at(-1)?.toLowerCase() ?? '');
  return surname > 0 && isPrefix && isWhole && start + short.length > surname;
}
