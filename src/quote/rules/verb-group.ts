import type { QuoteDocument } from '../document.js';
import { isAdverbial } from '../groups/adverbial.js';
import type { Mention } from '../groups/mention.js';
import { matchWords } from './match-words.js';
import { canStandBetween } from './subject-start.js';

/** Words of a verb group: "l'a ensuite", "s'est-elle". */
const LONGEST_VERB_GROUP = 6;

/** A verb of several words right behind a quotation, and the pronoun inside it where it has one. */
interface VerbGroup {
  readonly verb: number;
  readonly pronoun?: Mention;
}

/** The last word of a verb or an idiom of saying at unit `at`: "detto", "in chiaro" of "mette in chiaro". */
function verbEndAt(doc: QuoteDocument, at: number, isBehindAuxiliary: boolean): number | undefined {
  const phrase = matchWords(doc, at, doc.lexicon.speechPhrases);
  if (phrase > 0) return at + phrase - 1;
  const kind = doc.lexicon.verbs.get(doc.units[at]?.lower ?? '');
  return kind === 'finite' || (kind === 'non-finite' && isBehindAuxiliary) ? at : undefined;
}

/** "a déclaré", "l'a-t-elle répété", "ha subito detto", "se lamentó": the verb of saying comes last. */
export function verbGroupAt(doc: QuoteDocument, start: number, limit: number): VerbGroup | undefined {
  if (doc.lexicon.table.groupsBetween !== true) return undefined;
  let pronoun: Mention | undefined;
  for (let at = start; at < Math.min(limit, start + LONGEST_VERB_GROUP); at++) {
    const word = doc.units[at]?.lower ?? '';
    const verb = verbEndAt(doc, at, at > start);
    if (verb !== undefined) return pronoun === undefined ? { verb } : { verb, pronoun };
    const own = word.startsWith('-') ? doc.lexicon.pronouns.get(word) : undefined;
    if (own !== undefined) pronoun = { kind: 'pronoun', pronoun: own, from: at, to: at + 1 };
    else if (!goesOn(doc, at, pronoun !== undefined)) break;
  }
  // "coupe-t-elle": whatever the verb, right behind a quotation one with its subject hung on it says who spoke.
  return pronoun && { verb: start, pronoun };
}

/** A word of a verb group before its last: "s'est" of "s'est emporté", "coupe" of "coupe-t-elle". */
const goesOn = (doc: QuoteDocument, at: number, hasSubject: boolean): boolean =>
  hasSubject
    ? isAdverbial(doc, at)
    : isInverted(doc, at) ||
      canStandBetween(doc, at) ||
      isBeforeInfinitive(doc, at) ||
      isBeforeAdverb(doc, at);

/** "a d'emblée prévenu", "a sans détour admis" */
const isBeforeAdverb = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.prepositions.has(doc.units[at]?.lower ?? '') &&
  doc.lexicon.adverbs.has(doc.units[at + 1]?.lower ?? '');

const isInverted = (doc: QuoteDocument, at: number): boolean => {
  const next = doc.units[at + 1]?.lower ?? '';
  return next.startsWith('-') && doc.lexicon.pronouns.has(next) && doc.units[at]?.kind === 'word';
};

/** "se limitó a decir", "tient à préciser": the mark of the infinitive that says it. */
const isBeforeInfinitive = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.infinitiveMarks.has(doc.units[at]?.lower ?? '') &&
  doc.lexicon.verbs.get(doc.units[at + 1]?.lower ?? '') === 'non-finite';
