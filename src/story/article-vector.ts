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

/** The terms of one article with whole-number weights, of about the same Euclidean length for every article. */
export interface TermVector {
  readonly terms: readonly string[];
  /** 1 to `MAX_WEIGHT`, `weights[i]` of `terms[i]`. */
  readonly weights: readonly number[];
}

export const MAX_WEIGHT = 1023;

/** News tells who, what, where in its first sentences: UTF-16 code units that are read. */
const LEAD_LENGTH = 600;
/** A title is chosen, a sentence is written: a word of the title counts as often as this. */
const TITLE_WEIGHT = 2;
/** A name given by `src/quote` counts as often as this on top. */
const NAME_WEIGHT = 0;
/** What a fragment of a word counts beside the word itself. */
const FRAGMENT_WEIGHT = 0.3;
/** Marks a fragment among the terms. */
const FRAGMENT = '~';

/** What an article is about: its title, its first sentences and the names in it as one vector. */
export function weighTerms(article: Pick<StoryInput, 'title' | 'text' | 'names'>): TermVector {
  const counts = new Map<string, number>();
  const count = (term: string, weight: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  const countText = (text: string, weight: number): void => {
    for (const word of findWords(text)) {
      count(stemOf(word), weight);
      for (const fragment of fragmentsOf(word)) count(FRAGMENT + fragment, weight * FRAGMENT_WEIGHT);
    }
  };
  countText(article.title, TITLE_WEIGHT);
  countText(article.text.slice(0, LEAD_LENGTH), 1);
  if (NAME_WEIGHT > 0) for (const name of article.names.slice(0, 20)) countText(name, NAME_WEIGHT);
  return scale(counts);
}

/** Terms that are common in a language before any article of it was seen, with the part of articles that have them. */
export function commonTerms(language: string): ReadonlyMap<string, number> {
  return commonShares(language, FRAGMENT);
}

/** True for a term that a reader would recognize as a word. */
export function isWordTerm(term: string): boolean {
  return !term.startsWith(FRAGMENT);
}

/** The square root of a count, since the second mention of a word says less than the first. */
function scale(counts: ReadonlyMap<string, number>): TermVector {
  const values = [...counts.values()].map((count) => Math.sqrt(count));
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  const weights = values.map((value) => Math.max(1, Math.round((value / length) * MAX_WEIGHT)));
  return { terms: [...counts.keys()], weights };
}
