import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import type { Mention } from '../groups/mention.js';
import { type Sentence, sentenceBefore } from '../text/sentences.js';

/** "Son fils Erwan était à bord. « Il … »": the relative of somebody, of whom the quotation tells. */
export function isToldOf({ units, lexicon, text, marked }: QuoteDocument, own: Mention, at: number): boolean {
  const isKin =
    lexicon.kinNouns.has(units[own.from]?.lower ?? '') ||
    lexicon.kinNouns.has(units[own.from + 1]?.lower ?? '');
  const isOwned =
    lexicon.ownMarks.has(units[own.from]?.lower ?? '') ||
    lexicon.ownMarks.has(units[own.from - 1]?.lower ?? '');
  const start = marked[units[at]?.marked ?? -1]?.start ?? text.length;
  const first = /^\p{L}+/u.exec(text.slice(start, start + 12))?.[0]?.toLowerCase() ?? '';
  const pronoun = lexicon.pronouns.get(first);
  return isKin && isOwned && (pronoun === 'male' || pronoun === 'female');
}

/** The subject of the sentence before, in its paragraph. */
export function subjectBeforeThat(doc: QuoteDocument, { from }: Sentence): Mention | undefined {
  const earlier = sentenceBefore(doc, from);
  return earlier && subjectFrom(doc, earlier.from, earlier.to);
}
