import type { QuoteDocument } from './document.js';
import { isSourceNoun, type Mention, nameOf, phraseEndingAt, phraseStartingAt } from './phrases.js';

/** Commas that a subject may be away from its verb: "Kevin Brady, R-Texas, chairman of the committee, said". */
const MOST_INSERTIONS = 6;

/** The subject of the verb at unit `verb`, looking back no further than unit `low`. */
export function subjectBefore(doc: QuoteDocument, verb: number, low: number): Mention | undefined {
  const { lexicon, units } = doc;
  const at = skipAdverbsBack(doc, verb - 1, low);
  if (isPassive(doc, verb, at)) return agentOf(doc, verb);
  const unit = units[at];
  if (at < low || unit === undefined) return undefined;
  if (lexicon.relatives.has(unit.lower)) return beforeRelative(doc, at, low);
  if (isNonFinite(doc, verb) && nameOf(doc, at) === undefined) return subjectOfClause(doc, verb, low);
  if (lexicon.coordinators.has(unit.lower) || lexicon.infinitiveMarks.has(unit.lower)) {
    return subjectOfClause(doc, verb, low);
  }
  if (isInsertionMark(unit.text)) return beforeInsertion(doc, at, low);
  const mention = subjectEndingAt(doc, at, low);
  if (mention !== undefined) return mention;
  return lexicon.prepositions.has(unit.lower) ? subjectOfClause(doc, verb, low) : undefined;
}

/** Prepositional groups stepped over between subject and verb: "X in diesem Saal am Montag sagte". */
const MOST_GROUPS = 3;

/** The noun group before a verb that is no object of a preposition and stands in the subject's case. */
function subjectEndingAt(doc: QuoteDocument, from: number, low: number): Mention | undefined {
  let at = from;
  for (let count = 0; count < MOST_GROUPS; count++) {
    const mention = phraseEndingAt(doc, at, low);
    if (mention === undefined) return undefined;
    if (!doc.lexicon.table.invertedPronouns) return mention;
    const isGoverned = isPrepositionAt(doc, mention.from - 1, low);
    if (!isGoverned && !isOblique(doc, mention)) return mention;
    at = skipAdverbsBack(doc, mention.from - (isGoverned ? 2 : 1), low);
    if (at < low) return undefined;
  }
  return undefined;
}

/** "in diesem Saal", "в этом же зале": a preposition stands right before the group, or before its small words. */
function isPrepositionAt(doc: QuoteDocument, from: number, low: number): boolean {
  for (let at = from; at >= low && at > from - 3; at--) {
    const word = doc.units[at]?.lower ?? '';
    if (doc.lexicon.prepositions.has(word)) return true;
    if (!doc.lexicon.determiners.has(word) && !doc.lexicon.adverbs.has(word)) return false;
  }
  return false;
}

/** "dem Sprecher", "einem Interview": no subject's case. */
export const isOblique = (doc: QuoteDocument, mention: Mention): boolean =>
  mention.kind !== 'pronoun' && doc.lexicon.obliqueDeterminers.has(doc.units[mention.from]?.lower ?? '');

export const isNonFinite = (doc: QuoteDocument, verb: number): boolean =>
  doc.lexicon.verbs.get(doc.units[verb]?.lower ?? '')?.endsWith('non-finite') === true;

const isInsertionMark = (text: string): boolean => text === ',' || text === '–' || text === '—';

/** Steps back over "has also recently", "on Tuesday", "herself". */
function skipAdverbsBack(doc: QuoteDocument, from: number, low: number): number {
  let at = from;
  while (at >= low && at > from - 10 && (isAdverbial(doc, at) || isTimePreposition(doc, at))) at -= 1;
  return at;
}

/** An auxiliary, an adverb or a time: it may stand between subject and verb. */
export function isAdverbial(doc: QuoteDocument, at: number): boolean {
  const unit = doc.units[at];
  if (unit?.kind === 'scare') return true;
  if (unit?.kind !== 'word' || nameOf(doc, at) !== undefined) return false;
  const { auxiliaries, adverbs, coordinators, objects, times, table } = doc.lexicon;
  const ending = table.adverbEnding;
  return (
    auxiliaries.has(unit.lower) ||
    objects.has(unit.lower) ||
    (adverbs.has(unit.lower) && !coordinators.has(unit.lower)) ||
    times.has(unit.lower) ||
    (ending !== undefined && unit.lower.length > 4 && unit.lower.endsWith(ending))
  );
}

