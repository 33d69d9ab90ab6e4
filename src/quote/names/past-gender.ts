import type { Gender, Lexicon } from '../languages/lexicon.js';

/** Letters that a word has at least whose ending alone shows that it is a past form. */
const FEWEST_LETTERS = 5;
/** Letters before the ending of one: "школа" and "голосів" have others. */
const STEM_VOWEL = /[аеиуыюя]$/u;

/** The gender of its subject that a past form tells: "сказала", "подав"; undefined for any other word. */
export function genderOfPast(word: string, lexicon: Lexicon): Gender | undefined {
  for (const [ending, gender] of lexicon.pastEndings) {
    if (!word.endsWith(ending)) continue;
    if (lexicon.verbs.has(word)) return gender;
    const isForm = word.length >= FEWEST_LETTERS && STEM_VOWEL.test(word.slice(0, -ending.length));
    if (isForm && !lexicon.inflections.has(word)) return gender;
  }
  return undefined;
}
