import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';
import { describeName, type NameSpan } from './describe-name.js';
import { isFirstName } from './first-names.js';

/**
 * Where all nouns are capitalised: steps over the nouns before a name ("der Schauspieler Til Schweiger"), and over a
 * lone noun altogether (gives `to`): one behind an article or an adjective, or one that the table knows.
 */
export function afterNouns(
  units: readonly Unit[],
  from: number,
  to: number,
  lexicon: Lexicon,
  isOwned: boolean,
): number {
  const first = units[from];
  if (first === undefined || from >= to) return to;
  const isGroup = lexicon.groupWords.has(units[to - 1]?.lower ?? '');
  if (isFirstName(first.lower, lexicon) || isGroup) return from;
  const isBehindArticle = isOwned || isArticleLike(units[from - 1], lexicon);
  if (to - from === 1) return isBehindArticle || isCommonNoun(first.lower, lexicon) ? to : from;
  const second = units[from + 1];
  const isRole = isCommonNoun(first.lower, lexicon);
  const isNameSecond = second !== undefined && isFirstName(second.lower, lexicon);
  if (!isRole && !isBehindArticle && !isNameSecond) return from;
  // "vom Frankfurter Hauptbahnhof": what is left is a noun, unless a role stood before it.
  const isLoneNoun = to - from === 2 && !isRole && !isNameSecond;
  return isLoneNoun || isCommonNoun(second?.lower ?? '', lexicon) ? to : from + 1;
}

/** An article, a possessive, or an adjective by its ending. */
function isArticleLike(unit: Unit | undefined, lexicon: Lexicon): boolean {
  if (unit?.kind !== 'word') return false;
  if (lexicon.determiners.has(unit.lower)) return true;
  const { prepositions, adverbs, verbs, auxiliaries, clauseOpeners, objects } = lexicon;
  const isSmall = !unit.capital && /(?:e|er|es|en|em)$/u.test(unit.lower);
  return (
    isSmall &&
    ![prepositions, adverbs, auxiliaries, clauseOpeners, objects].some((words) => words.has(unit.lower)) &&
    !verbs.has(unit.lower) &&
    !lexicon.pronouns.has(unit.lower)
  );
}

/** A noun for a person or a body that the table knows. Lower case. */
export const isKnownNoun = (word: string, lexicon: Lexicon): boolean =>
  lexicon.personNouns.has(word) || lexicon.groupNouns.has(word);

/** "Verwaltung", and "Seidling", which may be a surname too. */
export const hasNounEnding = (word: string, lexicon: Lexicon): boolean =>
  lexicon.nounEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** "Королівства Іберія" is no person, "Вожняка" may be. */
export function ownerOf(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): NameSpan {
  const name = describeName(units, from, from, to, lexicon);
  return to - from > 1 ? { ...name, kind: 'group' } : name;
}

/** A noun of the table, or one by its ending. */
export function isCommonNoun(word: string, lexicon: Lexicon): boolean {
  return (
    isKnownNoun(word, lexicon) ||
    hasNounEnding(word, lexicon) ||
    lexicon.sourceEndings.some((ending) => word.endsWith(ending))
  );
}
