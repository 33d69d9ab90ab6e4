import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { groupStart } from '../groups/group-inside.js';
import { nameOf } from '../groups/group-words.js';
import type { Mention, Nominal } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { withoutPredicate } from '../groups/without-predicate.js';
import { baseOfNoun } from '../names/nominative.js';
import { sourceOfSentence } from '../rules/cue-before.js';
import { sentencesBefore } from '../text/sentences.js';
import { bodyOfCase } from './body-of-case.js';

/** Units looked back in a paragraph for the source that is taken up. */
const FARTHEST_SOURCE = 80;

/**
 * The fuller words by which a source without a name was introduced: "a person familiar with the matter" for "the
 * person". Undefined where nobody was, and for sources that are no anonymous ones.
 */
export function sourceTakenUp(doc: QuoteDocument, mention: Mention): Mention | undefined {
  const body = bodyOfCase(doc, mention);
  if (mention.kind !== 'nominal') return body;
  return interlocutor(doc, mention) ?? body ?? bodyNounBefore(doc, mention) ?? introducedAs(doc, mention);
}

/** `Источник в порту сообщил …. "…", - сказал собеседник агентства`: the source without a name before it. */
function interlocutor(doc: QuoteDocument, mention: Nominal): Nominal | undefined {
  const { interlocutors, anonymousNouns } = doc.lexicon;
  const baseAt = (at: number): string => baseOfNoun(doc.units[at]?.lower ?? '', doc.lexicon);
  if (!interlocutors.has(baseAt(mention.head))) return undefined;
  const low = Math.max(0, mention.from - FARTHEST_SOURCE);
  for (let at = mention.from - 1; at >= low && doc.units[at]?.kind !== 'break'; at--) {
    if (!anonymousNouns.has(baseAt(at)) || interlocutors.has(baseAt(at))) continue;
    const source = phraseStartingAt(doc, at, mention.from);
    if (source?.kind === 'nominal') return source;
  }
  return undefined;
}

/** `Le conseil départemental assure …. « … », fait valoir la collectivité`: the body without a name before it. */
function bodyNounBefore(doc: QuoteDocument, { from, to, head }: Nominal): Nominal | undefined {
  const { bodyNouns, groupNouns, articleGenders } = doc.lexicon;
  const noun = doc.units[head]?.lower ?? '';
  if (to - from > 2 || !articleGenders.has(doc.units[from]?.lower ?? '') || !bodyNouns.has(noun))
    return undefined;
  for (const before of sentencesBefore(doc, from, FARTHEST_BODY)) {
    const subject = sourceOfSentence(doc, before.from, before.to) ?? subjectFrom(doc, before.from, before.to);
    const own = subject?.kind === 'nominal' ? (doc.units[subject.head]?.lower ?? '') : '';
    if (
      subject?.kind === 'nominal' &&
      own !== noun &&
      (subject.to - subject.from > 2 || !bodyNouns.has(own)) &&
      groupNouns.has(own)
    )
      return withoutPredicate(doc, subject);
  }
  return undefined;
}

/** Sentences of the paragraph looked back for that body. */
const FARTHEST_BODY = 2;

/** Units looked back for where an anonymous source was introduced. */
const FARTHEST_UNIT = 400;
/** Units before its noun: "a former senior defence official". */
const MOST_BEFORE = 8;

/** "the person": the last noun group with the same noun that an article introduces. */
function introducedAs(doc: QuoteDocument, mention: Nominal): Nominal | undefined {
  const { anonymousNouns, definites, genericNouns, personNouns, indefinites } = doc.lexicon;
  const head = doc.units[mention.head]?.lower ?? '';
  // "One governor said …. "…," the governor said."
  const isSomebody = anonymousNouns.has(head) || (indefinites.size > 0 && personNouns.has(head));
  const isDefinite = definites.has(doc.units[mention.from]?.lower ?? '') && mention.to - mention.from === 2;
  if (!isDefinite || !isSomebody || genericNouns.has(head)) return undefined;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - FARTHEST_UNIT); at--) {
    if (doc.units[at]?.lower !== head || nameOf(doc, at) !== undefined) continue;
    const found = introductionAt(doc, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The noun group around the noun at `at`, where it opens with an article that introduces. */
function introductionAt(doc: QuoteDocument, at: number): Nominal | undefined {
  const { articles, definites, indefinites, obliqueDeterminers } = doc.lexicon;
  const from = groupStart(doc, at, MOST_BEFORE);
  const opener = doc.units[from]?.lower ?? '';
  if (
    !(articles.has(opener) || indefinites.has(opener)) ||
    definites.has(opener) ||
    obliqueDeterminers.has(opener)
  )
    return undefined;
  const phrase = phraseStartingAt(doc, from, at + FARTHEST_END);
  // "a person familiar with the matter": adjectives may stand behind the noun.
  return phrase?.kind === 'nominal' && phrase.from === from && phrase.to > at
    ? { ...phrase, head: at }
    : undefined;
}

/** Units behind the noun that still tell who it is. */
const FARTHEST_END = 12;
