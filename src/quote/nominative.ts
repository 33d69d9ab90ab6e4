import type { Gender, Lexicon } from './languages/lexicon.js';

/** Letters that a case puts behind a first name, at most: "Ольгою". */
const LONGEST_ENDING = 2;

/**
 * The subject's form of a first name and a surname that stand in another case: "Марии Хольтовой" gives "Мария
 * Хольтова". Undefined where a word could be several names, or its ending is not one of the language's table.
 */
export function nominativeOf(words: readonly string[], lexicon: Lexicon): string | undefined {
  const [first, surname, more] = words;
  if (first === undefined || surname === undefined || more !== undefined) return undefined;
  const known = firstNameOf(first, lexicon);
  const base = known && surnameOf(surname, known.gender, lexicon);
  return base === undefined ? undefined : `${known?.name} ${base}`;
}

/** The one first name of the table that may have been inflected to `word`. */
function firstNameOf(word: string, lexicon: Lexicon): { name: string; gender: Gender } | undefined {
  const found = new Map<string, Gender>();
  for (let cut = 0; cut <= LONGEST_ENDING; cut++) {
    const stem = word.slice(0, word.length - cut);
    for (const ending of lexicon.firstNameEndings) {
      const gender = lexicon.firstNames.get(`${stem}${ending}`.toLowerCase());
      if (gender !== undefined) found.set(`${stem}${ending}`, gender);
    }
  }
  const [only, other] = [...found];
  return only === undefined || other !== undefined ? undefined : { name: only[0], gender: only[1] };
}

function surnameOf(word: string, gender: Gender, lexicon: Lexicon): string | undefined {
  const pair = lexicon.surnameCases[gender].find(([ending]) => word.endsWith(ending));
  return pair && `${word.slice(0, word.length - pair[0].length)}${pair[1]}`;
}
