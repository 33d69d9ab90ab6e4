import type { QuoteDocument } from '../document.js';
import { isFiniteForm, isSourceNoun, nameOf } from '../groups/group-words.js';
import { isBodyPronoun, isOblique, type Mention } from '../groups/mention.js';
import { subjectBefore } from '../groups/subjects.js';
import type { VerbKind } from '../languages/lexicon.js';
import { sentenceAt } from '../text/sentences.js';
import { matchPhrase, sourceAfter } from './according.js';
import type { Finding } from './rule.js';
import { isInRelative, isNoun, MOST_VERBS, subjectOf, weight } from './verb-subject.js';

/** Units between a verb and the quotation that it introduces. */
export const FARTHEST_CUE = 80;
/** Within so many units the nearest verb is believed, whatever clause it stands in. */
const NEAR = 5;

/** Behind the last colon or semicolon before the one that may stand right before `at`. */
function clauseStart(doc: QuoteDocument, at: number, start: number): number {
  for (let from = at - 2; from > start && from > at - FARTHEST_CUE; from--) {
    const text = doc.units[from]?.text;
    if (text === ':' || text === ';') return from + 1;
  }
  return start;
}

interface Cues {
  readonly strong?: Mention;
  readonly weak?: Mention;
}

/** The subjects of the nearest strong and the nearest weak cue before `at`. */
export function cueBefore(doc: QuoteDocument, at: number, start: number): Cues {
  const from = clauseStart(doc, at, start);
  const cues = cueWithin(doc, at, from);
  // `X admitted: the state has no "…"`: the cue before a colon speaks for all that follows it.
  const isIntroduced =
    cues.strong === undefined && cues.weak === undefined && doc.units[from - 1]?.text === ':';
  return isIntroduced && from - 1 > start ? cueWithin(doc, from - 1, start) : cues;
}

function cueWithin(doc: QuoteDocument, at: number, from: number): Cues {
  let weak: Mention | undefined;
  for (const cue of cuesBackwards(doc, at, from)) {
    if (isStrong(doc, cue, at, from)) return { strong: cue.subject, ...(weak && { weak }) };
    weak ??= cue.subject;
  }
  return weak === undefined ? {} : { weak };
}

/** A verb of saying before the quotation, and whose it is. */
interface Cue {
  readonly verb: number;
  readonly kind: VerbKind;
  readonly subject: Mention;
}

/** The cues before `at`, nearest first; a bounded number of verbs is looked at. */
function* cuesBackwards(doc: QuoteDocument, at: number, from: number): Generator<Cue> {
  let verbs = 0;
  for (let verb = at - 1; verb >= from && verb > at - FARTHEST_CUE; verb--) {
    const kind = verbAt(doc, verb, at);
    if (kind === undefined || isNoun(doc, verb)) continue;
    verbs += 1;
    if (verbs > MOST_VERBS) return;
    const subject = subjectOf(doc, verb, from, at);
    if (subject !== undefined && canSpeak(doc, { verb, kind, subject })) yield { verb, kind, subject };
  }
}

const isWeak = ({ kind }: Cue): boolean => kind.startsWith('weak');

/** Not whom a question or another speaker only tells of, and no thing beside a weak verb. */
function canSpeak(doc: QuoteDocument, cue: Cue): boolean {
  const { verb, subject } = cue;
  if (isAskingClause(doc, verb, subject)) return false;
  if (!isWeak(cue)) return true;
  // "Das Blatt findet, Westmark habe sich „selbst …“": whom others speak of.
  if (doc.lexicon.reportedMood.has(doc.units[verb]?.lower ?? '') && subject.kind !== 'pronoun') return false;
  return subject.kind !== 'nominal' || isSourceNoun(doc, subject.head);
}

/** Beside the quotation, or the verb of the clause that it stands in. */
function isStrong(doc: QuoteDocument, cue: Cue, at: number, from: number): boolean {
  if (isWeak(cue)) return false;
  const { verb, kind } = cue;
  // "and said that he and Y shared “…”": a verb of doing says nothing inside what another says.
  const isBeside = at - verb <= NEAR && (kind !== 'beside' || doc.units[at - 1]?.text === ':');
  return isBeside || governs(doc, verb, at) || isMain(doc, verb, from);
}

