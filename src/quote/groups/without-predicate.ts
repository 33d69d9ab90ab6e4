import type { QuoteDocument } from '../document.js';
import { isNonFinite } from './group-words.js';
import type { Nominal } from './mention.js';

/**
 * "La luthière | travaille seule": where adjectives follow their noun, a verb that no table knows looks like one. Only
 * where a known verb, an auxiliary, an object or a comma follows, or a name ends it, do all words of the group belong to its noun.
 */
export function withoutPredicate(doc: QuoteDocument, noun: Nominal): Nominal {
  const { articleGenders, verbs, auxiliaries, objects, relatives, adverbs, infinitiveMarks } = doc.lexicon;
  if (articleGenders.size === 0 || noun.to <= noun.head + 1) return noun;
  const next = doc.units[noun.to];
  // "Et le conseiller d'opposition [d'ajouter] :"
  const isNarrative = infinitiveMarks.has(next?.lower ?? '') && isNonFinite(doc, noun.to + 1);
  const isClosed =
    isNarrative ||
    doc.units[noun.to - 1]?.capital === true ||
    next?.text === ',' ||
    [verbs, auxiliaries, objects, relatives, adverbs].some((words) => words.has(next?.lower ?? ''));
  return isClosed ? noun : { ...noun, to: noun.head + 1 };
}
