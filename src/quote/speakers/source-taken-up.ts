import type { QuoteDocument } from '../document.js';
import { groupStart, nameOf } from '../groups/group-words.js';
import type { Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { baseOfNoun } from '../names/nominative.js';

type Nominal = Extract<Mention, { kind: 'nominal' }>;

/** Units looked back in a paragraph for the source that is taken up. */
const FARTHEST_SOURCE = 80;

/**
 * The fuller words by which a source without a name was introduced: "a person familiar with the matter" for "the
 * person". Undefined where nobody was, and for sources that are no anonymous ones.
 */
export function sourceTakenUp(doc: QuoteDocument, mention: Mention): Mention | undefined {
  return mention.kind === 'nominal' ? (interlocutor(doc, mention) ?? introducedAs(doc, mention)) : undefined;
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

/** Units looked back for where an anonymous source was introduced. */
const FARTHEST_UNIT = 400;
/** Units before its noun: "a former senior defence official". */
const MOST_BEFORE = 8;

/** "the person": the last noun group with the same noun that an article introduces. */
function introducedAs(doc: QuoteDocument, mention: Nominal): Nominal | undefined {
  const { anonymousNouns, definites, genericNouns } = doc.lexicon;
  const head = doc.units[mention.head]?.lower ?? '';
  const isDefinite = definites.has(doc.units[mention.from]?.lower ?? '') && mention.to - mention.from === 2;
  if (!isDefinite || !anonymousNouns.has(head) || genericNouns.has(head)) return undefined;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - FARTHEST_UNIT); at--) {
    if (doc.units[at]?.lower !== head || nameOf(doc, at) !== undefined) continue;
    const found = introductionAt(doc, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The noun group around the noun at `at`, where it opens with an article that introduces. */
function introductionAt(doc: QuoteDocument, at: number): Nominal | undefined {
  const { articles, definites, obliqueDeterminers } = doc.lexicon;
  const from = groupStart(doc, at, MOST_BEFORE);
  const opener = doc.units[from]?.lower ?? '';
  if (!articles.has(opener) || definites.has(opener) || obliqueDeterminers.has(opener)) return undefined;
  const phrase = phraseStartingAt(doc, from, at + FARTHEST_END);
  // "a person familiar with the matter": adjectives may stand behind the noun.
  return phrase?.kind === 'nominal' && phrase.from === from && phrase.to > at
    ? { ...phrase, head: at }
    : undefined;
}

/** Units behind the noun that still tell who it is. */
const FARTHEST_END = 12;
