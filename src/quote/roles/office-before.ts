import type { QuoteDocument } from '../document.js';
import { type ArticleGroup, inSubjectsCase, isAdjectiveAt, withStrongEnding } from '../groups/agreement.js';
import { isDeterminerAt, isInside, isSourceNoun, nameOf } from '../groups/group-words.js';
import { genderOfNoun, isKin, officeBase, officeForm } from '../languages/agreement.js';
import type { NameSpan } from '../names/describe-name.js';
import type { Unit } from '../text/tokens.js';
import { isGenderOnly, isTitle } from './role-words.js';

/** Units of a role before a name: "Sprecher des neuen Verbandes für Wasser und Abwasser". */
const MOST_BEFORE = 16;
/** Attributes between a noun and the name behind it: "Leiter des Instituts für Wasser X". */
const MOST_ATTRIBUTES = 3;
/** Adjectives before a noun. */
const MOST_ADJECTIVES = 4;
/** Units of "noch im Amt befindliche" between an article and the adjective that closes them. */
const LONGEST_EXTENDED = 9;

/** A person's role as it is printed, and the nouns by which it is taken up. */
export interface PrintedRole {
  readonly text: string;
  readonly nouns: readonly string[];
}

/**
 * The role right before a name, where articles and adjectives agree with their noun (German): "der neue Minister X",
 * "Berlins Bürgermeister X", "die Sprecherin des Amtes, X,". In the subject's case; undefined where grammar leaves
 * several readings, and where the person is only somebody's.
 */
export function officeBefore(doc: QuoteDocument, name: NameSpan): PrintedRole | undefined {
  const to = beforeHonorifics(doc, name.from);
  const low = Math.max(0, to - MOST_BEFORE);
  const start = nounsFrom(doc, to, low);
  if (start === to) return undefined;
  const head = isOfficeAt(doc, to - 1) ? to - 1 : ownerOf(doc, start, low, name);
  return head === undefined ? undefined : printed(doc, head, to, low, name);
}

/** "die Sprecherin des Amtes, X,": the role stands before the comma. */
export function officeBeforeComma(doc: QuoteDocument, name: NameSpan): PrintedRole | undefined {
  const comma = name.titleFrom - 1;
  const next = doc.units[name.to];
  if (doc.units[comma]?.text !== ',' || next?.kind === 'word') return undefined;
  const low = Math.max(0, comma - MOST_BEFORE);
  let head: number | undefined;
  for (let at = comma - 1; at >= low && canStandInGroup(doc, at); at--)
    if (isPersonsOffice(doc, at) && isOpened(doc, at, low) && (at === comma - 1 || isAttribute(doc, at + 1)))
      head = at;
  return head === undefined ? undefined : printed(doc, head, comma, low, name);
}

/** Behind the noun: "des Amtes", "für Verkehr", "Frankreichs", „Nord“. */
const isAttribute = (doc: QuoteDocument, at: number): boolean =>
  /^(?:des|der|eines|einer)$/u.test(doc.units[at]?.lower ?? '') ||
  doc.lexicon.nounPrepositions.has(doc.units[at]?.lower ?? '') ||
  doc.units[at]?.kind === 'scare' ||
  doc.units[at]?.lower.endsWith('s') === true;

/** An article stands before the noun and its adjectives. */
function isOpened(doc: QuoteDocument, head: number, low: number): boolean {
  const first = adjectivesFrom(doc, head, low);
  return isDeterminerAt(doc, first - 1) || isOwnerAt(doc, first - 1);
}

/** A word of the group before the comma: no verb, no sign, no second subject. */
function canStandInGroup(doc: QuoteDocument, at: number): boolean {
  const unit = doc.units[at];
  if (unit === undefined || unit.kind === 'break' || unit.kind === 'quote') return false;
  if (unit.lower === 'und') return !isDeterminerAt(doc, at + 1);
  if (isDeterminerAt(doc, at) || doc.lexicon.nounPrepositions.has(unit.lower)) return true;
  return (
    isInside(doc, at) &&
    !(unit.text === '.' && !doc.lexicon.abbreviations.has(doc.units[at - 1]?.lower ?? ''))
  );
}

/** Before "Prof. Dr.", "Herr", "Sir": no part of a role. */
function beforeHonorifics(doc: QuoteDocument, nameFrom: number): number {
  const { titles, abbreviations } = doc.lexicon;
  let to = nameFrom;
  for (;;) {
    const short = doc.units[to - 2]?.lower ?? '';
    if (doc.units[to - 1]?.text === '.' && titles.has(short) && abbreviations.has(short)) to -= 2;
    else if (isGenderOnly(doc, to - 1)) to -= 1;
    else return to;
  }
}

/** Where the run of nouns begins that ends before `to`. */
function nounsFrom(doc: QuoteDocument, to: number, low: number): number {
  let from = to;
  while (from > low && isNounAt(doc, from - 1)) from -= 1;
  return from;
}

