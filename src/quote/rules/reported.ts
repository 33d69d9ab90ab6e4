import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { cueOfSentence, sourceOfSentence } from './cue-before.js';
import type { Rule } from './rule.js';
import { textOfSentence } from './stated.js';
import { weight } from './verb-subject.js';

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
