import type { QuoteDocument } from '../document.js';
import type { PronounKind } from '../languages/lexicon.js';
import type { NameSpan } from '../names/describe-name.js';
import { institutionAt, nameBehindBareRole } from '../roles/bare-role.js';
import { coreEnd } from './core-end.js';
import { isInstrumentBefore } from './declined-group.js';
import { behindAttribute } from './extended-attribute.js';
import { endBeforeParticiple, nominalEnd } from './group-end.js';
import { headOf } from './group-head.js';
import { isInside } from './group-inside.js';
import { canBeSource, isDeterminerAt, isNounPreposition, isSourceNoun, nameOf } from './group-words.js';
import type { Mention } from './mention.js';
import { apposedBehind } from './name-behind-group.js';
import { nounBeforeOwner } from './noun-before-owner.js';
import { personBeforeObject } from './person-before-object.js';

/** The noun group that starts with unit `at`, looking ahead no further than before `high`. */
export function phraseStartingAt(doc: QuoteDocument, at: number, high: number): Mention | undefined {
  const unit = doc.units[at];
  if (unit === undefined || at >= high) return undefined;
  const pronoun = pronounAt(doc, at);
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
  if (unit.kind === 'sign') return undefined;
  // "пожимает плечами | водитель"
  if (isInstrumentBefore(doc, at)) return phraseStartingAt(doc, at + 1, high);
  const bearer = nameBehindBareRole(doc, at, high) ?? institutionAt(doc, at, high);
  if (bearer !== undefined) return bearer;
  const rest = behindAttribute(doc, at, high);
  if (rest !== undefined) return phraseStartingAt(doc, rest, high) ?? capitalsFrom(doc, rest, high);
  const to = coreEnd(doc, at, high);
  return to === at ? undefined : phraseOfCore(doc, at, to, high);
}

/** The noun group whose core is `[at, to)`, with what stands behind that. */
function phraseOfCore(doc: QuoteDocument, at: number, to: number, high: number): Mention | undefined {
  const mention = groupOfCore(doc, at, to, high);
  const name = mention?.kind === 'name' ? doc.index.names[mention.name] : undefined;
  if (name === undefined) return mention;
  return personBeforeObject(doc, name.titleFrom, name.to, at) ?? nounBeforeOwner(doc, name, at) ?? mention;
}

function groupOfCore(doc: QuoteDocument, at: number, to: number, high: number): Mention | undefined {
  if (endsInName(doc, at, to)) return { kind: 'name', name: doc.nameAt[to - 1] ?? 0, from: at, to };
  const given = nameGivenAt(doc, to);
  if (given !== undefined) return given;
  const core = endBeforeParticiple(doc, at, to);
  if (core < to) return { kind: 'nominal', head: headOf(doc, at, core), from: at, to: core };
  const wholeEnd = nominalEnd(doc, to, high);
  // "one of the agents", "einer der Männer"; a bare determiner is no group, "another" is.
  const isBare = to === at + 1 && wholeEnd === to && isDeterminerAt(doc, at);
  // "uno de ellos"
  const isOneOfThem = isBare && doc.lexicon.pronouns.get(doc.units[to + 1]?.lower ?? '') === 'plural';
  if (isOneOfThem && isNounPreposition(doc, to)) return { kind: 'nominal', head: at, from: at, to: to + 2 };
  if (isBare && !isSourceNoun(doc, at) && !doc.lexicon.latterNouns.has(doc.units[at]?.lower ?? ''))
    return undefined;
  const apposed = apposedBehind(doc, { at, to, wholeEnd, high }) ?? oneByName(doc, at, wholeEnd);
  if (apposed !== undefined) return apposed;
  const first = nameOf(doc, at);
  const head = headOf(doc, at, to);
  const isOfName = first !== undefined && !isSourceNoun(doc, head) && first.to >= to;
  if (canBeSource(doc, head, at) && !isOfName) return { kind: 'nominal', head, from: at, to: wholeEnd };
  return first && { kind: 'name', name: doc.nameAt[at] ?? 0, from: at, to: first.to };
}

