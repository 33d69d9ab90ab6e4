import type { QuoteDocument } from '../document.js';
import { baseOfNoun } from '../names/nominative.js';
import { adjectiveFor } from '../names/nominative-of-group.js';
import { nominalEnd } from './group-end.js';
import { phraseStartingAt } from './phrase-starting.js';

/** Stems of what tells of a source how it knows: "близкий к руководству", "знайомий із ситуацією". */
const CLOSE = /^(?:близк|бли[зж]ьк|знаком|знайом|осведомл|обізнан|приближ|наближен)\p{L}+$/u;

/**
 * ", близкий к совету директоров" behind a source without a name, in the subject's case: '' where nothing of the kind
 * stands at unit `comma`.
 */
export function closeToBehind(doc: QuoteDocument, comma: number, head: number): string {
  const adjective = doc.units[comma + 1];
  if (doc.lexicon.table.inflectedNames !== true || doc.units[comma]?.text !== ',') return '';
  if (adjective === undefined || !CLOSE.test(adjective.lower)) return '';
  const { prepositions } = doc.lexicon;
  if (!prepositions.has(doc.units[comma + 2]?.lower ?? '')) return '';
  const governed = phraseStartingAt(doc, comma + 3, doc.units.length);
  if (governed === undefined) return '';
  const end = doc.units[nominalEnd(doc, governed.to, doc.units.length) - 1]?.end;
  const noun = baseOfNoun(doc.units[head]?.lower ?? '', doc.lexicon);
  const own = adjectiveFor(adjective.text, noun, doc.lexicon);
  return `, ${own}${doc.text.slice(adjective.end, end)}`.replace(/\s+/gu, ' ');
}
