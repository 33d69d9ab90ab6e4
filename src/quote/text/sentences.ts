import type { Lexicon } from '../languages/lexicon.js';
import type { Unit } from './tokens.js';

/** Units `[from, to)` of one sentence; the closing point is inside. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  /** "MIDWAY HARBOUR —": where it was written; nobody is named. */
  readonly isDateline?: boolean;
}

/** The sentence that a unit stands in; none for line breaks, and for -1. */
export const sentenceAt = (doc: SentencesOf, unit: number): Sentence | undefined =>
  doc.sentences[doc.sentenceOf[unit] ?? -1];

/** The parts of a document that the searches among sentences need. */
interface SentencesOf {
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: Int32Array;
}

/** The sentences before that of unit `at` in its paragraph, nearest first, at most `most`. */
export function* sentencesBefore(doc: SentencesOf, at: number, most = Infinity): Generator<Sentence> {
  const here = doc.sentenceOf[at] ?? -1;
  const paragraph = doc.sentences[here]?.paragraph;
  for (let back = 1; back <= most; back++) {
    const sentence = doc.sentences[here - back];
    if (sentence === undefined || sentence.paragraph !== paragraph) return;
    yield sentence;
  }
}

/** The sentence before that of unit `at`; undefined where it opens its paragraph. */
export function sentenceBefore(doc: SentencesOf, at: number): Sentence | undefined {
  const here = doc.sentenceOf[at] ?? -1;
  const before = doc.sentences[here - 1];
  return before?.paragraph === doc.sentences[here]?.paragraph ? before : undefined;
}

/** Units in one sentence; what is longer is cut, so that every search in a sentence is bounded. */
const LONGEST_SENTENCE = 300;

/** Cuts the units into sentences. A line break always ends one. */
export function cutSentences(units: readonly Unit[], lexicon: Lexicon | undefined): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  units.forEach((unit, index) => {
    if (unit.kind === 'break') {
      if (index > from) sentences.push({ from, to: index, paragraph });
      from = index + 1;
      paragraph += 1;
    } else if (index - from >= LONGEST_SENTENCE || endsSentence(units, index, lexicon)) {
      const isDateline = endsDateline(units, index);
      sentences.push({ from, to: index + 1, paragraph, ...(isDateline && { isDateline }) });
      from = index + 1;
    }
  });
  if (units.length > from) sentences.push({ from, to: units.length, paragraph });
  return sentences;
}

/** Units that a dateline has at most: "WASHINGTON, Dec. 8 (UPI) — ". */
const LONGEST_DATELINE = 14;

/** The dash behind a place in capitals that opens a paragraph. */
function endsDateline(units: readonly Unit[], index: number): boolean {
  if (!/^[—–-]$/u.test(units[index]?.text ?? '')) return false;
  let first = index;
  while (first > 0 && first > index - LONGEST_DATELINE && units[first - 1]?.kind !== 'break') first -= 1;
  const place = units[first]?.text ?? '';
  const isFirst = first === 0 || units[first - 1]?.kind === 'break';
  return (
    isFirst &&
    first < index &&
    place.length > 2 &&
    place === place.toUpperCase() &&
    place !== place.toLowerCase()
  );
}

function endsSentence(units: readonly Unit[], index: number, lexicon: Lexicon | undefined): boolean {
  const unit = units[index];
  const next = units[index + 1];
  if (unit === undefined || next === undefined || next.kind === 'break') return false;
  if (unit.kind === 'word' || unit.kind === 'number') return false;
  if (endsDateline(units, index)) return true;
  if (unit.kind === 'quote' || unit.kind === 'scare')
    return '.!?…'.includes(unit.ending || ' ') && isStart(next) && !opensCue(units, index + 1);
  if (unit.kind !== 'sign' || !/^[.!?…]$/u.test(unit.text) || !isStart(next)) return false;
  return unit.text !== '.' || !isAbbreviated(units[index - 1], unit, next, lexicon);
}

/** «…?» — спросил X: a small letter behind the dash goes on with the sentence. */
const opensCue = (units: readonly Unit[], at: number): boolean => {
  const next = units[at + 1];
  return /^[―—–-]$/u.test(units[at]?.text ?? '') && next?.kind === 'word' && !next.capital;
};

const isStart = (unit: Unit): boolean =>
  unit.kind === 'quote' || unit.kind === 'number' || unit.capital || /^[([―—–-]$/u.test(unit.text);

/** "Sen." and the initial in "J. Smith" end no sentence; "3." before a capital noun is a date (German). */
function isAbbreviated(
  before: Unit | undefined,
  point: Unit,
  next: Unit,
  lexicon: Lexicon | undefined,
): boolean {
  if (before === undefined || before.end !== point.start) return false;
  if (before.kind === 'number') return lexicon?.table.capitalNouns === true && before.text.length <= 2;
  if (before.kind !== 'word') return false;
  if (before.text.length === 1) return before.capital && next.kind === 'word';
  return lexicon?.abbreviations.has(before.lower) === true;
}
