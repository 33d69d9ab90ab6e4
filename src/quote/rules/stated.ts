import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { isObjectAt } from '../groups/declined-group.js';
import { isDeterminerAt, isFiniteForm } from '../groups/group-words.js';
import { isPerson, type Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { behindQuote, limitOf } from './behind-quote.js';
import { FARTHEST_CUE } from './cue-before.js';
import { beside, type QuotePlace, type Rule } from './rule.js';
import { canStandBetween } from './subject-start.js';
import { weight } from './verb-subject.js';

/** `"…," heißt es in dem Bericht`, `"…", - говорится в обращении`: a text speaks for itself. */
export const statedInText: Rule = {
  name: 'quote-stated-in',
  find: (place) => {
    const { doc } = place;
    const start = behindQuote(place);
    if (start === undefined) return undefined;
    let verb = start;
    // "si legge nella lettera", "vi si legge"
    const isRomance = doc.lexicon.articleGenders.size > 0;
    while (isRomance && verb < start + 2 && doc.lexicon.objects.has(doc.units[verb]?.lower ?? '')) verb += 1;
    return beside(
      whoseNote(place, verb) ??
        textBehindVerb(doc, verb, limitOf(place)) ??
        textToRead(place, start) ??
        textJustTold(place, verb),
    );
  },
};

/** `La società si difende: «…», si legge in una nota`: where the sentence has a subject before, the note is its own. */
function whoseNote({ doc, at, from, to }: QuotePlace, verb: number): Mention | undefined {
  if (doc.lexicon.articleGenders.size === 0 || doc.units[at - 1]?.text !== ':') return undefined;
  const text = textBehindVerb(doc, verb, to);
  const isNote =
    text?.kind === 'nominal' && doc.lexicon.statementNouns.has(doc.units[text.head]?.lower ?? '');
  const isBare = isNote && text.to === text.head + 1;
  const subject = isBare ? subjectFrom(doc, from, at) : undefined;
  return weight(doc, subject) >= 2 ? subject : undefined;
}

/** `Ha letto una lettera dei colleghi. "…", vi si legge.`: the text of which the sentence before has told. */
function textJustTold({ doc, at, from }: QuotePlace, verb: number): Mention | undefined {
  const isRead =
    doc.lexicon.statedIn.has(doc.units[verb]?.lower ?? '') && doc.units[verb + 1]?.kind === 'sign';
  const before = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
  if (!isRead || from !== at || before === undefined || doc.lexicon.articleGenders.size === 0)
    return undefined;
  for (let text = before.to - 1; text > before.from; text--)
    if (doc.lexicon.groupNouns.has(doc.units[text]?.lower ?? '') && isDeterminerAt(doc, text - 1))
      return phraseStartingAt(doc, text - 1, before.to);
  return undefined;
}

/** `Auf dem Plakat war „…“ zu lesen`: the text that opens the sentence behind a preposition. */
function textToRead({ doc, at, from }: QuotePlace, start: number): Mention | undefined {
  const isRead =
    doc.lexicon.infinitiveMarks.has(doc.units[start]?.lower ?? '') &&
    doc.lexicon.statedIn.has(doc.units[start + 1]?.lower ?? '');
  const isOpened = doc.lexicon.prepositions.has(doc.units[from]?.lower ?? '');
  return isRead && isOpened ? phraseStartingAt(doc, from + 1, at) : undefined;
}

/** The text behind "heißt es in", "said in": undefined where the verb has another subject. */
export function textBehindVerb(doc: QuoteDocument, verb: number, limit: number): Mention | undefined {
  if (!doc.lexicon.statedIn.has(doc.units[verb]?.lower ?? '')) return undefined;
  let at = verb + 1;
  while (at < limit && at < verb + 6 && (canStandBetween(doc, at) || isNeuter(doc, at))) {
    const isBody = isThere(doc, at) && doc.units[at + 1]?.capital !== true;
    if (isBody) return { kind: 'nominal', head: at, from: at, to: at + 1 };
    at += 1;
  }
  const isPreposition = doc.lexicon.prepositions.has(doc.units[at]?.lower ?? '');
  // "ответили на запрос редакции": why it was said.
  const isOccasion = doc.lexicon.questionNouns.has(doc.units[at + 1]?.lower ?? '');
  return isPreposition && !isOccasion ? phraseStartingAt(doc, at + 1, limit) : undefined;
}

/** "сообщили [там]": the body of which the sentence before has told. */
export const isThere = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.thereWords.has(doc.units[at]?.lower ?? '');

const isNeuter = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.pronouns.get(doc.units[at]?.lower ?? '') === 'neuter';

/** `Im Bericht heißt es: "…"`, `Как говорится в обращении, "…"`: a text speaks for itself. */
export const statedBefore: Rule = {
  name: 'stated-in-quote',
  find: ({ doc, at, from }) => beside(textOfSentence(doc, from, at)),
};

/** Where names are inflected, a verb behind the text has a speaker of its own. */
function speaksBehind(doc: QuoteDocument, mention: Mention, stated: number, at: number): boolean {
  if (doc.lexicon.table.inflectedNames !== true) return false;
  if (isPerson(doc, mention)) return true;
  for (let verb = Math.max(mention.to, stated + 1); verb < at; verb++)
    if (isFiniteForm(doc, verb) && doc.units[mention.to]?.text === ',') return true;
  return false;
}

/** The text that "heißt es" lets speak in a stretch. */
export function textOfSentence(doc: QuoteDocument, from: number, at: number): Mention | undefined {
  for (let verb = at - 2; verb >= from && verb > at - FARTHEST_CUE; verb--) {
    if (!doc.lexicon.statedIn.has(doc.units[verb]?.lower ?? '')) continue;
    const isOpened = verb > from + 1 && doc.lexicon.prepositions.has(doc.units[from]?.lower ?? '');
    const end = isObjectAt(doc, verb - 1) && verb > from + 3 ? verb - 1 : verb;
    const opened = isOpened
      ? (phraseStartingAt(doc, from + 1, end) ?? phraseStartingAt(doc, from, verb))
      : undefined;
    const mention = isOpened ? opened : textBehindVerb(doc, verb, at);
    // "Как следует из материалов дела, лаборантка X писала: …"
    if (mention !== undefined && speaksBehind(doc, mention, verb, at)) return undefined;
    if (mention !== undefined) return mention;
  }
  return undefined;
}
