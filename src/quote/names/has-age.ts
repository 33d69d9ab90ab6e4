import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';

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
