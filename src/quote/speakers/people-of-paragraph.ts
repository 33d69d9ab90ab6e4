import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { type Sentence, sentenceAt, sentencesBefore } from '../text/sentences.js';
import { isPersonEntry } from './named-before.js';

/** Units looked back for the people of a paragraph. */
export const FARTHEST_UNIT = 250;

/** The person that the nearest sentence before, in the same paragraph, is about. */
export function subjectBefore(doc: QuoteDocument, at: number): number | undefined {
  for (const { from, to } of sentencesBefore(doc, at)) {
    const subject = subjectFrom(doc, from, to);
    if (subject?.kind === 'name') return doc.index.entryOf[subject.name];
  }
  return undefined;
}

/** The people whom a paragraph names before unit `at`. */
export function namedWithin(doc: QuoteDocument, paragraph: number, at: number): number[] {
  const named = new Set<number>();
  for (let unit = at - 1; unit >= 0 && unit > at - FARTHEST_UNIT; unit--) {
    const own = sentenceAt(doc, unit)?.paragraph;
    if (own !== undefined && own < paragraph) break;
    const entry = own === paragraph ? doc.index.entryOf[doc.nameAt[unit] ?? -1] : undefined;
    if (entry !== undefined && isPersonEntry(doc, entry)) named.add(entry);
  }
  return [...named];
}

/** The entries that a sentence names before unit `limit` and that are allowed. */
export function peopleIn(
  doc: QuoteDocument,
  { from, to }: Sentence,
  limit: number,
  isAllowed: (entry: number) => boolean,
): ReadonlySet<number> {
  const named = new Set<number>();
  for (let at = from; at < Math.min(to, limit); at++) {
    const entry = doc.index.entryOf[doc.nameAt[at] ?? -1];
    if (entry !== undefined && isAllowed(entry)) named.add(entry);
  }
  return named;
}

const onlyOne = (entries: readonly number[]): number | undefined =>
  entries.length === 1 ? entries[0] : undefined;

/** The one person whom the paragraph before unit `at` names, where its own names nobody before it. */
export function onlyPersonOfParagraphBefore(doc: QuoteDocument, at: number): number | undefined {
  const own = doc.sentences[doc.sentenceOf[at] ?? -1]?.paragraph ?? 0;
  return namedWithin(doc, own, at).length > 0 ? undefined : onlyOne(namedWithin(doc, own - 1, at));
}

/** The one person whom the paragraph of unit `at` names before it or, where it names nobody, the paragraph before. */
export function onlyPersonBefore(doc: QuoteDocument, at: number): number | undefined {
  const own = doc.sentences[doc.sentenceOf[at] ?? -1]?.paragraph ?? 0;
  const inside = namedWithin(doc, own, at);
  return onlyOne(inside.length > 0 ? inside : namedWithin(doc, own - 1, at));
}
