import type { QuoteDocument } from '../document.js';
import { isInside } from '../groups/group-inside.js';
import { isDeterminerAt, isSourceNoun } from '../groups/group-words.js';
import type { NameSpan } from '../names/describe-name.js';
import { adjectivesFrom, isBodyAt, isOwnerAt, isPersonsOffice, nounsFrom } from './before-name-words.js';
import { type PrintedRole, printedRole } from './printed-role.js';
import { isGenderOnly, isTitle } from './role-words.js';

/** Units of a role before a name: "Sprecher des neuen Verbandes für Wasser und Abwasser". */
const MOST_BEFORE = 16;

/** Attributes between a noun and the name behind it: "Leiter des Instituts für Wasser X". */
const MOST_ATTRIBUTES = 3;

/**
 * The role right before a name, where articles and adjectives agree with their noun (German): "der neue Minister X",
 * "Berlins Bürgermeister X", "die Sprecherin des Amtes, X,". In the subject's case; undefined where grammar leaves
 * several readings, and where the person is only somebody's.
 */
export function officeBefore(doc: QuoteDocument, name: NameSpan): PrintedRole | undefined {
  const to = beforeHonorifics(doc, name.from);
  const low = Math.max(0, to - MOST_BEFORE);
  const start = nounsFrom(doc, to, low);
  if (start === to) return undefined;
  const head = isOfficeAt(doc, to - 1) ? to - 1 : ownerOf(doc, start, low, name);
  return head === undefined ? undefined : printedRole(doc, head, to, low, name);
}

/** "die Sprecherin des Amtes, X,": the role before the comma of an apposed name; undefined where none stands there. */
export function officeBeforeComma(doc: QuoteDocument, name: NameSpan): PrintedRole | undefined {
  const comma = name.titleFrom - 1;
  const next = doc.units[name.to];
  if (doc.units[comma]?.text !== ',' || next?.kind === 'word') return undefined;
  const low = Math.max(0, comma - MOST_BEFORE);
  let head: number | undefined;
  for (let at = comma - 1; at >= low && canStandInGroup(doc, at); at--)
    if (isPersonsOffice(doc, at) && isOpened(doc, at, low) && (at === comma - 1 || isAttribute(doc, at + 1)))
      head = at;
  return head === undefined ? undefined : printedRole(doc, head, comma, low, name);
}

/** Behind the noun: "des Amtes", "für Verkehr", "Frankreichs", „Nord“. */
const isAttribute = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.agreement?.genitive.has(doc.units[at]?.lower ?? '') === true ||
  doc.lexicon.nounPrepositions.has(doc.units[at]?.lower ?? '') ||
  doc.units[at]?.kind === 'scare' ||
  doc.units[at]?.lower.endsWith('s') === true;

/** An article stands before the noun and its adjectives. */
function isOpened(doc: QuoteDocument, head: number, low: number): boolean {
  const first = adjectivesFrom(doc, head, low);
  return isDeterminerAt(doc, first - 1) || isOwnerAt(doc, first - 1);
}

/** A word of the group before the comma: no verb, no sign, no second subject. */
function canStandInGroup(doc: QuoteDocument, at: number): boolean {
  const unit = doc.units[at];
  if (unit === undefined || unit.kind === 'break' || unit.kind === 'quote') return false;
  if (unit.lower === 'und') return !isDeterminerAt(doc, at + 1);
  if (isDeterminerAt(doc, at) || doc.lexicon.nounPrepositions.has(unit.lower)) return true;
  return (
    isInside(doc, at) &&
    !(unit.text === '.' && !doc.lexicon.abbreviations.has(doc.units[at - 1]?.lower ?? ''))
  );
}

/** Before "Prof. Dr.", "Herr", "Sir": no part of a role. */
function beforeHonorifics(doc: QuoteDocument, nameFrom: number): number {
  const { titles, abbreviations } = doc.lexicon;
  let to = nameFrom;
  for (;;) {
    const short = doc.units[to - 2]?.lower ?? '';
    if (doc.units[to - 1]?.text === '.' && titles.has(short) && abbreviations.has(short)) to -= 2;
    else if (isGenderOnly(doc, to - 1)) to -= 1;
    else return to;
  }
}

/** "Kanzler", "Sprecherin", "Vorsitzenden"; also "Zeitung", behind which an outlet's name stands. */
const isOfficeAt = (doc: QuoteDocument, at: number): boolean =>
  isPersonsOffice(doc, at) || isSourceNoun(doc, at) || isTitle(doc, at);

/** "Abgeordnete der CDU X", "Chef von Weltholz X": the noun whose attributes stand before a full name. */
function ownerOf(doc: QuoteDocument, start: number, low: number, name: NameSpan): number | undefined {
  if (name.kind !== 'person' || name.words.length < 2) return undefined;
  let at = start;
  for (let count = 0; count < MOST_ATTRIBUTES; count++) {
    let joint = adjectivesFrom(doc, at, low) - 1;
    if (isDeterminerAt(doc, joint) && doc.lexicon.nounPrepositions.has(doc.units[joint - 1]?.lower ?? ''))
      joint -= 1;
    if (joint <= low || !isAttribute(doc, joint) || doc.units[joint]?.capital === true) return undefined;
    const isBodys =
      count > 0 ||
      doc.lexicon.prepositions.has(doc.units[joint]?.lower ?? '') ||
      isBodyAt(doc, name.from - 1);
    if (isPersonsOffice(doc, joint - 1)) return isBodys ? joint - 1 : undefined;
    const next = nounsFrom(doc, joint, low);
    if (next === joint) return undefined;
    at = next;
  }
  return undefined;
}
