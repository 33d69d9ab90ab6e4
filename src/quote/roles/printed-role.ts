import type { QuoteDocument } from '../document.js';
import { type ArticleGroup, inSubjectsCase, withStrongEnding } from '../groups/agreement.js';
import { isDeterminerAt, isSourceNoun } from '../groups/group-words.js';
import { isKin, officeBase, officeForm } from '../languages/agreement.js';
import type { NameSpan } from '../names/describe-name.js';
import { adjectivesFrom, isOwnerAt, nounsFrom } from './before-name-words.js';
import { isTitle } from './role-words.js';

/** Units of "noch im Amt befindliche" between an article and the adjective that closes them. */
const LONGEST_EXTENDED = 9;

/** A person's role as it is printed, and the nouns by which it is taken up. */
export interface PrintedRole {
  readonly text: string;
  readonly nouns: readonly string[];
}

/**
 * The role in `[low, to)` whose noun is `head`, with what agrees with it, in the subject's case; undefined where grammar
 * leaves several readings, where it is several people's, and where it only says whose kin somebody is.
 */
export function printedRole(
  doc: QuoteDocument,
  head: number,
  to: number,
  low: number,
  { gender }: NameSpan,
): PrintedRole | undefined {
  const group = groupOf(doc, head, to, low);
  if (group === undefined || isPlural(doc, group)) return undefined;
  const form = inSubjectsCase(doc, { ...group, gender });
  if (form === undefined) return undefined;
  // "der neue Vorsitzende" needs its article, "der Vorsitzende des Vereins" is "Vorsitzender des Vereins" without it.
  const isBare = group.from === head;
  const isMans = form.article === doc.lexicon.agreement?.definite.male;
  const behindArticle = isBare ? withStrongEnding(form.text) : `${form.article} ${form.text}`;
  const text = isMans ? behindArticle : form.text;
  return { text, nouns: nounsOf(doc, group) };
}

/** The noun's group: its owner or article, its adjectives, other nouns right before it. */
function groupOf(doc: QuoteDocument, head: number, to: number, low: number): ArticleGroup | undefined {
  const run = nounsFrom(doc, head, low);
  const adjectives = adjectivesFrom(doc, run, low);
  const license = adjectives - 1;
  if (isDeterminerAt(doc, license)) {
    if (isSomebodysKin(doc, license, head)) return undefined;
    const from = isClosedBefore(doc, license, run, head) ? head : adjectives;
    const determiner = from === head && head > adjectives ? undefined : license;
    return { determiner, from: behindAges(doc, from, run), head, to };
  }
  if (adjectives === run) return { determiner: undefined, from: run, head, to };
  if (isOwnerAt(doc, license)) return { determiner: undefined, from: license, head, to };
  const article = extendedArticle(doc, license, low);
  if (article !== undefined) return { determiner: article, from: Math.min(adjectives + 1, run), head, to };
  // "ehemaliger Minister X" agrees without an article; "der Wahl verzichtete Papst X" does not.
  const isStrong = /er$/u.test(doc.units[run - 1]?.lower ?? '') || doc.units[license]?.capital !== true;
  return {
    determiner: undefined,
    from: isStrong && isAgreeing(doc, run - 1, head) ? run - 1 : run,
    head,
    to,
  };
}

/** "ehemaliger Minister", "deutsche Kanzlerin" without an article. */
function isAgreeing(doc: QuoteDocument, adjective: number, head: number): boolean {
  const { agreement } = doc.lexicon;
  const gender = officeForm(doc.units[head]?.lower ?? '', agreement)?.gender;
  return doc.units[adjective]?.lower.endsWith(gender === 'female' ? 'e' : 'er') === true;
}

/** "seine Schwester": without him the word says nothing; "sein Anwalt" does. */
function isSomebodysKin(doc: QuoteDocument, determiner: number, head: number): boolean {
  const { agreement, genderHints } = doc.lexicon;
  const word = doc.units[determiner]?.lower ?? '';
  const isOwned = genderHints.has(word) || word === 'dessen' || word === 'deren';
  return isOwned && agreement !== undefined && isKin(doc.units[head]?.lower ?? '', agreement);
}

/** "seines Zeichens Direktor", "des Regens Minister X": the article's own noun stands before. */
const isClosedBefore = (doc: QuoteDocument, determiner: number, run: number, head: number): boolean =>
  run < head &&
  /s$/u.test(doc.units[determiner]?.lower ?? '') &&
  doc.units[determiner]?.lower !== doc.lexicon.agreement?.definite.neuter &&
  /s$/u.test(doc.units[run]?.lower ?? '') &&
  !/s$/u.test(doc.units[head]?.lower ?? '');

/** "die 64-jährige deutsche Kanzlerin": an age is no part of a role. */
function behindAges(doc: QuoteDocument, from: number, run: number): number {
  let at = from;
  while (at < run && /^(?:\d+-jährige[nmrs]?|\d+)$/u.test(doc.units[at]?.lower ?? '')) at += 1;
  return at;
}

/** "Die aus Somalia stammende …": the article before a preposition and what it governs. */
function extendedArticle(doc: QuoteDocument, from: number, low: number): number | undefined {
  for (let at = from; at >= low && at > from - LONGEST_EXTENDED; at--) {
    const unit = doc.units[at];
    if (unit === undefined || unit.kind === 'break' || unit.kind === 'sign' || unit.kind === 'quote')
      return undefined;
    if (!isDeterminerAt(doc, at)) continue;
    const { prepositions, adverbs } = doc.lexicon;
    let next = at + 1;
    while (next < from && adverbs.has(doc.units[next]?.lower ?? '')) next += 1;
    if (prepositions.has(doc.units[next]?.lower ?? '') && !prepositions.has(unit.lower)) return at;
  }
  return undefined;
}

/** "die Minister X und Y", "die beiden Abgeordneten X und Y". */
function isPlural(doc: QuoteDocument, { determiner, head }: ArticleGroup): boolean {
  const { agreement } = doc.lexicon;
  const word = determiner === undefined ? '' : (doc.units[determiner]?.lower ?? '');
  const form = officeForm(doc.units[head]?.lower ?? '', agreement);
  if (word === agreement?.definite.female)
    return form?.gender === 'male' || (form?.isAdjective === true && form.cut > 1);
  return /^(?:beiden?|alle|zwei|drei|vier|mehrere|viele|einige)$/u.test(word);
}

/** The nouns by which the person is taken up, in the subject's form. */
function nounsOf(doc: QuoteDocument, { from, head }: ArticleGroup): string[] {
  const { agreement } = doc.lexicon;
  const nouns: string[] = [];
  for (let at = from; at <= head; at++) {
    const word = doc.units[at]?.lower ?? '';
    const form = officeForm(word, agreement);
    if (form === undefined && !isSourceNoun(doc, at) && !isTitle(doc, at)) continue;
    nouns.push(form === undefined || form.isAdjective ? word : officeBase(word, form));
  }
  return nouns;
}
