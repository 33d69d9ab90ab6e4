import type { QuoteDocument } from '../document.js';
import { isGerund, isPastForm } from '../roles/cut-role.js';
import { groupStart, isDeterminerAt, isFiniteForm, isSourceNoun, nameOf } from './group-words.js';
import type { Mention, Nominal } from './mention.js';

/** Units of the source's group before its noun: "one senior party official". */
const LONGEST_SOURCE = 6;

/**
 * "a source close to [Ann Moll]", "a lawyer representing [Ann Moll]", "people familiar with [the plans]": the source whose
 * adjective or participle governs the group right before the verb, where nouns come last (English). Undefined where the
 * group is the subject itself: "a man named [Bob Lee]".
 */
export function sourceBeforeComplement(doc: QuoteDocument, group: Mention, low: number): Nominal | undefined {
  const { headFirst, capitalNouns, articles } = doc.lexicon.table;
  if (headFirst === true || capitalNouns === true || articles === '') return undefined;
  const link = linkBefore(doc, group.from, low);
  if (link === undefined || !isSourceNoun(doc, link - 1) || nameOf(doc, link - 1) !== undefined)
    return undefined;
  const head = link - 1;
  const from = Math.max(low, groupStart(doc, head, LONGEST_SOURCE));
  // "a source speaking to Fox News said": whom he speaks to is not what he is.
  const isListener = doc.lexicon.verbs.has(doc.units[link]?.lower ?? '');
  return from <= head ? { kind: 'nominal', head, from, to: isListener ? link : group.to } : undefined;
}

/** The adjective or participle that governs the group at `from`, with its preposition or without. */
function linkBefore(doc: QuoteDocument, from: number, low: number): number | undefined {
  const { prepositions, namingParticiples } = doc.lexicon;
  const before = isDeterminerAt(doc, from - 1) ? from - 2 : from - 1;
  const isJoined = prepositions.has(doc.units[before]?.lower ?? '');
  const link = isJoined ? before - 1 : before;
  const unit = doc.units[link];
  if (link <= low || unit?.kind !== 'word' || unit.capital || namingParticiples.has(unit.lower))
    return undefined;
  const isParticiple = isGerund(doc, link) || (isPastForm(doc, link) && !isFiniteForm(doc, link));
  return isParticiple || (isJoined && isAdjective(doc, link)) ? link : undefined;
}

/** "close", "familiar": no noun for a source, no small word and no verb. */
function isAdjective(doc: QuoteDocument, at: number): boolean {
  const { adverbs, coordinators, relatives } = doc.lexicon;
  const word = doc.units[at]?.lower ?? '';
  const isSmall = [adverbs, coordinators, relatives].some((words) => words.has(word));
  return !isSmall && !isDeterminerAt(doc, at) && !isSourceNoun(doc, at) && !isFiniteForm(doc, at);
}
