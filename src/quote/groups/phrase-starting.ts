import type { QuoteDocument } from '../document.js';
import type { PronounKind } from '../languages/lexicon.js';
import type { NameSpan } from '../names/describe-name.js';
import { institutionAt, nameBehindBareRole } from '../roles/bare-role.js';
import { isGerund, isPastForm, officeOf } from '../roles/cut-role.js';
import { isBodyAt, officeBefore } from '../roles/office-before.js';
import { endsBehindPerson, isInstrumentBefore, leavesDeclinedGroup } from './declined-group.js';
import { behindAttribute } from './extended-attribute.js';
import {
  canBeSource,
  headOf,
  isDeterminerAt,
  isFiniteForm,
  isFullName,
  isInside,
  isNounPreposition,
  isPossessive,
  isReflexive,
  isSourceNoun,
  LONGEST_GROUP,
  nameOf,
} from './group-words.js';
import type { Mention } from './mention.js';

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
  if (to === at) return undefined;
  if (endsInName(doc, at, to)) return { kind: 'name', name: doc.nameAt[to - 1] ?? 0, from: at, to };
  const given = nameGivenAt(doc, to);
  if (given !== undefined) return given;
  const core = endBeforeParticiple(doc, at, to);
  if (core < to) return { kind: 'nominal', head: headOf(doc, at, core), from: at, to: core };
  const wholeEnd = nominalEnd(doc, to, high);
  // "one of the agents", "einer der Männer"; a bare determiner is no group, "another" is.
  const isBare = to === at + 1 && wholeEnd === to && isDeterminerAt(doc, at);
  if (isBare && !isSourceNoun(doc, at) && !doc.lexicon.latterNouns.has(unit.lower)) return undefined;
  const apposed = apposedBehind(doc, { at, to, wholeEnd, high });
  if (apposed !== undefined) return apposed;
  const first = nameOf(doc, at);
  const head = headOf(doc, at, to);
  const isOfName = first !== undefined && !isSourceNoun(doc, head) && first.to >= to;
  if (canBeSource(doc, head, at) && !isOfName) return { kind: 'nominal', head, from: at, to: wholeEnd };
  return first && { kind: 'name', name: doc.nameAt[at] ?? 0, from: at, to: first.to };
}

/** Where a noun group begins, its core ends, and the whole of it; and where the search does. */
interface GroupEnds {
  readonly at: number;
  readonly to: number;
  readonly wholeEnd: number;
  readonly high: number;
}

/** The name of whom the group tells, behind it. */
const apposedBehind = (doc: QuoteDocument, ends: GroupEnds): Mention | undefined =>
  (isCircumstance(doc, ends) || isNoGroup(doc, ends) ? undefined : nameBehindComma(doc, ends)) ??
  nameBehindGroup(doc, ends.wholeEnd) ??
  nameBehindGroup(doc, groupsEnd(doc, ends.wholeEnd, ends.high)) ??
  nameBehindOffice(doc, ends.at, ends.wholeEnd) ??
  nameBehindBody(doc, ends.at, ends.wholeEnd);

/** "Pressionado pelo relator, senador X": what is no noun group has nobody's name behind it. */
const isNoGroup = (doc: QuoteDocument, { at, to }: GroupEnds): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  to === at + 1 &&
  !isSourceNoun(doc, at) &&
  !doc.lexicon.titles.has(doc.units[at]?.lower ?? '') &&
  doc.lexicon.participleShapes.some((shape) => doc.units[at]?.lower.endsWith(shape) === true);

const nameBehindComma = (doc: QuoteDocument, { to, wholeEnd, high }: GroupEnds): Mention | undefined =>
  apposedRole(doc, wholeEnd, high) ??
  apposedOffice(doc, wholeEnd, high) ??
  apposedName(doc, to, high) ??
  apposedName(doc, wholeEnd, high) ??
  apposedName(doc, groupsEnd(doc, wholeEnd, high), high) ??
  apposedName(doc, behindSecondOffice(doc, wholeEnd, high), high);

