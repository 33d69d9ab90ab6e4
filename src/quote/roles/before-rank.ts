import type { QuoteDocument } from '../document.js';
import { GENITIVE, NOMINATIVE } from '../languages/declension.js';
import type { Lexicon } from '../languages/lexicon.js';
import { casesOfNoun } from '../names/nominative.js';

/**
 * "начальник поліції [підполковник]": a rank behind the office belongs to the name. Takes the office's noun and where the
 * name begins; gives where the role ends.
 */
export function beforeRank(doc: QuoteDocument, head: number, nameFrom: number): number {
  let to = nameFrom;
  while (to > head + 1 && (isRank(doc, to - 1, head) || isSecondNoun(doc, to - 1, head))) to -= 1;
  return to;
}

/** In the case of the office: "помощник [капитана]" has no rank. */
const isRank = ({ units, lexicon }: QuoteDocument, at: number, head: number): boolean =>
  isRankNoun(units[at]?.lower ?? '', lexicon) &&
  (casesOfNoun(units[at]?.lower ?? '', lexicon) & casesOfNoun(units[head]?.lower ?? '', lexicon)) > 0;

/** "подполковника", "капитан-лейтенант": in whatever case. */
const isRankNoun = (word: string, { rankStems }: Lexicon): boolean =>
  /^\p{L}+(?:-\p{L}+)?$/u.test(word) && rankStems.some((stem) => word.startsWith(stem));

/** "геолог університету [професор] X": one person's noun in the subject's case, which the office does not govern. */
function isSecondNoun(doc: QuoteDocument, at: number, head: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  const { personNouns, titles, inflections } = doc.lexicon;
  const { singular, plural } = inflections.get(word) ?? {};
  const cases = singular?.cases ?? 0;
  const isOne = (cases & NOMINATIVE) > 0 && (cases & GENITIVE) === 0 && plural === undefined;
  return at > head + 1 && isOne && (personNouns.has(word) || titles.has(word));
}
