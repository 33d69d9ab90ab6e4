import type { QuoteDocument } from '../document.js';
import type { Nominal } from './mention.js';

/**
 * "La luthière | travaille seule": where adjectives follow their noun, a verb that no table knows looks like one. Only
 * where a known verb, an auxiliary, an object or a comma follows, or a name ends it, do all words of the group belong to its noun.
 */
export function withoutPredicate(doc: QuoteDocument, noun: Nominal): Nominal {
  const { articleGenders, verbs, auxiliaries, objects, relatives, adverbs } = doc.lexicon;
  if (articleGenders.size === 0 || noun.to <= noun.head + 1) return noun;
  const next = doc.units[noun.to];
  const isClosed =
    doc.units[noun.to - 1]?.capital === true ||
    next?.text === ',' ||
    [verbs, auxiliaries, objects, relatives, adverbs].some((words) => words.has(next?.lower ?? ''));
  return isClosed ? noun : { ...noun, to: noun.head + 1 };
}
