/** Words of a text, folded so that the forms of one word meet: lower case, no accents, light stems. */

/** Written without spaces between words: their terms are pairs of characters. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** Accents and vowel points; removed after canonical decomposition. */
const MARKS = /\p{M}+/gu;
const POSSESSIVE = /[’']s(?![\p{L}\p{N}])/giu;

/**
 * Letters of a word that count. Cutting a word is the plainest stemmer there is and works alike in every
 * language that inflects at the end ("presidential elections" = "president electio").
 */
const STEM_LENGTH = 6;

/**
 * The terms of a text in reading order, repeated as often as they stand there.
 * @param text plain text; the caller bounds its length. Linear in time.
 */
export function findTerms(text: string): string[] {
  const folded = text.replace(POSSESSIVE, '').normalize('NFKD').replace(MARKS, '').toLowerCase();
  const terms: string[] = [];
  for (const [word] of folded.matchAll(WORD)) {
    if (UNSPACED.test(word)) terms.push(...characterPairs(word));
    else if (isTelling(word)) terms.push(stem(word));
  }
  return terms;
}

function characterPairs(word: string): string[] {
  const characters = [...word];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** Single letters tell nothing, single digits often do (a score, the dead of an accident). */
function isTelling(word: string): boolean {
  return word.length > 1 || /\p{N}/u.test(word);
}

function stem(word: string): string {
  if (/^\p{N}/u.test(word)) return word;
  const short = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return short.slice(0, STEM_LENGTH);
}
