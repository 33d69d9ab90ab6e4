import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';

/** Words of a full name that no list knows. */
const FULL_NAME = 2;
/** Words back from what an office governs to the office: "Secretary of State for [Transport]". */
const FARTHEST_OFFICE = 5;

/**
 * "Leader of the Opposition [Sushma Barua]", "Minister for Health [Aoife Ní Bhriain]": where the name begins behind what
 * an office with a capital is of or for: at a known first name, else at the last two words. `from`, where what is
 * governed begins, if none stands there: "the Secretary of State" is the office alone.
 */
export function behindOfficeOf(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  if (to - from <= FULL_NAME || officeStart(units, from, to, lexicon) === undefined) return from;
  for (let at = from + 1; at < to - 1; at++) if (lexicon.firstNames.has(units[at]?.lower ?? '')) return at;
  const isParticle = lexicon.nameParticles.has(units[to - FULL_NAME]?.lower ?? '');
  const first = to - FULL_NAME - (isParticle ? 1 : 0);
  const isName = units.slice(first, to).every((unit) => canBeName(unit, lexicon));
  return first > from && isName ? first : from;
}

/**
 * Where the words of the office begin that governs what stands at `from`: "Deputy Leader of the [House]". Undefined where
 * none does, or an article or a preposition before it tells that no name follows, or a comma where no verb of saying
 * stands behind the name at `to`: "Jim Hall, Professor of Cold War History".
 */
export function officeStart(
  units: readonly Unit[],
  from: number,
  to: number,
  lexicon: Lexicon,
): number | undefined {
  const { articles, prepositions } = lexicon;
  const office = governingOffice(units, from, lexicon);
  if (office === undefined) return undefined;
  let first = office;
  while (isCapitalWord(units[first - 1]) && !articles.has(units[first - 1]?.lower ?? '')) first -= 1;
  const { lower = '', text = '' } = units[first - 1] ?? {};
  const isApposed = text === ',' && lexicon.verbs.get(units[to]?.lower ?? '') !== 'finite';
  return isApposed || articles.has(lower) || prepositions.has(lower) ? undefined : first;
}

/** The office with a capital that governs what stands at `from`: "Secretary" of "Secretary of State for [Transport]". */
export function governingOffice(units: readonly Unit[], from: number, lexicon: Lexicon): number | undefined {
  const { articles, officePrepositions, titles, personNouns } = lexicon;
  const joint = articles.has(units[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  if (!officePrepositions.has(units[joint]?.lower ?? '')) return undefined;
  for (let at = joint - 1; at >= joint - FARTHEST_OFFICE; at--) {
    const { capital, lower } = units[at] ?? {};
    if (lower === undefined || (capital !== true && !officePrepositions.has(lower))) return undefined;
    const isJoined = officePrepositions.has(units[at - 1]?.lower ?? '');
    if (capital === true && !isJoined && (titles.has(lower) || personNouns.has(lower))) return at;
  }
  return undefined;
}

const canBeName = (
  { kind, capital, lower }: Unit,
  { groupWords, placeWords, notNames, groupNouns, nameParticles }: Lexicon,
): boolean =>
  kind === 'word' &&
  (capital || nameParticles.has(lower)) &&
  ![groupWords, placeWords, notNames, groupNouns].some((words) => words.has(lower));

const isCapitalWord = (unit: Unit | undefined): boolean => unit?.kind === 'word' && unit.capital;
