import type { QuoteDocument } from '../document.js';
import { isDeterminerAt } from '../groups/group-words.js';
import { isAgeAdjective } from '../names/age-adjective.js';
import type { NameSpan } from '../names/describe-name.js';
import { sentenceAt } from '../text/sentences.js';
import { adjectivesBefore } from './bare-role.js';
import { roleStart } from './role-start.js';
import { isGenderOnly, isSomebodys, isTitle } from './role-words.js';
import { type Role, toRole } from './to-role.js';

/** "le curé de Brisac, [le père] X": a title behind its article and a comma. */
export const isOpenedTitle = (doc: QuoteDocument, titleFrom: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.units[titleFrom - 2]?.text === ',' &&
  isDeterminerAt(doc, titleFrom - 1) &&
  doc.lexicon.titles.has(doc.units[titleFrom]?.lower ?? '');

/** ", padre X", ", brigadeiro X": one word without an article between a comma and the name. */
export const isTitleBehindComma = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.units[at - 1]?.text === ',' &&
  (isTitle(doc, at) || isGenderOnly(doc, at) || doc.lexicon.personNouns.has(doc.units[at]?.lower ?? ''));

/**
 * "la ministra de Sanidad, Carmen Ruiz,", "the bank's governor, Anders Lindqvist." where a language says it so: the role
 * that ends at the comma before a name, undefined where none does or where it is somebody else's.
 */
export function roleBeforeComma(doc: QuoteDocument, { titleFrom, to }: NameSpan): Role | undefined {
  const { apposedNames, headFirst } = doc.lexicon.table;
  const comma = headFirst === true ? commaBefore(doc, titleFrom) : titleFrom - 1;
  if (apposedNames !== true || doc.units[comma]?.text !== ',') return undefined;
  const next = doc.units[to];
  const isClosed =
    next === undefined || next.kind !== 'word' || (headFirst === true && doc.lexicon.verbs.has(next.lower));
  const start = roleStart(doc, comma);
  // "Presidente da associação, X não aceita": it opens its sentence without an article.
  const isBareOpening =
    headFirst === true &&
    start !== undefined &&
    sentenceAt(doc, start)?.from === start &&
    !isDeterminerAt(doc, start);
  const from = isClosed || isBareOpening ? start : undefined;
  if (from === undefined) return undefined;
  // "after a meeting with the governor, X said": that is somebody else.
  const isOther = headFirst !== true && doc.lexicon.prepositions.has(doc.units[from - 1]?.lower ?? '');
  const own = doc.lexicon.table.inflectedNames === true ? adjectivesBefore(doc, from) : from;
  return isOther || isSomebodys(doc, own) ? undefined : toRole(doc, { from: own, to: comma });
}

/** "il parroco, don Mauro Spadaro", "il relatore, l'olandese Pieter Huisman": what stands between is no part of the role. */
function commaBefore(doc: QuoteDocument, titleFrom: number): number {
  const isStepped = isGenderOnly(doc, titleFrom - 1) || isTitleBehindComma(doc, titleFrom - 1);
  // "второго пилота, 27-летней Марины Саввиной"
  if (isStepped || isAgeAt(doc, titleFrom - 1)) return titleFrom - 2;
  if (isOpenedTitle(doc, titleFrom)) return titleFrom - 2;
  const isDemonym = doc.lexicon.demonyms.has(doc.units[titleFrom - 1]?.lower ?? '');
  return isDemonym && isDeterminerAt(doc, titleFrom - 2) ? titleFrom - 3 : titleFrom - 1;
}

const isAgeAt = (doc: QuoteDocument, at: number): boolean => isAgeAdjective(doc.units[at]?.lower ?? '');
