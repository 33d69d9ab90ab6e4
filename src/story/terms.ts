/** Words of a text, folded so that the forms of one word meet: lower case, no accents, light stems. */

/** Written without spaces between words: their terms are pairs of characters. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PLAIN = /^[a-z0-9]+$/u;
/** Accents and vowel points; removed after canonical decomposition. */
const MARKS = /\p{M}+/gu;
const POSSESSIVE = /[’']s(?![\p{L}\p{N}])/giu;
const STARTS_WITH_DIGIT = /^\p{N}/u;

/**
 * Letters of a word that count. Cutting a word is the plainest stemmer there is and works alike in every
 * language that inflects at the end ("elections" = "electio" = "electio|n").
 */
const STEM_LENGTH = 7;
/** Fewer letters bring more forms together: right where many words are weighed, too rough to compare phrases. */
const ROOT_LENGTH = 5;
/** Letters of a fragment: long enough to mean something, short enough to find "silver" in "Olympiasilber". */
const FRAGMENT_LENGTH = 4;

/** The words of a text in reading order, folded but not cut. Linear in the text; the caller bounds its length. */
export function findWords(text: string): string[] {
  const words: string[] = [];
  for (const [written] of text.replace(POSSESSIVE, '').matchAll(WORD)) {
    const word = fold(written);
    if (UNSPACED.test(word)) words.push(...characterPairs(word));
    else if (isTelling(word)) words.push(word);
  }
  return words;
}

/** The terms of a text: its words, cut to their stems, as often as they stand there. */
export function findTerms(text: string): string[] {
  return findWords(text).map(stemOf);
}

/** What is left of a folded word when its ending is cut; numbers stay whole. */
export function stemOf(word: string): string {
  return cut(word, STEM_LENGTH);
}

/** The beginning of a folded word: what the likeness of whole articles is measured by; numbers stay whole. */
export function rootOf(word: string): string {
  return cut(word, ROOT_LENGTH);
}

function cut(word: string, letters: number): string {
  if (STARTS_WITH_DIGIT.test(word)) return word;
  const short = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return short.slice(0, letters);
}

/**
 * All fragments of a folded word with its ends marked: "^gol gold old$". They let compounds, other endings and
 * other spellings of a name meet.
 */
export function fragmentsOf(word: string): string[] {
  const marked = `^${word}$`;
  const fragments: string[] = [];
  for (let start = 0; start + FRAGMENT_LENGTH <= marked.length; start++) {
    fragments.push(marked.slice(start, start + FRAGMENT_LENGTH));
  }
  return fragments;
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '');
}

function characterPairs(word: string): string[] {
  const characters = [...word];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** Single letters tell nothing, single digits often do (a score, the dead of an accident). */
function isTelling(word: string): boolean {
  return word.length > 1 || STARTS_WITH_DIGIT.test(word);
}
