import { findWords } from './terms.js';

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

/** A folded word and what its mention counts. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** News tells who, what, where in its first sentences: UTF-16 code units that are read, of the title as well. */
const LEAD_LENGTH = 900;
/**
 * A title is chosen, a sentence is written; and a title begins with who and what, and ends with where, with comment
 * and with the outlet's name. Its first word counts as often as this, each next one less by `1 / TITLE_WORDS` of
 * itself, none less than a word of the text. Measured: a weight of 3 for all of its words joins fewer.
 */
const FIRST_WORD_WEIGHT = 8;
const TITLE_WORDS = 10;

/** What an article is about: the words of its title and first sentences, one entry a mention. */
export function countWords(article: Pick<StoryInput, 'title' | 'text'>): WordCount[] {
  const title = findWords(article.title.slice(0, LEAD_LENGTH));
  const lead = findWords(article.text.slice(0, LEAD_LENGTH));
  return [
    ...title.map((word, place) => ({ word, count: titleWeight(place) })),
    ...lead.map((word) => ({ word, count: 1 })),
  ];
}

/** @param place of a word in its title, from 0 */
function titleWeight(place: number): number {
  return Math.max(1, FIRST_WORD_WEIGHT * Math.exp(-place / TITLE_WORDS));
}