/** "одна из пассажирок [Валентина]": where words are declined, the one of several whom a name behind them tells. */
function oneByName(doc: QuoteDocument, at: number, end: number): Mention | undefined {
  const isOne = isDeterminerAt(doc, at) && isNounPreposition(doc, at + 1) && isSourceNoun(doc, end - 2);
  const name = nameOf(doc, end - 1);
  if (doc.lexicon.table.inflectedNames !== true || !isOne || name?.kind !== 'person' || name.to !== end)
    return undefined;
  return { kind: 'name', name: doc.nameAt[end - 1] ?? 0, from: at, to: end };
}

/** "житель [по имени Павел]": the name that a preposition and its noun give. */
function nameGivenAt(doc: QuoteDocument, at: number): Mention | undefined {
  const { prepositions, nameNouns } = doc.lexicon;
  const isGiven =
    prepositions.has(doc.units[at]?.lower ?? '') && nameNouns.has(doc.units[at + 1]?.lower ?? '');
  const name = isGiven ? nameOf(doc, at + 2) : undefined;
  return name && { kind: 'name', name: doc.nameAt[at + 2] ?? 0, from: at + 2, to: name.to };
}

/** "die in Holm geborene Lopez": what nothing else tells a name from a noun. */
function capitalsFrom(doc: QuoteDocument, at: number, high: number): Mention | undefined {
  let from = at;
  while (from < high && doc.units[from]?.capital === false && isInside(doc, from)) from += 1;
  let to = from;
  while (to < high && doc.units[to]?.kind === 'word' && doc.units[to]?.capital === true) to += 1;
  return to > from ? { kind: 'nominal', head: to - 1, from, to: nominalEnd(doc, to, high) } : undefined;
}

/** The group's core ends in a name that stands for all of it: "minister X", and not "the mayor of Y". */
function endsInName(doc: QuoteDocument, from: number, to: number): boolean {
  const last = nameOf(doc, to - 1);
  if (last === undefined || last.to !== to || isHeadOfGroup(doc, last)) return false;
  if (isOwnedByNoun(doc, from, last)) return false;
  return last.kind !== 'place' || last.from === from;
}

/** "la Ligue des refuges": a noun for a group, with a capital, and what it governs without one. */
const isHeadOfGroup = (doc: QuoteDocument, { from, to }: NameSpan): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  to === from + 1 &&
  doc.lexicon.groupNouns.has(doc.units[from]?.lower ?? '') &&
  isNounPreposition(doc, to) &&
  doc.units[to + 1]?.capital === false &&
  !isDeterminerAt(doc, to + 1);

/** The pronoun at a unit; "ce" in "ce père de deux enfants" is none. */
function pronounAt(doc: QuoteDocument, at: number): PronounKind | undefined {
  const word = doc.units[at]?.lower ?? '';
  const isBeforeNoun =
    doc.lexicon.articleGenders.has(word) && doc.units[at + 1]?.kind === 'word' && isInside(doc, at + 1);
  // "lui a répondu X": the one who is spoken to.
  const { objects, auxiliaries, verbs } = doc.lexicon;
  const next = doc.units[at + 1]?.lower ?? '';
  const isObject =
    doc.lexicon.articleGenders.size > 0 && objects.has(word) && (auxiliaries.has(next) || verbs.has(next));
  if (isObject) return undefined;
  const pronoun = isBeforeNoun ? undefined : doc.lexicon.pronouns.get(word);
  // "uno de los operarios"
  return pronoun === 'neuter' && isDeterminerAt(doc, at) && isNounPreposition(doc, at + 1)
    ? undefined
    : pronoun;
}

/**
 * "источника РБК", "пресс-служба ГУ МВД": without articles, the noun before a group's name is who speaks; with them,
 * the person of "le délégué CGT".
 */
function isOwnedByNoun(
  doc: QuoteDocument,
  at: number,
  { titleFrom, to: nameTo, kind, words }: NameSpan,
): boolean {
  if (titleFrom <= at || kind === 'person') return false;
  const isAcronym = words.every((word) => word === word.toUpperCase());
  const noun = doc.units[titleFrom - 1]?.lower ?? '';
  if (doc.lexicon.articleGenders.size > 0)
    return (
      doc.lexicon.personNouns.has(noun) &&
      (kind === 'group' || isAcronym || (kind === 'unknown' && isNounPreposition(doc, nameTo)))
    );
  if (doc.lexicon.table.inflectedNames !== true) return false;
  return (kind !== 'unknown' || isAcronym) && isSourceNoun(doc, headOf(doc, at, titleFrom));
}
