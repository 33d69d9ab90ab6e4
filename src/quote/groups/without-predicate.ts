import type { QuoteDocument } from '../document.js';
import { baseOfNoun } from '../names/nominative.js';
import { isDeterminerAt, isNonFinite, isNounPreposition } from './group-words.js';
import type { Nominal } from './mention.js';

/**
 * "La luthière | travaille seule": where adjectives follow their noun, a verb that no table knows looks like one. Only
 * where a known verb, an auxiliary, an object or a comma follows, or a name ends it, do all words of the group belong to its noun.
 */
export function withoutPredicate(doc: QuoteDocument, noun: Nominal): Nominal {
  const { articleGenders, verbs, auxiliaries, objects, relatives, adverbs, infinitiveMarks } = doc.lexicon;
  if (doc.lexicon.table.inflectedNames === true) return beforePast(doc, noun);
  if (articleGenders.size === 0 || noun.to <= noun.head + 1) return noun;
  const next = doc.units[noun.to];
  // "Et le conseiller d'opposition [d'ajouter] :"
  const isNarrative = infinitiveMarks.has(next?.lower ?? '') && isNonFinite(doc, noun.to + 1);
  const isClosed =
    isNarrative ||
    doc.units[noun.to - 1]?.capital === true ||
    next?.text === ',' ||
    [verbs, auxiliaries, objects, relatives, adverbs].some((words) => words.has(next?.lower ?? ''));
  return isClosed ? noun : { ...noun, to: firstComplementEnd(doc, noun) };
}

/** What a past form ends with beside a noun of an ending: "прокуратура | розпочала", "комітет | почав". */
const PAST_FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [/[аяь]$/u, /\p{L}{2}[аеиіїыуюя]ла(?:с[ья])?$/u],
  [/[оеєё]$/u, /\p{L}{2}[аеиіїыуюя]ло(?:с[ья])?$/u],
  [/[бвгґджзйклмнпрстфхцчшщ]$/u, /\p{L}{2}[аеиіїыуюя][вл](?:с[ья])?$/u],
];

/** "прокуратура області | розпочала провадження": where words are declined, a past form of the noun's gender. */
function beforePast({ units, lexicon }: QuoteDocument, noun: Nominal): Nominal {
  const base = baseOfNoun(units[noun.head]?.lower ?? '', lexicon);
  const past = PAST_FORMS.find(([ending]) => ending.test(base))?.[1];
  if (past === undefined) return noun;
  for (let at = noun.head + 1; at < noun.to; at++) {
    const unit = units[at];
    if (
      unit?.kind === 'word' &&
      !unit.capital &&
      past.test(unit.lower) &&
      !lexicon.inflections.has(unit.lower)
    )
      return { ...noun, to: at };
  }
  return noun;
}

/** "portavoz de los republicanos": the end of the noun and of one word that it governs. */
function firstComplementEnd(doc: QuoteDocument, { head, to }: Nominal): number {
  if (!isNounPreposition(doc, head + 1)) return head + 1;
  return Math.min(to, head + (isDeterminerAt(doc, head + 2) ? 4 : 3));
}
