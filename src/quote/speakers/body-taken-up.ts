import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import type { Mention } from '../groups/mention.js';
import { sentencesBefore } from '../text/sentences.js';
import type { Referent } from './speakers.js';

/** Units looked back for the compound that a noun shortens. */
const FARTHEST_UNIT = 400;
/** Sentences of the paragraph looked back for the body that they are about. */
const FARTHEST_SENTENCE = 3;

/**
 * The body that "das Ministerium" or "das Orchester" takes up where nouns are compounds (German): the compound that ends
 * in the noun ("Umweltministerium"), else the body that the sentence before is about. Undefined for other mentions.
 */
export function bodyTakenUp(doc: QuoteDocument, mention: Mention): Referent | undefined {
  const { agreement, bodyNouns } = doc.lexicon;
  if (agreement === undefined || (mention.kind !== 'name' && mention.kind !== 'nominal')) return undefined;
  const { from, to } = mention;
  const word = doc.units[to - 1]?.lower ?? '';
  const isBare = to - from <= 2 && !bodyNouns.has(doc.units[to - 2]?.lower ?? '');
  const article = doc.units[to === from + 1 ? from - 1 : from]?.lower ?? '';
  if (!isBare || !bodyNouns.has(word) || !/^d(?:as|er|ie|em)$/u.test(article)) return undefined;
  return compoundBefore(doc, from, word) ?? subjectBefore(doc, from);
}

function compoundBefore(doc: QuoteDocument, at: number, word: string): Referent | undefined {
  for (let unit = at - 1; unit >= Math.max(0, at - FARTHEST_UNIT); unit--) {
    const { text = '', lower = '', capital = false } = doc.units[unit] ?? {};
    if (capital && lower.length > word.length && lower.endsWith(word)) return { kind: 'label', label: text };
  }
  return undefined;
}

function subjectBefore(doc: QuoteDocument, at: number): Referent | undefined {
  for (const { from, to } of sentencesBefore(doc, at, FARTHEST_SENTENCE)) {
    const subject = subjectFrom(doc, from, to);
    const entry = subject?.kind === 'name' ? doc.index.entryOf[subject.name] : undefined;
    const known = doc.index.entries[entry ?? -1];
    if (entry !== undefined && known?.kind === 'group' && known.words.length > 1)
      return { kind: 'entry', entry };
  }
  return undefined;
}
