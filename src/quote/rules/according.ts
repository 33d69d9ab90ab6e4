import type { QuoteDocument } from '../document.js';
import { isInside } from '../groups/group-inside.js';
import { isDeterminerAt, isFiniteForm, nameOf } from '../groups/group-words.js';
import type { Mention } from '../groups/mention.js';
import { phraseEndingAt } from '../groups/phrase-ending.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { sentenceAt } from '../text/sentences.js';
import { speakerBehindVerb } from './behind-verb.js';
import type { QuotePlace } from './rule.js';
import { verbGroupAt } from './verb-group.js';

/** Units from a quotation to the source that handed it on. */
const FARTHEST_SOURCE = 45;

/** Units of an "according to" that starts at `at`; 0 where there is none. */
export function matchPhrase(doc: QuoteDocument, at: number): number {
  if (!doc.lexicon.accordingOpeners.has(doc.units[at]?.lower ?? '')) return 0;
  const owner = possessorAt(doc, at + 1);
  const isAt = (place: number, words: readonly string[]): boolean =>
    words.every((word, offset) => doc.units[place + offset]?.lower === word);
  for (const phrase of doc.lexicon.accordingTo) {
    if (isAt(at, phrase)) return phrase.length;
    if (
      owner !== undefined &&
      phrase.length > 1 &&
      isAt(at, phrase.slice(0, 1)) &&
      isAt(at + 2, phrase.slice(1))
    )
      return phrase.length + 1;
  }
  return 0;
}

/** "по его словам", "на її думку": the source is inside the phrase. */
function possessorAt(doc: QuoteDocument, at: number): Mention | undefined {
  const gender = doc.lexicon.genderHints.get(doc.units[at]?.lower ?? '');
  return gender === undefined || doc.lexicon.table.articles !== '' || !isDeterminerAt(doc, at)
    ? undefined
    : { kind: 'pronoun', pronoun: gender, from: at, to: at + 1 };
}

/**
 * Another source stands between the speaker and the article: `"…," X said, according to Y`, `"…," said X, reports
 * Y`, `According to Y, X said "…"`, `Y said that X said "…"`.
 * @param speaker whom a rule found for the quotation
 */
export function isSecondHand(place: QuotePlace, speaker: Mention): boolean {
  return isHandedOnBehind(place) || isHandedOnBefore(place, speaker);
}

function isHandedOnBehind({ doc, at, to }: QuotePlace): boolean {
  let hasCue = false;
  // "…, reist laut X an": where "according to" stands anywhere, the next sentence's source is its own.
  const limit =
    doc.lexicon.table.capitalNouns === true ? Math.min(to, at + FARTHEST_SOURCE) : at + FARTHEST_SOURCE;
  for (let next = at + 1; next < limit; next++) {
    const kind = doc.units[next]?.kind;
    if (kind === undefined || kind === 'quote' || kind === 'break') return false;
    const isStart = sentenceAt(doc, next)?.from === next;
    if (next >= at + 3 && !isStart && matchPhrase(doc, next) > 0) return true;
    const isVerb = isFiniteVerb(doc, next);
    if (hasCue && isVerb && doc.units[next - 1]?.text === ',' && isGroupAt(doc, next + 1)) return true;
    hasCue = !isStart && (hasCue || isVerb);
  }
  return false;
}

function isHandedOnBefore({ doc, at, from }: QuotePlace, speaker: Mention): boolean {
  const source = sourceAfter(doc, from, at);
  if (source !== undefined && speaker.from > source.to) return true;
  const opener = doc.units[speaker.from - 1]?.lower ?? '';
  const isReported = speaker.kind === 'name' && speaker.from < at && doc.lexicon.complementizers.has(opener);
  return isReported && isBehindSpeech(doc, speaker.from - 2);
}

/** Units between "told" and "that": "told the council that". */
const FARTHEST_TELLING = 5;

/** A verb of saying stands at `at`, or before whom it was said to. */
function isBehindSpeech(doc: QuoteDocument, at: number): boolean {
  for (let verb = at; verb > at - FARTHEST_TELLING; verb--) {
    const kind = doc.lexicon.verbs.get(doc.units[verb]?.lower ?? '');
    if (kind !== undefined && nameOf(doc, verb) === undefined) return !kind.startsWith('weak');
    if (nameOf(doc, verb) === undefined && !isDeterminerAt(doc, verb) && !isInside(doc, verb)) return false;
  }
  return false;
}

const isFiniteVerb = (doc: QuoteDocument, at: number): boolean =>
  isFiniteForm(doc, at) && nameOf(doc, at) === undefined;

/** A name that is no person's begins here, or behind an article. */
function isGroupAt(doc: QuoteDocument, at: number): boolean {
  const first = isDeterminerAt(doc, at) ? at + 1 : at;
  return nameOf(doc, first)?.kind === 'group';
}

/** The source in "according to X" at `at`. */
export function sourceAfter(doc: QuoteDocument, at: number, limit: number): Mention | undefined {
  const length = matchPhrase(doc, at);
  if (length === 0) return undefined;
  const owner = possessorAt(doc, at + 1);
  if (owner !== undefined) return owner;
  // "uno studio, secondo il quale «…»"
  const relative = doc.lexicon.articles.has(doc.units[at + length]?.lower ?? '')
    ? at + length + 1
    : at + length;
  if (doc.units[at - 1]?.text === ',' && doc.lexicon.relatives.has(doc.units[relative]?.lower ?? ''))
    return phraseEndingAt(doc, at - 2, sentenceAt(doc, at)?.from ?? at);
  // "según explicó X", "segundo disse X", "secondo quanto riferito da X"
  const first = doc.lexicon.whatMarks.has(doc.units[at + length]?.lower ?? '')
    ? at + length + 1
    : at + length;
  const group = verbGroupAt(doc, first, limit);
  if (group === undefined) return phraseStartingAt(doc, at + length, limit);
  const isPassive = doc.lexicon.agentMarks.has(doc.units[group.verb + 1]?.lower ?? '');
  return isPassive ? phraseStartingAt(doc, group.verb + 2, limit) : speakerBehindVerb(doc, group.verb, limit);
}
