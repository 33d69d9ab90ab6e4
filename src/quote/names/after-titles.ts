import { officeForm } from '../languages/agreement.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';
import { isCommonNoun } from './after-nouns.js';
import { isPlace } from './kind-of-name.js';
import { titleKind } from './title-kind.js';

/** "Peter T. King", "Mr. Prince": the last word of a name, though it could be a title. */
export function isSurnameAt(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  let before = at - 1;
  while (before > at - 4 && (units[before]?.text === '.' || isInitial(units[before]))) before -= 1;
  const word = units[before]?.lower ?? '';
  if (lexicon.firstNames.has(word)) return true;
  const isBehindTitle = before >= at - 2 && lexicon.genderOnlyTitles.has(word);
  return isBehindTitle || (lexicon.table.capitalNouns === true && titleKind(word, lexicon) !== undefined);
}

const isInitial = (unit: Unit | undefined): boolean => unit?.capital === true && unit.text.length === 1;

/** The place behind the last title word that still has a name behind it. */
export function afterTitles(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  const last = units[to - 1];
  // "Mr Hall" is a man, "President House" nobody.
  const isAddressed = lexicon.genderOnlyTitles.has(units[from]?.lower ?? '');
  if (
    last !== undefined &&
    !isAddressed &&
    lexicon.groupWords.has(last.lower) &&
    !lexicon.titles.has(last.lower)
  )
    return from;
  let result = from;
  for (let at = from; at < to; at++) {
    const isNamed = isTitle(units[at], lexicon) || isOfficeBefore(units, at, to, lexicon);
    if (!isNamed && !(at === from && isTrade(units, at, to, lexicon))) continue;
    const isName =
      at === from ? isFirstOfTwo(units, from, to, lexicon) : isPartOfName(units, at, to, result, lexicon);
    if (!isName) result = units[at + 1]?.text === '.' ? at + 2 : at + 1;
  }
  return result;
}

/** "Dean Baker": a first name before one more word. */
const isFirstOfTwo = (units: readonly Unit[], from: number, to: number, lexicon: Lexicon): boolean =>
  to - from === 2 && lexicon.firstNames.has(units[from]?.lower ?? '');

/** What could be a title, and is a first name right behind the titles or the surname at the end. */
function isPartOfName(
  units: readonly Unit[],
  at: number,
  to: number,
  titlesEnd: number,
  lexicon: Lexicon,
): boolean {
  if (titlesEnd === at && lexicon.firstNames.has(units[at]?.lower ?? '')) return true;
  // "a cozinheira Iraci Bispo": where titles are written small, one with a capital is a surname.
  return at === to - 1 && (lexicon.articleGenders.size > 0 || isSurnameAt(units, at, lexicon));
}

/** "Abwehrspieler Jan Moll", "Bremens Innensenator Jan Moll": where the table has the endings of offices. */
const isOfficeBefore = (units: readonly Unit[], at: number, to: number, lexicon: Lexicon): boolean =>
  lexicon.agreement !== undefined &&
  at < to - 1 &&
  !lexicon.firstNames.has(units[at]?.lower ?? '') &&
  // "der Parteichef Hamburgs": no name stands there.
  !(at === to - 2 && isPlace(units[at + 1]?.lower ?? '', lexicon)) &&
  officeForm(units[at]?.lower ?? '', lexicon.agreement) !== undefined;

/** "Fisherman Abel Quarrie": a noun for a person, capitalised as the first word of a sentence or as a title. */
function isTrade(units: readonly Unit[], at: number, to: number, lexicon: Lexicon): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined || next === undefined || unit.lower.length < 4) return false;
  if (lexicon.table.capitalNouns === true || lexicon.firstNames.has(unit.lower)) return false;
  const isPerson = isCommonNoun(unit.lower, lexicon) && !lexicon.groupNouns.has(unit.lower);
  const isGovernedBehind = lexicon.table.inflectedNames === true && GENITIVE_ADJECTIVE.test(next.lower);
  return isPerson && (to - at >= 3 || lexicon.firstNames.has(next.lower) || isGovernedBehind);
}

/** "Глибоцького", "Лужской": what an office governs where names are inflected. */
const GENITIVE_ADJECTIVE = /(?:[сц]ь?кого|[сц]кой|[сц]ької)$/u;

const isTitle = (unit: Unit | undefined, lexicon: Lexicon): boolean =>
  unit?.kind === 'word' && titleKind(unit.lower, lexicon) !== undefined;
