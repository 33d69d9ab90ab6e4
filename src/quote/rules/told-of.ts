import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import type { Mention } from '../groups/mention.js';
import { type Sentence, sentenceBefore } from '../text/sentences.js';

/** Units before a name in which the noun for a relative stands: "su marido,". */
const MOST_BEFORE = 3;

/** "Son fils Erwan était à bord. « Il … »": the relative of somebody, of whom the quotation tells. */
export function isToldOf({ units, lexicon, text, marked }: QuoteDocument, own: Mention, at: number): boolean {
  // "su marido, Aurelio,": the noun stands before the comma, within a few words.
  const before = units.slice(Math.max(0, own.from - MOST_BEFORE), own.from + 2).map(({ lower }) => lower);
  const noun = before.findIndex((word) => lexicon.kinNouns.has(word));
  const isOwned = noun > 0 && lexicon.ownMarks.has(before[noun - 1] ?? '');
  const start = marked[units[at]?.marked ?? -1]?.start ?? text.length;
  const first = /^\p{L}+/u.exec(text.slice(start, start + 12))?.[0]?.toLowerCase() ?? '';
  const pronoun = lexicon.pronouns.get(first);
  return isOwned && (pronoun === 'male' || pronoun === 'female');
}

/** The subject of the sentence before, in its paragraph. */
export function subjectBeforeThat(doc: QuoteDocument, { from }: Sentence): Mention | undefined {
  const earlier = sentenceBefore(doc, from);
  return earlier && subjectFrom(doc, earlier.from, earlier.to);
}
