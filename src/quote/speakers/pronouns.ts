import type { QuoteDocument } from '../document.js';
import type { Nominal } from '../groups/mention.js';
import type { Gender, PronounKind } from '../languages/lexicon.js';
import { sentenceAt } from '../text/sentences.js';
import { lastMentionBefore, MOST_PEOPLE } from './named-before.js';
import { bodyBefore, isAboutKin, isOfGender, nounBefore } from './noun-before-pronoun.js';
import { FARTHEST_UNIT } from './people-of-paragraph.js';
import { fits, fittingBefore, fittingIn, subjectPronoun } from './pronoun-fits.js';

/** Sentences looked back for the person that a pronoun stands for. */
const FARTHEST_SENTENCE = 8;

/** A pronoun is sure where so many sentences before it name one fitting person only. */
const SURE_SENTENCES = 3;

/** The entry that a noun before the pronoun takes up. */
type TakenUp = (noun: Nominal) => number | undefined;

/** Whom a pronoun stands for. */
export interface Resolved {
  /** Somebody whom the article names, or whoever the noun means that the pronoun takes up: "a deputy who …". */
  readonly whom: number | Nominal;
  /** No other person whom the pronoun fits is named near by. */
  readonly isSure: boolean;
}

/**
 * The entry that "he" or "she" at unit `at` stands for: in the nearest sentence that names a fitting person, the last
 * speaker where he is among them, else the first. A pronoun that opens a sentence before hands the search on: it
 * stands for the same person.
 * @param takenUp whom a noun that is the subject before it stands for
 */
export function resolvePronoun(
  doc: QuoteDocument,
  pronoun: PronounKind,
  at: number,
  lastSpeaker: number | undefined,
  takenUp: TakenUp,
): Resolved | undefined {
  if (pronoun !== 'male' && pronoun !== 'female') return undefined;
  if (isLatter(doc, at)) return lastNamed(doc, pronoun, at);
  const body = bodyBefore(doc, pronoun, at);
  if (body !== undefined) return { whom: body, isSure: true };
  const noun = nounBefore(doc, pronoun, at);
  const taken = noun && takenUp(noun);
  if (taken !== undefined && fits(doc, taken, pronoun)) return { whom: taken, isSure: true };
  const { found, nearby, isOther } = lookBack(doc, pronoun, at, lastSpeaker, noun !== undefined);
  if (found !== undefined)
    return { whom: personOfTitle(doc, found, pronoun, at) ?? found, isSure: nearby.size <= 1 };
  if (isOther && noun !== undefined && isOfGender(doc, noun, pronoun)) return { whom: noun, isSure: false };
  const isLastFitting = !isOther && lastSpeaker !== undefined && fits(doc, lastSpeaker, pronoun);
  if (isLastFitting) return { whom: lastSpeaker, isSure: nearby.size === 0 };
  const only = isOther ? undefined : onlyOfGender(doc, pronoun, at);
  return only === undefined ? undefined : { whom: only, isSure: false };
}

/** „…“, so Letztere: where the word is a pronoun (German), whoever was named last. */
const isLatter = ({ units, lexicon }: QuoteDocument, at: number): boolean =>
  lexicon.agreement !== undefined && lexicon.latterNouns.has(units[at]?.lower ?? '');

function lastNamed(doc: QuoteDocument, pronoun: Gender, at: number): Resolved | undefined {
  for (let unit = at - 1; unit > at - FARTHEST_UNIT; unit--) {
    const entry = doc.index.entryOf[doc.nameAt[unit] ?? -1];
    if (entry !== undefined && fits(doc, entry, pronoun)) return { whom: entry, isSure: true };
  }
  return undefined;
}

/**
 * « … Elle se déclare comblée »: where the nearest person who fits was named paragraphs ago, the only one of the
 * headline who fits is meant.
 */
function personOfTitle(doc: QuoteDocument, found: number, gender: Gender, at: number): number | undefined {
  const here = sentenceAt(doc, at)?.paragraph ?? 0;
  const last = sentenceAt(doc, lastMentionBefore(doc, found, at)?.from ?? at)?.paragraph ?? here;
  if (doc.lexicon.articleGenders.size === 0 || last >= here - 1) return undefined;
  const inTitle = doc.index.entries.slice(0, MOST_PEOPLE).flatMap((known, entry) => {
    const isTold = known.words.length > 1 && doc.title.includes(known.words.join(' '));
    return isTold && known.gender === gender ? [entry] : [];
  });
  return inTitle.length === 1 ? inTitle[0] : undefined;
}

/** Where nouns take people up, their names stand far off: the only woman, or the only man, named so far. */
function onlyOfGender(doc: QuoteDocument, pronoun: Gender, at: number): number | undefined {
  const { entries, names } = doc.index;
  if (doc.lexicon.articleGenders.size === 0 || entries.length > MOST_PEOPLE) return undefined;
  const fitting = entries.flatMap((entry, index) => {
    const first = names[entry.mentions[0] ?? -1]?.from ?? at;
    return entry.kind === 'person' && entry.gender === pronoun && first < at ? [index] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The nearest fitting person before unit `at`, and all whom the sentences near it name. */
function lookBack(
  doc: QuoteDocument,
  pronoun: Gender,
  at: number,
  lastSpeaker: number | undefined,
  isAboutNoun: boolean,
): { found: number | undefined; nearby: ReadonlySet<number>; isOther: boolean } {
  const here = doc.sentenceOf[at] ?? 0;
  const nearby = new Set<number>();
  let found: number | undefined;
  for (let back = 0; back < FARTHEST_SENTENCE && here - back >= 0; back++) {
    const sentence = doc.sentences[here - back];
    if (sentence === undefined || (found !== undefined && back >= SURE_SENTENCES)) break;
    const end = Math.min(sentence.to, at);
    const chained = subjectPronoun(doc, sentence.from, end, pronoun);
    const fittingHere = back === 0 ? fittingBefore : fittingIn;
    const fitting = fittingHere(doc, sentence.from, end, pronoun);
    for (const entry of fitting) nearby.add(entry);
    const named = chained < 0 ? fitting : fittingHere(doc, sentence.from, chained, pronoun);
    const isOther = (back === 1 && isAboutNoun) || isAboutKin(doc, sentence.from, end, pronoun);
    if (isOther && named.length === 0 && found === undefined) return { found, nearby, isOther: true };
    found ??= named.find((entry) => entry === lastSpeaker) ?? named[0];
  }
  return { found, nearby, isOther: false };
}
