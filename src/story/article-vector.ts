import { findTerms } from './terms.js';

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

/** Terms of one article with whole-number weights of about the same length for every article. */
export interface TermVector {
  readonly terms: readonly string[];
  /** 1 to 127, `weights[i]` of `terms[i]`. */
  readonly weights: readonly number[];
}

/** News tells who, what, where in its first paragraphs (the inverted pyramid): UTF-16 code units that are read. */
const LEAD_LENGTH = 600;
/** A title is chosen, a sentence is written: a word of the title counts as often as this. */
const TITLE_WEIGHT = 2;
const NAME_WEIGHT = 1;
/** Euclidean length of a vector. Whole numbers add up the same in any order: see `story-index`. */
const VECTOR_LENGTH = 100;

/** What an article is about: its title, its first sentences and the names in it as one vector. */
export function weighTerms(article: StoryInput): TermVector {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number): void => {
    for (const term of findTerms(text)) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  count(article.title, TITLE_WEIGHT);
  count(article.text.slice(0, LEAD_LENGTH), 1);
  for (const name of article.names.slice(0, 20)) count(name, NAME_WEIGHT);
  return scale(counts);
}

function scale(counts: ReadonlyMap<string, number>): TermVector {
  const values = [...counts.values()].map((count) => Math.sqrt(count));
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return {
    terms: [...counts.keys()],
    weights: values.map((value) => Math.min(127, Math.max(1, Math.round((value / length) * VECTOR_LENGTH)))),
  };
}
