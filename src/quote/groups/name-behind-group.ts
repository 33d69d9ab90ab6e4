import type { QuoteDocument } from '../document.js';
import { nameBehindBareRole } from '../roles/bare-role.js';
import { isBodyAt } from '../roles/before-name-words.js';
import { officeOf } from '../roles/cut-role.js';
import { officeBefore } from '../roles/office-before.js';
import { coreEnd } from './core-end.js';
import { groupsEnd, nominalEnd } from './group-end.js';
import { headOf } from './group-head.js';
import { isDeterminerAt, isFullName, isSourceNoun, nameOf } from './group-words.js';
import type { Mention } from './mention.js';

/** Where a noun group begins, its core ends, and the whole of it; and where the search does. */
interface GroupEnds {
  readonly at: number;
  readonly to: number;
  readonly wholeEnd: number;
  readonly high: number;
}

/** The name of whom the group tells, behind it. */
export const apposedBehind = (doc: QuoteDocument, ends: GroupEnds): Mention | undefined =>
  (isCircumstance(doc, ends) || isNoGroup(doc, ends) ? undefined : nameBehindComma(doc, ends)) ??
  nameBehindGroup(doc, ends.wholeEnd) ??
  nameBehindGroup(doc, groupsEnd(doc, ends.wholeEnd, ends.high)) ??
  nameBehindOffice(doc, ends.at, ends.wholeEnd) ??
  nameBehindBody(doc, ends.at, ends.wholeEnd);

/** "Pressionado pelo relator, senador X": what is no noun group has nobody's name behind it. */
const isNoGroup = (doc: QuoteDocument, { at, to }: GroupEnds): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  to === at + 1 &&
  !isSourceNoun(doc, at) &&
  !doc.lexicon.titles.has(doc.units[at]?.lower ?? '') &&
  doc.lexicon.participleShapes.some((shape) => doc.units[at]?.lower.endsWith(shape) === true);

const nameBehindComma = (doc: QuoteDocument, { to, wholeEnd, high }: GroupEnds): Mention | undefined =>
  apposedRole(doc, wholeEnd, high) ??
  apposedOffice(doc, wholeEnd, high) ??
  apposedName(doc, to, high) ??
  apposedName(doc, wholeEnd, high) ??
  apposedName(doc, groupsEnd(doc, wholeEnd, high), high) ??
  apposedName(doc, behindSecondOffice(doc, wholeEnd, high), high);

/** "Dans le box, Damien Loizeau": behind a preposition only a noun for a person or body has its name behind it. */
const isCircumstance = (doc: QuoteDocument, { at, to }: GroupEnds): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.lexicon.prepositions.has(doc.units[at - 1]?.lower ?? '') &&
  !isSourceNoun(doc, headOf(doc, at, to)) &&
  !doc.lexicon.titles.has(doc.units[to - 1]?.lower ?? '');

/** "a fundadora [e CEO], Ludmila Couto" */
function behindSecondOffice(doc: QuoteDocument, at: number, high: number): number {
  const { articleGenders, coordinators, personNouns, titles } = doc.lexicon;
  const word = doc.units[at + 1]?.lower ?? '';
  const isOffice = personNouns.has(word) || titles.has(word);
  if (articleGenders.size === 0 || !isOffice || !coordinators.has(doc.units[at]?.lower ?? '')) return at;
  return groupsEnd(doc, nominalEnd(doc, coreEnd(doc, at + 1, high), high), high);
}

/** "il ministro dell'Economia Nicola Zanetti": a full name right behind what its bearer leads. */
function nameBehindGroup(doc: QuoteDocument, end: number): Mention | undefined {
  const name = nameOf(doc, end - 1);
  if (name === undefined || name.to !== end || !isFullName(name)) return undefined;
  return nameOf(doc, name.titleFrom - 1) !== undefined || isBehindLed(doc, name.titleFrom - 1)
    ? { kind: 'name', name: doc.nameAt[end - 1] ?? 0, from: name.titleFrom, to: end }
    : undefined;
}

