import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';

/**
 * "le Tongien", "la Lyonnaise", "el argentino": behind an article, and with no name behind it, whoever comes from there.
 * Where a language writes such nouns with a capital their endings tell them too.
 */
export function isDemonymAt(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const unit = units[at];
  const { demonyms, demonymEndings, articleGenders, groupWords, placeWords } = lexicon;
  if (demonyms.size === 0 || unit?.kind !== 'word' || !articleGenders.has(units[at - 1]?.lower ?? ''))
    return false;
  const isWritten = unit.capital === demonymEndings.length > 0;
  // "le Corse", and "la Corse"
  const isMan = articleGenders.get(units[at - 1]?.lower ?? '') === 'male' && demonyms.has(unit.lower);
  const isOther = groupWords.has(unit.lower) || (placeWords.has(unit.lower) && !isMan);
  if (!isWritten || (unit.capital && isOther)) return false;
  return units[at + 1]?.capital !== true && isDemonym(unit.lower, lexicon);
}

const isDemonym = (word: string, { demonyms, demonymEndings }: Lexicon): boolean =>
  demonyms.has(word) || demonymEndings.some((ending) => word.endsWith(ending));

/** "l'Italien [Marco Terzi]": where such nouns are written with a capital, a whole name stands behind one. */
export const isDemonymBeforeName = (units: readonly Unit[], at: number, lexicon: Lexicon): boolean =>
  lexicon.demonymEndings.length > 0 &&
  lexicon.articleGenders.has(units[at - 1]?.lower ?? '') &&
  isDemonym(units[at]?.lower ?? '', lexicon) &&
  units[at + 1]?.capital === true &&
  units[at + 2]?.capital === true;
