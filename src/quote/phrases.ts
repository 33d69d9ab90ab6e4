import type { NameSpan } from './describe-name.js';
import type { QuoteDocument } from './document.js';
import type { PronounKind } from './languages/lexicon.js';
import type { Unit } from './tokens.js';

/** Whoever a cue names, as it stands there: units `[from, to)`. */
export type Mention =
  | { readonly kind: 'name'; readonly name: number; readonly from: number; readonly to: number }
  | { readonly kind: 'pronoun'; readonly pronoun: PronounKind; readonly from: number; readonly to: number }
  /** "WALLACE:" inside the marks of a transcript. */
  | { readonly kind: 'label'; readonly label: string; readonly from: number; readonly to: number }
  | { readonly kind: 'nominal'; readonly head: number; readonly from: number; readonly to: number };

/** Units in one noun group; longer runs are no source. */
const LONGEST = 18;

/** The name that unit `at` belongs to. */
export function nameOf(doc: QuoteDocument, at: number): NameSpan | undefined {
  const index = doc.nameAt[at];
  return index === undefined || index < 0 ? undefined : doc.index.names[index];
}

/** The noun group that ends with unit `at`, looking back no further than `low`. */
export function phraseEndingAt(doc: QuoteDocument, at: number, low: number): Mention | undefined {
  const unit = doc.units[at];
  if (unit === undefined || at < low) return undefined;
  if (unit.text === ')') return phraseEndingAt(doc, bracketStart(doc, at, low) - 1, low);
  // "тётка моя": where a language has no articles, a possessive may stand behind its noun.
  if (doc.lexicon.table.articles === '' && isDeterminerAt(doc, at)) return phraseEndingAt(doc, at - 1, low);
  const name = nameOf(doc, at);
  if (name !== undefined) return nameEndingAt(doc, at, name, low);
  const pronoun = doc.lexicon.pronouns.get(unit.lower);
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
  return nominalEndingAt(doc, at, low);
}

function bracketStart(doc: QuoteDocument, at: number, low: number): number {
  let from = at;
  while (from > low && from > at - LONGEST && doc.units[from]?.text !== '(') from -= 1;
  return from;
}

function nameEndingAt(doc: QuoteDocument, at: number, name: NameSpan, low: number): Mention {
  const index = doc.nameAt[at] ?? 0;
  const own: Mention = { kind: 'name', name: index, from: Math.max(name.titleFrom, low), to: at + 1 };
  let before = name.titleFrom - 1;
  // "of the American Enterprise Institute": an adjective with a capital is no part of the name.
  if (doc.units[before]?.capital === true && doc.lexicon.notNames.has(doc.units[before]?.lower ?? ''))
    before -= 1;
  if (isDeterminerAt(doc, before)) before -= 1;
  if (before <= low || !isNounPreposition(doc, before)) return own;
  const owner = phraseEndingAt(doc, before - 1, low);
  if (owner?.kind === 'name') return isPersonLike(doc, owner.name) ? owner : own;
  if (owner?.kind !== 'nominal' || !isSourceNoun(doc, owner.head)) return own;
  return { ...owner, to: at + 1 };
}

export function isPersonLike(doc: QuoteDocument, name: number): boolean {
  const entry = doc.index.entries[doc.index.entryOf[name] ?? -1];
  return entry !== undefined && (entry.kind === 'person' || entry.kind === 'unknown');
}

export const isDeterminerAt = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.determiners.has(doc.units[at]?.lower ?? '');

const isNounPreposition = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.nounPrepositions.has(doc.units[at]?.lower ?? '');

/** A noun that can be a source: spokesman, committee, statement. */
export function isSourceNoun(doc: QuoteDocument, at: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  return doc.lexicon.personNouns.has(word) || doc.lexicon.groupNouns.has(word) || hasSourceEnding(doc, word);
}

const hasSourceEnding = (doc: QuoteDocument, word: string): boolean =>
  doc.lexicon.sourceEndings.some((ending) => word.length > ending.length && word.endsWith(ending));

/** A word that may stand inside a noun group. */
function isInside(doc: QuoteDocument, at: number): boolean {
  const unit = doc.units[at];
  if (unit === undefined) return false;
  if (nameOf(doc, at) !== undefined || unit.kind === 'scare') return true;
  if (unit.kind === 'sign')
    return (
      isPluralOwner(doc, at) ||
      unit.text === '-' ||
      unit.text === '/' ||
      unit.text === '.' ||
      unit.text === '%' ||
      unit.text === '$'
    );
  if (unit.kind === 'number') return true;
  if (unit.kind !== 'word') return false;
  return !isFunctionWord(doc, unit);
}

