import type { Marked } from './marks.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Words that a quotation has at least when nothing else marks it as one. */
const ENOUGH_WORDS = 5;

/** Words of the longest title. */
const LONGEST_TITLE = 12;
const NO_NOUNS: ReadonlySet<string> = new Set();

/** What a marked stretch is; see `judgeMarked`. */
export type Judgement = 'quotation' | 'utterance' | 'other';

/**
 * Tells words that someone said from scare quotes, titles of works, slogans, nicknames and inches. `utterance` is
 * too short to tell by itself: it is a quotation where a cue stands beside it (“No,” he said).
 * @param workNouns words before the title of a work, lower case: book, film, motto
 */
export function judgeMarked(
  text: string,
  marked: Marked,
  workNouns: ReadonlySet<string> = NO_NOUNS,
): Judgement {
  const inside = text.slice(marked.start, marked.end);
  const words = firstWords(inside, LONGEST_TITLE + 1);
  if (words.length === 0) return 'other';
  if (marked.isPart === true) return 'quotation';
  if (words.length >= ENOUGH_WORDS) {
    const canBeTitle =
      words.length <= LONGEST_TITLE && /^[\p{Lu}\p{N}]/u.test(inside) && !inside.endsWith(',');
    const isNamed = canBeTitle && (isBehindWork(text, marked, workNouns) || hasShortForm(text, marked));
    return isNamed || (words.length <= LONGEST_TITLE && isTitle(inside, words)) ? 'other' : 'quotation';
  }
  // Where the comma stands behind the mark, a small word after it may open the cue: «Così sia», dice X.
  const behind = text.slice(marked.end + marked.close.length, marked.end + marked.close.length + 8);
  const isBeforeCue = words.length > 1 && /^(?:\s?,|\s[–—-])\s?(?:[–—-]\s?)?\p{Ll}/u.test(behind);
  return (isBeforeCue || /[,!?.…]$/u.test(inside)) && !isTitle(inside, words) ? 'utterance' : 'other';
}

function firstWords(text: string, most: number): readonly string[] {
  const word = new RegExp(WORD);
  const words: string[] = [];
  for (let match = word.exec(text); match !== null && words.length < most; match = word.exec(text)) {
    words.push(match[0]);
  }
  return words;
}

/** "The Art of the Deal": every word of four letters and more is capitalised, and nobody exclaims. */
function isTitle(inside: string, words: readonly string[]): boolean {
  if (words.length < 2 || /[!?…]$/u.test(inside)) return false;
  const long = words.filter((word) => word.length >= 4);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 1 && capitals.length === long.length && /^\p{Lu}/u.test(inside);
}

/** The film “…”, unter dem Motto „…“. */
function isBehindWork(text: string, marked: Marked, workNouns: ReadonlySet<string>): boolean {
  const before = text.slice(
    Math.max(0, marked.start - marked.open.length - 24),
    marked.start - marked.open.length,
  );
  return workNouns.has(/(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? '');
}

/** „Union pour un Mouvement Populaire“ (UMP): a name with its short form. */
function hasShortForm(text: string, marked: Marked): boolean {
  const end = marked.end + marked.close.length;
  return /^ \(\p{Lu}[\p{L}-]{0,8}\p{Lu}\)/u.test(text.slice(end, end + 14));
}