/** "o vereador da [oposição] X", and not "l'avvocato del [sindaco] X": a small noun that is nobody's. */
function isBehindLed(doc: QuoteDocument, at: number): boolean {
  const { table, prepositions, personNouns, titles } = doc.lexicon;
  const unit = doc.units[at];
  if (table.headFirst !== true || table.apposedNames !== true || unit?.kind !== 'word') return false;
  return (
    ![prepositions, personNouns, titles].some((words) => words.has(unit.lower)) && !isDeterminerAt(doc, at)
  );
}

/** "former secretary of state Ida Marr", but not "a critic of President Ida Marr": the office is the name's. */
function nameBehindOffice(doc: QuoteDocument, from: number, end: number): Mention | undefined {
  const name = nameOf(doc, end - 1);
  if (name === undefined || name.to !== end) return undefined;
  const office = officeOf(doc, name)?.from;
  const opens = office === from || (office === from + 1 && isDeterminerAt(doc, from));
  return opens ? { kind: 'name', name: doc.nameAt[end - 1] ?? 0, from, to: end } : undefined;
}

/** "der Chef des Aufsichtsrats Jan Moll" (German): whoever leads a body, right behind its noun. */
function nameBehindBody(doc: QuoteDocument, from: number, end: number): Mention | undefined {
  const name = nameOf(doc, end - 1);
  if (name === undefined || name.to !== end || officeBefore(doc, name) === undefined) return undefined;
  return isBodyAt(doc, name.from - 1)
    ? { kind: 'name', name: doc.nameAt[end - 1] ?? 0, from, to: end }
    : undefined;
}

/** Right behind the comma, or behind "el doctor", "le colonel" where names stand in apposition to roles. */
function isApposedAt(doc: QuoteDocument, from: number, name: number): boolean {
  if (from === name || doc.lexicon.table.apposedNames !== true) return from === name;
  for (let at = from; at < name; at++)
    if (
      !isDeterminerAt(doc, at) &&
      !isSourceNoun(doc, at) &&
      ![doc.lexicon.titles, doc.lexicon.formerMarks, doc.lexicon.demonyms].some((words) =>
        words.has(doc.units[at]?.lower ?? ''),
      )
    )
      return false;
  return true;
}

/** "доктор наук, профессор университета Иван Петров" */
const apposedRole = (doc: QuoteDocument, comma: number, high: number): Mention | undefined =>
  doc.units[comma]?.text === ',' ? nameBehindBareRole(doc, comma + 1, high) : undefined;

/** "La empresa, Pinturas Delmar, indicó" */
export const isNounOfBody = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.lexicon.groupNouns.has(doc.units[at]?.lower ?? '') &&
  isDeterminerAt(doc, at - 1);

/** "la sua collega, [la titolare della Famiglia X], è più cauta": an office and its bearer between two commas. */
function apposedOffice(doc: QuoteDocument, comma: number, high: number): Mention | undefined {
  if (doc.lexicon.articleGenders.size === 0 || doc.units[comma]?.text !== ',') return undefined;
  const head = doc.units[comma + 2]?.lower ?? '';
  if (!isDeterminerAt(doc, comma + 1) || !doc.lexicon.personNouns.has(head)) return undefined;
  const end = groupsEnd(doc, nominalEnd(doc, coreEnd(doc, comma + 1, high), high), high);
  const name = nameBehindGroup(doc, end);
  return name?.kind === 'name' && /^[,.:;]$/u.test(doc.units[name.to]?.text ?? '') ? name : undefined;
}

/** ", Jason Miller" or "(Jason Miller)" behind a nominal. */
function apposedName(doc: QuoteDocument, at: number, high: number): Mention | undefined {
  if (doc.units[at]?.text !== ',' || at + 1 >= high) return undefined;
  let first = at + 1;
  while (first < at + 4 && first < high && nameOf(doc, first) === undefined) first += 1;
  const nameIndex = doc.nameAt[first] ?? -1;
  const name = doc.index.names[nameIndex];
  if (
    name === undefined ||
    !isApposedAt(doc, at + 1, name.titleFrom) ||
    name.kind === 'place' ||
    (name.kind === 'group' && !isNounOfBody(doc, at - 1))
  )
    return undefined;
  const next = doc.units[name.to];
  if (next !== undefined && next.kind === 'word' && !doc.lexicon.verbs.has(next.lower)) return undefined;
  return { kind: 'name', name: nameIndex, from: at + 1, to: name.to };
}
