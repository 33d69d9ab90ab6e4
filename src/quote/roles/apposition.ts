import type { QuoteDocument } from '../document.js';
import { groupsEnd, nominalEnd } from '../groups/group-end.js';
import { isInside } from '../groups/group-inside.js';
import { isDeterminerAt, isNounPreposition, isPossessive, isSourceNoun } from '../groups/group-words.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { apposedOffice } from './apposed-office.js';
import { isGerund, isPastForm } from './cut-role.js';
import { officeAt } from './office-at.js';
import { officeEnd } from './offices.js';
import { hasPersonNoun, isOnePerson, isTitle, isTradeByEnding } from './role-words.js';

/** Units `[from, to)` that tell what somebody is. */
export interface RoleWords {
  readonly from: number;
  readonly to: number;
  /** "who leads the union": no noun of it stands for the person. */
  readonly isClause?: boolean;
}

/** Units looked at behind a name and its comma. */
const LONGEST_APPOSITION = 24;

/** "X, director of the institute, said"; "(R-Texas)" and ", 34" in between are stepped over. */
export function appositionBehind(doc: QuoteDocument, nameEnd: number): RoleWords | undefined {
  let at = nameEnd;
  if (doc.units[at]?.text === '(') while (at < nameEnd + 8 && doc.units[at - 1]?.text !== ')') at += 1;
  at = behindAge(doc, at);
  if (doc.units[at]?.text !== ',') return undefined;
  const from = at + 1;
  const high = Math.min(doc.units.length, at + LONGEST_APPOSITION);
  const apposed = apposedOffice(doc, from, high);
  if (apposed !== undefined) return apposed;
  if (doc.lexicon.relatives.has(doc.units[from]?.lower ?? '')) return inClause(doc, from, high);
  return asNominal(doc, from, high) ?? asOffice(doc, from, high);
}

/** Behind ", 34", ", 58 anni", ", de 76 anos", where a comma follows; else the comma itself. */
function behindAge(doc: QuoteDocument, comma: number): number {
  const { prepositions, times } = doc.lexicon;
  let at = comma + 1;
  if (prepositions.has(doc.units[at]?.lower ?? '')) at += 1;
  if (doc.units[at]?.kind !== 'number') return comma;
  at += 1;
  if (times.has(doc.units[at]?.lower ?? '')) at += 1;
  return doc.units[at]?.text === ',' ? at : comma;
}

function asNominal(doc: QuoteDocument, at: number, high: number): RoleWords | undefined {
  const phrase = officeAt(doc, at, high);
  if (phrase?.kind !== 'nominal' || isPossessive(doc, phrase.from)) return undefined;
  const { from, head } = phrase;
  // "éleveur à Plouhadec", "veterinaria en Almenar"
  const to = doc.lexicon.table.headFirst === true ? groupsEnd(doc, phrase.to, high) : phrase.to;
  if (isOfSeveral(doc, from, head)) return undefined;
  if (hasOffice(doc, from, to, head)) return closed(doc, from, to);
  // "un album photo [à la main]": only a noun for people governs what stands behind it.
  const isOfThing = doc.lexicon.articleGenders.size > 0 && to > phrase.to;
  return introduces(doc, from, head) && !isOfThing && !isCutAt(doc, to) ? closed(doc, from, to) : undefined;
}

/** "the White House political director", "CEO of the port": the last noun of the group is one person's office. */
function asOffice(doc: QuoteDocument, from: number, high: number): RoleWords | undefined {
  if (doc.lexicon.roleParticiples.size === 0) return undefined;
  let to = from;
  while (to < high && (to === from ? !isPossessive(doc, to) : !isDeterminerAt(doc, to)) && isPart(doc, to))
    to += 1;
  return to > from && isOnePerson(doc, to - 1) ? closed(doc, from, nominalEnd(doc, to, high)) : undefined;
}

/** A word of a noun group, and no full stop. */
function isPart(doc: QuoteDocument, at: number): boolean {
  if (isDeterminerAt(doc, at)) return true;
  const isStop =
    doc.units[at]?.text === '.' && !doc.lexicon.abbreviations.has(doc.units[at - 1]?.lower ?? '');
  const isVerb = isPastForm(doc, at) || (isGerund(doc, at) && isSourceNoun(doc, at - 1));
  return isInside(doc, at) && !isStop && !isVerb;
}

/** The group's head can be one who speaks; without articles any of its words that is a person. */
function hasOffice(doc: QuoteDocument, from: number, to: number, head: number): boolean {
  if (doc.lexicon.table.articles === '') return hasPersonNoun(doc, from, to);
  if ((isTradeByEnding(doc, head) && head <= from + 1) || officeEnd(doc, from) > from) return true;
  return isSourceNoun(doc, head) || isTitle(doc, head) || doc.units[head]?.kind === 'number';
}

/** "Holt and Quire, two of the owners": said of both. */
const isOfSeveral = (doc: QuoteDocument, from: number, head: number): boolean =>
  head === from && isDeterminerAt(doc, from) && !isSourceNoun(doc, from);

