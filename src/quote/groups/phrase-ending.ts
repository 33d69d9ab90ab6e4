import type { QuoteDocument } from '../document.js';
import type { NameSpan } from '../names/describe-name.js';
import { officeOf } from '../roles/cut-role.js';
import type { Unit } from '../text/tokens.js';
import { leavesDeclinedGroup } from './declined-group.js';
import { endBeforeParticiple } from './group-end.js';
import { headOf } from './group-head.js';
import { isInside } from './group-inside.js';
import {
  canBeSource,
  isDeterminerAt,
  isFullName,
  isNounPreposition,
  isReflexive,
  isSourceNoun,
  LONGEST_GROUP,
  nameOf,
} from './group-words.js';
import { isOblique, type Mention } from './mention.js';
import { nounBeforeOwner } from './noun-before-owner.js';
import { personBeforeObject } from './person-before-object.js';

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
  while (from > low && from > at - LONGEST_GROUP && doc.units[from]?.text !== '(') from -= 1;
  return from;
}

function nameEndingAt(doc: QuoteDocument, at: number, name: NameSpan, low: number): Mention {
  const index = doc.nameAt[at] ?? 0;
  const own: Mention = { kind: 'name', name: index, from: Math.max(name.titleFrom, low), to: at + 1 };
  const person = personBeforeObject(doc, name.titleFrom, at + 1, low);
  if (person !== undefined) return person;
  const owned = nounBeforeOwner(doc, name, low);
  if (owned !== undefined) return owned;
  // "former secretary of state Ida Marr": the office is hers.
  if (officeOf(doc, name) !== undefined) return own;
  let before = name.titleFrom - 1;
  // "of the American Enterprise Institute": an adjective with a capital is no part of the name.
  if (doc.units[before]?.capital === true && doc.lexicon.notNames.has(doc.units[before]?.lower ?? ''))
    before -= 1;
  if (isDeterminerAt(doc, before)) before -= 1;
  if (before <= low || !isNounPreposition(doc, before)) return own;
  const owner = phraseEndingAt(doc, before - 1, low);
  // "the Harbour Board in Lorne said": what a preposition governs does not speak, but "Council of Ports Director X".
  const isOwn = (kind: NameSpan['kind'] | undefined): boolean =>
    kind === 'place' || (kind === 'group' && isFullName(name));
  if (owner?.kind === 'name') return isOwn(doc.index.names[owner.name]?.kind) ? own : owner;
  if (owner?.kind !== 'nominal' || !isSourceNoun(doc, owner.head)) return own;
  return { ...owner, to: at + 1 };
}

/** "Ein Sprecher schätzte ein:": where nouns are capitalised, a small word ends no noun group. */
const canEndGroup = (doc: QuoteDocument, { kind, capital }: Unit): boolean =>
  kind !== 'sign' &&
  kind !== 'number' &&
  (doc.lexicon.table.capitalNouns !== true || kind !== 'word' || capital);

function nominalEndingAt(doc: QuoteDocument, at: number, low: number): Mention | undefined {
  const unit = doc.units[at];
  if (unit === undefined || !canEndGroup(doc, unit) || !isInside(doc, at)) return undefined;
  const { from, head: last } = startOfNominal(doc, at, Math.max(low, at - LONGEST_GROUP));
  const head = doc.lexicon.table.headFirst === true ? headOf(doc, from, at + 1) : last;
  const person = personInside(doc, from, at);
  if (person !== undefined) return person;
  if (doc.units[from] === undefined || !canBeSource(doc, head, from)) return undefined;
  return doc.lexicon.times.has(doc.units[head]?.lower ?? '')
    ? undefined
    : { kind: 'nominal', head, from, to: endOfDeclined(doc, head, endBeforeParticiple(doc, from, at + 1)) };
}

/** Where the group begins that ends with unit `at`, not before `limit`, and the noun that the others hang on. */
function startOfNominal(doc: QuoteDocument, at: number, limit: number): { from: number; head: number } {
  let from = at;
  let head = at;
  while (from > limit) {
    const before = from - 1;
    if (isDeterminerAt(doc, before)) {
      const owner = ownerBefore(doc, before, limit);
      if (owner === undefined) return { from: before, head };
      from = owner;
      head = owner;
    } else if (joinsNouns(doc, before) && before - 1 >= limit) {
      from = before;
      head = before - 1;
    } else if (isInside(doc, before) && doc.units[before]?.text !== '.') from = before;
    else break;
  }
  return { from, head };
}

/** "Директор галереи Аким Штейн | доволен": where words are declined, what stands behind a full name is told of it. */
function personInside(doc: QuoteDocument, from: number, at: number): Mention | undefined {
  if (doc.lexicon.table.inflectedNames !== true) return undefined;
  for (let unit = at; unit >= from; unit--) {
    const name = nameOf(doc, unit);
    if (name === undefined || !isFullName(name) || name.to > at) continue;
    const mention = { kind: 'name', name: doc.nameAt[unit] ?? 0, from: name.titleFrom, to: name.to } as const;
    return isOblique(doc, mention) ? undefined : mention;
  }
  return undefined;
}

/** "Сам предприниматель | интерес подтвердил": where the words leave the group that are no part of it. */
function endOfDeclined(doc: QuoteDocument, head: number, to: number): number {
  for (let at = head + 1; at < to; at++) if (leavesDeclinedGroup(doc, at)) return at;
  return to;
}

/** A preposition between two nouns, and not before a time or a circumstance: "джерело | на умовах анонімності". */
const joinsNouns = (doc: QuoteDocument, at: number): boolean =>
  isNounPreposition(doc, at) &&
  isInside(doc, at - 1) &&
  !isReflexive(doc, at + 1) &&
  !(doc.lexicon.table.inflectedNames === true && nameOf(doc, at - 1)?.kind === 'person') &&
  !(doc.lexicon.table.articles === '' && doc.lexicon.times.has(doc.units[at + 1]?.lower ?? ''));

/** "close to", "familiar with": the adjective goes with its preposition, where nouns come last. */
const linkStart = (doc: QuoteDocument, at: number): number =>
  doc.lexicon.nounsComeLast && isNounPreposition(doc, at) && isNounPreposition(doc, at - 1) ? at - 1 : at;

/** The noun that "of the", "der" or "des" at a determiner hangs on: "a spokesman for the", "ein Sprecher der". */
function ownerBefore(doc: QuoteDocument, determiner: number, limit: number): number | undefined {
  const before = linkStart(doc, determiner - 1);
  if (isReflexive(doc, determiner)) return undefined;
  if (before - 1 >= limit && isNounPreposition(doc, before) && isInside(doc, before - 1)) return before - 1;
  const isGenitive = doc.lexicon.table.capitalNouns === true && doc.units[before]?.capital === true;
  return isGenitive && before >= limit && isInside(doc, before) ? before : undefined;
}