const isTimePreposition = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.prepositions.has(doc.units[at]?.lower ?? '') &&
  doc.lexicon.times.has(doc.units[at + 1]?.lower ?? '');

/** "was asked", "was told": the subject is not the speaker; "was quoted as saying" is none of these. */
function isPassive(doc: QuoteDocument, verb: number, at: number): boolean {
  const { lexicon, units } = doc;
  if (lexicon.citedAs.has(units[verb]?.lower ?? '') || isNonFinite(doc, verb)) return false;
  for (let index = at + 1; index < verb; index++) {
    if (lexicon.passiveAuxiliaries.has(units[index]?.lower ?? '')) return true;
  }
  return false;
}

/** "was asked by X". */
function agentOf(doc: QuoteDocument, verb: number): Mention | undefined {
  if (!doc.lexicon.agentMarks.has(doc.units[verb + 1]?.lower ?? '')) return undefined;
  return phraseStartingAt(doc, verb + 2, Math.min(doc.units.length, verb + 20));
}

/** "X, who said", "X who said". */
function beforeRelative(doc: QuoteDocument, at: number, low: number): Mention | undefined {
  const before = doc.units[at - 1]?.text === ',' ? at - 2 : at - 1;
  const direct = phraseEndingAt(doc, before, low);
  return direct ?? (doc.units[before]?.text === ',' ? beforeInsertion(doc, before, low) : undefined);
}

/** The subject before what stands between commas: an apposition, an age, a party, a relative clause. */
function beforeInsertion(doc: QuoteDocument, comma: number, low: number): Mention | undefined {
  let right = comma;
  for (let count = 0; count < MOST_INSERTIONS && right > low; count++) {
    let left = right - 1;
    while (left >= low && !isInsertionMark(doc.units[left]?.text ?? '')) left -= 1;
    const chunk = phraseEndingAt(doc, right - 1, left + 1);
    const before = left < low ? undefined : phraseEndingAt(doc, left - 1, low);
    const found = chooseInserted(doc, chunk, before, left);
    if (found !== undefined) return found;
    if (left < low) break;
    right = left;
  }
  return subjectOfClause(doc, comma + 1, low);
}

/** Of "before, chunk," the one that is the subject; undefined where a further comma must be passed. */
function chooseInserted(
  doc: QuoteDocument,
  chunk: Mention | undefined,
  before: Mention | undefined,
  left: number,
): Mention | undefined {
  const isBareChunk = chunk !== undefined && isPerson(doc, chunk) && chunk.from <= left + 2;
  const isBeforePerson = before !== undefined && (before.kind === 'pronoun' || isPerson(doc, before));
  if (isBeforePerson) return before;
  if (isBareChunk) return chunk;
  if (before === undefined) return undefined;
  if (doc.lexicon.relatives.has(doc.units[left + 1]?.lower ?? '')) return before;
  if (before.kind === 'nominal') return isSourceNoun(doc, before.head) ? before : undefined;
  return kindOfMention(doc, before) === 'place' ? undefined : before;
}

const kindOfMention = (doc: QuoteDocument, mention: Mention): string | undefined =>
  mention.kind === 'name' ? doc.index.entries[doc.index.entryOf[mention.name] ?? -1]?.kind : undefined;

const isPerson = (doc: QuoteDocument, mention: Mention): boolean => kindOfMention(doc, mention) === 'person';

/** Units from a verb back to the start of its sentence: farther back no reader looks, and junk costs no more. */
const LONGEST_CLAUSE = 100;

