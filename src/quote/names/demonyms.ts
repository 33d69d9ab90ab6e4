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
  const isOther = groupWords.has(unit.lower) || placeWords.has(unit.lower);
  if (!isWritten || (unit.capital && isOther)) return false;
  if (units[at + 1]?.capital === true) return false;
  return demonyms.has(unit.lower) || demonymEndings.some((ending) => unit.lower.endsWith(ending));
}
