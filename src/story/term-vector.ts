import type { WordCount } from './article-words.js';
import { MAX_WEIGHT } from './postings.js';
import type { TermTable } from './term-table.js';
import { fragmentsOf, rootOf } from './terms.js';

/**
 * The terms of one article with whole-number weights: its words, then their fragments, each part of about the same
 * Euclidean length for every article. Each part has its own cosine, so that neither drowns the other.
 */
export interface TermVector {
  readonly ids: Uint32Array;
  /** How many of `ids`, from the first, are words. */
  readonly words: number;
  /** 1 to `MAX_WEIGHT`, `weights[i]` of `ids[i]`. */
  readonly weights: Uint16Array;
  /** How telling each term was when the article arrived. */
  readonly rarities: Float64Array;
  /** Euclidean lengths of the words and of the fragments, weighted by rarity. */
  readonly lengths: readonly [number, number];
}

/** Makes vectors of words, with the numbers that one table gives to terms. */
export interface TermReader {
  /** An article's terms; holds until its table forgets. */
  read(words: readonly WordCount[]): TermVector;
  /** To be called when the table has forgotten: numbers of terms may then stand for others. */
  forget(): void;
}

/** Marks a fragment among the terms. */
export const FRAGMENT = '~';
/** Words whose terms are kept at hand. */
const MOST_KNOWN_WORDS = 100_000;

/** A reader for one table. */
export function createTermReader(table: TermTable): TermReader {
  /** For each word its root, then its fragments. */
  const knownWords = new Map<string, readonly number[]>();
  /** By term. All zero between two readings. */
  let counts = new Float64Array(1024);

  const termsOf = (word: string): readonly number[] => {
    const known = knownWords.get(word);
    if (known !== undefined) return known;
    if (knownWords.size === MOST_KNOWN_WORDS) knownWords.clear();
    const fragments = fragmentsOf(word).map((fragment) => table.intern(FRAGMENT + fragment));
    const ids = [table.intern(rootOf(word)), ...fragments];
    knownWords.set(word, ids);
    return ids;
  };
  const weighPart = (ids: readonly number[], weights: Uint16Array, from: number): void => {
    const squares = ids.reduce((sum, id) => sum + (counts[id] ?? 0), 0);
    ids.forEach((id, index) => {
      // The square root of each count, since the second mention of a word says less than the first.
      const part = Math.sqrt((counts[id] ?? 0) / squares);
      weights[from + index] = Math.max(1, Math.round(part * MAX_WEIGHT));
      counts[id] = 0;
    });
  };
  const weigh = (words: readonly number[], fragments: readonly number[]): TermVector => {
    const ids = Uint32Array.from([...words, ...fragments]);
    const weights = new Uint16Array(ids.length);
    weighPart(words, weights, 0);
    weighPart(fragments, weights, words.length);
    const rarities = Float64Array.from(ids, table.rarityOf);
    return { ids, words: words.length, weights, rarities, lengths: measure(weights, rarities, words.length) };
  };
  return {
    read(wordCounts) {
      const words: number[] = [];
      const fragments: number[] = [];
      for (const { word, count } of wordCounts) {
        const ids = termsOf(word);
        if (table.size > counts.length) counts = widened(counts, 2 * table.size);
        ids.forEach((id, index) => {
          const before = counts[id] ?? 0;
          if (before === 0) (index === 0 ? words : fragments).push(id);
          counts[id] = before + count;
        });
      }
      return weigh(words, fragments);
    },
    forget() {
      knownWords.clear();
    },
  };
}

/** Euclidean lengths of the first `words` terms and of the rest. */
function measure(weights: Uint16Array, rarities: Float64Array, words: number): [number, number] {
  const squares: [number, number] = [0, 0];
  weights.forEach((weight, index) => {
    squares[index < words ? 0 : 1] += (weight * (rarities[index] ?? 0)) ** 2;
  });
  return [Math.sqrt(squares[0]), Math.sqrt(squares[1])];
}

function widened(numbers: Float64Array, size: number): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(size);
  wider.set(numbers);
  return wider;
}
