import { officeForm } from '../languages/agreement.js';
import { hasEnding } from '../languages/endings.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';
import { behindOfficeOf } from './behind-office-of.js';
import { behindGenitive, firstNameWithin } from './declined-run.js';

/**
 * "Harbour City Recorder Helen Purr", "Texas-based Abel Quire": a first name and a surname behind a word for an office,
 * where the noun comes last. `from` where none stands there.
 */
export function behindOffice(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  if (to - from < 3) return from;
  if (!lexicon.nounsComeLast) return from;
  if (lexicon.firstNames.has(units[from]?.lower ?? '')) return from;
  for (let at = to - 2; at > from; at--)
    if (lexicon.firstNames.has(units[at]?.lower ?? '') && isOffice(units[at - 1], at - 1 - from, lexicon))
      return at;
  return from;
}

/** A title, a noun for a person, one by its ending where words stand before it, or "Texas-based". */
function isOffice(unit: Unit | undefined, wordsBefore: number, lexicon: Lexicon): boolean {
  const word = unit?.lower ?? '';
  // "Mother-of-two", "Texas-based"
  if (/-of-\p{L}+$|-based$/u.test(word)) return true;
  if (lexicon.titles.has(word) || lexicon.personNouns.has(word)) return true;
  return wordsBefore > 0 && hasEnding(lexicon.agentEndings, word);
}

/** "Fox News Bill Smith": a group's last word, then at least a first name and a surname. */
export function groupBeforePerson(
  units: readonly Unit[],
  from: number,
  to: number,
  lexicon: Lexicon,
): number {
  for (let at = to - 2; at > from; at--) {
    const before = units[at - 1];
    const unit = units[at];
    if (before === undefined || unit === undefined) continue;
    const isGroupBefore = lexicon.groupWords.has(before.lower) || isAcronym(before.text);
    if (isGroupBefore && lexicon.firstNames.has(unit.lower)) return at;
  }
  if (lexicon.table.headFirst !== true) {
    const place = behindPlace(units, from, to, lexicon);
    return place > from ? place : behindOfficeOf(units, from, to, lexicon);
  }
  const isOwned = isOwnedByRole(units, from, lexicon);
  if (lexicon.table.inflectedNames === true) return behindGenitive(units, from, to, isOwned, lexicon);
  if (!isOwned) return from;
  const known = firstNameWithin(units, from, to, lexicon);
  return known > from || !isOnePlaceAndPerson(units, from, to, lexicon) ? known : from + 1;
}

/** "ambassador to Britain Ida Marr": behind a role, a place and the full name of who has it. */
function behindPlace(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
  if (to - from !== 3) return from;
  const isGoverned = lexicon.nounPrepositions.has(units[from - 1]?.lower ?? '');
  const role = units[from - 2]?.lower ?? '';
  const isOffice = officeForm(role, lexicon.agreement) !== undefined;
  const isRole = isOffice || lexicon.personNouns.has(role) || lexicon.titles.has(role);
  const isPlace = lexicon.placeWords.has(units[from]?.lower ?? '');
  const isGroup = lexicon.groupWords.has(units[to - 1]?.lower ?? '');
  return isGoverned && isRole && isPlace && !isGroup ? from + 1 : from;
}

/** "alcalde de Villarrubio Juan Prado", "міська голова Зоряного Оксана Левченко": a role and what it governs. */
function isOwnedByRole(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  if (lexicon.firstNames.has(units[from]?.lower ?? '')) return false;
  // "député de l'Oise-Nord Cédric Baudoin"
  const before = lexicon.articles.has(units[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const isJoined = lexicon.nounPrepositions.has(units[before]?.lower ?? '');
  if (lexicon.table.inflectedNames === true)
    return isDeclinedRoleBefore(units, isJoined ? before - 1 : from - 1, from, lexicon);
  if (!lexicon.prepositions.has(units[before]?.lower ?? '')) return false;
  for (let at = before - 1; at >= 0 && at > before - MOST_GOVERNED && isGovernedWord(units[at]); at--) {
    const role = units[at]?.lower ?? '';
    if (lexicon.personNouns.has(role) || lexicon.titles.has(role)) return true;
    if (lexicon.verbs.has(role) || lexicon.clauseOpeners.has(role)) return false;
  }
  return false;
}

/** "бургомістр німецького Зальцвальда": a role at unit `last`, or before the adjectives that end there. */
function isDeclinedRoleBefore(
  units: readonly Unit[],
  last: number,
  from: number,
  { personNouns, groupNouns, titles }: Lexicon,
): boolean {
  let at = last;
  while (at > from - 4 && /(?:[ое]го|[ої]ї|[ое]й)$/u.test(units[at]?.lower ?? '')) at -= 1;
  const role = units[at]?.lower ?? '';
  return personNouns.has(role) || titles.has(role) || groupNouns.has(role);
}

/** Units between an office and the last name that it governs: "ex assessore [ai Lavori pubblici di] Valmarina". */
const MOST_GOVERNED = 8;

const isGovernedWord = (unit: Unit | undefined): boolean => unit?.kind === 'word' || unit?.kind === 'number';

/** "préfète de Corlande Solenn Kerbrat": three capitals behind an office are a place and a person. */
function isOnePlaceAndPerson(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): boolean {
  const { placeWords, groupWords, nounPrepositions, fusedArticles, nameParticles, portfolios } = lexicon;
  const isParticle = (at: number): boolean => at > from + 1 && nameParticles.has(units[at]?.lower ?? '');
  let words = 0;
  for (let at = from; at < to; at++) if (!isParticle(at)) words += 1;
  if (lexicon.table.inflectedNames === true || words !== 3 || units[from + 1]?.capital !== true) return false;
  const isPart = (at: number): boolean => {
    const word = units[at]?.lower ?? '';
    return !isParticle(at) && (placeWords.has(word) || groupWords.has(word));
  };
  const isPartOfName = Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index).some(isPart);
  const isJoined = [from - 1, from - 2].some((at) => {
    const word = units[at]?.lower ?? '';
    return nounPrepositions.has(word) || fusedArticles.has(word) || lexicon.prepositions.has(word);
  });
  // "assessora al Lavoro Mirta Calligaro"
  const isOwned = !isPart(from) || portfolios.has(units[from]?.lower ?? '');
  return isJoined && isOwned && !isPartOfName;
}

const isAcronym = (word: string): boolean =>
  word.length >= 2 && word === word.toUpperCase() && !word.includes('.');
