import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';

/** Units of "civile" in "Protezione civile", of "di finanza" in "Guardia di finanza" at `at`; 0 where none is. */
export function groupTailAt(
  units: readonly Unit[],
  at: number,
  { groupTails, groupWords, table: { membersEnding } }: Lexicon,
): number {
  if (groupTails.length === 0 || !groupWords.has(units[at - 1]?.lower ?? '')) return 0;
  return tailWordsAt(units, at, { groupTails }) || (isMembersAt(units, at, membersEnding) ? 1 : 0);
}

/** Units of a tail of the table ("regionale") at `at`, whatever stands before it; 0 where none is. */
export function tailWordsAt(
  units: readonly Unit[],
  at: number,
  { groupTails }: Pick<Lexicon, 'groupTails'>,
): number {
  const tail = groupTails.find((words) => words.every((word, index) => units[at + index]?.lower === word));
  return tail?.length ?? 0;
}

/** "Federazione pensionati": whose body it is, in the plural. */
function isMembersAt(units: readonly Unit[], at: number, ending: string | undefined): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (ending === undefined || unit?.kind !== 'word' || unit.capital || unit.lower.length < SHORTEST_MEMBERS)
    return false;
  return unit.lower.endsWith(ending) && (next === undefined || next.kind !== 'word' || next.capital);
}

/** Letters: "poi", "oggi" are shorter. */
const SHORTEST_MEMBERS = 7;
