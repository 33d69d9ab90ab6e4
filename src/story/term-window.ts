import type { TermVector } from './article-vector.js';

/** A term while it stands in the window. `entries` from `start` on are `article * ENTRY + weight`, oldest first. */
interface Posting {
  readonly term: string;
  readonly id: number;
  entries: number[];
  start: number;
}

/** An article in the window, reduced to numbers. `number` counts articles from 0 in order of arrival. */
export interface IndexedArticle {
  readonly number: number;
  readonly termIds: Uint32Array;
  readonly weights: Uint8Array;
}

/** An article with its likeness to another: the dot product of the two weighted vectors. */
export interface Neighbour {
  readonly number: number;
  readonly dot: number;
}

/** The articles of one language that are in the window, found by their words. */
export interface TermWindow {
  readonly size: number;
  /** Puts the next article in. */
  append(vector: TermVector): IndexedArticle;
  /** Takes the oldest article out. */
  dropOldest(article: IndexedArticle): void;
  /** All articles that share a telling word with this one. */
  findNeighbours(vector: TermVector): Neighbour[];
  /** The number of a term in this window; absent: no article has it. */
  idOf(term: string): number | undefined;
  /** Whole-number inverse document frequency of a term, by name or by id. */
  idf(term: string): number;
  idfOf(termId: number): number;
}

const ENTRY = 128;
/** Inverse document frequencies are kept as whole sixteenths: whole numbers add up the same in any order. */
const IDF_STEPS = 16;
/** Words that stand in more than this part of the window find no candidates; they still count in the end. */
const COMMON_SHARE = 0.2;
/** As if this many articles had been seen, with no word of the window in them: damps the first hours. */
const PRIOR_ARTICLES = 200;

export function createTermWindow(commonShareOf: (term: string) => number): TermWindow {
  const postings = new Map<string, Posting>();
  const byId: (Posting | undefined)[] = [];
  const freeIds: number[] = [];
  let first = 0;
  let next = 0;
  let dots = new Float64Array(1024);

  const intern = (term: string): Posting => {
    const known = postings.get(term);
    if (known !== undefined) return known;
    const posting: Posting = { term, id: freeIds.pop() ?? byId.length, entries: [], start: 0 };
    byId[posting.id] = posting;
    postings.set(term, posting);
    return posting;
  };
  const frequency = (posting: Posting | undefined): number =>
    posting === undefined ? 0 : posting.entries.length - posting.start;
  const weigh = (term: string, seen: number): number => {
    const total = next - first + PRIOR_ARTICLES;
    const share = seen + commonShareOf(term) * PRIOR_ARTICLES;
    return Math.max(1, Math.round(IDF_STEPS * Math.log((total + 1) / (share + 1))));
  };
  const idf = (term: string): number => weigh(term, frequency(postings.get(term)));

  return {
    get size() {
      return next - first;
    },
    append(vector) {
      const number = next++;
      const termIds = new Uint32Array(vector.terms.length);
      vector.terms.forEach((term, index) => {
        const posting = intern(term);
        posting.entries.push(number * ENTRY + (vector.weights[index] ?? 1));
        termIds[index] = posting.id;
      });
      return { number, termIds, weights: Uint8Array.from(vector.weights) };
    },
    dropOldest(article) {
      first = article.number + 1;
      for (const id of article.termIds) {
        const posting = byId[id];
        if (posting === undefined) continue;
        posting.start += 1;
        if (posting.start === posting.entries.length) {
          postings.delete(posting.term);
          byId[id] = undefined;
          freeIds.push(id);
        } else if (posting.start > 32 && posting.start * 2 > posting.entries.length) {
          posting.entries = posting.entries.slice(posting.start);
          posting.start = 0;
        }
      }
    },
    findNeighbours(vector) {
      if (dots.length < next - first) dots = new Float64Array(2 * (next - first));
      const common = Math.max(50, COMMON_SHARE * (next - first));
      const touched: number[] = [];
      vector.terms.forEach((term, index) => {
        const posting = postings.get(term);
        if (posting === undefined || frequency(posting) > common) return;
        const factor = (vector.weights[index] ?? 0) * idf(term) ** 2;
        for (let at = posting.start; at < posting.entries.length; at++) {
          const entry = posting.entries[at] ?? 0;
          const weight = entry % ENTRY;
          const slot = (entry - weight) / ENTRY - first;
          if (dots[slot] === 0) touched.push(slot);
          dots[slot] = (dots[slot] ?? 0) + factor * weight;
        }
      });
      return touched.map((slot) => {
        const dot = dots[slot] ?? 0;
        dots[slot] = 0;
        return { number: slot + first, dot };
      });
    },
    idOf: (term) => postings.get(term)?.id,
    idf,
    idfOf: (termId) => {
      const posting = byId[termId];
      return posting === undefined ? 1 : weigh(posting.term, frequency(posting));
    },
  };
}
