import type { QuoteDocument } from '../document.js';
import type { VerbKind } from '../languages/lexicon.js';
import { isSourceNoun, type Mention, nameOf, phraseEndingAt, phraseStartingAt } from '../phrases.js';
import { isAdverbial, isNonFinite, subjectBefore, subjectFrom } from '../subjects.js';
import { matchPhrase, sourceAfter } from './according.js';
import type { Finding, Rule } from './rule.js';

/** `X said: "…"`, `X, who had told Y that "…"`: the nearest speech verb before the quotation, in its sentence. */
export const verbBefore: Rule = {
  name: 'speaker-verb-quote',
  find: ({ doc, at, from }) => beside(cueBefore(doc, at, from).strong),
};

/** `X called it "…"`, `X, praising "…"`: a verb of doing something with words. */
export const weakVerbBefore: Rule = {
  name: 'speaker-weak-verb-quote',
  find: ({ doc, at, from }) => beside(cueBefore(doc, at, from).weak),
};

/** `According to X, "…"`. */
export const accordingToBefore: Rule = {
  name: 'according-to-quote',
  find: ({ doc, at, from }) => {
    for (let index = at - 2; index >= from; index--) {
      if (matchPhrase(doc, index) === 0) continue;
      const mention = sourceAfter(doc, index, at);
      if (mention !== undefined) return { mention, tier: 'beside' };
    }
    return undefined;
  },
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
    if (strong !== undefined || weak !== undefined) return beside(strong ?? weak);
    for (let index = end - 2; index >= previous.from; index--) {
      const mention = sourceAfter(doc, index, end);
      if (mention !== undefined) return { mention, tier: 'beside' };
    }
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
    return mention === undefined ? undefined : { mention, tier: 'guess' };
  },
};

/** Whom a whole sentence lets speak: the subject of its last speech verb. */
export function cueOfSentence(doc: QuoteDocument, from: number, to: number): Mention | undefined {
  return cueBefore(doc, to, from).strong;
}

/** Units between a verb and the quotation that it introduces. */
const FARTHEST_CUE = 80;
/** Within so many units the nearest verb is believed, whatever clause it stands in. */
const NEAR = 5;

interface Cues {
  readonly strong?: Mention;
  readonly weak?: Mention;
}

/** The subjects of the nearest strong and the nearest weak cue before `at`. */
function cueBefore(doc: QuoteDocument, at: number, from: number): Cues {
  let weak: Mention | undefined;
  for (let verb = at - 1; verb >= from && verb > at - FARTHEST_CUE; verb--) {
    const kind = verbAt(doc, verb, at);
    if (kind === undefined || isNoun(doc, verb)) continue;
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
  const kind = doc.lexicon.verbs.get(unit.lower);
  return kind === 'beside' && at - verb > NEAR ? undefined : kind;
}

/** "X said that when Y complained": an earlier speech verb of the sentence governs this one. */
function isEmbedded(doc: QuoteDocument, verb: number, from: number): boolean {
  for (let at = verb - 1; at > from; at--) {
    const unit = doc.units[at];
    if (unit?.text === ';' || unit?.kind === 'quote' || (unit?.text === ',' && isCoordinator(doc, at + 1)))
      return false;
    if (doc.lexicon.verbs.get(unit?.lower ?? '') !== 'finite' || nameOf(doc, at) !== undefined) continue;
    if (!isNoun(doc, at) && !isInRelative(doc, at) && subjectBefore(doc, at, from) !== undefined) return true;
  }
  return false;
}

const isCoordinator = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.coordinators.has(doc.units[at]?.lower ?? '');

/** Before the verb, else, where the language inverts, behind it: "In Kyiv sagte X: „…“". */
function subjectOf(doc: QuoteDocument, verb: number, from: number, at: number): Mention | undefined {
  if (isNonFinite(doc, verb)) {
    const shared = subjectOfEarlierVerb(doc, verb, from);
    if (shared !== undefined) return shared;
  }
  const inverted = invertedSubject(doc, verb, at);
  if (inverted !== undefined) return inverted;
  const before = subjectBefore(doc, verb, from);
  if (before !== undefined || !doc.lexicon.table.invertedPronouns) return before;
  let start = verb + 1;
  while (start < at && (isAdverbial(doc, start) || doc.lexicon.objects.has(doc.units[start]?.lower ?? '')))
    start += 1;
  return phraseStartingAt(doc, start, at);
}

/** "Because of the schedule, explained X, …": a name between the verb and a comma or colon. */
function invertedSubject(doc: QuoteDocument, verb: number, at: number): Mention | undefined {
  if (doc.units[verb - 1]?.text !== ',' || isNonFinite(doc, verb)) return undefined;
  const mention = phraseStartingAt(doc, verb + 1, at);
  const isClosed = mention !== undefined && /^[,:]$/u.test(doc.units[mention.to]?.text ?? '');
  return mention?.kind === 'name' && mention.from === verb + 1 && isClosed ? mention : undefined;
}

/** "The plan is bad, X said, adding": the participle's subject is that of the speech verb before it. */
function subjectOfEarlierVerb(doc: QuoteDocument, verb: number, from: number): Mention | undefined {
  if (doc.units[verb - 1]?.text !== ',') return undefined;
  for (let at = verb - 2; at > from; at--) {
    if (doc.lexicon.verbs.get(doc.units[at]?.lower ?? '') !== 'finite' || nameOf(doc, at) !== undefined)
      continue;
    const mention = isNoun(doc, at) ? undefined : subjectBefore(doc, at, from);
    if (mention !== undefined) return mention;
  }
  return undefined;
}

/** "the claims", "Trump's remarks": a verb form that is a noun here. */
function isNoun(doc: QuoteDocument, at: number): boolean {
  const before = doc.units[at - 1];
  if (before === undefined) return false;
  return doc.lexicon.articles.has(before.lower) || /^['’]s$/u.test(before.text);
}
