import type { QuoteDocument } from '../document.js';
import type { VerbKind } from '../languages/lexicon.js';
import { isSourceNoun, type Mention, nameOf, phraseEndingAt, phraseStartingAt } from '../phrases.js';
import { isAdverbial, subjectBefore, subjectFrom, subjectOfClause } from '../subjects.js';
import { matchPhrase, sourceAfter } from './according.js';
import { textBehindVerb } from './after.js';
import type { Finding, Rule } from './rule.js';
import { isNoun, MOST_VERBS, subjectOf, weight } from './verb-subject.js';

/** `X said: "…"`, `X, who had told Y that "…"`: the nearest speech verb before the quotation, in its sentence. */
export const verbBefore: Rule = {
  name: 'speaker-verb-quote',
  find: ({ doc, at, from }) => bySource(doc, cueBefore(doc, at, from).strong),
};

/** `X called it "…"`, `X, praising "…"`: a verb of doing something with words. */
export const weakVerbBefore: Rule = {
  name: 'speaker-weak-verb-quote',
  find: ({ doc, at, from }) => bySource(doc, cueBefore(doc, at, from).weak),
};

/** `According to X, "…"`. */
export const accordingToBefore: Rule = {
  name: 'according-to-quote',
  find: ({ doc, at, from }) => beside(sourceOfSentence(doc, from, at)),
};

/** `WALLACE: "…"`, `Donald Trump: "…"` at the start of a paragraph. */
export const speakerColon: Rule = {
  name: 'speaker-colon-quote',
  find: ({ doc, at, from }) => {
    if (doc.units[at - 1]?.text !== ':' || at - 2 < from) return undefined;
    const mention = phraseEndingAt(doc, at - 2, from);
    return mention === undefined || mention.from > from + 1 ? undefined : { mention, tier: 'beside' };
  },
};

/** `X zeigte sich besorgt: "…"`: whatever the verb, a colon hands the word to the sentence's subject. */
export const colonSubject: Rule = {
  name: 'subject-colon-quote',
  find: ({ doc, at, from }) => {
    const mention = doc.units[at - 1]?.text === ':' ? subjectOfClause(doc, at - 1, from) : undefined;
    return bySource(doc, mention);
  },
};

/** `Im Bericht heißt es: "…"`, `Как говорится в обращении, "…"`: a text speaks for itself. */
export const statedBefore: Rule = {
  name: 'stated-in-quote',
  find: ({ doc, at, from }) => beside(textOfSentence(doc, from, at)),
};

/** The text that "heißt es" lets speak in a stretch. */
function textOfSentence(doc: QuoteDocument, from: number, at: number): Mention | undefined {
  for (let verb = at - 2; verb >= from && verb > at - FARTHEST_CUE; verb--) {
    if (!doc.lexicon.statedIn.has(doc.units[verb]?.lower ?? '')) continue;
    const isOpened = verb > from + 1 && doc.lexicon.prepositions.has(doc.units[from]?.lower ?? '');
    const opened = isOpened
      ? (phraseStartingAt(doc, from + 1, verb) ?? phraseStartingAt(doc, from, verb))
      : undefined;
    const mention = isOpened ? opened : textBehindVerb(doc, verb, at);
    if (mention !== undefined) return mention;
  }
  return undefined;
}

/** Sentences looked back for who is reported: indirect speech goes on for a while. */
const FARTHEST_REPORT = 3;

/** `Zwar sei Druck nötig, aber keine "…"`: the mood of reported speech; who speaks was said before. */
export const reportedSpeech: Rule = {
  name: 'reported-speech',
  find: ({ doc, at, from, to }) => {
    if (!hasReportedMood(doc, from, to)) return undefined;
    const here = doc.sentenceOf[at] ?? 0;
    for (let index = here - 1; index >= 0 && index >= here - FARTHEST_REPORT; index--) {
      const sentence = doc.sentences[index];
      if (sentence === undefined || sentence.paragraph !== doc.sentences[here]?.paragraph) return undefined;
      const { from: first, to: last } = sentence;
      const cue =
        cueOfSentence(doc, first, last) ??
        sourceOfSentence(doc, first, last) ??
        textOfSentence(doc, first, last);
      if (cue !== undefined) return { mention: cue, tier: 'continued' };
      if (hasReportedMood(doc, sentence.from, sentence.to)) continue;
      const subject = subjectFrom(doc, sentence.from, sentence.to);
      return subject === undefined || weight(doc, subject) < 2
        ? undefined
        : { mention: subject, tier: 'continued' };
    }
    return undefined;
  },
};

function hasReportedMood(doc: QuoteDocument, from: number, to: number): boolean {
  if (doc.lexicon.reportedMood.size === 0) return false;
  for (let at = from; at < to; at++)
    if (doc.lexicon.reportedMood.has(doc.units[at]?.lower ?? '')) return true;
  return false;
}

