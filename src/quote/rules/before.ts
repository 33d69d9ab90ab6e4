import { subjectFrom } from '../clause-subject.js';
import { bySource, cueBefore, sourceOfSentence } from './cue-before.js';
import { beside, type Rule } from './rule.js';
import { weight } from './verb-subject.js';

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

/** No speech verb, but words from someone inside a sentence: its subject, `X was "…"`, `X's "…"`. */
export const subjectOfQuotedSentence: Rule = {
  name: 'sentence-subject',
  find: ({ doc, at, from }) => {
    if (at <= from) return undefined;
    const mention = subjectFrom(doc, from, at);
    return mention === undefined || weight(doc, mention) < 2 ? undefined : { mention, tier: 'guess' };
  },
};
