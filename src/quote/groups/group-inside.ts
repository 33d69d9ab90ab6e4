import type { QuoteDocument } from '../document.js';
import { genderOfPast } from '../names/past-gender.js';
import type { Unit } from '../text/tokens.js';
import { isDeterminerAt, isPluralOwner, isTo, isVerbByEnding, nameOf } from './group-words.js';

/** A word that may stand inside a noun group. */
export function isInside(doc: QuoteDocument, at: number): boolean {
  const unit = doc.units[at];
  if (unit === undefined) return false;
  if (nameOf(doc, at) !== undefined || unit.kind === 'scare') return true;
  if (unit.kind === 'sign')
    return (
      isPluralOwner(doc, at) ||
      (unit.text === '-' && !isDash(doc, at)) ||
      unit.text === '/' ||
      unit.text === '№' ||
      unit.text === '.' ||
      unit.text === '%' ||
      unit.text === '$'
    );
  if (unit.kind === 'number') return true;
  if (unit.kind !== 'word' || isTo(doc, at)) return false;
  return !isFunctionWord(doc, unit) || isAttribute(doc, at) || isNounBehindArticle(doc, at);
}

/**
 * "la prima cittadina", "l'allora ministro", "o então governador": an adverb between an article and its noun; "l'ad":
 * a noun that looks like a preposition.
 */
const isAttribute = (doc: QuoteDocument, at: number): boolean =>
  (doc.lexicon.table.headFirst === true &&
    doc.lexicon.articles.has(doc.units[at - 1]?.lower ?? '') &&
    (doc.lexicon.personNouns.has(doc.units[at]?.lower ?? '') ||
      (doc.lexicon.adverbs.has(doc.units[at]?.lower ?? '') &&
        doc.lexicon.personNouns.has(doc.units[at + 1]?.lower ?? '')))) ||
  isComparison(doc, at);

/** "the talks", "the claims": a verb's form right behind an article is a noun, where nouns come last (English). */
const isNounBehindArticle = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.nounsComeLast &&
  doc.lexicon.definites.has(doc.units[at - 1]?.lower ?? '') &&
  doc.units[at]?.lower.endsWith('s') === true &&
  doc.lexicon.verbs.has(doc.units[at]?.lower ?? '');

/** "a filha mais velha, X": an adverb and an adjective between a noun and the comma before its name. */
const isComparison = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.lexicon.adverbs.has(doc.units[at]?.lower ?? '') &&
  doc.lexicon.personNouns.has(doc.units[at - 1]?.lower ?? '') &&
  doc.units[at + 1]?.capital === false &&
  doc.units[at + 2]?.text === ',' &&
  nameOf(doc, at + 3) !== undefined;

/** A hyphen between blanks, which Russian papers print for a dash. */
const isDash = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.table.inflectedNames === true &&
  (doc.units[at - 1]?.end ?? -1) !== doc.units[at]?.start &&
  doc.units[at]?.end !== doc.units[at + 1]?.start;

function isFunctionWord(doc: QuoteDocument, unit: Unit): boolean {
  const { lexicon } = doc;
  const word = unit.lower;
  const verb = lexicon.verbs.get(word);
  return (
    (verb !== undefined && !lexicon.personNouns.has(word) && !lexicon.groupNouns.has(word)) ||
    lexicon.auxiliaries.has(word) ||
    (lexicon.table.inflectedNames === true &&
      (lexicon.statedIn.has(word) ||
        isVerbByEnding(word, lexicon) ||
        genderOfPast(word, lexicon) === 'female')) ||
    lexicon.prepositions.has(word) ||
    lexicon.clauseOpeners.has(word) ||
    lexicon.relatives.has(word) ||
    lexicon.pronouns.has(word) ||
    lexicon.adverbs.has(word)
  );
}

/** A small word that may stand inside a noun group. */
export const isSmallInside = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.kind === 'word' && doc.units[at]?.capital === false && isInside(doc, at);

/** A determiner or a word that may stand inside a noun group. */
export const isInsideGroup = (doc: QuoteDocument, at: number): boolean =>
  isDeterminerAt(doc, at) || isInside(doc, at);

/** Where the words begin that may stand in one noun group with unit `at`, at most `most` before it. */
export function groupStart(doc: QuoteDocument, at: number, most: number): number {
  let first = at;
  while (first > at - most && isInsideGroup(doc, first - 1)) first -= 1;
  return first;
}
