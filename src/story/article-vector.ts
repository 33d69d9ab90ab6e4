import { commonShares } from './common-words.js';
import { findWords, fragmentsOf, stemOf } from './terms.js';

/** What the index reads of an article. */
export interface StoryInput {
  readonly id: string;
  /** ISO 639-1; articles of different languages never meet. '' where unknown. */
  readonly language: string;
  readonly title: string;
  /** Plain text; may be empty, only its beginning is read. */
  readonly text: string;
  /** People and bodies named in it, as `src/quote` finds them. */
  readonly names: readonly string[];
  /** Its quotations, verbatim. */
  readonly quotes: readonly string[];
  /** The outlet or feed. '' where unknown. */
  readonly source: string;
  readonly publishedAt: number;
  /** When we first saw it; absent: `publishedAt`. */
  readonly arrivedAt?: number;
}

/**
 * The terms of one article with whole-number weights: its words, then their fragments, each part of about the same
 * Euclidean length for every article.
 */
export interface TermVector {
  readonly terms: readonly string[];
  /** How many of `terms`, from the first, are words. */
  readonly words: number;
  /** 1 to `MAX_WEIGHT`, `weights[i]` of `terms[i]`. */
  readonly weights: readonly number[];
}

export const MAX_WEIGHT = 1023;

/** News tells who, what, where in its first sentences: UTF-16 code units that are read. */
const LEAD_LENGTH = 900;
/** A title is chosen, a sentence is written: a word of the title counts as often as this. */
const TITLE_WEIGHT = 3;
/** Marks a fragment among the terms. */
const FRAGMENT = '~';

/** What an article is about: the words of its title and first sentences, and their fragments. */
export function weighTerms(article: Pick<StoryInput, 'title' | 'text'>): TermVector {
  const words = new Map<string, number>();
  const fragments = new Map<string, number>();
  const countText = (text: string, weight: number): void => {
    for (const word of findWords(text)) {
      countUp(words, stemOf(word), weight);
      for (const fragment of fragmentsOf(word)) countUp(fragments, FRAGMENT + fragment, weight);
    }
  };
  countText(article.title, TITLE_WEIGHT);
  countText(article.text.slice(0, LEAD_LENGTH), 1);
  return {
    terms: [...words.keys(), ...fragments.keys()],
    weights: [...scale(words), ...scale(fragments)],
    words: words.size,
  };
}

function countUp(counts: Map<string, number>, term: string, weight: number): void {
  counts.set(term, (counts.get(term) ?? 0) + weight);
}

/** Terms that are common in a language before any article of it was seen, with the part of articles that have them. */
export function commonTerms(language: string): ReadonlyMap<string, number> {
  return commonShares(language, FRAGMENT);
}

/** True for a term that a reader would recognize as a word. */
export function isWordTerm(term: string): boolean {
  return !term.startsWith(FRAGMENT);
}

/** The square root of each count, since the second mention of a word says less than the first; length `MAX_WEIGHT`. */
function scale(counts: ReadonlyMap<string, number>): number[] {
  const values = [...counts.values()].map((count) => Math.sqrt(count));
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return values.map((value) => Math.max(1, Math.round((value / length) * MAX_WEIGHT)));
}
