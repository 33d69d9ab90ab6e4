import type { Lexicon } from '../languages/lexicon.js';
import type { NameKind } from './kind-behind-noun.js';

/** Words from which on a name that ends like a place is a person's. */
const LONG_NAME = 4;

/** Words of a person's name: "Maria da Conceição Mendes Costa". */
const MOST_WORDS = 5;

const LATIN = /^[a-z][a-z'-]+$/u;

/** What a name is by its words alone, lower case, and by whether a title, an age or a naming noun tells a person. */
export function kindOf(words: readonly string[], hasTitle: boolean, lexicon: Lexicon): NameKind {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const isFirstName = lexicon.firstNames.has(first);
  if (lexicon.groupWords.has(last) && !(isFirstName && words.length === 2)) return 'group';
  // "Kolmar Hirlap": people have Cyrillic names in a Cyrillic text.
  if (lexicon.table.inflectedNames === true && words.every((word) => LATIN.test(word))) return 'group';
  if (hasTitle) return 'person';
  if (words.some((word) => lexicon.groupWords.has(word)) && !isFirstName) return 'group';
  if (isNameOfPlace(words, lexicon)) return 'place';
  // "Rosa María de la Fuente Gil"
  if (words.filter((word) => !lexicon.nameParticles.has(word)).length > MOST_WORDS) return 'group';
  if (words.length < 2 || words.includes('of')) return 'unknown';
  return hasOtherWord(words, lexicon) ? 'unknown' : 'person';
}

function isNameOfPlace(words: readonly string[], lexicon: Lexicon): boolean {
  const first = words[0] ?? '';
  if (isElidedSaint(first, lexicon)) return true;
  if (lexicon.firstNames.has(first)) return false;
  // "Thiago Mendes da Costa" is no coast.
  const endsInPlace = isPlace(words.at(-1) ?? '', lexicon) && words.length < LONG_NAME;
  return endsInPlace || (lexicon.placeWords.has(first) && words.length > 1);
}

/** "Sant'Angelo": a place called after a saint, in one word. */
function isElidedSaint(word: string, { saintWords }: Lexicon): boolean {
  const apostrophe = word.search(/['’]/u);
  return apostrophe > 0 && saintWords.has(word.slice(0, apostrophe));
}

/** A word among those of a name that elsewhere is none. */
function hasOtherWord(words: readonly string[], lexicon: Lexicon): boolean {
  const last = words.at(-1) ?? '';
  const isOther = (word: string): boolean =>
    lexicon.notNames.has(word) && !lexicon.nameParticles.has(word) && !lexicon.surnameJoints.has(word);
  // "Mario Tedeschi", "Tommaso Lo Russo": where adjectives are written small, one with a capital is a surname.
  // "Rayane Dias": months and days are written small.
  const isTime = lexicon.articleGenders.size > 0 && lexicon.times.has(last) && !lexicon.weekdays.has(last);
  const isBehindFirstName = lexicon.table.headFirst === true && lexicon.firstNames.has(words[0] ?? '');
  return (isBehindFirstName || isTime ? words.slice(0, -1) : words).some(isOther);
}

/** A place of the table; in German also its genitive: "Hamburgs". */
export const isPlace = (word: string, { placeWords, agreement }: Lexicon): boolean =>
  placeWords.has(word) ||
  (agreement !== undefined && word.endsWith('s') && placeWords.has(word.slice(0, -1)));