/** The apostrophe of "the dockers' union". */
const isPluralOwner = (doc: QuoteDocument, at: number): boolean =>
  /^['’]$/u.test(doc.units[at]?.text ?? '') &&
  doc.units[at - 1]?.lower.endsWith('s') === true &&
  doc.units[at - 1]?.end === doc.units[at]?.start &&
  doc.units[at + 1]?.kind === 'word';

function isFunctionWord(doc: QuoteDocument, unit: Unit): boolean {
  const { lexicon } = doc;
  const word = unit.lower;
  const verb = lexicon.verbs.get(word);
  return (
    (verb !== undefined && !lexicon.personNouns.has(word) && !lexicon.groupNouns.has(word)) ||
    lexicon.auxiliaries.has(word) ||
    lexicon.prepositions.has(word) ||
    lexicon.clauseOpeners.has(word) ||
    lexicon.relatives.has(word) ||
    lexicon.pronouns.has(word) ||
    lexicon.adverbs.has(word)
  );
}

function nominalEndingAt(doc: QuoteDocument, at: number, low: number): Mention | undefined {
  const unit = doc.units[at];
  if (unit === undefined || unit.kind === 'sign' || unit.kind === 'number' || !isInside(doc, at))
    return undefined;
  let from = at;
  let head = at;
  const limit = Math.max(low, at - LONGEST);
  while (from > limit) {
    const before = from - 1;
    if (isDeterminerAt(doc, before)) {
      from = before;
      const owner = ownerBefore(doc, before, limit);
      if (owner === undefined) break;
      from = owner;
      head = owner;
    } else if (isNounPreposition(doc, before) && before - 1 >= limit && isInside(doc, before - 1)) {
      from = before;
      head = before - 1;
    } else if (isInside(doc, before) && doc.units[before]?.text !== '.') from = before;
    else break;
  }
  if (doc.lexicon.table.headFirst === true) head = headOf(doc, from, at + 1);
  if (doc.units[from] === undefined || !canBeSource(doc, head, from)) return undefined;
  return doc.lexicon.times.has(doc.units[head]?.lower ?? '')
    ? undefined
    : { kind: 'nominal', head, from, to: at + 1 };
}

/** The noun that "of the", "der" or "des" at a determiner hangs on: "a spokesman for the", "ein Sprecher der". */
function ownerBefore(doc: QuoteDocument, determiner: number, limit: number): number | undefined {
  const before = determiner - 1;
  if (before - 1 >= limit && isNounPreposition(doc, before) && isInside(doc, before - 1)) return before - 1;
  const isGenitive = doc.lexicon.table.capitalNouns === true && doc.units[before]?.capital === true;
  return isGenitive && before >= limit && isInside(doc, before) ? before : undefined;
}

/** A known noun, a group with an article or a name; any noun where the language has no articles. */
const canBeSource = (doc: QuoteDocument, head: number, from: number): boolean =>
  isSourceNoun(doc, head) ||
  isDeterminerAt(doc, from) ||
  nameOf(doc, from) !== undefined ||
  doc.lexicon.table.articles === '';

/** A determiner or a word that may stand inside a noun group. */
export const isInsideGroup = (doc: QuoteDocument, at: number): boolean =>
  isDeterminerAt(doc, at) || isInside(doc, at);

/** The noun group that starts with unit `at`, looking ahead no further than before `high`. */
export function phraseStartingAt(doc: QuoteDocument, at: number, high: number): Mention | undefined {
  const unit = doc.units[at];
  if (unit === undefined || at >= high) return undefined;
  const pronoun = doc.lexicon.pronouns.get(unit.lower);
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
  if (unit.kind === 'sign') return undefined;
  const to = coreEnd(doc, at, high);
  if (to === at) return undefined;
  const last = nameOf(doc, to - 1);
  if (last !== undefined && last.to === to && (last.kind !== 'place' || last.from === at)) {
    return { kind: 'name', name: doc.nameAt[to - 1] ?? 0, from: at, to };
  }
  const wholeEnd = nominalEnd(doc, to, high);
  // "one of the agents", "einer der Männer"; a bare determiner is no group, "another" is.
  if (to === at + 1 && wholeEnd === to && isDeterminerAt(doc, at) && !isSourceNoun(doc, at)) return undefined;
  const apposed = apposedName(doc, to, high) ?? apposedName(doc, wholeEnd, high);
  if (apposed !== undefined) return apposed;
  const first = nameOf(doc, at);
  const head = headOf(doc, at, to);
  if (!canBeSource(doc, head, at) || (first !== undefined && !isSourceNoun(doc, head) && first.to >= to)) {
    return first === undefined
      ? undefined
      : { kind: 'name', name: doc.nameAt[at] ?? 0, from: at, to: first.to };
  }
  return { kind: 'nominal', head, from: at, to: wholeEnd };
}

/** The last word of a group's core; where adjectives follow their noun, the first noun that can be a source. */
function headOf(doc: QuoteDocument, from: number, to: number): number {
  if (doc.lexicon.table.headFirst !== true) return to - 1;
  for (let at = from; at < to; at++) if (isSourceNoun(doc, at)) return at;
  return to - 1;
}

/** The end of the group's core: determiner, adjectives, nouns and names before any preposition. */
function coreEnd(doc: QuoteDocument, at: number, high: number): number {
  let to = at;
  const limit = Math.min(high, at + LONGEST);
  while (to < limit) {
    const name = nameOf(doc, to);
    if (name !== undefined) {
      to = Math.min(name.to, limit);
      if (/^['’]s$/u.test(doc.units[to]?.text ?? '')) to += 1;
      else if (!leadsToName(doc, to, limit) && !isSourceNoun(doc, to) && nameOf(doc, to) === undefined)
        return to;
    } else if (isDeterminerAt(doc, to) ? opensGroup(doc, at, to) : isInside(doc, to) && !isPoint(doc, to)) {
      if (to > at && isBehindNoun(doc, to)) break;
      to += 1;
    } else break;
  }
  return to;
}

/** Where nouns are capitalised no small word stands behind one in its group: "das Tonband | trägt". */
const isBehindNoun = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.table.capitalNouns === true &&
  doc.units[at]?.kind === 'word' &&
  doc.units[at]?.capital === false &&
  doc.units[at - 1]?.capital === true &&
  !isDeterminerAt(doc, at - 1);

/** A determiner opens the group, alone or behind others ("all the"); later it opens another. */
const opensGroup = (doc: QuoteDocument, from: number, at: number): boolean =>
  at === from || (at - from <= 2 && isDeterminerAt(doc, at - 1));

const isPoint = (doc: QuoteDocument, at: number): boolean => {
  const before = doc.units[at - 1];
  return (
    doc.units[at]?.text === '.' && !(before !== undefined && doc.lexicon.abbreviations.has(before.lower))
  );
};

/** "Trump campaign manager Robby Mook": small nouns, one of them a source, then another name. */
function leadsToName(doc: QuoteDocument, from: number, high: number): boolean {
  let hasNoun = false;
  for (let at = from; at < Math.min(high, from + 5); at++) {
    if (nameOf(doc, at) !== undefined) return hasNoun;
    if (!isInside(doc, at) || doc.units[at]?.kind !== 'word') return false;
    hasNoun ||= isSourceNoun(doc, at) || doc.lexicon.titles.has(doc.units[at]?.lower ?? '');
  }
  return false;
}

/** Takes in "for the campaign", "at the White House" behind the core. */
function nominalEnd(doc: QuoteDocument, from: number, high: number): number {
  let to = from;
  const limit = Math.min(high, from + LONGEST);
  while (to < limit) {
    if (isNounPreposition(doc, to) && !doc.lexicon.times.has(doc.units[to + 1]?.lower ?? '')) {
      const end = coreEnd(doc, to + 1, limit);
      if (end === to + 1) break;
      to = end;
    } else break;
  }
  return to;
}

/** Right behind the comma, or behind "el doctor", "le colonel" where names stand in apposition to roles. */
function isApposedAt(doc: QuoteDocument, from: number, name: number): boolean {
  if (from === name || doc.lexicon.table.apposedNames !== true) return from === name;
  for (let at = from; at < name; at++)
    if (
      !isDeterminerAt(doc, at) &&
      !isSourceNoun(doc, at) &&
      !doc.lexicon.titles.has(doc.units[at]?.lower ?? '')
    )
      return false;
  return true;
}

/** ", Jason Miller" or "(Jason Miller)" behind a nominal. */
function apposedName(doc: QuoteDocument, at: number, high: number): Mention | undefined {
  if (doc.units[at]?.text !== ',' || at + 1 >= high) return undefined;
  let first = at + 1;
  while (first < at + 4 && first < high && nameOf(doc, first) === undefined) first += 1;
  const nameIndex = doc.nameAt[first] ?? -1;
  const name = doc.index.names[nameIndex];
  if (
    name === undefined ||
    !isApposedAt(doc, at + 1, name.titleFrom) ||
    name.kind === 'place' ||
    name.kind === 'group'
  )
    return undefined;
  const next = doc.units[name.to];
  if (next !== undefined && next.kind === 'word' && !doc.lexicon.verbs.has(next.lower)) return undefined;
  return { kind: 'name', name: nameIndex, from: at + 1, to: name.to };
}
