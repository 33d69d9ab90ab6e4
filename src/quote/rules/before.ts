import type { QuoteDocument } from '../document.js';
import { isSourceNoun, type Mention, nameOf, phraseEndingAt, phraseStartingAt } from '../phrases.js';
import { subjectBefore, subjectFrom } from '../subjects.js';
import { matchPhrase, sourceAfter } from './according.js';
import type { Finding, Rule } from './rule.js';

/** `X said: "…"`, `X, who called it "…"`: the nearest speech verb before the quotation, in its sentence. */
export const verbBefore: Rule = {
  name: 'speaker-verb-quote',
  find: ({ doc, at, from }) => cueBefore(doc, at, from),
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

/** The sentence or paragraph before ends in a colon and has its own cue: `X wrote on Twitter:` */
export const colonLead: Rule = {
  name: 'colon-lead',
  find: ({ doc, at, from }) => {
    const previous = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
    if (at !== from || previous === undefined || doc.units[previous.to - 1]?.text !== ':') return undefined;
    const end = previous.to - 1;
    const found = cueBefore(doc, end, previous.from);
    if (found !== undefined) return found;
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

function cueBefore(doc: QuoteDocument, at: number, from: number): Finding | undefined {
  let weak: Finding | undefined;
  for (let verb = at - 1; verb >= from && verb > at - 80; verb--) {
    const unit = doc.units[verb];
    if (unit === undefined || unit.kind !== 'word' || nameOf(doc, verb) !== undefined) continue;
    const kind = doc.lexicon.verbs.get(unit.lower);
    if (kind === undefined || isNoun(doc, verb)) continue;
    const mention = subjectOf(doc, verb, from, at);
    if (
      mention === undefined ||
      (mention.kind === 'nominal' && !isSourceNoun(doc, mention.head) && kind === 'weak')
    )
      continue;
    const finding: Finding = { mention, tier: 'beside' };
    if (kind === 'finite' || kind === 'non-finite') return finding;
    weak ??= finding;
    if (verb < at - 25) break;
  }
  return weak;
}

/** Before the verb, else, where the language inverts, behind it: "In Kyiv sagte X: „…“". */
function subjectOf(doc: QuoteDocument, verb: number, from: number, at: number): Mention | undefined {
  const before = subjectBefore(doc, verb, from);
  if (before !== undefined || !doc.lexicon.table.invertedPronouns) return before;
  let start = verb + 1;
  while (
    start < at &&
    (doc.lexicon.adverbs.has(doc.units[start]?.lower ?? '') ||
      doc.lexicon.objects.has(doc.units[start]?.lower ?? ''))
  )
    start += 1;
  return phraseStartingAt(doc, start, at);
}

/** "the claims", "Trump's remarks": a verb form that is a noun here. */
function isNoun(doc: QuoteDocument, at: number): boolean {
  const before = doc.units[at - 1];
  if (before === undefined) return false;
  return doc.lexicon.determiners.has(before.lower) || /^['’]s$/u.test(before.text);
}
