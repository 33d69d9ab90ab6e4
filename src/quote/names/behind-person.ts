import { isInstitution, officeForm } from '../languages/agreement.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';
import { isCommonNoun } from './after-nouns.js';
import { isFirstName } from './first-names.js';
import type { Spellings } from './spellings.js';

/** Letters from which on a title behind a name is no surname: "Bürgermeister", and not "König". */
const LONGEST_SURNAME = 8;

/**
 * Where all nouns are capitalised, a noun may stand right behind a name that belongs to its clause: "weil [Karl Meier]
 * Angst hatte", "ist [Inga Thiel] Hebamme", "kündigte [Inga Thiel] Widerstand an". Where the name in units `[from, to)`
 * ends before such a noun; `to` where none stands there.
 */
export function endBeforeNoun(
  units: readonly Unit[],
  from: number,
  to: number,
  lexicon: Lexicon,
  { closing, behindArticle }: Pick<Spellings, 'closing' | 'behindArticle'>,
): number {
  if (lexicon.agreement === undefined) return to;
  const isFull = isFirstName(units[from]?.lower ?? '', lexicon);
  // "Thiel Hebamme": a surname that stands elsewhere behind its first name.
  if (!isFull && !closing.has(units[from]?.lower ?? '')) return to;
  for (let at = isFull ? from + 2 : from + 1; at < to; at++) {
    const before = units[at - 1];
    const word = units[at];
    if (word?.kind !== 'word' || before?.kind !== 'word' || before.capital === false) continue;
    if (isFirstName(before.lower, lexicon) || closing.has(word.lower) || isOfName(word.lower, lexicon))
      continue;
    // "kündigte Inga Thiel Widerstand an", where the text has "Inga Thiel" too
    if (isNoun(word.lower, lexicon) || behindArticle.has(word.lower) || (isFull && closing.has(before.lower)))
      return at;
  }
  return to;
}

/** "Konrad-Adenauer-Stiftung", "Anne Frank Haus", "Karl Meier Platz", "von": part of a longer name. */
const isOfName = (
  word: string,
  { agreement, groupWords, bodyNouns, placeWords, nameParticles, nameSuffixes }: Lexicon,
): boolean =>
  [groupWords, bodyNouns, placeWords, nameParticles, nameSuffixes].some((words) => words.has(word)) ||
  (agreement !== undefined && isInstitution(word, agreement));

function isNoun(word: string, lexicon: Lexicon): boolean {
  const { notNames, titles, agreement } = lexicon;
  const isWoman = officeForm(word, agreement)?.gender === 'female';
  const isTitle = titles.has(word) && word.length >= LONGEST_SURNAME;
  return notNames.has(word) || isCommonNoun(word, lexicon) || isWoman || isTitle;
}