/** "Dans le box, Damien Loizeau": behind a preposition only a noun for a person or body has its name behind it. */
const isCircumstance = (doc: QuoteDocument, { at, to }: GroupEnds): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.lexicon.prepositions.has(doc.units[at - 1]?.lower ?? '') &&
  !isSourceNoun(doc, headOf(doc, at, to)) &&
  !doc.lexicon.titles.has(doc.units[to - 1]?.lower ?? '');

/** "a fundadora [e CEO], Ludmila Couto" */
function behindSecondOffice(doc: QuoteDocument, at: number, high: number): number {
  const { articleGenders, coordinators, personNouns, titles } = doc.lexicon;
  const word = doc.units[at + 1]?.lower ?? '';
  const isOffice = personNouns.has(word) || titles.has(word);
  if (articleGenders.size === 0 || !isOffice || !coordinators.has(doc.units[at]?.lower ?? '')) return at;
  return groupsEnd(doc, nominalEnd(doc, coreEnd(doc, at + 1, high), high), high);
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
  return to > from ? { kind: 'nominal', head: to - 1, from, to } : undefined;
}

/** The group's core ends in a name that stands for all of it: "minister X", and not "the mayor of Y". */
function endsInName(doc: QuoteDocument, from: number, to: number): boolean {
  const last = nameOf(doc, to - 1);
  if (last === undefined || last.to !== to || isHeadOfGroup(doc, last)) return false;
  if (isOwnedByNoun(doc, from, last)) return false;
  return last.kind !== 'place' || last.from === from;
}