/** The subject that a participle, an infinitive or a second verb shares with its clause. */
export function subjectOfClause(doc: QuoteDocument, verb: number, start: number): Mention | undefined {
  const { units, lexicon } = doc;
  const low = Math.max(start, verb - LONGEST_CLAUSE);
  for (let at = verb - 2; at > low; at--) {
    const unit = units[at];
    if (unit === undefined || (unit.text !== ';' && !lexicon.coordinators.has(unit.lower))) continue;
    const mention = phraseStartingAt(doc, at + 1, verb);
    if (mention !== undefined && isFollowedByVerb(doc, mention, verb)) return mention;
  }
  const main = skipLead(doc, low, verb);
  return subjectFrom(doc, main, verb) ?? (main > low ? subjectFrom(doc, low, main) : undefined);
}

/** Whether the noun group stands as a subject: a verb or an auxiliary follows, or a comma and a relative. */
function isFollowedByVerb(doc: QuoteDocument, mention: Mention, limit: number): boolean {
  let at = mention.to;
  while (at < limit && isAdverbial(doc, at)) {
    if (doc.lexicon.auxiliaries.has(doc.units[at]?.lower ?? '')) return true;
    at += 1;
  }
  const next = doc.units[at];
  if (next === undefined || at >= limit || next.kind !== 'word' || nameOf(doc, at) !== undefined)
    return false;
  const { prepositions, coordinators, determiners } = doc.lexicon;
  return !prepositions.has(next.lower) && !coordinators.has(next.lower) && !determiners.has(next.lower);
}

/** Steps over "In an interview with CNN on Monday,", "While campaigning in Ames, Iowa," and "Hours later,". */
function skipLead(doc: QuoteDocument, low: number, high: number): number {
  const { units } = doc;
  let start = low;
  for (let count = 0; count < 5; count++) {
    let comma = start;
    while (comma < high && units[comma]?.text !== ',') comma += 1;
    if (comma >= high || !isLead(doc, start, comma, count > 0)) break;
    start = comma + 1;
  }
  return start;
}

function isLead(doc: QuoteDocument, from: number, comma: number, isGoingOn: boolean): boolean {
  const { lexicon, units } = doc;
  const first = units[from];
  if (first === undefined) return false;
  const name = nameOf(doc, from);
  if (name !== undefined && name.kind !== 'person') return isGoingOn && name.to === comma;
  if (name !== undefined) return false;
  if (lexicon.prepositions.has(first.lower)) return true;
  if (lexicon.clauseOpeners.has(first.lower)) return !lexicon.coordinators.has(first.lower);
  if (lexicon.participleEndings.some((ending) => first.lower.endsWith(ending))) return true;
  if (comma - from > 6) return false;
  for (let at = from; at < comma; at++) if (isAdverbial(doc, at)) return true;
  return false;
}

/** The first noun group from `from` on that no preposition and no bracket governs. */
export function subjectFrom(doc: QuoteDocument, from: number, high: number): Mention | undefined {
  const { units, lexicon } = doc;
  let at = from;
  let isBracketed = false;
  while (at < high) {
    const text = units[at]?.text;
    if (text === '(' || text === ')') isBracketed = text === '(';
    const mention = isBracketed ? undefined : phraseStartingAt(doc, at, high);
    const isGoverned = at > from && lexicon.prepositions.has(units[at - 1]?.lower ?? '');
    const isTime = mention?.kind === 'nominal' && lexicon.times.has(units[mention.head]?.lower ?? '');
    if (mention !== undefined && !isGoverned && !isTime && canBeSubject(doc, mention)) return mention;
    at = mention === undefined ? at + 1 : Math.max(mention.to, at + 1);
  }
  return undefined;
}

/** Without articles any small word could open a group: one of its words must be able to speak. */
function hasSourceNoun(doc: QuoteDocument, mention: Mention): boolean {
  for (let at = mention.from; at < mention.to; at++) if (isSourceNoun(doc, at)) return true;
  return false;
}

/** "it", "I" and groups in another case name no speaker. */
const canBeSubject = (doc: QuoteDocument, mention: Mention): boolean =>
  !isOblique(doc, mention) &&
  !(mention.kind === 'nominal' && doc.lexicon.table.articles === '' && !hasSourceNoun(doc, mention)) &&
  !(mention.kind === 'pronoun' && (mention.pronoun === 'neuter' || mention.pronoun === 'first'));
