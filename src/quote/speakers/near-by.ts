import type { QuoteDocument } from '../document.js';
import { sentenceAt } from '../text/sentences.js';
import { isNamedWithin } from './named-before.js';
import { isDescribing, isIntroducing, type TakeUp } from './noun-taking-up.js';
import { namedWithin, subjectBefore } from './people-of-paragraph.js';
import { isInvertedBefore, isOtherInTitle, isOwnComplement, isUngovernedBefore } from './told-around.js';

/** Sentences back within which a noun takes up whoever spoke last. */
const FARTHEST_SENTENCE = 8;

/** Paragraphs looked back for the one person who fits. */
const FARTHEST_PARAGRAPH = 4;

/** Whom a noun may take up in its own paragraph, and farther off. */
interface Allowed {
  readonly isAllowed: (entry: number) => boolean;
  readonly isFarAllowed: (entry: number) => boolean;
}

/**
 * The one who fits in this paragraph, else whom the noun took up first, at unit `first`, else the one in the paragraph
 * before, else whoever spoke last.
 */
export function nearBy(
  doc: QuoteDocument,
  noun: TakeUp,
  allowed: Allowed,
  lastSpeaker: number | undefined,
  first = noun.at,
): number | undefined {
  const here = sentenceAt(doc, noun.at);
  if (here === undefined) return undefined;
  const { isAllowed, isFarAllowed } = allowed;
  const inside = namedWithin(doc, here.paragraph, noun.at).filter(isAllowed);
  // Whatever governs a complement is seldom first told of someone who is only spoken about.
  const isSubject = (entry: number): boolean =>
    subjectBefore(doc, noun.at) === entry ||
    isInvertedBefore(doc, noun.at, entry) ||
    (inside.length === 1 && isUngovernedBefore(doc, noun.at, entry));
  const { friendNouns, kinNouns, personNouns } = doc.lexicon;
  const isSomebodys = kinNouns.has(noun.head) || friendNouns.has(noun.head);
  const isOthers = isSomebodys && noun.complement.some((word) => personNouns.has(word));
  const isNear = noun.describes || doc.lexicon.nearNouns.has(noun.head);
  // "ce père de trois enfants", and not "el hijo de uno de los afectados".
  const isFree = noun.complement.length === 0 || (isNear && !isOthers);
  if (isNear && isOthers) return undefined;
  if (inside.length === 1 && (isFree || inside.some(isSubject))) return inside[0];
  if (inside.length > 0)
    return inside.find((entry) => subjectBefore(doc, noun.at) === entry) ?? inside.find(isSubject);
  const isFar = noun.complement.length > 0 && !isDescribing(doc, noun) && !isOwnComplement(doc, noun);
  if (isFar || isIntroducing(doc, noun)) return undefined;
  const earlier =
    first < noun.at && isDescribing(doc, noun)
      ? nearBy(doc, { ...noun, at: first }, withoutGoverned(doc, allowed, first), undefined)
      : undefined;
  if (earlier !== undefined) return earlier;
  return fartherOff(doc, noun, here.paragraph, isFarAllowed, lastSpeaker);
}

/** The one who fits in the paragraph before, else whoever spoke last, else the one who fits a few paragraphs back. */
function fartherOff(
  doc: QuoteDocument,
  noun: TakeUp,
  paragraph: number,
  isFarAllowed: Allowed['isFarAllowed'],
  lastSpeaker: number | undefined,
): number | undefined {
  const before = namedWithin(doc, paragraph - 1, noun.at).filter(isFarAllowed);
  // "la double championne" of a portrait is its own person rather than whom the paragraph before names.
  const alone = (named: readonly number[]): number | undefined =>
    named.length > 1 || (isDescribing(doc, noun) && isOtherInTitle(doc, noun, named[0], isFarAllowed))
      ? undefined
      : named[0];
  if (before.length === 1) return alone(before);
  const { isFarAllowed: isFree } = withoutGoverned(doc, { isAllowed: isFarAllowed, isFarAllowed }, noun.at);
  const hasSpokenNear =
    lastSpeaker !== undefined && isNamedWithin(doc, lastSpeaker, noun.at, FARTHEST_SENTENCE);
  if (hasSpokenNear && isFarAllowed(lastSpeaker)) return lastSpeaker;
  for (let back = 2; back <= FARTHEST_PARAGRAPH; back++) {
    const named = namedWithin(doc, paragraph - back, noun.at).filter(
      (entry) => isFarAllowed(entry) && (isDescribing(doc, noun) || isProminent(doc, entry)),
    );
    // "Sabrina Locatelli, accusata per la morte di X": she is the accused.
    const free = named.filter(isFree);
    if (named.length > 0) return alone(free.length > 0 ? free : named);
  }
  return undefined;
}

/**
 * The article names the person more than once, in its headline or its first paragraph: "el alcalde" is no passer-by of
 * whom it once told.
 */
export function isProminent(doc: QuoteDocument, entry: number): boolean {
  const { words = [], mentions = [] } = doc.index.entries[entry] ?? {};
  const first = sentenceAt(doc, doc.index.names[mentions[0] ?? -1]?.from ?? -1)?.paragraph;
  const isTold = mentions.length > 1 || doc.title.includes(words.at(-1) ?? ' ');
  return doc.lexicon.articleGenders.size === 0 || isTold || first === doc.sentences[0]?.paragraph;
}

/** Whom the noun took up where it stands first: the person that the sentences before it are about. */
export function subjectAt(
  doc: QuoteDocument,
  at: number,
  isAllowed: (entry: number) => boolean,
): number | undefined {
  const subject = subjectBefore(doc, at);
  return subject !== undefined && isAllowed(subject) ? subject : undefined;
}

/** "l'omicidio di X": whoever only a preposition governs is not yet somebody whom a noun takes up. */
function withoutGoverned(doc: QuoteDocument, { isAllowed, isFarAllowed }: Allowed, at: number): Allowed {
  if (doc.lexicon.articleGenders.size === 0) return { isAllowed, isFarAllowed };
  const isFree = (entry: number): boolean =>
    doc.index.entries[entry]?.mentions.some((mention) => {
      const { from = at, titleFrom = at } = doc.index.names[mention] ?? {};
      return from < at && !doc.lexicon.prepositions.has(doc.units[titleFrom - 1]?.lower ?? '');
    }) === true;
  return {
    isAllowed: (entry) => isAllowed(entry) && isFree(entry),
    isFarAllowed: (entry) => isFarAllowed(entry) && isFree(entry),
  };
}
