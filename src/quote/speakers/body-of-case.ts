import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { isObjectAt } from '../groups/declined-group.js';
import { isNounPreposition } from '../groups/group-words.js';
import { kindOfMention, type Mention, type Nominal } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { withoutPredicate } from '../groups/without-predicate.js';
import { hasEnding } from '../languages/endings.js';
import { baseOfNoun } from '../names/nominative.js';
import { sourceOfSentence } from '../rules/cue-before.js';
import { isThere, textOfSentence } from '../rules/stated.js';
import { type Sentence, sentenceBefore } from '../text/sentences.js';
import { isStatement } from './whose-words.js';

/** Units looked back for the name of a body. */
const FARTHEST_NAME = 600;

/**
 * Where words are declined, the body that a noun for one takes up ("отметили в ведомстве", "сообщили там", "говорится в
 * сообщении"): the one that the sentence before lets speak, else the only one that this noun names in the text so far.
 */
export function bodyOfCase(doc: QuoteDocument, mention: Mention): Mention | undefined {
  if (doc.lexicon.table.inflectedNames !== true) return undefined;
  if (mention.kind === 'nominal') return bodyBefore(doc, mention) ?? bodyCalled(doc, mention, mention.head);
  const only = doc.units[mention.from]?.text ?? '';
  const isAcronym = mention.kind === 'name' && only.length > 1 && only === only.toUpperCase();
  return isAcronym ? bodyCalled(doc, mention, mention.from) : undefined;
}

/** `банк «Меридиан» … сообщили в банке`, `в УК «Тёплый дом» … ответили в УК`: by the name in marks behind the same noun. */
function bodyCalled(doc: QuoteDocument, { from, to }: Mention, head: number): Nominal | undefined {
  const nounAt = (at: number): string => baseOfNoun(doc.units[at]?.lower ?? '', doc.lexicon);
  if (to - from > 1 || (doc.units[head]?.capital === false && !doc.lexicon.groupNouns.has(nounAt(head))))
    return undefined;
  const named = new Map<string, number>();
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST_NAME); at--) {
    const marked = doc.units[at + 1];
    if (marked?.kind === 'scare' && marked.capital && nounAt(at) === nounAt(head))
      named.set(marked.lower, at);
  }
  const [at, second] = [...named.values()];
  return at === undefined || second !== undefined
    ? undefined
    : { kind: 'nominal', head: at, from: at, to: at + 2 };
}

/** `В пресс-службе МЧС рассказали …. "…", - отметили в ведомстве`: the body that the sentence before lets speak. */
function bodyBefore(doc: QuoteDocument, { from, to, head }: Nominal): Mention | undefined {
  const { bodyNouns } = doc.lexicon;
  const word = doc.units[head]?.lower ?? '';
  // "говорится в ответе на запрос": whoever answers is told before.
  const isAlone = to - from === 1 || (isStatement(doc, head) && isNounPreposition(doc, head + 1));
  const before = sentenceBefore(doc, from);
  const isTaking =
    isThere(doc, head) || bodyNouns.has(baseOfNoun(word, doc.lexicon)) || isStatement(doc, head);
  if (!isAlone || !isTaking || before === undefined) return undefined;
  const bodies = [
    textOfSentence(doc, before.from, before.to),
    sourceOfSentence(doc, before.from, before.to),
    // "В ассоциации законом довольны."
    isIn(doc, before.from)
      ? phraseStartingAt(doc, before.from + 1, firstPreposition(doc, before))
      : undefined,
    subjectFrom(doc, before.from, before.to),
  ];
  const body = bodies.find((one) => one !== undefined && isBody(doc, one));
  if (body?.kind === 'nominal') return withoutPredicate(doc, body);
  // "ТОВ «Шляхбуд»": its name in marks belongs to the short form of what it is.
  const isTitled =
    body !== undefined && doc.units[body.to]?.kind === 'scare' && doc.units[body.to]?.capital === true;
  return isTitled ? { kind: 'nominal', head: body.from, from: body.from, to: body.to + 1 } : body;
}

/** Where the body that opens a sentence behind its preposition must end: "В компании | от комментариев отказались". */
function firstPreposition(doc: QuoteDocument, { from, to }: Sentence): number {
  const { units, lexicon } = doc;
  let at = from + 2;
  while (at < to && !lexicon.prepositions.has(units[at]?.lower ?? '')) at += 1;
  for (let object = from + 2; object < at - 1; object++) if (isObjectAt(doc, object)) return object;
  return at;
}

const isIn = (doc: QuoteDocument, at: number): boolean => /^(?:во?|у)$/u.test(doc.units[at]?.lower ?? '');

/** A name of a group, or a noun for one. */
function isBody(doc: QuoteDocument, mention: Mention): boolean {
  if (mention.kind === 'nominal') return doc.lexicon.groupNouns.has(doc.units[mention.head]?.lower ?? '');
  const kind = kindOfMention(doc, mention);
  // "Жители улицы [Садовой]"
  const isOther =
    doc.units[mention.to - 1]?.kind === 'word' &&
    hasEnding(doc.lexicon.placeAdjectiveEndings, doc.units[mention.to - 1]?.lower ?? '');
  return kind === 'group' || (kind === 'unknown' && !isOther);
}
