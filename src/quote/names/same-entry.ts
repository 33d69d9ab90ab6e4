import { isInstitution } from '../languages/agreement.js';
import type { Gender, Lexicon } from '../languages/lexicon.js';
import { foldCase } from '../text/tokens.js';
import type { NameSpan } from './describe-name.js';
import type { Draft } from './draft-entry.js';
import { isSameWord } from './same-word.js';
import { type IsSame, isShortName } from './short-names.js';
import { isOtherSurname } from './surname-gender.js';

/** Without Jr. and the like; "Anjos Filho" is a surname with one, "Paulo Neto" is a first name and a surname. */
export function nameCore(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isLong = words.length > 2 || (words.length === 2 && !lexicon.firstNames.has(foldCase(first)));
  return isLong && lexicon.nameSuffixes.has(foldCase(last)) ? words.slice(0, -1) : words;
}

/** @param words of the name, without Jr. and the like */
export function isSameEntry(
  name: NameSpan,
  words: readonly string[],
  draft: Draft,
  lexicon: Lexicon,
): boolean {
  if (name.isGenderSure === true && isOfOtherGender(name.gender, draft, lexicon)) return false;
  const known = nameCore(draft.words, lexicon);
  const isSame = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && isSameWord(a, b, lexicon);
  if (isShortName(words, known, isSame, lexicon)) return true;
  // "Piras Contu" in a line before "Michela Piras Contu".
  const isSurnames = draft.kind !== 'group' && !lexicon.firstNames.has(foldCase(known[0] ?? ''));
  if (isSurnames && isShortName(known, words, isSame, lexicon)) return true;
  return words.length === 1
    ? isSameByWord(name, draft, known, isSame, lexicon)
    : isSameByWords(name, draft, words, known, isSame);
}

/** A name of one word. */
function isSameByWord(
  name: NameSpan,
  draft: Draft,
  known: readonly string[],
  isSame: IsSame,
  { table, agreement }: Lexicon,
): boolean {
  const { words } = name;
  const isOther = table.inflectedNames === true && isOtherSurname(words[0] ?? '', draft.gender);
  const sameLast = isSame(words[0], known.at(-1)) && !(isOther && known.length > 1);
  // "Die Universität" of "die Universität Wendelburg"
  const isBody = agreement !== undefined && isInstitution(words[0]?.toLowerCase() ?? '', agreement);
  if (draft.kind === 'group' && isBody && known.length === 2 && isSame(words[0], known[0])) return true;
  if (draft.kind === 'group' || draft.kind === 'place')
    return sameLast && (known.length === 1 || name.kind === 'group');
  // Two surnames, of which the first is used: "Melba Acosta Febo", "Ms. Acosta".
  const isMiddle = known.length === 3 && isSame(words[0], known[1]);
  const isCalled = name.titleFrom < name.from || (agreement !== undefined && draft.kind === 'person');
  if (isMiddle && isCalled) return true;
  // "пані Надія", "dona Jurema", "don Mauro"
  const isFirstName = table.headFirst === true || name.titleFrom === name.from;
  return sameLast || (known.length > 1 && isFirstName && isSame(words[0], known[0]));
}

/** A name of several words, of which none is left out. */
function isSameByWords(
  name: NameSpan,
  draft: Draft,
  words: readonly string[],
  known: readonly string[],
  isSame: IsSame,
): boolean {
  if (!isSame(words.at(-1), known.at(-1))) return false;
  if (known.length === 1) return draft.kind !== 'group';
  if (words.length !== name.words.length || known.length !== draft.words.length) {
    return name.words.length === draft.words.length && isSame(words[0], known[0]);
  }
  return isSame(words[0], known[0]) || isInitialOf(words[0], known[0]) || isInitialOf(known[0], words[0]);
}

/** "Mr. Quire" is not Anna Quire; he may be Lee Quire. */
function isOfOtherGender(gender: Gender | undefined, draft: Draft, lexicon: Lexicon): boolean {
  if (draft.gender === undefined || draft.gender === gender) return false;
  return draft.isGenderSure || !lexicon.sharedFirstNames.has(foldCase(draft.words[0] ?? ''));
}

const isInitialOf = (short: string | undefined, long: string | undefined): boolean =>
  short !== undefined && long !== undefined && short.length <= 2 && long.startsWith(short.charAt(0));
