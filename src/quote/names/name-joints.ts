import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from '../text/tokens.js';
import { governingOffice } from './behind-office-of.js';
import { isFirstName } from './first-names.js';
import type { Spellings } from './spellings.js';

/** An apostrophe that stands as a unit by itself: "de' Rossi". */
export const isApostrophe = ({ kind, text }: Unit): boolean => kind === 'sign' && /^['’]$/u.test(text);

/** A particle ("de", "bin") or, in a group's name, "of" or "&", between two capitals. */
export function isJoint(units: readonly Unit[], at: number, limit: number, lexicon: Lexicon): boolean {
  const unit = units[at];
  const before = units[at - 1];
  const next = units[at + 1];
  if (unit === undefined || before === undefined || next === undefined || at + 1 >= limit) return false;
  if (unit.text === '&') return next.capital;
  if (unit.kind !== 'word' || unit.capital) return false;
  if (lexicon.nameParticles.has(unit.lower)) {
    // "von und zu Holm", but not "Agnes Falk und Robert Falk"
    const isJoined = lexicon.table.capitalNouns === true && lexicon.coordinators.has(unit.lower);
    const isBehindName =
      (isFirstName(before.lower, lexicon) && !isJoined) || lexicon.nameParticles.has(before.lower);
    if (lexicon.table.capitalNouns === true && !isBehindName) return false;
    if (isOfBody(units, at, lexicon)) return false;
    const second = units[at + 2];
    const isLonger = lexicon.nameParticles.has(next.lower) || isApostrophe(next);
    return next.capital || (isLonger && second?.capital === true);
  }
  return unit.lower === 'of' && next.capital && lexicon.groupWords.has(before.lower);
}

/** Letters: "Flai", "Filt", "Uil", and not "della Volta". */
const LONGEST_SHORT_BODY = 4;

/** "Grazia Colaianni [della Flai]": behind a first name and a surname an article has a body behind it (Italian). */
function isOfBody(
  units: readonly Unit[],
  at: number,
  { table, fusedArticles, firstNames, groupWords }: Lexicon,
): boolean {
  const isFused = table.membersEnding !== undefined && fusedArticles.has(units[at]?.lower ?? '');
  const surname = units[at - 1];
  const body = units[at + 1];
  const isBody = body !== undefined && (body.text.length <= LONGEST_SHORT_BODY || groupWords.has(body.lower));
  return (
    isFused &&
    isBody &&
    surname?.capital === true &&
    !firstNames.has(surname.lower) &&
    firstNames.has(units[at - 2]?.lower ?? '')
  );
}

/**
 * "Beatriz Solchaga y Urrutia", "João de Sousa e Melo": a second surname behind a first name and a surname, where the
 * word behind the joint stands nowhere else as a name.
 */
export function joinsSurnames(
  units: readonly Unit[],
  from: number,
  at: number,
  { surnameJoints, firstNames }: Lexicon,
  { alone }: Spellings,
): boolean {
  if (!surnameJoints.has(units[at]?.lower ?? '') || at < from + 2) return false;
  const next = units[at + 1];
  const isSurname = next?.kind === 'word' && next.capital && !firstNames.has(next.lower);
  const isLast = units[at + 2]?.capital !== true;
  return firstNames.has(units[from]?.lower ?? '') && isSurname && isLast && !alone.has(next.lower);
}

/** "Secretary for Work and Pensions", "the Bishop of Bath and Wells": two names that one office is of. */
export function joinsGoverned(units: readonly Unit[], from: number, at: number, lexicon: Lexicon): boolean {
  const next = units[at + 1];
  const isJoint = at === from + 1 && lexicon.coordinators.has(units[at]?.lower ?? '');
  if (!isJoint || next?.kind !== 'word' || !next.capital || lexicon.titles.has(next.lower)) return false;
  return lexicon.titles.has(units[governingOffice(units, from, lexicon) ?? -1]?.lower ?? '');
}
