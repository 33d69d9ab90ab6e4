import type { QuoteDocument } from '../document.js';
import { kindOfMention, type Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
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
  find: ({ doc, at, from }) =>
    beside(sourceOfSentence(doc, from, at) ?? holderOfView(doc, from, at) ?? bodyFrom(doc, from, at)),
};

/** "Desde la Consejería recuerdan que «…»": the body that a preposition names, where no other subject stands. */
function bodyFrom(doc: QuoteDocument, from: number, at: number): Mention | undefined {
  if (!doc.lexicon.fromMarks.has(doc.units[from]?.lower ?? '')) return undefined;
  const mention = phraseStartingAt(doc, from + 1, at);
  const isBody =
    mention !== undefined && weight(doc, mention) >= 2 && kindOfMention(doc, mention) !== 'person';
  return isBody && doc.units[mention.to]?.text !== ',' ? mention : undefined;
}

/** Words before "para" in "Já para X, o plano «…»". */
const MOST_BEFORE_VIEW = 1;

/** "Para X, (o plano) «…»", "Per il sindacalista «…»" at a sentence's start. */
function holderOfView(doc: QuoteDocument, from: number, at: number): Mention | undefined {
  for (let mark = from; mark <= from + MOST_BEFORE_VIEW; mark++) {
    if (!doc.lexicon.viewMarks.has(doc.units[mark]?.lower ?? '')) continue;
    const mention = phraseStartingAt(doc, mark + 1, at);
    const isClosed = mention !== undefined && (mention.to === at || doc.units[mention.to]?.text === ',');
    return isClosed && weight(doc, mention) >= 2.5 ? mention : undefined;
  }
  return undefined;
}
