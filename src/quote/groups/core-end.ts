import type { QuoteDocument } from '../document.js';
import type { NameSpan } from '../names/describe-name.js';
import { isGerund, isPastForm } from '../roles/cut-role.js';
import { endsBehindPerson, leavesDeclinedGroup } from './declined-group.js';
import { isInside, isSmallInside } from './group-inside.js';
import {
  isDeterminerAt,
  isFiniteForm,
  isFullName,
  isNounPreposition,
  isPossessive,
  isSourceNoun,
  LONGEST_GROUP,
  nameOf,
} from './group-words.js';
import { isAdjectiveOfPlace, placeEnd } from './place-adjective.js';

/** The end of the group's core: determiner, adjectives, nouns and names before any preposition. */
export function coreEnd(doc: QuoteDocument, at: number, high: number): number {
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
    else if (isAdjectiveOfPlace(doc, name, to > at + 1)) to = placeEnd(doc, to, limit);
    else {
      const small = wordsOfBody(doc, name, to);
      if (small === 0 && !goesOnBehindName(doc, at, to, limit)) return to;
      to += small;
    }
  }
  return to;
}

/** Another name, or nouns that lead to one, or a noun that the name is of. */
const goesOnBehindName = (doc: QuoteDocument, at: number, to: number, limit: number): boolean =>
  leadsToName(doc, at, to, limit) || isNounBehindName(doc, to) || nameOf(doc, to) !== undefined;

/** Small words behind a name that belong to the same body. */
function wordsOfBody(doc: QuoteDocument, name: NameSpan, to: number): number {
  if (isBeforeNameBehindAdjective(doc, to) || isBeforeSecondPreposition(doc, to)) return 1;
  // "dei Trasporti e delle Infrastrutture"
  const portfolio = isNounPreposition(doc, to + 1) ? to + 2 : to + 1;
  return isBeforePortfolio(doc, name, to, portfolio) ? portfolio + 1 - to : wordsBeforeBody(doc, name, to);
}

/** "a ministra de Minas [e Energia]": a second word of what an office has. */
function isBeforePortfolio(
  { units, lexicon }: QuoteDocument,
  { from, to, kind }: NameSpan,
  at: number,
  portfolio: number,
): boolean {
  const { portfolios, coordinators, prepositions } = lexicon;
  const next = units[portfolio];
  if (kind === 'person' || next?.capital !== true || !coordinators.has(units[at]?.lower ?? '')) return false;
  const isGoverned = prepositions.has(units[from - 1]?.lower ?? '');
  return isGoverned && [units[to - 1], next].some((unit) => portfolios.has(unit?.lower ?? ''));
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
  return isGoverned && isSmallInside(doc, at) && !isDeterminerAt(doc, at);
}

/**
 * "head of Wexcombe [district council]", "the Ank [food bank]", "the Pollachi [plant]": how many small words up to the
 * noun that is a body or a thing, where the noun comes last.
 */
function wordsBeforeBody(doc: QuoteDocument, name: NameSpan, at: number): number {
  const { nounsComeLast, groupNouns } = doc.lexicon;
  if (!nounsComeLast) return 0;
  const isDetermined = isDeterminerAt(doc, name.from - 1);
  if (!isDetermined && !isNounPreposition(doc, name.from - 1)) return 0;
  if (!isSmallNoun(doc, at)) return 0;
  if (groupNouns.has(doc.units[at + 1]?.lower ?? '')) return 2;
  return isDetermined && name.kind !== 'person' && doc.units[at + 1]?.text === ',' ? 1 : 0;
}

/** A small word inside a group that is no verb. */
const isSmallNoun = (doc: QuoteDocument, at: number): boolean =>
  isSmallInside(doc, at) && !isClauseBehindSource(doc, at) && !isFiniteForm(doc, at);

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
