import { hasEnding } from '../languages/endings.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';
import { isAgeAdjective } from './age-adjective.js';
import { isFirstName } from './first-names.js';
import { hasAge } from './has-age.js';
import type { NameKind } from './kind-behind-noun.js';
import { isPlace, kindOf } from './kind-of-name.js';
import type { NameSpan } from './name-span.js';
import { officeGender } from './title-kind.js';

/** What a name is by its words, its titles and an age behind it. */
export function kindByWords(
  units: readonly Unit[],
  { titleFrom, from, to, words }: Omit<NameSpan, 'kind'>,
  lower: readonly string[],
  lexicon: Lexicon,
): NameKind {
  if (isAdjectiveAndNoun(units, from, lower, lexicon)) return 'unknown';
  // "Mr Hall"
  if (words.length === 1 && from > titleFrom && lexicon.genderOnlyTitles.has(units[titleFrom]?.lower ?? ''))
    return 'person';
  const hasTitle = isTitled(units, titleFrom, from, lexicon) && !isGovernedByTitle(words, units[to], lexicon);
  const isClub =
    lexicon.agreement !== undefined && !hasTitle && words.length > 1 && ACRONYM.test(words[0] ?? '');
  if (isClub) return 'group';
  const isGiven = isCalledSo(units[from - 1]?.lower ?? '', lower, lexicon);
  return kindOf(lower, hasTitle || isGiven || hasAge(units, to, lexicon), lexicon);
}

/** "по имени Павел", "63-річна Галина": only a person is told of so. */
function isCalledSo(before: string, words: readonly string[], lexicon: Lexicon): boolean {
  const isAged = lexicon.table.inflectedNames === true && isAgeAdjective(before);
  if (isAged) return words.length === 1 && !isPlace(words[0] ?? '', lexicon);
  return isLoneFirstName(words, lexicon) && lexicon.nameNouns.has(before);
}

/** One word, which is a first name in some case. */
export const isLoneFirstName = ([only = '', second]: readonly string[], lexicon: Lexicon): boolean =>
  second === undefined && lexicon.firstNameForms.has(only);

/** "VfB Kressfeld", "SV Altenrode", "IG Bauen". */
const ACRONYM = /^\p{Lu}\p{Ll}?\p{Lu}\p{L}?$/u;

/** "Betriebsbedingte Kündigungen", "Gelbe Karten" at the start of a sentence, where all nouns are capitalised. */
function isAdjectiveAndNoun(
  units: readonly Unit[],
  from: number,
  [first = '', second, third]: readonly string[],
  lexicon: Lexicon,
): boolean {
  if (lexicon.agreement === undefined || second === undefined || third !== undefined) return false;
  const isOpening = units[from - 1]?.kind !== 'word';
  return (
    isOpening && /\p{L}{3}(?:e|en|es)$/u.test(first) && !isFirstName(first, lexicon) && second.length > 4
  );
}

/** Something stands before it that only people have; where all nouns are capitalised, any other noun may stand there. */
function isTitled(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): boolean {
  if (lexicon.agreement === undefined) return to > from;
  for (let at = from; at < to; at++)
    if (officeGender(units[at]?.lower ?? '', lexicon) !== undefined) return true;
  return false;
}

/** "глава Лугинского района", "руководитель МУП": where names are inflected, what a title governs may stand behind it. */
function isGovernedByTitle(words: readonly string[], next: Unit | undefined, lexicon: Lexicon): boolean {
  const [only = '', second] = words;
  if (lexicon.table.inflectedNames !== true || second !== undefined) return false;
  if (only.length > 1 && only === only.toUpperCase() && /^\p{L}+$/u.test(only)) return true;
  const isAdjective = hasEnding(lexicon.placeAdjectiveEndings, only);
  return isAdjective && next?.kind === 'word' && !next.capital && !lexicon.verbs.has(next.lower);
}
