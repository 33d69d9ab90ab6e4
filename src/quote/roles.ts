import { cutRole, isPastForm } from './cut-role.js';
import type { NameSpan } from './describe-name.js';
import type { QuoteDocument } from './document.js';
import { isDeterminerAt, isInsideGroup, isPossessive, isSourceNoun } from './group-words.js';
import { baseOfNoun, wordsInSubjectsCase } from './nominative.js';
import { phraseStartingAt } from './phrase-starting.js';
import {
  canBeRoleWord,
  canOpenRole,
  endsInOffice,
  hasSourceNoun,
  isGenderOnly,
  isOnePerson,
  isSomebodys,
  isTitle,
} from './role-words.js';
import { sentenceAt } from './sentences.js';

/** What the article calls a person besides the name. */
export interface Role {
  /** The article's own words: "director of the Institute for Modern State Development". */
  readonly text: string;
  /** Lower-case words by which "the director" is recognised again. */
  readonly nouns: readonly string[];
}

/** Mentions looked at for a role: it is told when a person is introduced. */
const FIRST_MENTIONS = 4;
/** Units of a role before a name: "former Republican campaign manager". */
const MOST_BEFORE = 7;
/** Units of a role before a comma and its name. */
const MOST_BEFORE_COMMA = 14;
/** Units looked at behind a name and its comma. */
const LONGEST_APPOSITION = 24;
/** A role is shortened at a clause, and left out where it is still too long to print. Characters. */
const LONGEST_ROLE = 110;

/** The role of each entry of the name index, in its order; undefined where the article tells none. */
export function findRoles(doc: QuoteDocument): (Role | undefined)[] {
  return doc.index.entries.map(({ mentions, kind }) => {
    if (kind === 'group' || kind === 'place') return undefined;
    for (const mention of mentions.slice(0, FIRST_MENTIONS)) {
      const name = doc.index.names[mention];
      const role =
        name &&
        (roleBefore(doc, name.titleFrom, name.from) ??
          roleBeforeComma(doc, name) ??
          roleBehind(doc, name.to));
      if (role !== undefined) return role;
    }
    return undefined;
  });
}

/** "X, director of the institute, said"; "(R-Texas)" and ", 34" in between are stepped over. */
function roleBehind(doc: QuoteDocument, nameEnd: number): Role | undefined {
  let at = nameEnd;
  if (doc.units[at]?.text === '(') while (at < nameEnd + 8 && doc.units[at - 1]?.text !== ')') at += 1;
  if (doc.units[at + 1]?.kind === 'number' && doc.units[at + 2]?.text === ',') at += 2;
  if (doc.units[at]?.text !== ',') return undefined;
  const high = Math.min(doc.units.length, at + LONGEST_APPOSITION);
  if (doc.lexicon.relatives.has(doc.units[at + 1]?.lower ?? '')) return roleInClause(doc, at + 1, high);
  const phrase = phraseStartingAt(doc, at + 1, high);
  if (phrase?.kind !== 'nominal' || isPossessive(doc, phrase.from)) return undefined;
  const { from, to, head } = phrase;
  const isRole = hasOffice(doc, from, to, head) || introduces(doc, from, head);
  return isRole && isClosedAt(doc, to) && !isOfSeveral(doc, from, head) ? toRole(doc, from, to) : undefined;
}

/** The group's head can be one who speaks; without articles what stands behind the head belongs to it: any word can. */
function hasOffice(doc: QuoteDocument, from: number, to: number, head: number): boolean {
  if (doc.lexicon.table.articles === '') return hasSourceNoun(doc, from, to);
  return isSourceNoun(doc, head) || isTitle(doc, head) || doc.units[head]?.kind === 'number';
}

/** "Holt and Quire, two of the owners": said of both. */
const isOfSeveral = (doc: QuoteDocument, from: number, head: number): boolean =>
  head === from && isDeterminerAt(doc, from) && !isSourceNoun(doc, from);

/** "X, who leads the harbour union, said": what someone leads, chairs or owns. */
function roleInClause(doc: QuoteDocument, relative: number, high: number): Role | undefined {
  if (!doc.lexicon.leadingVerbs.has(doc.units[relative + 1]?.lower ?? '')) return undefined;
  const object = phraseStartingAt(doc, relative + 2, high);
  if (object === undefined || object.kind === 'pronoun' || !isClosedAt(doc, object.to)) return undefined;
  const role = toRole(doc, relative, object.to);
  // "the union" is not whoever leads it.
  return role && { ...role, nouns: [] };
}

/** "X, an astronomer": behind a name an indefinite article introduces, whatever the noun, unless it tells a time. */
function introduces(doc: QuoteDocument, from: number, head: number): boolean {
  const { articles, definites } = doc.lexicon;
  const word = doc.units[from]?.lower ?? '';
  return articles.has(word) && !definites.has(word) && isPlainNoun(doc, head);
}

function isPlainNoun(doc: QuoteDocument, at: number): boolean {
  const unit = doc.units[at];
  return unit?.kind === 'word' && !unit.capital && !doc.lexicon.times.has(unit.lower);
}

/** The apposition ends here: "X, the mayor, said", "X, host of “Late,” said", "X, a voter raised in Chile", and not "According to X, the mayor …". */
function isClosedAt(doc: QuoteDocument, at: number): boolean {
  const next = doc.units[at];
  if (next === undefined || next.kind === 'break' || next.kind === 'sign') return true;
  if (doc.units[at - 1]?.ending === ',') return true;
  if (isPastForm(doc, at) && !doc.lexicon.auxiliaries.has(next.lower)) return true;
  return doc.lexicon.relatives.has(next.lower);
}