/** A word with a capital that is no person's name, no small word at a sentence's start and no time. */
function isNounAt(doc: QuoteDocument, at: number): boolean {
  const unit = doc.units[at];
  if (unit?.kind !== 'word' || !hasCapital(unit) || nameOf(doc, at)?.kind === 'person') return false;
  const { notNames, adverbs, prepositions, clauseOpeners, verbs, auxiliaries, objects } = doc.lexicon;
  if (isDeterminerAt(doc, at)) return false;
  const small = [notNames, adverbs, prepositions, clauseOpeners, auxiliaries, objects];
  return !small.some((words) => words.has(unit.lower)) && !verbs.has(unit.lower);
}

/** "Kandidat", "ddr-Minister". */
const hasCapital = ({ capital, text }: Unit): boolean => capital || /-\p{Lu}/u.test(text);

/** "Kanzler", "Sprecherin", "Vorsitzenden"; also "Zeitung", behind which an outlet's name stands. */
const isOfficeAt = (doc: QuoteDocument, at: number): boolean =>
  isPersonsOffice(doc, at) || isSourceNoun(doc, at) || isTitle(doc, at);

function isPersonsOffice(doc: QuoteDocument, at: number): boolean {
  const { agreement } = doc.lexicon;
  const unit = doc.units[at];
  if (agreement === undefined || unit?.kind !== 'word' || !hasCapital(unit)) return false;
  return officeForm(unit.lower, agreement) !== undefined;
}

/** "Aufsichtsrats", "CDU", "Hamburg": a noun that no person can stand beside but whoever serves it; not "Verlegers". */
export function isBodyAt(doc: QuoteDocument, at: number): boolean {
  const { agreement, groupWords } = doc.lexicon;
  const unit = doc.units[at];
  if (agreement === undefined || unit?.kind !== 'word' || officeForm(unit.lower, agreement) !== undefined)
    return false;
  const kind = nameOf(doc, at)?.kind;
  const isKnown = kind === 'group' || kind === 'place' || groupWords.has(unit.lower);
  return isKnown || /^\p{Lu}{2,}$/u.test(unit.text) || genderOfNoun(unit.lower, agreement) !== undefined;
}

/** "Abgeordnete der CDU X", "Chef von Weltholz X": the noun whose attributes stand before a full name. */
function ownerOf(doc: QuoteDocument, start: number, low: number, name: NameSpan): number | undefined {
  if (name.kind !== 'person' || name.words.length < 2) return undefined;
  let at = start;
  for (let count = 0; count < MOST_ATTRIBUTES; count++) {
    let joint = adjectivesFrom(doc, at, low) - 1;
    if (isDeterminerAt(doc, joint) && doc.lexicon.nounPrepositions.has(doc.units[joint - 1]?.lower ?? ''))
      joint -= 1;
    if (joint <= low || !isAttribute(doc, joint) || doc.units[joint]?.capital === true) return undefined;
    const isBodys =
      count > 0 ||
      doc.lexicon.prepositions.has(doc.units[joint]?.lower ?? '') ||
      isBodyAt(doc, name.from - 1);
    if (isPersonsOffice(doc, joint - 1)) return isBodys ? joint - 1 : undefined;
    const next = nounsFrom(doc, joint, low);
    if (next === joint) return undefined;
    at = next;
  }
  return undefined;
}

function adjectivesFrom(doc: QuoteDocument, noun: number, low: number): number {
  let from = noun;
  while (from > low && from > noun - MOST_ADJECTIVES && isSmallAdjective(doc, from - 1)) from -= 1;
  return from;
}

const isSmallAdjective = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.capital === false && isAdjectiveAt(doc, at);

/** "Berlins": the genitive of a name, before the noun. */
const isOwnerAt = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.capital === true && /\p{L}s$/u.test(doc.units[at]?.text ?? '') && isNounAt(doc, at);

/** The role whose noun is `head`, with what agrees with it. */
function printed(
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
  const text = form.article !== 'der' ? form.text : isBare ? withStrongEnding(form.text) : `der ${form.text}`;
  return { text, nouns: nounsOf(doc, group) };
}

/** The noun's group: its owner or article, its adjectives, other nouns right before it. */
function groupOf(doc: QuoteDocument, head: number, to: number, low: number): ArticleGroup | undefined {
  const run = nounsFrom(doc, head, low);
  const adjectives = adjectivesFrom(doc, run, low);
  const license = adjectives - 1;
  if (isDeterminerAt(doc, license)) {
    if (isSomebodys(doc, license, head)) return undefined;
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
function isSomebodys(doc: QuoteDocument, determiner: number, head: number): boolean {
  const { agreement, genderHints } = doc.lexicon;
  const word = doc.units[determiner]?.lower ?? '';
  const isOwned = genderHints.has(word) || word === 'dessen' || word === 'deren';
  return isOwned && agreement !== undefined && isKin(doc.units[head]?.lower ?? '', agreement);
}

/** "seines Zeichens Direktor", "des Regens Minister X": the article's own noun stands before. */
const isClosedBefore = (doc: QuoteDocument, determiner: number, run: number, head: number): boolean =>
  run < head &&
  /s$/u.test(doc.units[determiner]?.lower ?? '') &&
  doc.units[determiner]?.lower !== 'das' &&
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
  if (word === 'die') return form?.gender === 'male' || (form?.isAdjective === true && form.cut > 1);
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