/** "X, who leads the harbour union, said": what someone leads, chairs or owns. */
function inClause(doc: QuoteDocument, relative: number, high: number): RoleWords | undefined {
  if (!doc.lexicon.leadingVerbs.has(doc.units[relative + 1]?.lower ?? '')) return undefined;
  const object = phraseStartingAt(doc, relative + 2, high);
  if (object === undefined || object.kind === 'pronoun') return undefined;
  const isHeadFirst = doc.lexicon.table.headFirst === true;
  const to = isHeadFirst ? groupsEnd(doc, object.to, high) : object.to;
  // "qui préside le Cercle des nageurs depuis 1998"
  const isClosed =
    isClosedAt(doc, to) || (isHeadFirst && doc.lexicon.prepositions.has(doc.units[to]?.lower ?? ''));
  return isClosed ? { from: relative, to, isClause: true } : undefined;
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

/** UTF-16 code units of a role with a second part that is still short to read. */
const LONGEST_PAIR = 80;

/** The words up to where the apposition ends, with what "and" joins to it where both are short. */
function closed(doc: QuoteDocument, from: number, to: number): RoleWords | undefined {
  if (isClosedAt(doc, to) || isSinceAt(doc, to)) return { from, to };
  if (doc.lexicon.roleParticiples.size === 0) return undefined;
  const end = joinedEnd(doc, to);
  if (end !== undefined) {
    const length = (doc.units[end - 1]?.end ?? 0) - (doc.units[from]?.start ?? 0);
    if (length <= LONGEST_PAIR) return { from, to: end };
    return joinsPerson(doc, to + 1, end) ? { from, to } : undefined;
  }
  return isCutAt(doc, to) ? { from, to } : undefined;
}

/** "X, régleur [depuis vingt ans]", "farera [desde hace tres décadas]", where articles tell a gender. */
const isSinceAt = ({ units, lexicon }: QuoteDocument, at: number): boolean =>
  lexicon.articleGenders.size > 0 &&
  lexicon.prepositions.has(units[at]?.lower ?? '') &&
  units.slice(at + 1, at + 4).some(({ kind, lower }) => kind === 'number' || lexicon.times.has(lower));

/** Where "and founder of Ceres Robotics" ends, up to a comma or a full stop; undefined before a verb: two people. */
function joinedEnd(doc: QuoteDocument, at: number): number | undefined {
  const { coordinators, leadingVerbs } = doc.lexicon;
  if (!coordinators.has(doc.units[at]?.lower ?? '') || leadingVerbs.has(doc.units[at + 1]?.lower ?? ''))
    return undefined;
  let end = at + 1;
  const high = at + LONGEST_APPOSITION;
  while (end < high && (isPart(doc, end) || isNounPreposition(doc, end))) end += 1;
  const next = doc.units[end];
  const isEnd = next === undefined || next.kind === 'break' || next.kind === 'sign';
  return end > at + 1 && isEnd ? end : undefined;
}

/** "… and former chairman": a second office, and not the rest of "trade and industry". */
function joinsPerson(doc: QuoteDocument, from: number, to: number): boolean {
  for (let at = from; at < to && !isNounPreposition(doc, at); at++) if (isOnePerson(doc, at)) return true;
  return false;
}

/** The apposition ends here: "X, the mayor, said", "X, host of “Late,” said", and not "According to X, the mayor will …". */
function isClosedAt(doc: QuoteDocument, at: number): boolean {
  const next = doc.units[at];
  if (next === undefined || next.kind === 'break' || next.kind === 'sign') return true;
  if (doc.units[at - 1]?.ending === ',' || doc.lexicon.relatives.has(next.lower)) return true;
  // "transportista | de 52 años"
  if (doc.units[at + 1]?.kind === 'number' && doc.lexicon.times.has(doc.units[at + 2]?.lower ?? ''))
    return true;

  // "procuratore capo di Castrignano da gennaio"
  const { articleGenders, prepositions, times } = doc.lexicon;
  const isTime = doc.units[at + 1]?.kind === 'number' || times.has(doc.units[at + 1]?.lower ?? '');
  if (articleGenders.size > 0 && prepositions.has(next.lower) && isTime) return true;
  return opensSecondRole(doc, at);
}

/** "glaciologue à l'université et première autrice": a second noun without an article. */
const opensSecondRole = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.table.headFirst === true &&
  doc.lexicon.coordinators.has(doc.units[at]?.lower ?? '') &&
  doc.units[at + 1]?.capital === false &&
  !isDeterminerAt(doc, at + 1);

/** What follows tells more than the role: "a voter raised in Chile", "a chief under two kings", "a coach and runs a shop". */
function isCutAt(doc: QuoteDocument, at: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  const { auxiliaries, coordinators, leadingVerbs, prepositions, times } = doc.lexicon;
  if (isPastForm(doc, at)) return !auxiliaries.has(word);
  const next = doc.units[at + 1]?.lower ?? '';
  // "four years ago", "such as Quire".
  const isTime = times.has(word) || (isDeterminerAt(doc, at) && (times.has(next) || prepositions.has(next)));
  const isVerb = coordinators.has(word) && leadingVerbs.has(next);
  return isTime || isVerb || prepositions.has(word) || isGerund(doc, at);
}
