import type { QuoteDocument } from '../document.js';
import { isDeterminerAt, isPossessive, nameOf } from '../groups/group-words.js';
import { personBeforeObject } from '../groups/person-before-object.js';
import { officeStart } from '../names/behind-office-of.js';
import { cutRole } from './cut-role.js';
import { roleStart } from './role-start.js';
import {
  canBeRoleWord,
  canOpenRole,
  endsInOffice,
  hasPersonNoun,
  hasSourceNoun,
  isGenderOnly,
  isSomebodys,
} from './role-words.js';
import { type Role, toRole } from './to-role.js';

/** Units of a role before a name: "former Republican campaign manager". */
const MOST_BEFORE = 7;

/** "le préfet de la Haute-Sarre": what a role governs does not have it. */
const isGoverned = (doc: QuoteDocument, nameFrom: number): boolean =>
  isDeterminerAt(doc, nameFrom - 1) || doc.lexicon.prepositions.has(doc.units[nameFrom - 1]?.lower ?? '');

/** An office stands right before the name, or what an office governs: "ambassador to Britain X". */
const canHaveRoleBefore = (doc: QuoteDocument, nameFrom: number): boolean =>
  endsInOffice(doc, nameFrom) || nameOf(doc, nameFrom - 1) !== undefined;

/**
 * "Russian Foreign Minister Sergei Lavrov", "campaign manager Robby Mook": the role that ends where the name begins,
 * without a comma. Takes where the name's titles begin and where the name does; undefined where none stands there.
 */
export function roleBefore(doc: QuoteDocument, titleFrom: number, nameFrom: number): Role | undefined {
  const { headFirst, articles, inflectedNames } = doc.lexicon.table;
  if (headFirst === true && articles !== '')
    return isGoverned(doc, titleFrom) ? undefined : roleOfGroup(doc, nameFrom);
  if (!canHaveRoleBefore(doc, nameFrom) || isOfSeveral(doc, nameFrom - 1)) return undefined;
  const owning = roleWithOf(doc, titleFrom, nameFrom);
  if (owning !== undefined) return owning;
  let from = titleFrom;
  while (from > 0 && from > titleFrom - MOST_BEFORE && canBeRoleWord(doc, from - 1)) from -= 1;
  while (from < nameFrom && (isPossessive(doc, from) || isGenderOnly(doc, from))) from += 1;
  // "прокомментировала решение директор библиотеки X": without articles the noun before may be an object.
  if (articles === '') while (from < nameFrom && !canOpenRole(doc, from)) from += 1;
  const role = cutRole(doc, from, beforeGenderOnly(doc, from, nameFrom));
  const hasNoun = inflectedNames === true ? hasPersonNoun : hasSourceNoun;
  if (role.from >= role.to || !hasNoun(doc, role.from, role.to) || !endsInOffice(doc, role.headEnd))
    return undefined;
  return isSomebodys(doc, role.from) ? undefined : toRole(doc, role);
}

/** "радить молодим [авторам] Жук": where words are declined, several people to whom something was said. */
function isOfSeveral({ units, lexicon }: QuoteDocument, at: number): boolean {
  const { singular, plural } = lexicon.inflections.get(units[at]?.lower ?? '') ?? {};
  return singular === undefined && plural !== undefined;
}

/** "Leader of the Opposition X": the office and what it is of. */
function roleWithOf(doc: QuoteDocument, titleFrom: number, nameFrom: number): Role | undefined {
  const governed = nameOf(doc, titleFrom - 1);
  const nameTo = nameOf(doc, nameFrom)?.to ?? nameFrom;
  const from = governed && officeStart(doc.units, governed.from, nameTo, doc.lexicon);
  return from === undefined ? undefined : toRole(doc, { from, to: titleFrom });
}

/** "the conductor [Dame] Rosalind Peake": what tells only a gender belongs to the name. */
function beforeGenderOnly(doc: QuoteDocument, from: number, nameFrom: number): number {
  let end = nameFrom;
  while (end > from && isGenderOnly(doc, doc.units[end - 1]?.text === '.' ? end - 2 : end - 1)) end -= 1;
  return end;
}

/** "la ministra de Sanidad Carmen Ruiz": the noun group right before the name, where its noun comes first. */
function roleOfGroup(doc: QuoteDocument, nameFrom: number): Role | undefined {
  if (personBeforeObject(doc, nameFrom, nameFrom, 0) !== undefined) return undefined;
  const start = roleStart(doc, nameFrom);
  return start === undefined || isSomebodys(doc, start) || isBareObject(doc, start)
    ? undefined
    : toRole(doc, { from: start, to: nameFrom });
}

/** "los candidatos a [gobernador] X y Y": behind a preposition an office without an article is nobody's yet. */
const isBareObject = (doc: QuoteDocument, from: number): boolean => {
  const before = doc.units[from - 1]?.lower ?? '';
  const { articleGenders, prepositions, fusedArticles, accordingTo } = doc.lexicon;
  if (articleGenders.size === 0 || isDeterminerAt(doc, from)) return false;
  const isSource = accordingTo.some(([first, second]) => first === before && second === undefined);
  return prepositions.has(before) && !fusedArticles.has(before) && !isSource;
};
