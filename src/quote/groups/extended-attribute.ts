import type { QuoteDocument } from '../document.js';
import { isDeterminerAt } from './group-words.js';

/** Units between an article and the participle that closes its attribute: "die am Montag in Bonn gewählte". */
const LONGEST_ATTRIBUTE = 10;

/**
 * Where the words go on that belong to the article at `at`, behind an attribute of its own preposition or object (German):
 * "die [in Holm geborene] Ministerin", "die [den Sturm überlebende] Mara Holt". Undefined where none stands there.
 */
export function behindAttribute(doc: QuoteDocument, at: number, high: number): number | undefined {
  const { agreement, articles, prepositions } = doc.lexicon;
  const next = doc.units[at + 1]?.lower ?? '';
  if (agreement === undefined || !articles.has(doc.units[at]?.lower ?? '')) return undefined;
  // "der [41 Jahre alte] Trainer"
  const isAge = doc.units[at + 1]?.kind === 'number' && /^alte[mnrs]?$/u.test(doc.units[at + 3]?.lower ?? '');
  if (isAge) return at + 4;
  if (!prepositions.has(next) && !articles.has(next)) return undefined;
  for (let part = at + 3; part < Math.min(high - 1, at + LONGEST_ATTRIBUTE); part++) {
    const unit = doc.units[part];
    if (unit === undefined || unit.kind === 'break' || unit.kind === 'sign' || unit.kind === 'quote')
      return undefined;
    if (isParticiple(doc, part) && opensRest(doc, part + 1)) return part + 1;
  }
  return undefined;
}

/** "geborene", "stammenden", "gewählter". */
const isParticiple = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.capital === false &&
  !isDeterminerAt(doc, at) &&
  !doc.lexicon.verbs.has(doc.units[at]?.lower ?? '') &&
  /(?:nd|t|en)e[nmrs]?$/u.test(doc.units[at]?.lower ?? '');

/** A noun, a name or another adjective. */
const opensRest = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.kind === 'word' &&
  (doc.units[at]?.capital === true || /e[nmrs]?$/u.test(doc.units[at]?.lower ?? '')) &&
  !isDeterminerAt(doc, at) &&
  !doc.lexicon.prepositions.has(doc.units[at]?.lower ?? '') &&
  !doc.lexicon.verbs.has(doc.units[at]?.lower ?? '');
