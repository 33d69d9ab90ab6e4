import type { QuoteDocument } from '../document.js';
import { isGerund, isPastForm } from '../roles/cut-role.js';
import { groupStart } from './group-inside.js';
import { isDeterminerAt, isFiniteForm, isSourceNoun, nameOf } from './group-words.js';
import type { Mention, Nominal } from './mention.js';

/** Units of the source's group before its noun: "one senior party official". */
const LONGEST_SOURCE = 6;
/** Units between the source and the group that its clause ends with. */
const LONGEST_CLAUSE = 12;

/**
 * "a source close to [Ann Moll]", "the man accused of killing [Ann Moll]", "the officer who arrested [Tom Hall]": the source
 * whose adjective, participle or relative clause ends with the group right before the verb, where nouns come last
 * (English). Undefined where the group is the subject itself: "a man named [Bob Lee]".
 */
export function sourceBeforeComplement(doc: QuoteDocument, group: Mention, low: number): Nominal | undefined {
  if (!doc.lexicon.nounsComeLast) return undefined;
  const link = linkBefore(doc, group.from, low);
  if (link === undefined) return undefined;
  const head = link.at - 1;
  const from = Math.max(low, groupStart(doc, head, LONGEST_SOURCE));
  return from <= head ? { kind: 'nominal', head, from, to: link.isPart ? group.to : link.at } : undefined;
}

/** The word behind a source with which its clause begins. */
interface Link {
  readonly at: number;
  /** What it says belongs to the source as printed: "a source close to X", but not "an officer who …". */
  readonly isPart: boolean;
}

/** What a search back from the group knows. */
interface Search {
  readonly from: number;
  /** The unit right before the group, its article left out. */
  readonly last: number;
  /** A preposition or a participle stands there. */
  readonly isGoverned: boolean;
}

function linkBefore(doc: QuoteDocument, from: number, low: number): Link | undefined {
  const last = isDeterminerAt(doc, from - 1) ? from - 2 : from - 1;
  const isGoverned = doc.lexicon.prepositions.has(doc.units[last]?.lower ?? '') || isGerund(doc, last);
  for (let at = last; at > low && at > last - LONGEST_CLAUSE; at--) {
    const link = linkAt(doc, at, { from, last, isGoverned });
    if (link !== 'none') return link;
  }
  return undefined;
}

/** The link at a unit; undefined where nothing farther back can be one either. */
function linkAt(
  doc: QuoteDocument,
  at: number,
  { from, last, isGoverned }: Search,
): Link | undefined | 'none' {
  const { relatives, coordinators, clauseOpeners, verbs } = doc.lexicon;
  const { kind, lower = '' } = doc.units[at] ?? {};
  if (kind !== 'word') return undefined;
  const isOfSource = isSourceNoun(doc, at - 1) && nameOf(doc, at - 1) === undefined;
  if (relatives.has(lower))
    return isOfSource && opensPredicate(doc, at + 1, from) ? { at, isPart: false } : undefined;
  if (coordinators.has(lower) || clauseOpeners.has(lower)) return undefined;
  if (!isOfSource || (at !== last && !isGoverned) || !isLink(doc, at, last)) return 'none';
  // "a source speaking to X": whom he speaks to is not what he is.
  const isPart = (verbs.get(lower) ?? 'weak') === 'weak';
  return isByAuthor(doc, at, last) ? undefined : { at, isPart };
}

/** "an email sent out by [X]": the words are X's. */
const isByAuthor = (doc: QuoteDocument, at: number, last: number): boolean =>
  doc.lexicon.agentMarks.has(doc.units[last]?.lower ?? '') &&
  !doc.lexicon.personNouns.has(doc.units[at - 1]?.lower ?? '');

/** A participle, or right before its preposition an adjective: "close", "familiar". */
function isLink(doc: QuoteDocument, at: number, last: number): boolean {
  const { namingParticiples, prepositions, nounPrepositions, personNouns } = doc.lexicon;
  const { capital, lower = '' } = doc.units[at] ?? {};
  if (capital === true || namingParticiples.has(lower)) return false;
  // "the man accused of": a word that an office may have before it, or a verb of saying.
  const isAccused =
    personNouns.has(doc.units[at - 1]?.lower ?? '') &&
    nounPrepositions.has(doc.units[at + 1]?.lower ?? '') &&
    doc.lexicon.participleEndings.some((ending) => lower.endsWith(ending));
  if (isAccused || isGerund(doc, at) || (isPastForm(doc, at) && !isFiniteForm(doc, at))) return true;
  return at === last - 1 && prepositions.has(doc.units[last]?.lower ?? '') && isAdjective(doc, at);
}

/** "who [arrested] …", and not "whom [Tom Hall] …": a word that can be the clause's verb stands before the group. */
const opensPredicate = (doc: QuoteDocument, at: number, from: number): boolean =>
  at < from &&
  nameOf(doc, at) === undefined &&
  !isDeterminerAt(doc, at) &&
  !doc.lexicon.prepositions.has(doc.units[at]?.lower ?? '') &&
  !doc.lexicon.pronouns.has(doc.units[at]?.lower ?? '');

/** No noun for a source, no small word and no verb. */
function isAdjective(doc: QuoteDocument, at: number): boolean {
  const { adverbs } = doc.lexicon;
  const word = doc.units[at]?.lower ?? '';
  return !adverbs.has(word) && !isDeterminerAt(doc, at) && !isSourceNoun(doc, at) && !isFiniteForm(doc, at);
}
