import type { QuoteDocument } from '../document.js';
import { isAdverbial, isDeterminerAt, isSourceNoun, nameOf } from './group-words.js';
import { isJoinedToGoverned } from './joined-to-governed.js';
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
  // "Even before X spoke,"
  if (lexicon.adverbs.has(first.lower) && lexicon.clauseOpeners.has(units[from + 1]?.lower ?? ''))
    return true;
  const name = nameOf(doc, from);
  if (name !== undefined && name.kind !== 'person') return isGoingOn && name.to === comma;
  if (name !== undefined) return false;
  if (lexicon.prepositions.has(first.lower)) return true;
  if (lexicon.clauseOpeners.has(first.lower)) return !lexicon.coordinators.has(first.lower);
  if (lexicon.participleEndings.some((ending) => first.lower.endsWith(ending))) return true;
  if (comma - from > 6) return false;
  let isLoose = false;
  for (let at = from; at < comma; at++) {
    // "Contrario invece Fabio Galimberti, padre di due alunne"
    if (doc.lexicon.articleGenders.size > 0 && PERSONLIKE.test(nameOf(doc, at)?.kind ?? '')) return false;
    isLoose ||= isAdverbial(doc, at);
  }
  return isLoose;
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

/** No preposition governs the group that was found at `at`, it tells no time and stands beside no name. */
function isFreeAt(doc: QuoteDocument, mention: Mention, at: number, from: number): boolean {
  const { prepositions, times } = doc.lexicon;
  const isGoverned =
    at > from && (prepositions.has(doc.units[at - 1]?.lower ?? '') || isCapitalA(doc, at - 1));
  const isTime = mention.kind === 'nominal' && times.has(doc.units[mention.head]?.lower ?? '');
  return (
    !isGoverned &&
    !isTime &&
    !isBehindName(doc, at, from) &&
    !isJoinedToPlace(doc, at) &&
    !isCompanionAt(doc, at, from)
  );
}

/** "Mit seinen Kollegen X und [Y] kam er" (German): the preposition governs both. */
const isCompanionAt = (doc: QuoteDocument, at: number, low: number): boolean =>
  doc.lexicon.agreement !== undefined && isJoinedToGoverned(doc, at, low);

/** "En la parada de Rivadavia y [Colón], Brenda …": joined to a name that a preposition governs. */
function isJoinedToPlace(doc: QuoteDocument, at: number): boolean {
  const { articleGenders, coordinators, prepositions } = doc.lexicon;
  const before = coordinators.has(doc.units[at - 1]?.lower ?? '') ? nameOf(doc, at - 2) : undefined;
  if (articleGenders.size === 0 || before === undefined || nameOf(doc, at) === undefined) return false;
  return prepositions.has(doc.units[before.titleFrom - 1]?.lower ?? '');
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

/** "Même constat chez Lucas Ferrand, | responsable des jeunes :": an apposition to a name that is no subject. */
const isBehindName = (doc: QuoteDocument, at: number, from: number): boolean =>
  isBehindGovernedOffice(doc, at) ||
  (doc.lexicon.articleGenders.size > 0 &&
    at - 2 >= from &&
    doc.units[at - 1]?.text === ',' &&
    PERSONLIKE.test(nameOf(doc, at - 2)?.kind ?? '') &&
    nameOf(doc, at) === undefined &&
    !isDeterminerAt(doc, at));

/** "Pressionado pelo relator, [senador X], ele recuou": an apposition to whom a preposition governs. */
const isBehindGovernedOffice = ({ units, lexicon }: QuoteDocument, at: number): boolean =>
  lexicon.articleGenders.size > 0 &&
  units[at - 1]?.text === ',' &&
  units[at]?.kind === 'word' &&
  units[at]?.capital === false &&
  lexicon.titles.has(units[at]?.lower ?? '') &&
  lexicon.personNouns.has(units[at - 2]?.lower ?? '') &&
  lexicon.prepositions.has(units[at - 3]?.lower ?? '');

/** "Figlia di un ferroviere, l'attrice è cresciuta a Voghera": a person's noun without an article, before the subject. */
const opensAsPredicate = (doc: QuoteDocument, mention: Mention, from: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  mention.kind === 'nominal' &&
  mention.from === from &&
  mention.head === from &&
  doc.lexicon.personNouns.has(doc.units[from]?.lower ?? '');

/** "A Paris": capitals that a paper prints without their accents. */
const isCapitalA = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.text === 'A' && doc.lexicon.prepositions.has('à');

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

/** Kinds of names that a person may have. */
const PERSONLIKE = /^(?:person|unknown)$/u;
