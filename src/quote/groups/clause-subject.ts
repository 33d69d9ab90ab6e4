import type { QuoteDocument } from '../document.js';
import { isAdverbial } from './adverbial.js';
import { skipLead } from './clause-lead.js';
import { isCompanionAt, isFreeAt } from './free-group.js';
import { isSourceNoun, nameOf } from './group-words.js';
import { isOblique, isPerson, type Mention } from './mention.js';
import { phraseStartingAt } from './phrase-starting.js';

/** Units from a verb back to the start of its sentence: farther back no reader looks, and junk costs no more. */
const LONGEST_CLAUSE = 100;

/** The subject that a participle, an infinitive or a second verb shares with its clause. */
export function subjectOfClause(doc: QuoteDocument, verb: number, start: number): Mention | undefined {
  const { units, lexicon } = doc;
  const low = Math.max(start, verb - LONGEST_CLAUSE);
  for (let at = verb - 2; at > low; at--) {
    const unit = units[at];
    if (unit === undefined || (unit.text !== ';' && !lexicon.coordinators.has(unit.lower))) continue;
    const mention = isCompanionAt(doc, at + 1, low) ? undefined : phraseStartingAt(doc, at + 1, verb);
    if (mention !== undefined && !isOblique(doc, mention) && isFollowedByVerb(doc, mention, verb))
      return mention;
  }
  const main = skipLead(doc, low, verb);
  return subjectFrom(doc, main, verb) ?? (main > low ? subjectFrom(doc, low, main) : undefined);
}

/**
 * "Mara Holt, 59, of Ashton, who …, said", "Mara Holt, head of the board, said": the person at the start of the
 * clause, where a comma follows and no second clause begins before unit `high`.
 */
export function openingPerson(doc: QuoteDocument, start: number, high: number): Mention | undefined {
  const low = Math.max(start, high - LONGEST_CLAUSE);
  const mention = phraseStartingAt(doc, skipLead(doc, low, high), high);
  if (mention === undefined || !isPerson(doc, mention) || doc.units[mention.to]?.text !== ',')
    return undefined;
  for (let at = mention.to + 1; at < high; at++) {
    const isSecond =
      doc.units[at - 1]?.text === ',' && doc.lexicon.coordinators.has(doc.units[at]?.lower ?? '');
    if (isSecond || doc.units[at]?.text === ';' || doc.units[at]?.kind === 'quote') return undefined;
  }
  return mention;
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

/** The first noun group from `from` on that no preposition and no bracket governs. */
export function subjectFrom(doc: QuoteDocument, from: number, high: number): Mention | undefined {
  const { units } = doc;
  let at = from;
  let isBracketed = false;
  let predicate: Mention | undefined;
  while (at < high) {
    const text = units[at]?.text;
    if (text === '(' || text === ')') isBracketed = text === '(';
    const relativeEnd = endOfRelative(doc, at, high);
    if (relativeEnd > at) {
      at = relativeEnd;
      continue;
    }
    const mention = isBracketed ? undefined : phraseStartingAt(doc, at, high);
    if (mention !== undefined && isFreeAt(doc, mention, at, from) && canBeSubject(doc, mention)) {
      if (!opensAsPredicate(doc, mention, from)) return equatedWith(doc, mention, high) ?? mention;
      predicate = mention;
    }
    at = mention === undefined ? at + 1 : Math.max(mention.to, at + 1);
  }
  return predicate;
}

/** "…, que le exige bajar el IVA, | respondió": the comma that closes a clause of its own; `at` where none opens. */
function endOfRelative(doc: QuoteDocument, at: number, high: number): number {
  const { articleGenders, relatives } = doc.lexicon;
  const isOpened = doc.units[at - 1]?.text === ',' && relatives.has(doc.units[at]?.lower ?? '');
  if (articleGenders.size === 0 || !isOpened) return at;
  for (let end = at + 1; end < high; end++) if (doc.units[end]?.text === ',') return end;
  return at;
}

/** "El favorito para el banquillo es [Sergi Puigdevall]": the name of whom the noun means. */
function equatedWith(doc: QuoteDocument, { kind, to }: Mention, high: number): Mention | undefined {
  if (kind !== 'nominal' || !doc.lexicon.copulas.has(doc.units[to]?.lower ?? '')) return undefined;
  const behind = phraseStartingAt(doc, to + 1, high);
  return behind !== undefined && isPerson(doc, behind) ? behind : undefined;
}

/** "Figlia di un ferroviere, l'attrice è cresciuta a Voghera": a person's noun without an article, before the subject. */
const opensAsPredicate = (doc: QuoteDocument, mention: Mention, from: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  mention.kind === 'nominal' &&
  mention.from === from &&
  mention.head === from &&
  doc.lexicon.personNouns.has(doc.units[from]?.lower ?? '');

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
