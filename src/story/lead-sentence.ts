import { findBodyParagraphs } from '../quote/paragraphs.js';
import { splitSentences } from '../quote/split-sentences.js';
import { sharedWords, wordsOf } from './quote-words.js';

export interface LeadSentenceInput {
  readonly text: string;
  readonly headline: string;
  readonly language: string | undefined;
}

const FEWEST_WORDS = 8;
/** Sentences looked at from the start: the lead stands early or nowhere. */
const FIRST_SENTENCES = 8;
/** A capital place name and a dash, as agencies begin: "PORTO ALTO (AP) — ". */
const DATELINE =
  /^[\p{Lu}][\p{L}.' -]{1,40}(?:,\s*[\p{L}. ]{2,30})?(?:,?\s*\([^)]{2,30}\))?\s*[—–-]+\s+(?=\p{Lu}|\p{N})/u;

/**
 * The sentence that best leads where there is no quotation to print: early, complete, about the headline, and not
 * the headline once more. Captions, datelines, bylines and sign-up lines are passed over. Undefined where none fits.
 */
export function findLeadSentence({ text, headline, language }: LeadSentenceInput): string | undefined {
  const headlineWords = wordsOf(headline);
  const sentences = findBodyParagraphs(text, language)
    .slice(0, FIRST_SENTENCES)
    .flatMap((paragraph) => {
      const body = text.slice(paragraph.start, paragraph.end);
      return splitSentences(body, language).map(({ start, end }) => body.slice(start, end));
    })
    .slice(0, FIRST_SENTENCES)
    .map((sentence) => sentence.replace(DATELINE, '').trim())
    .filter((sentence) => isComplete(sentence));
  const rated = sentences.map((sentence, place) => ({
    sentence,
    score: rate(sentence, place, headlineWords),
  }));
  return rated.sort((a, b) => b.score - a.score)[0]?.sentence;
}

const isComplete = (sentence: string): boolean =>
  sentence.split(/\s+/u).length >= FEWEST_WORDS &&
  /^[^\p{Ll}]/u.test(sentence) &&
  /[.!?…]["'”’»“)]*$/u.test(sentence);

function rate(sentence: string, place: number, headlineWords: ReadonlySet<string>): number {
  const words = wordsOf(sentence);
  const shared = sharedWords(words, headlineWords);
  const repeats = words.size > 0 && shared >= 0.9 * words.size;
  return Math.min(shared, 4) * 0.5 - place * 0.6 - (repeats ? 2 : 0) - (sentence.length > 400 ? 1 : 0);
}
