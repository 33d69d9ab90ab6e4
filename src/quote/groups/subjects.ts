import type { QuoteDocument } from '../document.js';
import { isAdverbial } from './adverbial.js';
import { openingPerson, subjectOfClause } from './clause-subject.js';
import { isDeterminerAt, isNonFinite, isPersonLike, isSourceNoun, nameOf } from './group-words.js';
import { isJoinedToGoverned, isPrepositionAt } from './joined-to-governed.js';
import { isOblique, isPerson, kindOfMention, type Mention } from './mention.js';
import { isNounOfBody } from './name-behind-group.js';
import { phraseEndingAt } from './phrase-ending.js';
import { phraseStartingAt } from './phrase-starting.js';
import { beforeBareRelative } from './relative-subject.js';
import { sourceBeforeComplement } from './source-before-complement.js';

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
  if (isNonFinite(doc, verb) && nameOf(doc, at) === undefined)
    return absoluteSubject(doc, at, low) ?? subjectOfClause(doc, verb, low);
  if (lexicon.coordinators.has(unit.lower) || lexicon.infinitiveMarks.has(unit.lower)) {
    return subjectOfClause(doc, verb, low);
  }
  if (isInsertionMark(unit.text)) return openingPerson(doc, low, at) ?? beforeInsertion(doc, at, low);
  const mention = subjectEndingAt(doc, at, low);
  if (mention !== undefined)
    return isApposition(doc, mention, verb) ? (openingPerson(doc, low, mention.from) ?? mention) : mention;
  if (lexicon.prepositions.has(unit.lower)) return subjectOfClause(doc, verb, low);
  return beforeBareRelative(doc, at, low);
}

/** "Mara Holt, the head of the board said in May", but not "Holt, a witness said, was late". */
const isApposition = (doc: QuoteDocument, mention: Mention, verb: number): boolean =>
  mention.kind === 'nominal' &&
  doc.units[mention.from - 1]?.text === ',' &&
  doc.units[verb + 1]?.kind !== 'sign' &&
  !doc.lexicon.groupNouns.has(doc.units[mention.head]?.lower ?? '');

/** "…, with a spokesman saying": a participle whose subject stands right before it. */
function absoluteSubject(doc: QuoteDocument, at: number, low: number): Mention | undefined {
  const { absoluteMarks } = doc.lexicon;
  const mention = absoluteMarks.size === 0 ? undefined : phraseEndingAt(doc, at, low);
  if (mention?.kind !== 'nominal' || doc.units[mention.from - 2]?.text !== ',') return undefined;
  return absoluteMarks.has(doc.units[mention.from - 1]?.lower ?? '') ? mention : undefined;
}

/** Prepositional groups stepped over between subject and verb: "X in diesem Saal am Montag sagte". */
const MOST_GROUPS = 3;

/** The noun group before a verb that is no object of a preposition and stands in the subject's case. */
function subjectEndingAt(doc: QuoteDocument, from: number, low: number): Mention | undefined {
  let at = from;
  for (let count = 0; count < MOST_GROUPS; count++) {
    const mention = phraseEndingAt(doc, at, low);
    if (mention === undefined) return undefined;
    const source = sourceBeforeComplement(doc, mention, low);
    if (source !== undefined) return source;
    if (!doc.lexicon.table.invertedPronouns)
      return isGovernedGroup(doc, mention, low) ? (subjectOfClause(doc, from + 1, low) ?? mention) : mention;
    const isGoverned =
      isPrepositionAt(doc, mention.from - 1, low) || isJoinedToGoverned(doc, mention.from, low);
    if (!isGoverned && !isOblique(doc, mention)) return mention;
    at = skipAdverbsBack(doc, mention.from - (isGoverned ? 2 : 1), low);
    if (at < low) return undefined;
  }
  return undefined;
}

