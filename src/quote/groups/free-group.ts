import type { QuoteDocument } from '../document.js';
import { isDeterminerAt, isNameOfPersonAt, nameOf } from './group-words.js';
import { isJoinedToGoverned } from './joined-to-governed.js';
import type { Mention } from './mention.js';

/** No preposition governs the group that was found at `at`, it tells no time and stands beside no name. */
export function isFreeAt(doc: QuoteDocument, mention: Mention, at: number, from: number): boolean {
  const { prepositions, times } = doc.lexicon;
  const isGoverned =
    at > from && (prepositions.has(doc.units[at - 1]?.lower ?? '') || isCapitalA(doc, at - 1));
  const isTime = mention.kind === 'nominal' && times.has(doc.units[mention.head]?.lower ?? '');
  return (
    !isGoverned &&
    !isTime &&
    !isBehindName(doc, at, from) &&
    !isJoinedToPlace(doc, at) &&
    !isCompanionAt(doc, at, from)
  );
}

/** "Mit seinen Kollegen X und [Y] kam er" (German): the preposition governs both. */
export const isCompanionAt = (doc: QuoteDocument, at: number, low: number): boolean =>
  doc.lexicon.agreement !== undefined && isJoinedToGoverned(doc, at, low);

/** "En la parada de Rivadavia y [Colón], Brenda …": joined to a name that a preposition governs. */
function isJoinedToPlace(doc: QuoteDocument, at: number): boolean {
  const { articleGenders, coordinators, prepositions } = doc.lexicon;
  const before = coordinators.has(doc.units[at - 1]?.lower ?? '') ? nameOf(doc, at - 2) : undefined;
  if (articleGenders.size === 0 || before === undefined || nameOf(doc, at) === undefined) return false;
  return prepositions.has(doc.units[before.titleFrom - 1]?.lower ?? '');
}

/** "Même constat chez Lucas Ferrand, | responsable des jeunes :": an apposition to a name that is no subject. */
const isBehindName = (doc: QuoteDocument, at: number, from: number): boolean =>
  isBehindGovernedOffice(doc, at) ||
  (doc.lexicon.articleGenders.size > 0 &&
    at - 2 >= from &&
    doc.units[at - 1]?.text === ',' &&
    isNameOfPersonAt(doc, at - 2) &&
    nameOf(doc, at) === undefined &&
    !isDeterminerAt(doc, at));

/** "Pressionado pelo relator, [senador X], ele recuou": an apposition to whom a preposition governs. */
const isBehindGovernedOffice = ({ units, lexicon }: QuoteDocument, at: number): boolean =>
  lexicon.articleGenders.size > 0 &&
  units[at - 1]?.text === ',' &&
  units[at]?.kind === 'word' &&
  units[at]?.capital === false &&
  lexicon.titles.has(units[at]?.lower ?? '') &&
  lexicon.personNouns.has(units[at - 2]?.lower ?? '') &&
  lexicon.prepositions.has(units[at - 3]?.lower ?? '');

/** "A Paris": capitals that a paper prints without their accents. */
const isCapitalA = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.text === 'A' && doc.lexicon.prepositions.has('à');