/** "una donna | avvolta in una coperta", "dois executivos | ouvidos sob anonimato": a participle behind a person's noun. */
export function endBeforeParticiple(doc: QuoteDocument, from: number, to: number): number {
  const { participleShapes, prepositions, personNouns } = doc.lexicon;
  const last = doc.units[to - 1]?.lower ?? '';
  const least = isDeterminerAt(doc, from) ? 2 : 1;
  const isParticiple = to - from > least && participleShapes.some((shape) => last.endsWith(shape));
  if (!isParticiple || personNouns.has(last) || isNounPreposition(doc, to)) return to;
  const isBeforeGroup = prepositions.has(doc.units[to]?.lower ?? '');
  const isBehindPerson = doc.units
    .slice(from, to - 1)
    .some(({ lower }, index) => personNouns.has(lower) || isSourceNoun(doc, from + index));
  return isBeforeGroup && isBehindPerson ? to - 1 : to;
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

/** The end of the group's core: determiner, adjectives, nouns and names before any preposition. */
function coreEnd(doc: QuoteDocument, at: number, high: number): number {
  let to = at;
  const limit = Math.min(high, at + LONGEST_GROUP);
  while (to < limit) {
    const name = nameOf(doc, to);
    if (name === undefined) {
      if (!goesOnAt(doc, at, to)) break;
      to += 1;
      continue;
    }
    to = Math.min(name.to, limit);
    if (endsBehindPerson(doc, to)) return to;
    if (isPossessive(doc, to)) to += 1;
    else if (isBeforeNameBehindAdjective(doc, to) || isBeforeSecondPreposition(doc, to)) to += 1;
    else if (!leadsToName(doc, at, to, limit) && !isNounBehindName(doc, to) && nameOf(doc, to) === undefined)
      return to;
  }
  return to;
}

/** "il ministro dell'Ambiente [italiano] Gianluca Ferraro": an adjective between a body's name and a full name. */
function isBeforeNameBehindAdjective(doc: QuoteDocument, at: number): boolean {
  // "le premier secrétaire du Parti [social], Emmanuel Forestier"
  const next = doc.units[at + 1]?.text === ',' ? at + 2 : at + 1;
  const name = nameOf(doc, next);
  if (doc.lexicon.table.apposedNames !== true || doc.lexicon.table.headFirst !== true) return false;
  if (name === undefined || name.titleFrom !== next || !isFullName(name)) return false;
  return isAdjectiveOfBody(doc, at);
}

/** "dei Lavori [pubblici] di Valmarina": what goes on behind it shows that the word belongs to the body. */
const isBeforeSecondPreposition = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.table.apposedNames === true &&
  doc.lexicon.table.headFirst === true &&
  (isBeforeName(doc, at + 1) ||
    (isNounPreposition(doc, at + 1) && !doc.lexicon.viewMarks.has(doc.units[at + 1]?.lower ?? ''))) &&
  isAdjectiveOfBody(doc, at);

/** "agli Affari [interni], Marit Lindqvist" */
const isBeforeName = (doc: QuoteDocument, comma: number): boolean =>
  doc.units[comma]?.text === ',' && nameOf(doc, comma + 1)?.kind === 'person';

/** A small word behind a body's name that a preposition governs. */
function isAdjectiveOfBody(doc: QuoteDocument, at: number): boolean {
  const name = nameOf(doc, at - 1);
  if (name === undefined || name.kind === 'person') return false;
  const isGoverned = doc.lexicon.prepositions.has(doc.units[name.from - 1]?.lower ?? '');
  const unit = doc.units[at];
  return (
    isGoverned && unit?.kind === 'word' && !unit.capital && isInside(doc, at) && !isDeterminerAt(doc, at)
  );
}

/** "Trump aide", and not "X журналистам". */
const isNounBehindName = (doc: QuoteDocument, at: number): boolean =>
  isSourceNoun(doc, at) && !doc.lexicon.objects.has(doc.units[at]?.lower ?? '');

/** Whether the unit at `to`, which belongs to no name, goes on with the group that started at `from`. */
function goesOnAt(doc: QuoteDocument, from: number, to: number): boolean {
  const isPart = isDeterminerAt(doc, to)
    ? opensGroup(doc, from, to)
    : (isInside(doc, to) && !isPoint(doc, to)) || isBeforeAdjective(doc, from, to);
  if (to > from && leavesDeclinedGroup(doc, to)) return false;
  if (!isPart || to === from) return isPart;
  // "la cocinera | nos atiende"
  const isObject = doc.lexicon.articleGenders.size > 0 && doc.lexicon.objects.has(doc.units[to]?.lower ?? '');
  if (isObject && !isDeterminerAt(doc, to)) return false;
  return !(isBehindNoun(doc, to) || isClauseBehindSource(doc, to));
}

/** "the actor | held a party", "a poll | conducted in May", "a journalist | visiting Nice". */
const isClauseBehindSource = (doc: QuoteDocument, at: number): boolean =>
  (isSourceNoun(doc, at - 1) && (isPastForm(doc, at) || isGerund(doc, at))) || isPredicateBehind(doc, at);

/** "o moleiro | trava a pedra", "la vincitrice | ritirando la targa": a small word that has an object of its own. */
function isPredicateBehind(doc: QuoteDocument, at: number): boolean {
  const { table, articles, articleGenders } = doc.lexicon;
  if (table.headFirst !== true || articleGenders.size === 0) return false;
  const unit = doc.units[at];
  if (unit?.kind !== 'word' || unit.capital || isSourceNoun(doc, at) || isDeterminerAt(doc, at - 1))
    return false;
  // "la asociación vecinal La Alameda": the article is a name's.
  const hasObject = articles.has(doc.units[at + 1]?.lower ?? '') && nameOf(doc, at + 1) === undefined;
  // "o autor | levanta-se", "uma mulher | esperou onze horas"
  const isVerb =
    doc.units[at + 1]?.text.startsWith('-') === true ||
    doc.lexicon.verbEndings.some((ending) => unit.lower.endsWith(ending));
  return hasObject || isVerb || (isGerund(doc, at) && table.apposedNames === true);
}

/** "einer gestern verbreiteten Erklärung": an adverb between the article and an adjective of its noun. */
const isBeforeAdjective = (doc: QuoteDocument, from: number, at: number): boolean =>
  doc.lexicon.table.capitalNouns === true &&
  at === from + 1 &&
  isDeterminerAt(doc, from) &&
  doc.lexicon.adverbs.has(doc.units[at]?.lower ?? '') &&
  doc.units[at + 1]?.capital === false &&
  isInside(doc, at + 1) &&
  doc.units[at + 2]?.capital === true;

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

/**
 * "Trump campaign manager Robby Mook": small nouns, one of them a source, then another name. Right behind a verb of
 * saying any noun will do before a full name: "said Trump ally James Holt".
 */
function leadsToName(doc: QuoteDocument, start: number, from: number, high: number): boolean {
  let hasNoun = false;
  for (let at = from; at < Math.min(high, from + 5); at++) {
    const name = nameOf(doc, at);
    if (name !== undefined) return hasNoun || (at > from && isFullName(name) && isBehindSpeech(doc, start));
    if (!isInside(doc, at) || doc.units[at]?.kind !== 'word') return false;
    hasNoun ||= isSourceNoun(doc, at) || doc.lexicon.titles.has(doc.units[at]?.lower ?? '');
  }
  return false;
}

const isBehindSpeech = (doc: QuoteDocument, at: number): boolean => isFiniteForm(doc, at - 1);

/** "in May", "в своём обзоре": what a preposition governs tells how or when something was said. */
const opensCircumstance = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.times.has(doc.units[at]?.lower ?? '') || isReflexive(doc, at);

/** Takes in "for the campaign", "at the White House" behind the core: where they end. */
export function nominalEnd(doc: QuoteDocument, from: number, high: number): number {
  let to = from;
  const limit = Math.min(high, from + LONGEST_GROUP);
  while (to < limit) {
    if (
      isNounPreposition(doc, to) &&
      !opensCircumstance(doc, to + 1) &&
      !isAgeAt(doc, to + 1) &&
      // "le vieil homme | d'une voix douce"
      !doc.lexicon.mannerNouns.has(doc.units[to + 2]?.lower ?? '')
    ) {
      const end = coreEnd(doc, to + 1, limit);
      if (end === to + 1) break;
      to = end;
    } else break;
  }
  return to;
}

/** "la luthière | de 38 ans" */
const isAgeAt = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.units[at]?.kind === 'number' &&
  doc.lexicon.times.has(doc.units[at + 1]?.lower ?? '');

/** "depuis 1998", "depuis deux ans": no part of a role. */
const isTimeAt = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.kind === 'number' ||
  [at, at + 1].some((unit) => doc.lexicon.times.has(doc.units[unit]?.lower ?? ''));

/** The end of "(DVG) de Saint-Rémy", "no Senado", "aux sports" behind a role, where roles and names stand side by side. */
export function groupsEnd(doc: QuoteDocument, from: number, high: number): number {
  const { table, prepositions } = doc.lexicon;
  if (table.apposedNames !== true) return from;
  let to = doc.units[from]?.text === '(' && doc.units[from + 2]?.text === ')' ? from + 3 : from;
  while (to < high && to < from + LONGEST_GROUP && prepositions.has(doc.units[to]?.lower ?? '')) {
    if (isTimeAt(doc, to + 1)) break;
    const end = coreEnd(doc, to + 1, high);
    if (end === to + 1) break;
    to = end;
  }
  return to;
}

/** "il ministro dell'Economia Nicola Zanetti": a full name right behind what its bearer leads. */
function nameBehindGroup(doc: QuoteDocument, end: number): Mention | undefined {
  const name = nameOf(doc, end - 1);
  if (name === undefined || name.to !== end || !isFullName(name)) return undefined;
  return nameOf(doc, name.titleFrom - 1) !== undefined || isBehindLed(doc, name.titleFrom - 1)
    ? { kind: 'name', name: doc.nameAt[end - 1] ?? 0, from: name.titleFrom, to: end }
    : undefined;
}

/** "o vereador da [oposição] X", and not "l'avvocato del [sindaco] X": a small noun that is nobody's. */
function isBehindLed(doc: QuoteDocument, at: number): boolean {
  const { table, prepositions, personNouns, titles } = doc.lexicon;
  const unit = doc.units[at];
  if (table.headFirst !== true || table.apposedNames !== true || unit?.kind !== 'word') return false;
  return (
    ![prepositions, personNouns, titles].some((words) => words.has(unit.lower)) && !isDeterminerAt(doc, at)
  );
}

/** "former secretary of state Ida Marr", but not "a critic of President Ida Marr": the office is the name's. */
function nameBehindOffice(doc: QuoteDocument, from: number, end: number): Mention | undefined {
  const name = nameOf(doc, end - 1);
  if (name === undefined || name.to !== end) return undefined;
  const office = officeOf(doc, name)?.from;
  const opens = office === from || (office === from + 1 && isDeterminerAt(doc, from));
  return opens ? { kind: 'name', name: doc.nameAt[end - 1] ?? 0, from, to: end } : undefined;
}

/** "der Chef des Aufsichtsrats Jan Moll" (German): whoever leads a body, right behind its noun. */
function nameBehindBody(doc: QuoteDocument, from: number, end: number): Mention | undefined {
  const name = nameOf(doc, end - 1);
  if (name === undefined || name.to !== end || officeBefore(doc, name) === undefined) return undefined;
  return isBodyAt(doc, name.from - 1)
    ? { kind: 'name', name: doc.nameAt[end - 1] ?? 0, from, to: end }
    : undefined;
}

/** Right behind the comma, or behind "el doctor", "le colonel" where names stand in apposition to roles. */
function isApposedAt(doc: QuoteDocument, from: number, name: number): boolean {
  if (from === name || doc.lexicon.table.apposedNames !== true) return from === name;
  for (let at = from; at < name; at++)
    if (
      !isDeterminerAt(doc, at) &&
      !isSourceNoun(doc, at) &&
      ![doc.lexicon.titles, doc.lexicon.formerMarks, doc.lexicon.demonyms].some((words) =>
        words.has(doc.units[at]?.lower ?? ''),
      )
    )
      return false;
  return true;
}

/** "доктор наук, профессор университета Иван Петров" */
const apposedRole = (doc: QuoteDocument, comma: number, high: number): Mention | undefined =>
  doc.units[comma]?.text === ',' ? nameBehindBareRole(doc, comma + 1, high) : undefined;

/** "La empresa, Pinturas Delmar, indicó" */
export const isNounOfBody = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.lexicon.groupNouns.has(doc.units[at]?.lower ?? '') &&
  isDeterminerAt(doc, at - 1);

/** "la sua collega, [la titolare della Famiglia X], è più cauta": an office and its bearer between two commas. */
function apposedOffice(doc: QuoteDocument, comma: number, high: number): Mention | undefined {
  if (doc.lexicon.articleGenders.size === 0 || doc.units[comma]?.text !== ',') return undefined;
  const head = doc.units[comma + 2]?.lower ?? '';
  if (!isDeterminerAt(doc, comma + 1) || !doc.lexicon.personNouns.has(head)) return undefined;
  const end = groupsEnd(doc, nominalEnd(doc, coreEnd(doc, comma + 1, high), high), high);
  const name = nameBehindGroup(doc, end);
  return name?.kind === 'name' && /^[,.:;]$/u.test(doc.units[name.to]?.text ?? '') ? name : undefined;
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
    (name.kind === 'group' && !isNounOfBody(doc, at - 1))
  )
    return undefined;
  const next = doc.units[name.to];
  if (next !== undefined && next.kind === 'word' && !doc.lexicon.verbs.has(next.lower)) return undefined;
  return { kind: 'name', name: nameIndex, from: at + 1, to: name.to };
}
