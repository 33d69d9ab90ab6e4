import type { Quote } from '../model.js';
import {
  isTakenUp,
  type LeadQuote,
  type Length,
  printable,
  USUAL_LENGTH,
  WIDEST_LENGTH,
} from './printable.js';
import { hasFullName, trustOf } from './quote-trust.js';
import { sharedWords, wordsOf } from './quote-words.js';

export type { LeadQuote };

export interface LeadQuotesInput {
  readonly headline: string;
  readonly text: string;
  readonly quotes: readonly Quote[];
  readonly language: string | undefined;
  /** 1 to 3; default 3. */
  readonly max?: number;
}

/** Below this a quotation is printed only where the article offers nothing better. */
const FULL_TRUST = -1;

interface Candidate {
  readonly lead: LeadQuote;
  readonly words: ReadonlySet<string>;
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
  const candidatesOf = (some: readonly Quote[], length: Length): Candidate[] =>
    some
      .flatMap((quote) => {
        const lead = printable(quote, text, language, length, takenUp);
        return lead === undefined ? [] : [rate(quote, lead, input, { headlineWords, takenUp, shares })];
      })
      .sort((a, b) => b.score - a.score);
  // What is not trusted is read only where nothing else is: most of the work is in the reading.
  const trusted = candidatesOf(
    quotes.filter(
      (quote) => trustOf(quote, language) > FULL_TRUST || isConfirmed(quote, headlineWords, takenUp),
    ),
    USUAL_LENGTH,
  );
  if (trusted.length > 0) return pickDifferent(trusted, max);
  const usual = candidatesOf(quotes, USUAL_LENGTH);
  return pickDifferent(usual.length > 0 ? usual : candidatesOf(quotes, WIDEST_LENGTH), 1);
}

/** The headline quotes these words too, and has the speaker's name, or they have a cue of their own. */
function isConfirmed(
  { text, speaker, tier }: Quote,
  headlineWords: ReadonlySet<string>,
  takenUp: ReadonlySet<string>,
): boolean {
  if (speaker === undefined || takenUp.size === 0 || !isTakenUp(wordsOf(text), takenUp)) return false;
  return tier === 'beside' || sharedWords(wordsOf(speaker.name), headlineWords) > 0;
}

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

/** What the quotation that the headline takes up is worth more. */
const TAKEN_UP_GAIN = 5;

/** What a speaker without a full name ("the letter", "the residents") is worth less to a reader. */
const UNNAMED_COST = 0.4;

/** What the headline has in quotation marks. */
function quotedPart(headline: string): string {
  return /(?:^|[\s:(])["'“‘„«]([^"”’“»]+(?:['’]\p{L}[^"”’“»]*)*)["'”’“»](?!\p{L})/u.exec(headline)?.[1] ?? '';
}

function rate(
  quote: Quote,
  lead: LeadQuote,
  { text, language }: LeadQuotesInput,
  { headlineWords, takenUp, shares }: Surroundings,
): Candidate {
  const words = wordsOf(lead.pieces.join(' '));
  const shared = sharedWords(words, headlineWords);
  const repeats = headlineWords.size > 0 && shared >= 0.8 * words.size;
  const namesSpeaker = sharedWords(wordsOf(lead.speaker.name), headlineWords) > 0;
  const score =
    trustOf(quote, language) +
    Math.min(shared, 4) * 0.5 +
    (namesSpeaker ? 1.5 : 0) +
    (shares.get(lead.speaker.name) ?? 0) +
    1.5 * (1 - quote.start / Math.max(1, text.length)) +
    (lead.speaker.anonymous === true ? -1 : 0) +
    (hasFullName(lead.speaker.name) ? 0 : -UNNAMED_COST) +
    (lead.cutAfter === true || lead.cutBefore === true ? -0.3 : 0) +
    (isTakenUp(words, takenUp) ? TAKEN_UP_GAIN : repeats ? -1 : 0);
  return { lead, words, score };
}
