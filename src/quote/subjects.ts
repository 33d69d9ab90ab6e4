import type { QuoteDocument } from './document.js';
import { type Mention, nameOf, phraseEndingAt, phraseStartingAt } from './phrases.js';

/** Commas that a subject may be away from its verb: "Kevin Brady, R-Texas, chairman of the committee, said". */
const MOST_INSERTIONS = 6;

/** The subject of the verb at unit `verb`, looking back no further than unit `low`. */
export function subjectBefore(doc: QuoteDocument, verb: number, low: number): Mention | undefined {
  const { lexicon, units } = doc;
  const at = skipAdverbs(doc, verb - 1, low);
  if (at < low || isSpokenTo(doc, verb, at)) return undefined;
  const unit = units[at];
  if (unit === undefined) return undefined;
  const isNonFinite = lexicon.verbs.get(units[verb]?.lower ?? '')?.endsWith('non-finite') === true;
  if (isNonFinite && nameOf(doc, at) === undefined) return subjectOfClause(doc, verb, low);
  if (lexicon.relatives.has(unit.lower)) return beforeRelative(doc, at, low);
  if (lexicon.coordinators.has(unit.lower) || isInfinitiveMark(unit.lower))
    return subjectOfClause(doc, verb, low);
  if (unit.text === ',' || /^[–—-]$/u.test(unit.text)) return beforeInsertion(doc, at, low);
  const mention = phraseEndingAt(doc, at, low);
  if (mention !== undefined) return mention;
  return lexicon.prepositions.has(unit.lower) ? subjectOfClause(doc, verb, low) : undefined;
}

const isInfinitiveMark = (word: string): boolean => word === 'to' || word === 'zu';

/** Steps back over "has also recently", "on Tuesday", "herself". */
function skipAdverbs(doc: QuoteDocument, from: number, low: number): number {
  const { lexicon, units } = doc;
  let at = from;
  while (at >= low && at > from - 10) {
    const unit = units[at];
    const word = unit?.lower ?? '';
    const isAdverb =
      nameOf(doc, at) === undefined &&
      (lexicon.auxiliaries.has(word) ||
        (lexicon.adverbs.has(word) && !lexicon.coordinators.has(word)) ||
        isAdverbByEnding(doc, word) ||
        lexicon.times.has(word) ||
        (lexicon.times.has(units[at + 1]?.lower ?? '') &&
          (lexicon.prepositions.has(word) || word === 'last')));
    if (unit?.kind !== 'word' || !isAdverb) break;
    at -= 1;
  }
  return at;
}

const isAdverbByEnding = (doc: QuoteDocument, word: string): boolean => {
  const ending = doc.lexicon.table.adverbEnding;
  return ending !== undefined && word.length > 4 && word.endsWith(ending);
};

/** "was asked", "was told": the subject is not the speaker; "was quoted as saying" is none of these. */
function isSpokenTo(doc: QuoteDocument, verb: number, at: number): boolean {
  const { lexicon, units } = doc;
  const word = units[verb]?.lower ?? '';
  if (lexicon.citedAs.has(word) || lexicon.verbs.get(word)?.endsWith('non-finite') === true) return false;
  for (let index = at + 1; index < verb; index++) {
    if (lexicon.passiveAuxiliaries.has(units[index]?.lower ?? '')) return true;
  }
  return false;
}

/** "X, who said", "X who said". */
function beforeRelative(doc: QuoteDocument, at: number, low: number): Mention | undefined {
  const before = doc.units[at - 1]?.text === ',' ? at - 2 : at - 1;
  const direct = phraseEndingAt(doc, before, low);
  return direct ?? (doc.units[before]?.text === ',' ? beforeInsertion(doc, before, low) : undefined);
}

