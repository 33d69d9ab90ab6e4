import type { Quote, Span, Speaker, StoryQuote } from '../model.js';
import { splitSentences } from '../quote/split-sentences.js';
import { sharedWords, wordsOf } from './quote-words.js';

/** A quotation as it would be printed: the part of a StoryQuote that the article alone decides. */
export interface LeadQuote extends Pick<StoryQuote, 'pieces' | 'spans' | 'cutBefore' | 'cutAfter'> {
  readonly speaker: Speaker;
}

export interface LeadQuotesInput {
  readonly headline: string;
  readonly text: string;
  readonly quotes: readonly Quote[];
  readonly language: string | undefined;
  /** 1 to 3; default 3. */
  readonly max?: number;
}

/** Words of a quotation as printed, where there is a choice; and the bounds where there is none. */
const USUAL_LENGTH = { fewest: 8, most: 45 };
const WIDEST_LENGTH = { fewest: 5, most: 60 };

/** How far a rule's speaker may be trusted in print, by how often it is right; other rules are last resorts. */
const TRUST: Readonly<Record<string, number>> = {
  'quote-verb-speaker': 0,
  'quote-speaker-verb': 0,
  'quote-late-cue': -0.2,
  'quote-next-sentence': -0.3,
  'speaker-verb-quote': -0.4,
  'speaker-colon-quote': -0.4,
  'quote-dash-speaker': -0.4,
};
const LAST_RESORT = -3;
/** What lowers the trust in a rule, by what stands in brackets behind its name. */
const COSTS: Readonly<Record<string, number>> = { pronoun: 2, noun: 1.2 };
/**
 * The speaker's name stands inside the marks ("MEYER: Good evening."), another source handed the words on, or it is
 * a document that the article names in some other case.
 */
const UNPRINTABLE: readonly string[] = ['transcript-turn', '(second-hand)', 'stated-in'];
/** "a report", "one of the men": a cue without a proper name is misread more often. */
const UNNAMED_COST = 0.8;
/** Below this a quotation is printed only where the article offers nothing better. */
const FULL_TRUST = -1;

interface Candidate {
  readonly lead: LeadQuote;
  readonly words: ReadonlySet<string>;
  readonly trust: number;
  readonly score: number;
}

/**
 * The one to three quotations that carry the article, best first: full sentences of 8 to 45 words by a named
 * speaker, near the headline's subject, early, adding to the headline; different speakers before a second by the
 * same. Empty where no quotation is fit to print.
 */
export function chooseLeadQuotes(input: LeadQuotesInput): LeadQuote[] {
  const { headline, text, quotes, language, max = 3 } = input;
  const headlineWords = wordsOf(headline);
  const shares = speakerShares(quotes);
  const takenUp = wordsOf(quotedPart(headline));
  const candidatesWithin = (length: Length): Candidate[] =>
    quotes
      .flatMap((quote) => {
        const lead = printable(quote, text, language, length, takenUp);
        return lead === undefined ? [] : [rate(quote, lead, text, { headlineWords, takenUp, shares })];
      })
      .sort((a, b) => b.score - a.score);
  const usual = candidatesWithin(USUAL_LENGTH);
  const trusted = usual.filter((candidate) => candidate.trust > FULL_TRUST);
  if (trusted.length > 0) return pickDifferent(trusted, max);
  return pickDifferent(usual.length > 0 ? usual : candidatesWithin(WIDEST_LENGTH), 1);
}

type Length = typeof USUAL_LENGTH;

/** 0 for a cue with a name right beside the quotation, less for anything weaker. */
function trustOf({ rule, tier, speaker }: Quote): number {
  const [name = '', ...doubts] = rule.split(/ \(|\)/u).filter((part) => part !== '');
  const base = tier === 'beside' ? (TRUST[name] ?? LAST_RESORT) : LAST_RESORT - 1;
  const costs = doubts.reduce((sum, doubt) => sum + (COSTS[doubt] ?? 0), 0);
  return base - costs - (hasProperName(speaker?.name ?? '') ? 0 : UNNAMED_COST);
}

/** Two capitalised words at least, as in a full name. */
const hasProperName = (name: string): boolean => (name.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) >= 2;

