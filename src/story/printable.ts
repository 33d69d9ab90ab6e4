import type { Quote, Span, Speaker, StoryQuote } from '../model.js';
import { splitSentences } from '../quote/split-sentences.js';
import { sharedWords, wordsOf } from './quote-words.js';

/** A quotation as it would be printed: the part of a StoryQuote that the article alone decides. */
export interface LeadQuote extends Pick<StoryQuote, 'pieces' | 'spans' | 'cutBefore' | 'cutAfter'> {
  readonly speaker: Speaker;
}

/** Words of a quotation as printed, where there is a choice; and the bounds where there is none. */
export const USUAL_LENGTH = { fewest: 8, most: 45 };
export const WIDEST_LENGTH = { fewest: 5, most: 60 };

export type Length = typeof USUAL_LENGTH;

/**
 * The speaker's name stands inside the marks ("MEYER: Good evening."), another source handed the words on, it is a
 * document that the article names in some other case, or no cue of its own says that the quotation goes on.
 */
const UNPRINTABLE: readonly string[] = [
  'transcript-turn',
  '(second-hand)',
  'stated-in',
  'next-paragraph',
  'same-paragraph',
  'lead-in-subject',
];

/** A quotation is the one that the headline takes up when it has so much of its words. */
const TAKEN_UP_SHARE = 0.6;

/** A headline that quotes fewer words than these takes up no quotation. */
const canTakeUp = (takenUp: ReadonlySet<string>): boolean => takenUp.size >= 2;

/** Whether a quotation has most of the words that the headline quotes. */
export const isTakenUp = (words: ReadonlySet<string>, takenUp: ReadonlySet<string>): boolean =>
  canTakeUp(takenUp) && sharedWords(takenUp, words) >= TAKEN_UP_SHARE * takenUp.size;

/** The quotation in printable length, or undefined: no sure speaker, no full sentence, too short. */
export function printable(
  quote: Quote,
  text: string,
  language: string | undefined,
  length: Length,
  takenUp: ReadonlySet<string>,
): LeadQuote | undefined {
  if (quote.speaker === undefined || quote.tier === 'guess' || quote.tier === 'none') return undefined;
  // A pronoun that could stand for another person near by.
  if (quote.tier === 'continued' && quote.rule.includes('(pronoun)')) return undefined;
  if (UNPRINTABLE.some((rule) => quote.rule.includes(rule))) return undefined;
  if ((quote.segments ?? [quote]).some((segment) => hasUnsureMarks(segment, text))) return undefined;
  // Told before the sentences are cut: most quotations are fragments.
  if (!canTakeUp(takenUp) && !startsSentence(text, quote)) return undefined;
  const all = sentencesOf(quote.segments ?? [quote], text, language);
  const start = startAtTakenUp(all, text, takenUp);
  const pieces = all.slice(start);
  const first = pieces[0];
  if (first === undefined || !startsSentence(text, first)) return undefined;
  const taken = takeWhole(pieces, text, length);
  if (taken.length === 0) return undefined;
  const spans = mergeTouching(taken, text);
  const cutAfter = taken.length < pieces.length;
  return {
    pieces: spans.map((span) => text.slice(span.start, span.end)),
    spans,
    ...(start > 0 ? { cutBefore: true } : {}),
    ...(cutAfter ? { cutAfter } : {}),
    speaker: quote.speaker,
  };
}

/**
 * Opened by " and closed by ”: the marks of two quotations, one in the other, whose speakers may be two. Or not closed
 * before the next opens (“… “…): nobody knows where it ends.
 */
function hasUnsureMarks({ start, end }: Span, text: string): boolean {
  const open = text.charAt(start - 1);
  if (open === '"') return text.charAt(end) === '”';
  return /^[“„«]$/u.test(open) && /^[^\S\n]+([“„«])/u.exec(text.slice(end, end + 4))?.[1] === open;
}

/** The sentence that the headline takes up, where a long quotation has it later; else the first. */
function startAtTakenUp(pieces: readonly Span[], text: string, takenUp: ReadonlySet<string>): number {
  if (!canTakeUp(takenUp)) return 0;
  return Math.max(
    0,
    pieces.findIndex(({ start, end }) => isTakenUp(wordsOf(text.slice(start, end)), takenUp)),
  );
}

function sentencesOf(segments: readonly Span[], text: string, language: string | undefined): Span[] {
  return segments.flatMap((segment) => {
    const words = text.slice(segment.start, segment.end);
    if (isOneSentence(words)) return [segment];
    return splitSentences(words, language).map(({ start, end }) => ({
      start: segment.start + start,
      end: segment.start + end,
    }));
  });
}

/** Longer ones are cut whatever they hold. UTF-16 code units. */
const SURELY_UNCUT = 300;

/** No sign inside that could end a sentence: most quotations, and they need not be read word by word. */
const isOneSentence = (words: string): boolean =>
  words.length <= SURELY_UNCUT && /^[\p{L}\p{N}][^.!?…\n\p{Pd}]*[^\s\p{Cf}\p{Pd}]$/u.test(words);

const startsSentence = (text: string, { start }: Span): boolean =>
  /^[\p{Lu}\p{N}¿¡"“‘'«([]/u.test(text.slice(start, start + 2));

/** Whole sentences from the start, as many as fit; none where the first alone is too long or all are too short. */
function takeWhole(pieces: readonly Span[], text: string, length: Length): readonly Span[] {
  const taken: Span[] = [];
  let words = 0;
  for (const piece of pieces) {
    const count = countWords(text.slice(piece.start, piece.end));
    if (words + count > length.most) break;
    words += count;
    taken.push(piece);
  }
  const last = taken.at(-1);
  const isWhole =
    last !== undefined && /[.!?…,;—–-]["'’”)\]]*$/u.test(text.slice(last.start, last.end + 1).trimEnd());
  return words >= length.fewest && (isWhole || taken.length === pieces.length) ? taken : [];
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;

/** Sentences with nothing but white space between them are printed as one piece. */
function mergeTouching(spans: readonly Span[], text: string): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && /^[^\S\n]*$/u.test(text.slice(last.end, span.start))) {
      merged[merged.length - 1] = { start: last.start, end: span.end };
    } else merged.push(span);
  }
  return merged;
}
