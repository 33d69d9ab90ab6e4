import type { QuoteDocument } from '../document.js';
import { nominativeOfGroup } from '../names/nominative-of-group.js';

/**
 * The words of a noun group as the text has them, its noun and the adjectives before it in the subject's case; blanks
 * are single.
 * @param isOne see `nominativeOfGroup`
 */
export function wordsInSubjectsCase(
  { text, units, lexicon }: QuoteDocument,
  { from, to, head }: { readonly from: number; readonly to: number; readonly head: number },
  isOne: boolean,
): string {
  const start = units[from]?.start ?? 0;
  const noun = units[head];
  const end = units[to - 1]?.end ?? start;
  if (noun === undefined || head < from || !lexicon.inflections.has(noun.lower))
    return text.slice(start, end).replace(/\s+/gu, ' ');
  const words = units.slice(from, head + 1).map((unit) => unit.text);
  const changed = nominativeOfGroup(words, head - from, isOne, lexicon);
  const front = changed === words ? text.slice(start, noun.end) : changed.join(' ');
  const second = changed === words ? undefined : secondNoun({ units, lexicon }, head + 1, to);
  const rest =
    second === undefined
      ? text.slice(noun.end, end)
      : ` ${units[head + 1]?.text} ${nominativeOfGroup(
          units.slice(head + 2, second + 1).map((unit) => unit.text),
          second - head - 2,
          isOne,
          lexicon,
        ).join(' ')}${text.slice(units[second]?.end, end)}`;
  return `${front}${rest}`.replace(/\s+/gu, ' ');
}

/** Words between "and" and the noun that it joins: "та головної редакторки". */
const MOST_ADJECTIVES = 3;

/** The noun that a coordinator at unit `at` joins to the one before it. */
function secondNoun(
  { units, lexicon }: Pick<QuoteDocument, 'units' | 'lexicon'>,
  at: number,
  to: number,
): number | undefined {
  if (!lexicon.coordinators.has(units[at]?.lower ?? '')) return undefined;
  for (let noun = at + 1; noun < Math.min(to, at + 2 + MOST_ADJECTIVES); noun++)
    if (lexicon.personNouns.has(units[noun]?.lower ?? '')) return noun;
  return undefined;
}
