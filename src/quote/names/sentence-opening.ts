import type { Sentence } from '../text/sentences.js';
import type { Unit } from '../text/tokens.js';

/** "¿Seguirá?", or nothing but numbers and signs stands before it: "11.45 - Parlando con i cronisti". */
export function isOpening(units: readonly Unit[], at: number, { from }: Sentence): boolean {
  if (at === from || (at === from + 1 && /^[¿¡]$/u.test(units[from]?.text ?? ''))) return true;
  if (at > from + MOST_BEFORE_OPENING || units[at - 1]?.text === ':') return false;
  for (let before = from; before < at; before++)
    if (units[before]?.kind !== 'number' && units[before]?.kind !== 'sign') return false;
  return units[from]?.kind === 'number';
}

/** Units of a time and a dash that open an entry of a live ticker. */
const MOST_BEFORE_OPENING = 4;
