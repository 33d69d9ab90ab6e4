import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import type { Mention } from '../groups/mention.js';
import type { Cast } from './cast.js';
import { type Referent, referentOf } from './speakers.js';

/** Sentences back to the one that names the body; those between are about it too. */
const FARTHEST_SENTENCE = 3;

/**
 * The body that "it" at unit `at` stands for, where a body is taken up so (English): the subject before it in its
 * sentence or in the nearest sentence before that has one. Undefined where that subject is no body.
 */
export function bodyOfIt(doc: QuoteDocument, at: number, cast: Cast): Referent | undefined {
  const here = doc.sentenceOf[at] ?? -1;
  for (let back = 0; back <= FARTHEST_SENTENCE; back++) {
    const sentence = doc.sentences[here - back];
    if (sentence === undefined) return undefined;
    // "It also …": about the same body as the sentence before.
    const opener = doc.units[sentence.from]?.lower ?? '';
    const end = Math.min(sentence.to, at);
    const subject = doc.lexicon.bodyPronouns.has(opener) ? undefined : subjectFrom(doc, sentence.from, end);
    if (subject !== undefined) return isBody(doc, subject, cast) ? referentOf(doc, subject) : undefined;
  }
  return undefined;
}

function isBody({ index, lexicon, units }: QuoteDocument, subject: Mention, { roles }: Cast): boolean {
  if (subject.kind === 'name') {
    const entry = index.entryOf[subject.name] ?? -1;
    const known = index.entries[entry];
    // "Hebridean Link": what looks like a person's name, of whom nothing is told that tells of a person.
    const canBe = known?.gender === undefined && roles[entry] === undefined;
    return known?.kind === 'group' || (canBe && known !== undefined && known.kind !== 'place');
  }
  if (subject.kind !== 'nominal') return false;
  const noun = units[subject.head]?.lower ?? '';
  return lexicon.groupNouns.has(noun) && !lexicon.personNouns.has(noun);
}
