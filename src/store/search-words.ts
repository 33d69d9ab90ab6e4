/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** Enough of a long read; PostgreSQL keeps positions up to 16,383 and refuses lexemes of more than 2 KB. */
const MAX_WORDS = 20_000;
const MAX_WORD_LENGTH = 80;

/**
 * The words of a text as both databases index them: lower case, without accents ("Müller" is found by "muller"),
 * letters and digits only. Chinese, Japanese and Thai are cut into words by the ICU dictionaries of Node.
 */
export function searchWords(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const spaced = UNSPACED.test(folded) ? withSpaces(folded) : folded;
  const words: string[] = [];
  for (const [word] of spaced.matchAll(WORD)) {
    words.push(word.slice(0, MAX_WORD_LENGTH));
    if (words.length === MAX_WORDS) break;
  }
  return words;
}

function withSpaces(text: string): string {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment).join(' ');
}