/** The subject before what stands between commas: an apposition, an age, a party, a relative clause. */
function beforeInsertion(doc: QuoteDocument, comma: number, low: number): Mention | undefined {
  const { units, lexicon } = doc;
  let right = comma;
  let nominal: Mention | undefined;
  for (let count = 0; count < MOST_INSERTIONS; count++) {
    let left = right - 1;
    while (left >= low && !/^[,–—]$/u.test(units[left]?.text ?? '')) left -= 1;
    const chunk = phraseEndingAt(doc, right - 1, left + 1);
    if (left < low) return pick(doc, chunk, nominal, low, right);
    const before = phraseEndingAt(doc, left - 1, low);
    const isBare = chunk?.kind === 'name' && chunk.from === left + 1;
    if (isBare && before?.kind === 'nominal' && isPerson(doc, chunk)) return chunk;
    if (before?.kind === 'name' && isPerson(doc, before)) return before;
    if (before?.kind === 'pronoun') return before;
    if (lexicon.relatives.has(units[left + 1]?.lower ?? '') && before !== undefined) return before;
    nominal = before ?? nominal;
    right = left;
  }
  return nominal;
}

function pick(
  doc: QuoteDocument,
  chunk: Mention | undefined,
  nominal: Mention | undefined,
  low: number,
  right: number,
): Mention | undefined {
  if (nominal !== undefined) return nominal;
  return chunk ?? subjectFrom(doc, low, right);
}

const isPerson = (doc: QuoteDocument, mention: Mention): boolean =>
  mention.kind === 'name' && doc.index.entries[doc.index.entryOf[mention.name] ?? -1]?.kind === 'person';

/** The subject that a participle, an infinitive or a second verb shares with its clause. */
export function subjectOfClause(doc: QuoteDocument, verb: number, low: number): Mention | undefined {
  const { units, lexicon } = doc;
  for (let at = verb - 2; at > low; at--) {
    const unit = units[at];
    const opens = unit?.text === ';' || (unit !== undefined && opensClause(doc, at));
    if (!opens) continue;
    const mention = phraseStartingAt(doc, at + 1, verb);
    if (mention !== undefined && isFollowedByVerb(doc, mention, verb)) return mention;
  }
  const start = skipLead(doc, low, verb);
  return (
    subjectFrom(doc, start, verb) ??
    (lexicon.prepositions.has(units[low]?.lower ?? '') ? subjectFrom(doc, low, verb) : undefined)
  );
}

const opensClause = (doc: QuoteDocument, at: number): boolean => {
  const word = doc.units[at]?.lower ?? '';
  return doc.lexicon.clauseOpeners.has(word) && !doc.lexicon.prepositions.has(word);
};

/** Whether the noun group stands as a subject: a word that is no noun or preposition follows. */
function isFollowedByVerb(doc: QuoteDocument, mention: Mention, limit: number): boolean {
  const next = doc.units[mention.to];
  if (next === undefined || mention.to >= limit || next.kind !== 'word') return false;
  const word = next.lower;
  const { lexicon } = doc;
  return (
    !lexicon.prepositions.has(word) &&
    !lexicon.coordinators.has(word) &&
    nameOf(doc, mention.to) === undefined
  );
}

/** Steps over "In an interview with CNN on Monday," and "While campaigning in Iowa,". */
function skipLead(doc: QuoteDocument, low: number, high: number): number {
  const { units, lexicon } = doc;
  let start = low;
  for (let count = 0; count < 3; count++) {
    const first = units[start];
    if (first === undefined || first.kind !== 'word') break;
    const isLead =
      lexicon.prepositions.has(first.lower) ||
      (lexicon.clauseOpeners.has(first.lower) && !lexicon.coordinators.has(first.lower)) ||
      /(?:ing|ed)$/u.test(first.lower);
    if (!isLead) break;
    let comma = start;
    while (comma < high && units[comma]?.text !== ',') comma += 1;
    if (comma >= high) break;
    start = comma + 1;
  }
  return start;
}

/** The first noun group from `from` on that no preposition governs. */
export function subjectFrom(doc: QuoteDocument, from: number, high: number): Mention | undefined {
  const { units, lexicon } = doc;
  let at = from;
  while (at < high) {
    const mention = phraseStartingAt(doc, at, high);
    const before = units[at - 1];
    const isGoverned = at > from && before !== undefined && lexicon.prepositions.has(before.lower);
    if (mention !== undefined && !isGoverned && !(mention.kind === 'nominal' && isTime(doc, mention.head)))
      return mention;
    at = mention === undefined ? at + 1 : Math.max(mention.to, at + 1);
  }
  return undefined;
}

const isTime = (doc: QuoteDocument, at: number): boolean => doc.lexicon.times.has(doc.units[at]?.lower ?? '');
