import type { QuoteDocument } from '../document.js';
import { isSourceNoun } from '../groups/group-words.js';
import { isPerson, kindOfMention, type Mention } from '../groups/mention.js';
import { phraseEndingAt } from '../groups/phrase-ending.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { withoutPredicate } from '../groups/without-predicate.js';
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

/** `L'institution « n'a reçu aucun signalement »`, `celle-ci « ne souhaite pas commenter »`: the verb stands inside the marks. */
export const verbInside: Rule = {
  name: 'subject-verb-inside',
  find: ({ doc, at, from }) => {
    if (doc.lexicon.articleGenders.size === 0 || !opensWithVerb(doc, at)) return undefined;
    const mention = phraseEndingAt(doc, at - 1, from);
    const isFree =
      mention !== undefined && (mention.from === from || doc.units[mention.from - 1]?.text === ',');
    if (!isFree || mention.to !== at || weight(doc, mention) < 2.5) return undefined;
    return beside(latterOf(doc, mention, from) ?? mention);
  },
};

/** "n'a reçu", "ne souhaite", "est": a small word that only a verb has before or in it. */
function opensWithVerb({ lexicon, marked, text, units }: QuoteDocument, at: number): boolean {
  const { start = 0, end = 0 } = marked[units[at]?.marked ?? -1] ?? {};
  const word = /^\p{Ll}+['’]?/u.exec(text.slice(start, Math.min(end, start + LONGEST_VERB)))?.[0] ?? '';
  return lexicon.auxiliaries.has(word) || lexicon.verbs.get(word) === 'finite';
}

/** UTF-16 code units. */
const LONGEST_VERB = 20;

/** Units looked back for the noun that "celle-ci" takes up. */
const FARTHEST_LATTER = 40;

/** "celle-ci": the last person or body of its gender before it. */
function latterOf(doc: QuoteDocument, { from, kind }: Mention, low: number): Mention | undefined {
  const { latterPronouns, articleGenders } = doc.lexicon;
  const gender = latterPronouns.get(doc.units[from]?.lower ?? '');
  if (kind !== 'pronoun' || gender === undefined) return undefined;
  for (let at = from - 1; at > Math.max(0, low - FARTHEST_LATTER); at--) {
    const name = doc.index.names[doc.nameAt[at] ?? -1];
    const mention =
      name?.from === at || articleGenders.get(doc.units[at]?.lower ?? '') === gender
        ? phraseStartingAt(doc, at, from)
        : undefined;
    const isBody = mention?.kind === 'nominal' && isSourceNoun(doc, mention.head);
    const isHim = mention !== undefined && isPerson(doc, mention) && name?.gender === gender;
    if (isBody) return withoutPredicate(doc, mention);
    if (isHim) return mention;
  }
  return undefined;
}

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
  const { viewMarks, relatives, articles } = doc.lexicon;
  for (let mark = at - 2; mark > from + 1; mark--) {
    // "per il quale"
    const relative = articles.has(doc.units[mark + 1]?.lower ?? '') ? mark + 2 : mark + 1;
    const isView =
      viewMarks.has(doc.units[mark]?.lower ?? '') && relatives.has(doc.units[relative]?.lower ?? '');
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
