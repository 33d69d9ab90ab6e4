import type { QuoteDocument } from './document.js';
import type { PronounKind } from './languages/lexicon.js';

/** Sentences looked back for the person that a pronoun stands for. */
const FARTHEST_SENTENCE = 8;

/**
 * The entry that "he" or "she" at unit `at` stands for: the first person of the gender in the nearest sentence before,
 * subjects first, and of these the last speaker before others.
 */
export function resolvePronoun(
  doc: QuoteDocument,
  pronoun: PronounKind,
  at: number,
  lastSpeaker: number | undefined,
): number | undefined {
  if (pronoun !== 'male' && pronoun !== 'female') return undefined;
  const here = doc.sentenceOf[at] ?? 0;
  for (let index = here; index >= 0 && index > here - FARTHEST_SENTENCE; index--) {
    const sentence = doc.sentences[index];
    if (sentence === undefined) continue;
    const people = peopleIn(doc, sentence.from, Math.min(sentence.to, at)).filter((entry) =>
      fits(doc, entry, pronoun),
    );
    if (lastSpeaker !== undefined && people.includes(lastSpeaker)) return lastSpeaker;
    if (people.length > 0) return people[0];
    if (lastSpeaker !== undefined && index < here - 2 && fits(doc, lastSpeaker, pronoun)) return lastSpeaker;
  }
  return lastSpeaker !== undefined && fits(doc, lastSpeaker, pronoun) ? lastSpeaker : undefined;
}

/** Persons named between two units, in order; possessors ("Trump's") come last. */
function peopleIn(doc: QuoteDocument, from: number, to: number): number[] {
  const free: number[] = [];
  const owners: number[] = [];
  for (let at = from; at < to; at++) {
    const name = doc.index.names[doc.nameAt[at] ?? -1];
    if (name === undefined || name.from !== at) continue;
    const entry = doc.index.entryOf[doc.nameAt[at] ?? -1];
    if (entry === undefined) continue;
    const isOwner = /^['’]s?$/u.test(doc.units[name.to]?.text ?? '');
    (isOwner ? owners : free).push(entry);
  }
  return [...free, ...owners];
}

function fits(doc: QuoteDocument, entry: number, gender: 'male' | 'female'): boolean {
  const known = doc.index.entries[entry];
  if (known === undefined || known.kind === 'group' || known.kind === 'place') return false;
  return known.gender === undefined ? known.kind === 'person' : known.gender === gender;
}
