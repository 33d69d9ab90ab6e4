import type { QuoteDocument } from '../document.js';
import { isPerson, type Mention, type Nominal } from '../groups/mention.js';
import { cueOfSentence, sourceOfSentence } from '../rules/cue-before.js';
import { sentenceAt, sentenceBefore } from '../text/sentences.js';

/** `По словам Варакина, …. "…", - отметил собеседник агентства`: the person whom the sentence before, in its paragraph, lets speak. */
export function toldBefore(doc: QuoteDocument, { from, to, head }: Nominal): number | undefined {
  if (!doc.lexicon.interlocutors.has(doc.units[head]?.lower ?? '')) return undefined;
  const isNew = doc.units.slice(from, to).some(({ lower }) => doc.lexicon.prepositions.has(lower));
  if (doc.lexicon.table.inflectedNames !== true || isNew) return undefined;
  const own = sentenceAt(doc, from);
  // "80 см. "…"": the quotation may stand in the same sentence.
  const stretches = [own && { from: own.from, to: from }, sentenceBefore(doc, from)];
  const told = stretches.flatMap((one) => (one === undefined ? [] : (toldIn(doc, one.from, one.to) ?? [])));
  const [source] = told;
  return source?.kind === 'name' && isPerson(doc, source) ? doc.index.entryOf[source.name] : undefined;
}

/** Whom a stretch lets speak. */
const toldIn = (doc: QuoteDocument, from: number, to: number): Mention | undefined =>
  sourceOfSentence(doc, from, to) ?? cueOfSentence(doc, from, to);
