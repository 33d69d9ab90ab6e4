import type { QuoteDocument } from '../document.js';
import { withStrongEnding } from '../groups/agreement.js';
import { isDeterminerAt, isNounPreposition, isSourceNoun, nameOf } from '../groups/group-words.js';
import { wordsInSubjectsCase } from '../groups/words-in-case.js';
import { officeForm } from '../languages/agreement.js';
import type { Gender } from '../languages/lexicon.js';
import { isAgeAdjective } from '../names/age-adjective.js';
import { baseOfNoun } from '../names/nominative.js';
import { sentenceAt } from '../text/sentences.js';
import type { RoleWords } from './apposition.js';
import { isGenderOnly, isTitle } from './role-words.js';

/** What the article calls a person besides the name. */
export interface Role {
  /** The article's own words: "director of the Institute for Modern State Development". */
  readonly text: string;
  /** Lower-case words by which "the director" is recognised again. */
  readonly nouns: readonly string[];
  /** That of its noun or article: "la ministre", "técnico". */
  readonly gender?: Gender;
}

/** A role is shortened at a clause, and left out where it is still too long to print. Characters. */
export const LONGEST_ROLE = 110;

/** "one of the owners", "the No. 2". */
const isDeterminerKept = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at + 1]?.text === '.' || doc.lexicon.prepositions.has(doc.units[at + 1]?.lower ?? '');

