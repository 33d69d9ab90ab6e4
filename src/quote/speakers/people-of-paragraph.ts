import type { QuoteDocument } from '../document.js';
import type { Sentence } from '../text/sentences.js';
import { isPersonEntry } from './named-before.js';

/** Sentences looked back. */
const FARTHEST_SENTENCE = 24;

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

/** The people whom a paragraph names before unit `at`, as far as it stands near by. */
function peopleOf(doc: QuoteDocument, paragraph: number, at: number): ReadonlySet<number> {
  const here = doc.sentenceOf[at] ?? -1;
  const named = new Set<number>();
  for (let index = here; index > here - FARTHEST_SENTENCE; index--) {
    const sentence = doc.sentences[index];
    if (sentence === undefined || sentence.paragraph < paragraph) break;
    if (sentence.paragraph !== paragraph) continue;
    for (const entry of peopleIn(doc, sentence, at, (one) => isPersonEntry(doc, one))) named.add(entry);
  }
  return named;
}

const onlyOne = (entries: ReadonlySet<number>): number | undefined =>
  entries.size === 1 ? [...entries][0] : undefined;

/** The one person whom the paragraph before unit `at` names, where its own names nobody before it. */
export function onlyPersonOfParagraphBefore(doc: QuoteDocument, at: number): number | undefined {
  const own = doc.sentences[doc.sentenceOf[at] ?? -1]?.paragraph ?? 0;
  return peopleOf(doc, own, at).size > 0 ? undefined : onlyOne(peopleOf(doc, own - 1, at));
}

/** The one person whom the paragraph of unit `at` names before it or, where it names nobody, the paragraph before. */
export function onlyPersonBefore(doc: QuoteDocument, at: number): number | undefined {
  const own = doc.sentences[doc.sentenceOf[at] ?? -1]?.paragraph ?? 0;
  return onlyOne(peopleOf(doc, own, at)) ?? onlyPersonOfParagraphBefore(doc, at);
}
