import type { QuoteDocument } from '../document.js';
import { isAdverbial } from '../groups/adverbial.js';
import { isInsideGroup } from '../groups/group-inside.js';
import { isDeterminerAt, nameOf } from '../groups/group-words.js';
import { isObliqueForWoman, officeForm } from '../languages/agreement.js';
import { matchWords } from './match-words.js';

/** Adverbs and objects between a verb and its subject. */
const MOST_BETWEEN = 6;

/** Prepositional groups there: "a déclaré à la presse mardi soir le ministre". */
const MOST_GROUPS = 3;

/** Steps over adverbs, objects and, where the language puts them there, prepositional groups. */
export function subjectStart(doc: QuoteDocument, from: number, limit: number): number {
  let at = from;
  for (let group = 0; group <= MOST_GROUPS; group++) {
    const start = at;
    while (at < limit && at < start + MOST_BETWEEN && canStandBetween(doc, at)) at += 1;
    if (doc.lexicon.table.groupsBetween !== true || group === MOST_GROUPS) return at;
    const end = groupEnd(doc, at, limit);
    if (end === at) return at;
    at = end;
  }
  return at;
}

/** An adverb or an object: it may stand between a verb and the subject behind it. */
export const canStandBetween = (doc: QuoteDocument, at: number): boolean =>
  !isArticleOfNoun(doc, at) && (isAdverbial(doc, at) || doc.lexicon.objects.has(doc.units[at]?.lower ?? ''));

/** "l'expert", where "l'" may be an object too: "l'a dit". */
function isArticleOfNoun(doc: QuoteDocument, at: number): boolean {
  const { articles, objects, auxiliaries, verbs } = doc.lexicon;
  const word = doc.units[at]?.lower ?? '';
  const next = doc.units[at + 1]?.lower ?? '';
  // "rief ihr eine Frau zu"
  if (isDeterminerAt(doc, at + 1)) return false;
  const isIdiom = matchWords(doc, at + 1, doc.lexicon.speechPhrases) > 0;
  return objects.has(word) && articles.has(word) && !auxiliaries.has(next) && !verbs.has(next) && !isIdiom;
}

/** The end of "à l'AFP", "en rueda de prensa", "este lunes" at `at`; `at` itself where no such group stands. */
function groupEnd(doc: QuoteDocument, at: number, limit: number): number {
  const { prepositions, times } = doc.lexicon;
  const wordAt = (index: number): string => doc.units[index]?.lower ?? '';
  if (isDeterminerAt(doc, at) && times.has(wordAt(at + 1))) return at + 2;
  if (doc.units[at]?.kind === 'number') return at + 1;
  if (!prepositions.has(wordAt(at)) && !isListener(doc, at)) return at;
  let to = at + 1;
  while (to < limit && (prepositions.has(wordAt(to)) || isDeterminerAt(doc, to))) to += 1;
  const first = to;
  while (to < limit && isSmallNoun(doc, to)) to += 1;
  const name = nameOf(doc, to);
  // "a preguntas de la fiscal Ana Ruiz": whoever the preposition governs, and not "à la presse Ana Ruiz".
  const { personNouns, groupNouns } = doc.lexicon;
  // "disse à agência Lusitânia"
  const isTitled = to > first && (personNouns.has(wordAt(to - 1)) || groupNouns.has(wordAt(to - 1)));
  const isOwn =
    name !== undefined && (to === first || isTitled || name.kind === 'group' || name.kind === 'place');
  return behindGenitives(doc, isOwn ? Math.min(name.to, limit) : to, limit);
}

/** "sagte [dem Kurier] X", "sagte [der Zeitung „Der Bote“] X": where articles tell the case, to whom it was said. */
function isListener({ lexicon, units }: QuoteDocument, at: number): boolean {
  const { agreement } = lexicon;
  const article = units[at]?.lower ?? '';
  if (agreement === undefined) return false;
  // "der Deutschen Presse-Agentur": no subject's adjective ends so behind "der".
  const isInflected = article === agreement.definite.male && /\p{L}{3}en$/u.test(units[at + 1]?.lower ?? '');
  return (
    agreement.listener.has(article) ||
    (isInflected && units[at + 2]?.capital === true) ||
    isObliqueForWoman(article, units[at + 1]?.lower ?? '', agreement)
  );
}

/** "bei der Vorstellung [des Berichts] [der Kammer]", but not "… der Kapitän". */
function behindGenitives(doc: QuoteDocument, from: number, limit: number): number {
  const { agreement } = doc.lexicon;
  if (agreement === undefined) return from;
  let to = from;
  for (let count = 0; count < MOST_GROUPS && to < limit; count++) {
    const article = doc.units[to]?.lower ?? '';
    if (!agreement.genitive.has(article)) break;
    let end = to + 1;
    while (end < limit && isSmallNoun(doc, end)) end += 1;
    const isSubject =
      article === agreement.definite.male &&
      officeForm(doc.units[end - 1]?.lower ?? '', agreement)?.gender === 'male';
    if (end === to + 1 || isSubject) break;
    to = end;
  }
  return to;
}

const isSmallNoun = (doc: QuoteDocument, at: number): boolean =>
  nameOf(doc, at) === undefined &&
  !isDeterminerAt(doc, at) &&
  (doc.units[at]?.kind === 'word' || doc.units[at]?.kind === 'number') &&
  isInsideGroup(doc, at);
