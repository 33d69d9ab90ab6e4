import type { QuoteDocument } from '../document.js';
import { hasEnding } from '../languages/endings.js';
import type { NameSpan } from '../names/describe-name.js';
import { isSmallInside } from './group-inside.js';
import { isSourceNoun } from './group-words.js';

/** Endings of a noun in the genitive that such an adjective may have behind it: "-ского района", "-ской области". */
const GENITIVES: readonly (readonly [RegExp, RegExp])[] = [
  [/го$/u, /(?:[аяую]|го)$/u],
  [/(?:ой|ої|ей)$/u, /(?:[иыії]|ой|ої|ей)$/u],
];

/**
 * "администрация [Тихореченского] района", "прокуратура [Вінницької] області": where names are declined, a capital that
 * ends like a place's adjective before a small noun in the same case is no name of its own.
 * @param isBehindNoun it goes on with a group; else the noun behind it must be a source
 */
export function isAdjectiveOfPlace(
  doc: QuoteDocument,
  { words, kind, to }: NameSpan,
  isBehindNoun: boolean,
): boolean {
  const [only = '', second] = words;
  if (doc.lexicon.table.inflectedNames !== true || second !== undefined || kind === 'person') return false;
  if (!hasEnding(doc.lexicon.placeAdjectiveEndings, only.toLowerCase())) return false;
  if (!isSmallInside(doc, to) || !agrees(only, doc.units[to]?.lower ?? '')) return false;
  // "в сообщении [Ковельского] районного управления"
  return isBehindNoun || isSourceNoun(doc, placeEnd(doc, to, to + LONGEST_PLACE) - 1);
}

/** Units of "[районного] [городского] управления". */
const LONGEST_PLACE = 3;

/** Where the noun behind the adjective ends, with another adjective before it: "[городского округа]". */
export function placeEnd(doc: QuoteDocument, at: number, limit: number): number {
  let noun = at;
  const isAdjective = (unit: number): boolean =>
    /(?:го|[оеы]й|ої|[ії]х|[иы]х)$/u.test(doc.units[unit]?.lower ?? '');
  while (noun < Math.min(limit, at + MOST_ADJECTIVES) && isAdjective(noun) && isSmallInside(doc, noun + 1))
    noun += 1;
  return Math.min(limit, noun + 1);
}

/** "городского", "муниципального". */
const MOST_ADJECTIVES = 2;

const agrees = (adjective: string, noun: string): boolean =>
  GENITIVES.some(([one, other]) => one.test(adjective) && other.test(noun));