/** "Russian Foreign Minister Sergei Lavrov", "campaign manager Robby Mook". */
function roleBefore(doc: QuoteDocument, titleFrom: number, nameFrom: number): Role | undefined {
  let from = titleFrom;
  while (from > 0 && from > titleFrom - MOST_BEFORE && canBeRoleWord(doc, from - 1)) from -= 1;
  while (from < nameFrom && (isPossessive(doc, from) || isGenderOnly(doc, from))) from += 1;
  // "прокомментировала решение директор библиотеки X": without articles the noun before may be an object.
  if (doc.lexicon.table.articles === '') while (from < nameFrom && !canOpenRole(doc, from)) from += 1;
  const role = cutRole(doc, from, nameFrom);
  if (role.from >= role.to || !hasSourceNoun(doc, role.from, role.to) || !endsInOffice(doc, role.headEnd))
    return undefined;
  return isSomebodys(doc, role.from) ? undefined : toRole(doc, role.from, role.to);
}

/** "la ministra de Sanidad, Carmen Ruiz,", "the bank's governor, Anders Lindqvist." where a language says it so. */
function roleBeforeComma(doc: QuoteDocument, { titleFrom, to }: NameSpan): Role | undefined {
  const { apposedNames, headFirst } = doc.lexicon.table;
  const comma = titleFrom - 1;
  if (apposedNames !== true || doc.units[comma]?.text !== ',') return undefined;
  const next = doc.units[to];
  const isClosed =
    next === undefined || next.kind !== 'word' || (headFirst === true && doc.lexicon.verbs.has(next.lower));
  const from = isClosed ? roleStart(doc, comma) : undefined;
  if (from === undefined) return undefined;
  // "after a meeting with the governor, X said": that is somebody else.
  const isOther = headFirst !== true && doc.lexicon.prepositions.has(doc.units[from - 1]?.lower ?? '');
  return isOther || isSomebodys(doc, from) ? undefined : toRole(doc, from, comma);
}

/** Where the longest noun group begins that ends at the comma and can be one person. */
function roleStart(doc: QuoteDocument, comma: number): number | undefined {
  let best: number | undefined;
  for (let from = comma - 1; from >= 0 && from > comma - MOST_BEFORE_COMMA; from--) {
    const unit = doc.units[from];
    if (unit === undefined || unit.kind === 'break' || (unit.kind === 'sign' && !isInsideGroup(doc, from)))
      break;
    const phrase = phraseStartingAt(doc, from, comma);
    if (phrase?.kind === 'nominal' && phrase.to === comma && isHeadOfRole(doc, phrase.head, from))
      best = from;
  }
  return best;
}

function isHeadOfRole(doc: QuoteDocument, head: number, from: number): boolean {
  if (doc.lexicon.table.headFirst !== true) return isOnePerson(doc, head);
  // "l'ancien maire", "a antiga ministra": an adjective may stand between article and noun.
  const isBehindAdjective = head === from + 1 && isDeterminerAt(doc, from - 1) && !isDeterminerAt(doc, from);
  return (head === from || isBehindAdjective) && isSourceNoun(doc, head);
}

/** "one of the owners", "the No. 2". */
const isDeterminerKept = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at + 1]?.text === '.' || doc.lexicon.prepositions.has(doc.units[at + 1]?.lower ?? '');

function toRole(doc: QuoteDocument, start: number, end: number): Role | undefined {
  let from = start;
  let to = end;
  // "hydrologist Dr. X": the degree belongs to the name.
  if (doc.units[to - 1]?.text === '.' && isGenderOnly(doc, to - 2)) to -= 1;
  if (isGenderOnly(doc, to - 1)) to -= 1;
  while (from < to - 1 && isDeterminerAt(doc, from) && !isDeterminerKept(doc, from)) from += 1;
  const first = doc.units[from];
  const last = doc.units[to - 1];
  if (first === undefined || last === undefined) return undefined;
  let head = from;
  while (head < to - 1 && !doc.lexicon.inflections.has(doc.units[head]?.lower ?? '')) head += 1;
  // 'host of “Harbour Talk,”': the comma belongs to the sentence around it.
  const words = wordsInSubjectsCase(doc, { from, to, head }, true).replace(/,(?=[”"’']+$)/u, '');
  // Without articles a role may open its sentence; its capital is no part of it.
  const isOpening = doc.lexicon.table.articles === '' && sentenceAt(doc, from)?.from === from;
  const text = isOpening ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  if (text.length > LONGEST_ROLE) return undefined;
  const nouns = doc.units.slice(from, coreEndOf(doc, from, to)).flatMap((unit, offset) => {
    const at = from + offset;
    return isSourceNoun(doc, at) || isTitle(doc, at) ? [baseOfNoun(unit.lower, doc.lexicon)] : [];
  });
  return { text, nouns };
}

/** "porte-parole du ministre" is no minister: where the noun comes first, what it governs is somebody else. */
function coreEndOf(doc: QuoteDocument, from: number, to: number): number {
  if (doc.lexicon.table.headFirst !== true) return to;
  for (let at = from + 1; at < to; at++)
    if (doc.lexicon.prepositions.has(doc.units[at]?.lower ?? '')) return at;
  return to;
}
