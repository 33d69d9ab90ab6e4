import type { Marked } from '../marks/marked.js';
import type { Unit } from './tokens.js';

/**
 * Folds each marked stretch of the token list into one unit.
 * @param isQuote tells of a stretch, by its index, whether it is a quotation
 */
export function foldUnits(
  text: string,
  tokens: readonly Unit[],
  marked: readonly Marked[],
  isQuote: (index: number) => boolean,
): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (const token of tokens) {
    let current = marked[next];
    while (current !== undefined && token.start >= current.end + current.close.length)
      current = marked[++next];
    if (current === undefined || token.end <= current.start - current.open.length) {
      units.push(token);
    } else if (units.at(-1)?.marked !== next) {
      units.push(foldedUnit(text, current, next, isQuote(next)));
    }
  }
  return units;
}

function foldedUnit(text: string, marked: Marked, index: number, isQuote: boolean): Unit {
  const inside = text.slice(marked.start, marked.end);
  return {
    start: marked.start - marked.open.length,
    end: marked.end + marked.close.length,
    text: inside,
    lower: '',
    kind: isQuote ? 'quote' : 'scare',
    capital: /^[¿¡]?\p{Lu}/u.test(inside),
    marked: index,
    ending: /([.!?…,;:—–-])['’"”)\]\s]*$/u.exec(inside.slice(-6))?.[1] ?? '',
  };
}