/** "Another official speaking to Fox News said": a group or a place that a preposition governs does not speak. */
function isGovernedGroup(doc: QuoteDocument, mention: Mention, low: number): boolean {
  if (mention.kind !== 'name' || mention.from <= low + 1 || isPersonLike(doc, mention.name)) return false;
  const before = doc.units[mention.from - 1]?.lower ?? '';
  return doc.lexicon.prepositions.has(before) && !doc.lexicon.clauseOpeners.has(before);
}

const isInsertionMark = (text: string): boolean => text === ',' || text === '–' || text === '—';

/** Steps back over "has also recently", "on Tuesday", "herself". */
function skipAdverbsBack(doc: QuoteDocument, from: number, low: number): number {
  let at = from;
  while (at >= low && at > from - 10 && (isAdverbial(doc, at) || isTimePreposition(doc, at))) at -= 1;
  return at;
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
    if (found !== undefined) return personOfApposition(doc, found, low) ?? found;
    if (left < low) break;
    right = left;
  }
  return subjectOfClause(doc, comma + 1, low);
}

/** "Ettore Malvestiti, [leader di Alleanza Civica], che …, fa sapere": where articles tell a gender, whose apposition it is. */
function personOfApposition(doc: QuoteDocument, { kind, from }: Mention, low: number): Mention | undefined {
  const isBehindComma = doc.units[from - 1]?.text === ',' && !isDeterminerAt(doc, from);
  if (doc.lexicon.articleGenders.size === 0 || kind !== 'nominal' || !isBehindComma) return undefined;
  const person = phraseEndingAt(doc, from - 2, low);
  return person !== undefined && isPerson(doc, person) ? person : undefined;
}

/** Of "before, chunk," the one that is the subject; undefined where a further comma must be passed. */
function chooseInserted(
  doc: QuoteDocument,
  chunk: Mention | undefined,
  before: Mention | undefined,
  left: number,
): Mention | undefined {
  const isBareChunk =
    chunk !== undefined &&
    isPerson(doc, chunk) &&
    isBare(doc, left + 1, chunk.from) &&
    // "Полицейский, задержавший Андрея Стоянова, рассказал"
    (doc.lexicon.table.inflectedNames !== true || !isOblique(doc, chunk));
  const isBeforePerson =
    before !== undefined &&
    (before.kind === 'pronoun' ? !isOneOfPronoun(doc, before.from) : isPerson(doc, before));
  if (isBeforePerson) return before;
  if (isBareChunk) return chunk;
  if (before === undefined) return undefined;
  // "Preguntado por la oposición, que …, respondió"
  const isGoverned = doc.lexicon.prepositions.has(doc.units[before.from - 1]?.lower ?? '');
  if (isGoverned && before.kind === 'nominal' && doc.lexicon.articleGenders.size > 0) return undefined;
  // "La empresa, Pinturas Delmar, indicó"
  const isOfBody = before.kind === 'nominal' && isNounOfBody(doc, before.head);
  if (isOfBody && chunk?.kind === 'name' && isBare(doc, left + 1, chunk.from)) return chunk;
  if (doc.lexicon.relatives.has(doc.units[left + 1]?.lower ?? '')) return before;
  if (before.kind === 'nominal') return isSourceNoun(doc, before.head) ? before : undefined;
  return kindOfMention(doc, before) === 'place' ? undefined : before;
}

/** "la primera de [ellas], X,": where articles tell a gender, whom the pronoun stands for is not who speaks. */
const isOneOfPronoun = ({ lexicon, units }: QuoteDocument, at: number): boolean =>
  lexicon.articleGenders.size > 0 && lexicon.prepositions.has(units[at - 1]?.lower ?? '');

/** ", X,", ", Minister X,", in German also ", die beliebte Königin X,": nothing else stands between the commas. */
function isBare(doc: QuoteDocument, start: number, name: number): boolean {
  if (name <= start + 1) return true;
  if (doc.lexicon.table.capitalNouns !== true || !isDeterminerAt(doc, start)) return false;
  return (
    name === start + 2 && doc.units[start + 1]?.kind === 'word' && doc.units[start + 1]?.capital === false
  );
}
