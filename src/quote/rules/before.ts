import type { QuoteDocument } from '../document.js';
import { isPerson, kindOfMention, type Mention } from '../groups/mention.js';
import { phraseEndingAt } from '../groups/phrase-ending.js';
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
    beside(
      sourceOfSentence(doc, from, at) ??
        holderOfView(doc, from, at) ??
        viewBehind(doc, from, at) ??
        bodyFrom(doc, from, at),
    ),
};

/** "Desde la Consejería recuerdan que «…»": the body that a preposition names, where no other subject stands. */
function bodyFrom(doc: QuoteDocument, from: number, at: number): Mention | undefined {
  if (!doc.lexicon.fromMarks.has(doc.units[from]?.lower ?? '')) return undefined;
  const mention = phraseStartingAt(doc, from + 1, at);
  const isBody =
    mention !== undefined && weight(doc, mention) >= 2 && kindOfMention(doc, mention) !== 'person';
  return isBody && doc.units[mention.to]?.text !== ',' ? mention : undefined;
}

/** "X, portavoz de Y, para quien el plan es «…»", "X, pour qui «…»": whom the relative takes up. */
function viewBehind(doc: QuoteDocument, from: number, at: number): Mention | undefined {
  const { viewMarks, relatives } = doc.lexicon;
  for (let mark = at - 2; mark > from + 1; mark--) {
    const isView =
      viewMarks.has(doc.units[mark]?.lower ?? '') && relatives.has(doc.units[mark + 1]?.lower ?? '');
    if (!isView || doc.units[mark - 1]?.text !== ',') continue;
    const mention = phraseEndingAt(doc, mark - 2, from);
    return bearerBefore(doc, from, mark - 2) ?? (weight(doc, mention) >= 2.5 ? mention : undefined);
  }
  return undefined;
}

/** Units of "portavoz de la plataforma X". */
const LONGEST_ROLE = 16;

/** "[Inés Belmonte], portavoz de la plataforma X": whose role ends at a unit. */
function bearerBefore(doc: QuoteDocument, from: number, end: number): Mention | undefined {
  let comma = end;
  while (comma > Math.max(from, end - LONGEST_ROLE) && doc.units[comma]?.text !== ',') comma -= 1;
  const isRole = doc.lexicon.personNouns.has(doc.units[comma + 1]?.lower ?? '');
  const bearer = isRole ? phraseEndingAt(doc, comma - 1, from) : undefined;
  return bearer !== undefined && isPerson(doc, bearer) ? bearer : undefined;
}

/** Words before "para" in "Já para X, o plano «…»". */
const MOST_BEFORE_VIEW = 1;

/** "Para X, (o plano) «…»", "Per il sindacalista «…»" at a sentence's start. */
export function holderOfView(doc: QuoteDocument, from: number, at: number): Mention | undefined {
  for (let mark = from; mark <= from + MOST_BEFORE_VIEW; mark++) {
    if (!doc.lexicon.viewMarks.has(doc.units[mark]?.lower ?? '')) continue;
    const mention = phraseStartingAt(doc, mark + 1, at);
    const isClosed = mention !== undefined && (mention.to === at || doc.units[mention.to]?.text === ',');
    return isClosed && weight(doc, mention) >= 2.5 ? mention : undefined;
  }
  return undefined;
}