/** "Preguntado por la oposición, que le exige X, respondió que «…»": whoever answers is named before. */
const isAskingClause = (doc: QuoteDocument, verb: number, { from }: Mention): boolean =>
  doc.lexicon.table.dropsSubject === true &&
  isInRelative(doc, verb) &&
  doc.lexicon.prepositions.has(doc.units[from - 1]?.lower ?? '');

/** "X tweeted after Y argued in the debate that": nothing but one clause stands between the verb and its quotation. */
function governs(doc: QuoteDocument, verb: number, at: number): boolean {
  if (!doc.lexicon.complementizers.has(doc.units[at - 1]?.lower ?? '')) return false;
  for (let between = verb + 1; between < at - 1; between++) {
    const { kind, lower } = doc.units[between] ?? {};
    if (kind !== 'word' || doc.lexicon.complementizers.has(lower ?? '')) return false;
  }
  return true;
}

const isMain = (doc: QuoteDocument, verb: number, from: number): boolean =>
  !isInRelative(doc, verb) && !isEmbedded(doc, verb, from);

function verbAt(doc: QuoteDocument, verb: number, at: number): VerbKind | undefined {
  const unit = doc.units[verb];
  if (unit?.kind !== 'word' || nameOf(doc, verb) !== undefined) return undefined;
  const isSo = doc.lexicon.afterQuoteOnly.has(unit.lower) && doc.units[verb - 1]?.text === ',';
  const kind = isSo ? 'finite' : doc.lexicon.verbs.get(unit.lower);
  return kind === 'beside' && at - verb > NEAR ? undefined : kind;
}

/** "X said that when Y complained": an earlier speech verb of the sentence governs this one. */
function isEmbedded(doc: QuoteDocument, verb: number, from: number): boolean {
  let verbs = 0;
  for (let at = verb - 1; at > from && verbs < MOST_VERBS; at--) {
    const unit = doc.units[at];
    if (unit?.text === ';' || unit?.kind === 'quote' || (unit?.text === ',' && isCoordinator(doc, at + 1)))
      return false;
    if (!isFiniteForm(doc, at) || nameOf(doc, at) !== undefined) continue;
    verbs += 1;
    if (!isNoun(doc, at) && !isInRelative(doc, at) && subjectBefore(doc, at, from) !== undefined) return true;
  }
  return false;
}

const isCoordinator = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.coordinators.has(doc.units[at]?.lower ?? '');

/** Whom a whole sentence lets speak: the subject of its last speech verb. */
export function cueOfSentence(doc: QuoteDocument, from: number, to: number): Mention | undefined {
  return cueBefore(doc, to, from).strong;
}

/** The last "according to X" of a stretch. */
export function sourceOfSentence(doc: QuoteDocument, from: number, to: number): Mention | undefined {
  for (let at = to - 2; at >= from && at > to - FARTHEST_CUE; at--) {
    const mention = matchPhrase(doc, at) === 0 ? undefined : sourceAfter(doc, at, to);
    if (mention !== undefined) return mention;
  }
  return undefined;
}

/** A noun that is not known to speak ("the year", "a pie") is only a guess: the verb may have another subject. */
export const bySource = (doc: QuoteDocument, mention: Mention | undefined): Finding | undefined =>
  mention !== undefined && !isUtterance(doc, mention)
    ? {
        mention,
        tier:
          weight(doc, mention) >= 2 || opensAsSubject(doc, mention) || isBodyPronoun(doc, mention)
            ? 'beside'
            : 'guess',
      }
    : undefined;

/** "On y lit ces mots : « … »": what is said does not speak, where articles tell a gender. */
const isUtterance = ({ units, lexicon }: QuoteDocument, mention: Mention): boolean =>
  lexicon.articleGenders.size > 0 &&
  mention.kind === 'nominal' &&
  lexicon.speechNouns.has(units[mention.head]?.lower ?? '') &&
  !lexicon.groupNouns.has(units[mention.head]?.lower ?? '');

/** "Ein Freiwilliger sagte", "Das Fazit lautete": where nouns are capitalised, whatever opens the sentence and stands before the verb. */
function opensAsSubject(doc: QuoteDocument, mention: Mention): boolean {
  if (mention.kind !== 'nominal' || doc.lexicon.table.capitalNouns !== true || isOblique(doc, mention))
    return false;
  const isFirst = sentenceAt(doc, mention.from)?.from === mention.from;
  return isFirst && isFiniteForm(doc, mention.to);
}
