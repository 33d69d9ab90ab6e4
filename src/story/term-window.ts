import type { WordCount } from './article-words.js';
import { createPostings, MAX_WEIGHT, type Places, SLOTS } from './postings.js';
import { createTermTable } from './term-table.js';
import { fragmentsOf, rootOf } from './terms.js';

/** The articles of one language, found by their words. */
export interface TermWindow {
  /** Articles that can be found. */
  readonly size: number;
  /** Articles whose words are counted: those in the window and those remembered longer. */
  readonly remembered: number;
  /** An article's terms as this window numbers them; holds until the next `append` or `forgetBefore`. */
  read(words: readonly WordCount[]): TermVector;
  /** Puts the next article in, with the day it arrived on; gives its number, from 0 in order of arrival. */
  append(vector: TermVector, day: number): number;
  /** The oldest article in the window can no longer be found; its words still count. */
  leaveOldest(): void;
  /** The words of the days before no longer count. */
  forgetBefore(day: number): void;
  /** Visits the articles in the window that share telling terms, with the mean cosine of words and fragments. */
  findAlike(vector: TermVector, visit: (number: number, likeness: number) => void): void;
  /** The words that a vector shares with an article, the most telling first. */
  sharedWords(vector: TermVector, number: number): string[];
}

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

/** Marks a fragment among the terms. */
export const FRAGMENT = '~';
/** Entries read for one article, rarest terms first: bounds the time of one decision in a full window. */
const MOST_ENTRIES = 6_000;
/** Any two articles are alike by less than this, in words and in fragments: not worth a look. */
const FAINTEST = 0.04;
/** Terms whose lists are cleared of left articles at each arrival: all of them within some thousand articles. */
const SWEPT = 64;
/** Words whose terms are kept at hand. */
const MOST_KNOWN_WORDS = 100_000;
/** Above any number of terms in an article. */
const MOST_TERMS = 65_536;

/** @param shares for terms known to be common the part of all articles that have them */
export function createTermWindow(shares: ReadonlyMap<string, number>): TermWindow {
  const table = createTermTable(shares);
  const postings = createPostings();
  /** For each word its stem, then its fragments. */
  const knownWords = new Map<string, readonly number[]>();
  let first = 0;
  let next = 0;
  let swept = 0;
  /** By `number modulo their length / 2`: lengths of words and fragments as the article arrived. */
  let lengths = new Float64Array(2048);
  /** By place in the window and kind of term: even for words, odd for fragments. All zero between two searches. */
  let dots = new Float64Array(2048);
  let touched: Places = { places: new Uint32Array(1024), count: 0 };
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
    const rarities = new Float64Array(ids.length);
    const squares: [number, number] = [0, 0];
    for (let index = 0; index < ids.length; index++) {
      const rarity = table.rarityOf(ids[index] ?? 0);
      rarities[index] = rarity;
      squares[index < words.length ? 0 : 1] += ((weights[index] ?? 0) * rarity) ** 2;
    }
    return {
      ids,
      weights,
      words: words.length,
      rarities,
      lengths: [Math.sqrt(squares[0]), Math.sqrt(squares[1])],
    };
  };
  /** Reads the lists of the rarest terms, as many as the limit allows, into `dots`. */
  const addUp = ({ ids, weights, words, rarities }: TermVector): void => {
    const keys = new Float64Array(ids.length);
    let known = 0;
    for (let index = 0; index < ids.length; index++) {
      const count = postings.trim(ids[index] ?? 0, first % SLOTS, next - first);
      if (count > 0 && count <= MOST_ENTRIES) keys[known++] = count * MOST_TERMS + index;
    }
    let entries = 0;
    for (const key of keys.subarray(0, known).sort()) {
      const index = key % MOST_TERMS;
      entries += (key - index) / MOST_TERMS;
      if (entries > MOST_ENTRIES) return;
      const factor = (weights[index] ?? 0) * (rarities[index] ?? 0) ** 2;
      const kind = index < words ? 0 : 1;
      postings.addTo(dots, touched, { term: ids[index] ?? 0, first: first % SLOTS, factor, kind });
    }
  };
  const sweep = (): void => {
    for (let step = 0; step < SWEPT; step++) {
      swept = swept + 1 < table.size ? swept + 1 : 0;
      postings.trim(swept, first % SLOTS, next - first);
    }
  };
  /** Room for one more article. */
  const makeRoom = (): void => {
    const size = next - first;
    if (2 * size < lengths.length) return;
    const wider = new Float64Array(2 * lengths.length);
    for (let number = first; number < next; number++) {
      for (const kind of [0, 1]) {
        wider[((2 * number) % wider.length) + kind] = lengths[((2 * number) % lengths.length) + kind] ?? 0;
      }
    }
    lengths = wider;
    dots = new Float64Array(wider.length);
    touched = { places: new Uint32Array(wider.length / 2), count: 0 };
  };

  return {
    get size() {
      return next - first;
    },
    get remembered() {
      return table.remembered;
    },
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
    append({ ids, weights, lengths: [words, fragments] }, day) {
      makeRoom();
      const number = next++;
      lengths[(2 * number) % lengths.length] = words;
      lengths[((2 * number) % lengths.length) + 1] = fragments;
      for (let index = 0; index < ids.length; index++) {
        postings.push(ids[index] ?? 0, number % SLOTS, weights[index] ?? 1);
      }
      table.count(ids, day);
      sweep();
      return number;
    },
    leaveOldest() {
      first += 1;
    },
    forgetBefore(day) {
      if (table.forgetBefore(day)) knownWords.clear();
    },
    findAlike(vector, visit) {
      addUp(vector);
      const [ownWords, ownFragments] = vector.lengths;
      for (let index = 0; index < touched.count; index++) {
        const place = touched.places[index] ?? 0;
        const other = (2 * (first + place)) % lengths.length;
        const words = cosine(dots[2 * place] ?? 0, ownWords * (lengths[other] ?? 0));
        const fragments = cosine(dots[2 * place + 1] ?? 0, ownFragments * (lengths[other + 1] ?? 0));
        dots[2 * place] = 0;
        dots[2 * place + 1] = 0;
        if (words >= FAINTEST || fragments >= FAINTEST) visit(first + place, (words + fragments) / 2);
      }
      touched.count = 0;
    },
    sharedWords({ ids, weights, words, rarities }, number) {
      return Array.from(ids.subarray(0, words), (id, index) => ({ id, index }))
        .filter(({ id }) => postings.has(id, number % SLOTS))
        .map(({ id, index }) => ({ id, weight: (weights[index] ?? 0) * (rarities[index] ?? 0) ** 2 }))
        .sort((a, b) => b.weight - a.weight)
        .map(({ id }) => table.termOf(id));
    },
  };
}

function cosine(dot: number, length: number): number {
  return length === 0 ? 0 : Math.min(1, dot / length);
}

function widened(numbers: Float64Array, size: number): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(size);
  wider.set(numbers);
  return wider;
}
