import type { WordCount } from './article-words.js';
import { createPostings, type Places, SLOTS } from './postings.js';
import { createTermTable } from './term-table.js';
import { createTermReader, type TermVector } from './term-vector.js';

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

/** Entries read for one article, rarest terms first: bounds the time of one decision in a full window. */
const MOST_ENTRIES = 6_000;
/** Any two articles are alike by less than this, in words and in fragments: not worth a look. */
const FAINTEST = 0.04;
/** Terms whose lists are cleared of left articles at each arrival: all of them within some thousand articles. */
const SWEPT = 64;
/** Above any number of terms in an article. */
const MOST_TERMS = 65_536;

/** @param shares for terms known to be common the part of all articles that have them */
export function createTermWindow(shares: ReadonlyMap<string, number>): TermWindow {
  const table = createTermTable(shares);
  const reader = createTermReader(table);
  const postings = createPostings();
  let first = 0;
  let next = 0;
  let swept = 0;
  /** By `number modulo their length / 2`: lengths of words and fragments as the article arrived. */
  let lengths = new Float64Array(2048);
  /** By place in the window and kind of term: even for words, odd for fragments. All zero between two searches. */
  let dots = new Float64Array(2048);
  let touched: Places = { places: new Uint32Array(1024), count: 0 };

  /** The terms that are in the window and not too common to be read, as `articles * MOST_TERMS + index`, rarest first. */
  const rarestFirst = (ids: Uint32Array): Float64Array => {
    const keys = new Float64Array(ids.length);
    let known = 0;
    for (let index = 0; index < ids.length; index++) {
      const count = postings.trim(ids[index] ?? 0, first % SLOTS, next - first);
      if (count > 0 && count <= MOST_ENTRIES) keys[known++] = count * MOST_TERMS + index;
    }
    return keys.subarray(0, known).sort();
  };
  /** Reads the lists of the rarest terms, as many as the limit allows, into `dots`. */
  const addUp = ({ ids, weights, words, rarities }: TermVector): void => {
    let entries = 0;
    for (const key of rarestFirst(ids)) {
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
    read: reader.read,
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
      if (table.forgetBefore(day)) reader.forget();
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
