import type { QuoteDocument } from '../document.js';
import { isDeterminerAt, isNonFinite, isSourceNoun } from '../groups/group-words.js';
import { behindQuote, isVerbAt, limitOf } from './behind-quote.js';
import type { QuotePlace } from './rule.js';
import { subjectStart } from './subject-start.js';
import { verbGroupAt } from './verb-group.js';

/** `"…", añadió.`, `"…", dijo ayer a los periodistas.`: nothing behind the verb could be its subject. */
export function hasVerbAloneBehind(place: QuotePlace): boolean {
  const { doc } = place;
  const start = behindQuote(place);
  const limit = limitOf(place);
  const verb =
    start === undefined || isVerbAt(doc, start, false) ? start : verbGroupAt(doc, start, limit)?.verb;
  // "compara.", "sintetizza,": a weak verb says who spoke where nothing else stands there.
  if (verb === undefined) return start !== undefined && isWeakAlone(doc, start, limit);
  const next = subjectStart(doc, verb + 1, limit);
  // "contestó a un periodista [que le preguntaba]"
  const isListeners =
    next > verb + 1 &&
    doc.lexicon.articleGenders.size > 0 &&
    doc.lexicon.relatives.has(doc.units[next]?.lower ?? '');
  return (
    isListeners || isInfinitiveAt(doc, next) || isEndAt(doc, next, limit) || isMannerAt(doc, next, limit)
  );
}

const isWeakAlone = (doc: QuoteDocument, at: number, limit: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.lexicon.verbs.get(doc.units[at]?.lower ?? '') === 'weak' &&
  isEndAt(doc, at + 1, limit);

/** "dijo sin [dejar de andar]": no noun behind a preposition, where articles tell a gender. */
const isInfinitiveAt = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.lexicon.prepositions.has(doc.units[at - 1]?.lower ?? '') &&
  (isNonFinite(doc, at) || doc.lexicon.auxiliaries.has(doc.units[at]?.lower ?? ''));

const isEndAt = (doc: QuoteDocument, at: number, limit: number): boolean =>
  at >= limit || opensClause(doc, at) || /^[.,;:…–—-]$/u.test(doc.units[at]?.text ?? '');

/** "ha risposto a chi gli chiedeva un parere", "disse quando": a clause of its own. */
const opensClause = ({ units, lexicon }: QuoteDocument, at: number): boolean => {
  const { lower = '' } = units[at] ?? {};
  const { articleGenders, relatives, clauseOpeners, coordinators, complementizers } = lexicon;
  const isOpener = (relatives.has(lower) || clauseOpeners.has(lower)) && !coordinators.has(lower);
  return articleGenders.size > 0 && isOpener && !complementizers.has(lower);
};

/** "risponde secco.", "dice abbassando la voce", "racconta seduta in cucina": how somebody says it. */
function isMannerAt(doc: QuoteDocument, at: number, limit: number): boolean {
  const { articleGenders, participleEndings, participleShapes } = doc.lexicon;
  const unit = doc.units[at];
  if (articleGenders.size === 0 || unit?.kind !== 'word' || unit.capital) return false;
  if (isDeterminerAt(doc, at) || isSourceNoun(doc, at) || doc.lexicon.pronouns.has(unit.lower)) return false;
  const isParticiple = [...participleEndings, ...participleShapes].some((ending) =>
    unit.lower.endsWith(ending),
  );
  return isEndAt(doc, at + 1, limit) || (isParticiple && unit.lower.length >= SHORTEST_PARTICIPLE);
}

/** Letters of a participle or gerund. */
const SHORTEST_PARTICIPLE = 6;
