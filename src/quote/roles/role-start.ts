import type { QuoteDocument } from '../document.js';
import { groupsEnd } from '../groups/group-end.js';
import { isInsideGroup } from '../groups/group-inside.js';
import { isDeterminerAt, nameOf } from '../groups/group-words.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { isOnePerson, isTitle, isTradeByEnding } from './role-words.js';

/** Units of a role before a comma and its name. */
const MOST_BEFORE_COMMA = 14;

/** Where the longest noun group begins that ends at the name or its comma and can be one person. */
export function roleStart(doc: QuoteDocument, end: number): number | undefined {
  let best = loneTrade(doc, end);
  // "insieme alla [collega] X": the noun right before the name, where a preposition governs it.
  const isGovernedNoun =
    doc.units[end]?.text !== ',' &&
    doc.lexicon.articleGenders.size > 0 &&
    doc.lexicon.personNouns.has(doc.units[end - 1]?.lower ?? '') &&
    doc.lexicon.fusedArticles.has(doc.units[end - 2]?.lower ?? '');
  if (isGovernedNoun) return end - 1;
  for (let from = end - 1; from >= 0 && from > end - MOST_BEFORE_COMMA; from--) {
    // "la maire (DVG) de Saint-Rémy"
    if (doc.units[from]?.text === ')' && doc.units[from - 2]?.text === '(') from -= 3;
    if (isBefore(doc, from, best)) break;
    const phrase = phraseStartingAt(doc, from, end);
    if (phrase?.kind !== 'nominal' || !isHeadOfRole(doc, phrase.head, from)) continue;
    // "assessora alla Mobilità", "líder do governo no Senado"
    if (phrase.to === end || groupsEnd(doc, phrase.to, end) === end) best = from;
  }
  return best;
}

/** "la [vicegobernadora] X" */
const loneTrade = (doc: QuoteDocument, end: number): number | undefined =>
  isDeterminerAt(doc, end - 2) && isTradeByEnding(doc, end - 1) ? end - 1 : undefined;

/** No role reaches back to a unit, or no longer one than that from `best` on. */
function isBefore(doc: QuoteDocument, at: number, best: number | undefined): boolean {
  const unit = doc.units[at];
  if (unit === undefined || unit.kind === 'break') return true;
  // "Gaspar Melo, advogado do ex-presidente, X": the apposition of the name before it.
  return (
    (unit.kind === 'sign' && !isInsideGroup(doc, at)) || (best !== undefined && isApposedToName(doc, at))
  );
}

const isApposedToName = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.units[at - 1]?.text === ',' &&
  nameOf(doc, at - 2)?.kind === 'person';

function isHeadOfRole(doc: QuoteDocument, head: number, from: number): boolean {
  if (doc.lexicon.table.headFirst !== true) return isOnePerson(doc, head);
  // "l'ancien maire", "a antiga ministra": an adjective may stand between article and noun.
  const isBehindAdjective = head === from + 1 && isDeterminerAt(doc, from - 1) && !isDeterminerAt(doc, from);
  const isPerson =
    doc.lexicon.personNouns.has(doc.units[head]?.lower ?? '') ||
    isTitle(doc, head) ||
    (isDeterminerAt(doc, from - 1) && isTradeByEnding(doc, head));
  // "pubblico ministero", "primo cittadino"
  return opensWithOffice(doc, from) || ((head === from || isBehindAdjective) && isPerson);
}

/** Words of "pubblico ministero", "capo della procura". */
const MOST_IN_OFFICE = 3;

function opensWithOffice(doc: QuoteDocument, from: number): boolean {
  const words = doc.units.slice(from, from + MOST_IN_OFFICE).map(({ lower }) => lower);
  return words.some(
    (_, index) => index > 0 && doc.lexicon.officesOf.has(words.slice(0, index + 1).join(' ')),
  );
}
