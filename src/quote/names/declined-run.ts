import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';

/** Endings of what an office governs: "Еврокомиссии", "Університету", "Южной". */
const GENITIVE = /(?:[иіїыаяую]|ого|ої|ой)$/u;
const PATRONYMIC = /(?:[оеі]вич|[оеії]вна)\p{L}{0,3}$/u;
/** "староста села [Бистре] Марія" */
const SETTLEMENT =
  /^(?:сел|міст|мест|город|деревн|пос[её]лк|селищ|хутор|станиц|аул|громад|район|област)\p{L}{0,3}$/u;

/** "Укрновинам", "Ведомостям": an outlet to which something is told. */
const TOLD_OUTLET = /(?:нов[ио]\p{L}+|вест|віст|вісн\p{L}+|известі?|в[еі]домост)[ая]м$/u;

/**
 * Where names are inflected, whoever's full name stands behind what an office governs or a place: "речник Єврокомісії
 * [Філіпп Ренар]", "из посёлка Нижний Яр [Тамара Кокорина]". `from` where none does.
 * @param isOwned an office stands before the run
 */
export function behindGenitive(
  units: readonly Unit[],
  from: number,
  to: number,
  isOwned: boolean,
  lexicon: Lexicon,
): number {
  const { firstNames, nearNouns, officesOf, titles } = lexicon;
  const noun = units[from - 1]?.lower ?? '';
  // "португалець Жуау Матіаш Коррейя": who is from somewhere governs nothing.
  const isFree = nearNouns.has(noun) && !officesOf.has(noun) && !titles.has(noun);
  if (isFree || firstNames.has(units[from]?.lower ?? '')) return from;
  const known = firstNameWithin(units, from, to, lexicon);
  const isPlaced =
    known - from >= 2 || [from - 1, from - 2].some((at) => lexicon.prepositions.has(units[at]?.lower ?? ''));
  const isSettlement = SETTLEMENT.test(units[from - 1]?.lower ?? '');
  // "асистент [Вожняка] Ігор Сенів"
  const isGenitive = GENITIVE.test(units[from]?.lower ?? '');
  const isGoverned = isOwned || isBehindGovernedNoun(units, from, lexicon);
  if (known > from) return isSettlement || isGoverned || isPlaced || isGenitive ? known : from;
  const isLong = isOwned && to - from >= 3 && GENITIVE.test(units[from]?.lower ?? '');
  return isLong && !PATRONYMIC.test(units[from + 1]?.lower ?? '') ? to - 2 : from;
}

/** "капитан порта [Заозерск]": a person's noun and what it governs, which a name in the subject's case may follow. */
function isBehindGovernedNoun(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  const { personNouns, titles, verbs } = lexicon;
  const noun = units[from - 1];
  if (noun?.kind !== 'word' || noun.capital || !GENITIVE.test(noun.lower)) return false;
  if (personNouns.has(noun.lower) || verbs.has(noun.lower)) return false;
  const office = units[from - 2]?.lower ?? '';
  return personNouns.has(office) || titles.has(office);
}

/** "слова министра Олега Сомова ТАСС", "сказав Ящук Укрновинам": an outlet's name behind a person's. */
export function isOutletBehind(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): boolean {
  if (lexicon.table.inflectedNames !== true || to - from < 2) return false;
  const { text = '', lower = '' } = units[to - 1] ?? {};
  const isAcronym = text.length >= 2 && text === text.toUpperCase() && !text.includes('.');
  const isNamed = to - from >= 3 && lexicon.firstNames.has(units[from]?.lower ?? '');
  return (isNamed && isAcronym) || TOLD_OUTLET.test(lower);
}

/** The first name that still has a surname behind it; `from` where there is none. */
export function firstNameWithin(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  for (let at = from + 1; at < to - 1; at++) if (opensPerson(units, at, lexicon)) return at;
  return from;
}

/** A first name, and not the last word of a place: "San Marco", "Venezia Giulia" before "Massimo Zorzut". */
function opensPerson(
  units: readonly Unit[],
  at: number,
  { firstNames, placeWords, saintWords }: Lexicon,
): boolean {
  const own = firstNames.get(units[at]?.lower ?? '');
  const before = units[at - 1]?.lower ?? '';
  if (own === undefined || saintWords.has(before)) return false;
  const next = firstNames.get(units[at + 1]?.lower ?? '');
  return !(placeWords.has(before) && next !== undefined && next !== own);
}
