import type { Gender, Lexicon } from '../languages/lexicon.js';

/** Letters that a word has at least whose ending alone shows that it is a past form. */
const FEWEST_LETTERS = 5;
/** What stands before the ending of one, and not of a noun: "канала", "справ". */
const STEMS: Readonly<Record<Gender, RegExp>> = {
  female: /(?:[ия]|ну|[оеыиую]ва)$/u,
  male: /(?:ну|[оеыиую]ва)$/u,
};

/** The gender of its subject that a past form tells: "сказала", "очікував"; undefined for any other word. */
export function genderOfPast(word: string, lexicon: Lexicon): Gender | undefined {
  for (const [ending, gender] of lexicon.pastEndings) {
    if (!word.endsWith(ending)) continue;
    if (lexicon.verbs.has(word)) return gender;
    // "-лась", "-лося": no noun ends so.
    const stem = word.slice(0, -ending.length);
    const isForm =
      ending.length > 2 ||
      STEMS[gender].test(stem) ||
      (ending === 'л' && /[иы]$/u.test(stem)) ||
      (ending === 'в' && /ва$/u.test(stem));
    if (isForm && word.length >= FEWEST_LETTERS && !lexicon.inflections.has(word)) return gender;
  }
  return undefined;
}