/** `including X — "…" —`: the name right before a dash, and the quotation inside the dashes. */
export const speakerDash: Rule = {
  name: 'speaker-dash-quote',
  find: ({ doc, at, from }) => {
    let dash = at - 1;
    while (dash > from && isDash(doc, dash)) dash -= 1;
    if (dash === at - 1 || !isDash(doc, at + 1)) return undefined;
    const mention = phraseEndingAt(doc, dash, from);
    return mention?.kind === 'name' ? { mention, tier: 'beside' } : undefined;
  },
};

const isDash = (doc: QuoteDocument, at: number): boolean => /^[–—-]$/u.test(doc.units[at]?.text ?? '');

/** The sentence or paragraph before ends in a colon and has its own cue: `X wrote on Twitter:` */
export const colonLead: Rule = {
  name: 'colon-lead',
  find: ({ doc, at, from }) => {
    const previous = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
    if (at !== from || previous === undefined || doc.units[previous.to - 1]?.text !== ':') return undefined;
    const end = previous.to - 1;
    const { strong, weak } = cueBefore(doc, end, previous.from);
    if (strong !== undefined || weak !== undefined) return bySource(doc, strong ?? weak);
    const source = sourceOfSentence(doc, previous.from, end);
    if (source !== undefined) return beside(source);
    const subject = subjectFrom(doc, previous.from, end);
    return subject === undefined ? undefined : { mention: subject, tier: 'continued' };
  },
};

/** No speech verb, but words from someone inside a sentence: its subject, `X was "…"`, `X's "…"`. */
export const subjectOfQuotedSentence: Rule = {
  name: 'sentence-subject',
  find: ({ doc, at, from }) => {
    if (at <= from) return undefined;
    const mention = subjectFrom(doc, from, at);
    return mention === undefined || weight(doc, mention) < 2 ? undefined : { mention, tier: 'guess' };
  },
};

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

/** Units between a verb and the quotation that it introduces. */
const FARTHEST_CUE = 80;
/** Within so many units the nearest verb is believed, whatever clause it stands in. */
const NEAR = 5;

/** Behind the last colon or semicolon before the one that may stand right before `at`. */
function clauseStart(doc: QuoteDocument, at: number, start: number): number {
  for (let from = at - 2; from > start; from--)
    if (/^[:;]$/u.test(doc.units[from]?.text ?? '')) return from + 1;
  return start;
}

interface Cues {
  readonly strong?: Mention;
  readonly weak?: Mention;
}

/** The subjects of the nearest strong and the nearest weak cue before `at`. */
function cueBefore(doc: QuoteDocument, at: number, start: number): Cues {
  const from = clauseStart(doc, at, start);
  const cues = cueWithin(doc, at, from);
  // `X admitted: the state has no "…"`: the cue before a colon speaks for all that follows it.
  const isIntroduced =
    cues.strong === undefined && cues.weak === undefined && doc.units[from - 1]?.text === ':';
  return isIntroduced && from - 1 > start ? cueWithin(doc, from - 1, start) : cues;
}

function cueWithin(doc: QuoteDocument, at: number, from: number): Cues {
  let weak: Mention | undefined;
  let verbs = 0;
  for (let verb = at - 1; verb >= from && verb > at - FARTHEST_CUE; verb--) {
    const kind = verbAt(doc, verb, at);
    if (kind === undefined || isNoun(doc, verb)) continue;
    verbs += 1;
    if (verbs > MOST_VERBS) break;
    const mention = subjectOf(doc, verb, from, at);
    if (mention === undefined) continue;
    const isWeak = kind.startsWith('weak');
    if (mention.kind === 'nominal' && isWeak && !isSourceNoun(doc, mention.head)) continue;
    if (!isWeak && (at - verb <= NEAR || isMain(doc, verb, from)))
      return { strong: mention, ...(weak && { weak }) };
    weak ??= mention;
  }
  return weak === undefined ? {} : { weak };
}

const beside = (mention: Mention | undefined): Finding | undefined =>
  mention === undefined ? undefined : { mention, tier: 'beside' };

/** A noun that is not known to speak ("the year", "a pie") is only a guess: the verb may have another subject. */
const bySource = (doc: QuoteDocument, mention: Mention | undefined): Finding | undefined =>
  mention && { mention, tier: weight(doc, mention) >= 2 ? 'beside' : 'guess' };

const isMain = (doc: QuoteDocument, verb: number, from: number): boolean =>
  !isInRelative(doc, verb) && !isEmbedded(doc, verb, from);

/** "an oncologist who advised X". */
function isInRelative(doc: QuoteDocument, verb: number): boolean {
  let at = verb - 1;
  while (at > verb - 5 && isAdverbial(doc, at)) at -= 1;
  return doc.lexicon.relatives.has(doc.units[at]?.lower ?? '');
}

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
    if (doc.lexicon.verbs.get(unit?.lower ?? '') !== 'finite' || nameOf(doc, at) !== undefined) continue;
    verbs += 1;
    if (!isNoun(doc, at) && !isInRelative(doc, at) && subjectBefore(doc, at, from) !== undefined) return true;
  }
  return false;
}

const isCoordinator = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.coordinators.has(doc.units[at]?.lower ?? '');