/** A role as it is printed, out of the words that tell it: without degrees, clauses and what is too long. */
export function toRole(doc: QuoteDocument, span: RoleWords | undefined): Role | undefined {
  if (span === undefined) return undefined;
  const to = beforeParticiple(doc, { ...span, to: endOfRole(doc, span) });
  let { from } = span;
  while (from < to - 1 && isLeftOut(doc, from)) from += 1;
  if (doc.units[from] === undefined || doc.units[to - 1] === undefined || isOneOf(doc, from))
    return undefined;
  let head = from;
  while (head < to - 1 && !doc.lexicon.inflections.has(doc.units[head]?.lower ?? '')) head += 1;
  // 'host of “Harbour Talk,”': the comma belongs to the sentence around it.
  const written = wordsInSubjectsCase(doc, { from, to, head }, true).replace(/,(?=[”"’']+$)/u, '');
  const words = isBehindDer(doc, span.from, from) ? withStrongEnding(written) : written;
  const text = isOpening(doc, from) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  if (text === '' || text.length > LONGEST_ROLE) return undefined;
  // "who leads the harbour union": the union is not whoever leads it.
  if (span.isClause === true) return { text, nouns: [] };
  const isDeclined = doc.lexicon.table.inflectedNames === true;
  const nouns = nounsIn(doc, from, isDeclined ? head + 1 : coreEndOf(doc, from, to));
  const gender = genderOfRole(doc, span.from, nouns[0]);
  return { text, nouns, ...(gender && { gender }) };
}

/** "X, der Parteivorsitzende": a man's office that is an adjective. */
const isBehindDer = ({ units, lexicon }: QuoteDocument, article: number, noun: number): boolean =>
  noun === article + 1 &&
  units[article]?.lower === 'der' &&
  officeForm(units[noun]?.lower ?? '', lexicon.agreement)?.isAdjective === true;

/** "Один із них, X": where words are declined, one of several has no role by that. */
const isOneOf = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.table.inflectedNames === true && isDeterminerAt(doc, at) && isNounPreposition(doc, at + 1);

/** An article, or "58-річна". */
const isLeftOut = (doc: QuoteDocument, at: number): boolean =>
  (isDeterminerAt(doc, at) && !isDeterminerKept(doc, at)) ||
  (doc.lexicon.table.inflectedNames === true && isAgeAdjective(doc.units[at]?.lower ?? ''));

/** The end of a role before what belongs to the name or tells whose it is. */
function endOfRole(doc: QuoteDocument, { from, to }: RoleWords): number {
  // "hydrologist Dr. X": the degree belongs to the name.
  const beforePoint = doc.units[to - 1]?.text === '.' && isGenderOnly(doc, to - 2) ? to - 1 : to;
  const beforeAge = isAgeBehind(doc, beforePoint) && beforePoint - from > 2 ? beforePoint - 2 : beforePoint;
  // "Anwältin der Frau": a noun of its own.
  const isNoun = doc.lexicon.agreement !== undefined && isDeterminerAt(doc, beforeAge - 2);
  const isTitleOfName = isGenderOnly(doc, beforeAge - 1) && !isNoun;
  const end = isTitleOfName ? beforeAge - 1 : beforeAge;
  // "a advogada dela"
  const isOwned =
    end - from > 1 &&
    doc.lexicon.articleGenders.size > 0 &&
    doc.lexicon.genderHints.has(doc.units[end - 1]?.lower ?? '');
  return isOwned ? end - 1 : end;
}

/** UTF-16 code units of a role that is still short to read. */
const SHORT_ROLE = 60;

/** "ingeniero [acusado de nueve delitos de homicidio …]": a long participle behind the noun tells a story. */
function beforeParticiple(doc: QuoteDocument, { from, to, isClause }: RoleWords): number {
  const { participleShapes, personNouns, articleGenders } = doc.lexicon;
  const length = (doc.units[to - 1]?.end ?? 0) - (doc.units[from]?.start ?? 0);
  if (articleGenders.size === 0 || isClause === true || length <= SHORT_ROLE) return to;
  for (let at = from + 1; at < to; at++) {
    const { lower = '', kind, capital } = doc.units[at] ?? {};
    const isParticiple = kind === 'word' && !capital && participleShapes.some((one) => lower.endsWith(one));
    if (isParticiple && !personNouns.has(lower) && isSourceNoun(doc, at - 1)) return at;
  }
  return to;
}

/** "студентка [19 лет]" */
const isAgeBehind = ({ units, lexicon }: QuoteDocument, to: number): boolean =>
  lexicon.table.inflectedNames === true &&
  units[to - 2]?.kind === 'number' &&
  lexicon.ageNouns.has(units[to - 1]?.lower ?? '');

/** Without an article a role may open its sentence; its capital is no part of it. */
function isOpening(doc: QuoteDocument, from: number): boolean {
  const isCommon = doc.lexicon.articleGenders.size > 0 && nameOf(doc, from) === undefined;
  const canOpen = doc.lexicon.table.articles === '' || isCommon;
  return canOpen && sentenceAt(doc, from)?.from === from;
}

/** The nouns in units `[from, to)` by which a person is taken up, in their first form. */
const nounsIn = (doc: QuoteDocument, from: number, to: number): string[] =>
  doc.units
    .slice(from, to)
    .flatMap(({ lower }, offset) =>
      isSourceNoun(doc, from + offset) || isTitle(doc, from + offset) ? [baseOfNoun(lower, doc.lexicon)] : [],
    );

/** "la maire", "avocate": what the noun of a role tells of a gender, or its article. */
function genderOfRole(doc: QuoteDocument, from: number, noun = ''): Gender | undefined {
  const { articleGenders, personNouns, epicenes } = doc.lexicon;
  // "президентка": where words are declined only a noun for a woman tells.
  if (doc.lexicon.table.inflectedNames === true)
    return personNouns.get(noun) === 'female' ? 'female' : undefined;
  const byNoun = articleGenders.size === 0 || epicenes.has(noun) ? 'any' : (personNouns.get(noun) ?? 'any');
  if (byNoun !== 'any') return byNoun;
  const article = [from, from - 1].find((at) => articleGenders.has(doc.units[at]?.lower ?? ''));
  const byArticle = epicenes.has(noun)
    ? undefined
    : articleGenders.get(doc.units[article ?? -1]?.lower ?? '');
  return byArticle === 'any' ? undefined : byArticle;
}

/** "porte-parole du ministre" is no minister: where the noun comes first, what it governs is somebody else. */
function coreEndOf(doc: QuoteDocument, from: number, to: number): number {
  if (doc.lexicon.table.headFirst !== true) return to;
  for (let at = from + 1; at < to; at++)
    if (doc.lexicon.prepositions.has(doc.units[at]?.lower ?? '')) return at;
  return to;
}