function pickDifferent(candidates: readonly Candidate[], max: number): LeadQuote[] {
  const chosen: Candidate[] = [];
  const isFresh = (candidate: Candidate): boolean =>
    chosen.every((other) => sharedWords(other.words, candidate.words) < 0.6 * candidate.words.size);
  for (const candidate of candidates) {
    const isNewSpeaker = chosen.every((other) => other.lead.speaker.name !== candidate.lead.speaker.name);
    if (chosen.length < max && isNewSpeaker && isFresh(candidate)) chosen.push(candidate);
  }
  for (const candidate of candidates) {
    if (chosen.length < Math.min(max, 2) && !chosen.includes(candidate) && isFresh(candidate))
      chosen.push(candidate);
  }
  return chosen.map(({ lead }) => lead);
}

/** How much of the quoted text each speaker has. */
function speakerShares(quotes: readonly Quote[]): ReadonlyMap<string, number> {
  const total = quotes.reduce((sum, quote) => sum + quote.text.length, 0) || 1;
  const shares = new Map<string, number>();
  for (const { speaker, text } of quotes) {
    if (speaker !== undefined)
      shares.set(speaker.name, (shares.get(speaker.name) ?? 0) + text.length / total);
  }
  return shares;
}

interface Surroundings {
  readonly headlineWords: ReadonlySet<string>;
  /** The words that the headline itself quotes. */
  readonly takenUp: ReadonlySet<string>;
  readonly shares: ReadonlyMap<string, number>;
}

/** A quotation is the one that the headline takes up when it has so much of its words. */
const TAKEN_UP_SHARE = 0.6;
const TAKEN_UP_GAIN = 5;

const isTakenUp = (words: ReadonlySet<string>, takenUp: ReadonlySet<string>): boolean =>
  takenUp.size >= 2 && sharedWords(takenUp, words) >= TAKEN_UP_SHARE * takenUp.size;

/** What the headline has in quotation marks. */
function quotedPart(headline: string): string {
  return /(?:^|[\s:(])["'“‘„«]([^"”’“»]+(?:['’]\p{L}[^"”’“»]*)*)["'”’“»](?!\p{L})/u.exec(headline)?.[1] ?? '';
}

function rate(
  quote: Quote,
  lead: LeadQuote,
  text: string,
  { headlineWords, takenUp, shares }: Surroundings,
): Candidate {
  const words = wordsOf(lead.pieces.join(' '));
  const shared = sharedWords(words, headlineWords);
  const repeats = headlineWords.size > 0 && shared >= 0.8 * words.size;
  const namesSpeaker = sharedWords(wordsOf(lead.speaker.name), headlineWords) > 0;
  const trust = trustOf(quote);
  const score =
    trust +
    Math.min(shared, 4) * 0.5 +
    (namesSpeaker ? 1.5 : 0) +
    (shares.get(lead.speaker.name) ?? 0) +
    1.5 * (1 - quote.start / Math.max(1, text.length)) +
    (lead.speaker.anonymous === true ? -1 : 0) +
    (lead.cutAfter === true || lead.cutBefore === true ? -0.3 : 0) +
    (isTakenUp(words, takenUp) ? TAKEN_UP_GAIN : repeats ? -1 : 0);
  return { lead, words, trust, score };
}

/** The quotation in printable length, or undefined: no sure speaker, no full sentence, too short. */
function printable(
  quote: Quote,
  text: string,
  language: string | undefined,
  length: Length,
  takenUp: ReadonlySet<string>,
): LeadQuote | undefined {
  if (quote.speaker === undefined || quote.tier === 'guess' || quote.tier === 'none') return undefined;
  if (UNPRINTABLE.some((rule) => quote.rule.includes(rule))) return undefined;
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

/** The sentence that the headline takes up, where a long quotation has it later; else the first. */
function startAtTakenUp(pieces: readonly Span[], text: string, takenUp: ReadonlySet<string>): number {
  if (takenUp.size < 2) return 0;
  return Math.max(
    0,
    pieces.findIndex(({ start, end }) => isTakenUp(wordsOf(text.slice(start, end)), takenUp)),
  );
}

function sentencesOf(segments: readonly Span[], text: string, language: string | undefined): Span[] {
  return segments.flatMap((segment) =>
    splitSentences(text.slice(segment.start, segment.end), language).map(({ start, end }) => ({
      start: segment.start + start,
      end: segment.start + end,
    })),
  );
}

const startsSentence = (text: string, span: Span): boolean =>
  /^[\p{Lu}\p{N}¿¡"“‘'«([]/u.test(text.slice(span.start, span.end));

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
