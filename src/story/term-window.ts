import { MAX_WEIGHT, type TermVector } from './article-vector.js';

/** A term while it is remembered. `entries` from `start` on are `number * ENTRY + weight`, oldest first. */
interface Posting {
  readonly term: string;
  readonly id: number;
  entries: number[];
  start: number;
  /** Articles remembered that have it; those in `entries` and older ones. */
  seen: number;
}

/** An article reduced to numbers. `number` counts articles from 0 in order of arrival. */
export interface IndexedArticle {
  readonly number: number;
  readonly termIds: Uint32Array;
}

/** The articles of one language, found by their words. */
export interface TermWindow {
  /** Articles that can be found. */
  readonly size: number;
  /** Articles whose words are counted: those in the window and those remembered longer. */
  readonly remembered: number;
  /** Puts the next article in. */
  append(vector: TermVector): IndexedArticle;
  /** The oldest article in the window can no longer be found; its words still count. */
  leave(article: IndexedArticle): void;
  /** The oldest article outside the window is forgotten. */
  forget(article: IndexedArticle): void;
  /** Visits the articles in the window that share telling terms, with the mean cosine of words and fragments. */
  findAlike(vector: TermVector, visit: (number: number, likeness: number) => void): void;
  /** The terms that a vector shares with an article, the most telling first. */
  sharedTerms(vector: TermVector, article: IndexedArticle): string[];
}

/** Lengths of the two parts of a vector: each part has its own cosine, so that neither drowns the other. */
interface Lengths {
  readonly words: number;
  readonly fragments: number;
}

/** A term of an article that can find others. */
interface Telling {
  readonly posting: Posting;
  readonly factor: number;
  /** 0 for a word, 1 for a fragment. */
  readonly kind: 0 | 1;
}

const ENTRY = MAX_WEIGHT + 1;
/** Entries read for one article, rarest terms first: bounds the time of one decision in a full window. */
const MOST_ENTRIES = 20_000;
/** Any two articles are alike by less than this, in words and in fragments: not worth a look. */
const FAINTEST = 0.04;
/** As if so many articles had been seen, with the common words of `shares` in their part of them. */
const PRIOR_ARTICLES = 200;
/** Above 1: rare words count even more than by the usual logarithm. */
const RARITY_POWER = 1.2;

/** @param shares for terms known to be common the part of all articles that have them */
export function createTermWindow(shares: ReadonlyMap<string, number>): TermWindow {
  const postings = new Map<string, Posting>();
  const byId: (Posting | undefined)[] = [];
  const freeIds: number[] = [];
  /** By `number - first`: lengths of the weighted words and fragments of the article as it arrived. */
  let lengths: Lengths[] = [];
  let lengthsStart = 0;
  let first = 0;
  let next = 0;
  let remembered = 0;
  /** By slot and kind of term: even for words, odd for fragments. */
  let dots = new Float64Array(2048);

  const intern = (term: string): Posting => {
    const known = postings.get(term);
    if (known !== undefined) return known;
    const posting: Posting = { term, id: freeIds.pop() ?? byId.length, entries: [], start: 0, seen: 0 };
    byId[posting.id] = posting;
    postings.set(term, posting);
    return posting;
  };
  const rarity = (term: string, seen: number): number => {
    const expected = seen + (shares.get(term) ?? 0) * PRIOR_ARTICLES;
    return Math.log((remembered + PRIOR_ARTICLES + 1) / (expected + 1)) ** RARITY_POWER;
  };
  const lengthsOf = (vector: TermVector): Lengths => {
    let words = 0;
    let fragments = 0;
    vector.terms.forEach((term, index) => {
      const square = ((vector.weights[index] ?? 0) * rarity(term, postings.get(term)?.seen ?? 0)) ** 2;
      if (index < vector.words) words += square;
      else fragments += square;
    });
    return { words: Math.sqrt(words), fragments: Math.sqrt(fragments) };
  };
  /** Terms of an article that can find others, the rarest first, as many as the limits allow. */
  const findTelling = (vector: TermVector): Telling[] => {
    const known: (Telling & { readonly count: number })[] = [];
    vector.terms.forEach((term, index) => {
      const posting = postings.get(term);
      if (posting === undefined) return;
      const count = posting.entries.length - posting.start;
      if (count === 0) return;
      const factor = (vector.weights[index] ?? 0) * rarity(term, posting.seen) ** 2;
      known.push({ posting, count, factor, kind: index < vector.words ? 0 : 1 });
    });
    let entries = 0;
    return known
      .sort((a, b) => a.count - b.count)
      .filter(({ count }) => {
        entries += count;
        return entries <= MOST_ENTRIES;
      });
  };

  return {
    get size() {
      return next - first;
    },
    get remembered() {
      return remembered;
    },
    append(vector) {
      lengths.push(lengthsOf(vector));
      const number = next++;
      remembered += 1;
      const termIds = new Uint32Array(vector.terms.length);
      vector.terms.forEach((term, index) => {
        const posting = intern(term);
        posting.entries.push(number * ENTRY + (vector.weights[index] ?? 1));
        posting.seen += 1;
        termIds[index] = posting.id;
      });
      return { number, termIds };
    },
    leave(article) {
      first = article.number + 1;
      lengthsStart += 1;
      if (lengthsStart > 1000 && lengthsStart * 2 > lengths.length) {
        lengths = lengths.slice(lengthsStart);
        lengthsStart = 0;
      }
      for (const id of article.termIds) {
        const posting = byId[id];
        if (posting === undefined) continue;
        posting.start += 1;
        if (posting.start >= 8 && posting.start * 2 > posting.entries.length) {
          posting.entries = posting.entries.slice(posting.start);
          posting.start = 0;
        }
      }
    },
    forget(article) {
      remembered -= 1;
      for (const id of article.termIds) {
        const posting = byId[id];
        if (posting === undefined) continue;
        posting.seen -= 1;
        if (posting.seen > 0) continue;
        postings.delete(posting.term);
        byId[id] = undefined;
        freeIds.push(id);
      }
    },
    findAlike(vector, visit) {
      if (dots.length < 2 * (next - first)) dots = new Float64Array(4 * (next - first));
      const touched: number[] = [];
      for (const { posting, factor, kind } of findTelling(vector)) {
        const { entries } = posting;
        for (let at = posting.start; at < entries.length; at++) {
          const entry = entries[at] ?? 0;
          const weight = entry % ENTRY;
          const slot = (entry - weight) / ENTRY - first;
          if (dots[2 * slot] === 0 && dots[2 * slot + 1] === 0) touched.push(slot);
          dots[2 * slot + kind] = (dots[2 * slot + kind] ?? 0) + factor * weight;
        }
      }
      const own = lengthsOf(vector);
      for (const slot of touched) {
        const other = lengths[slot + lengthsStart];
        const words = cosine(dots[2 * slot], own.words, other?.words);
        const fragments = cosine(dots[2 * slot + 1], own.fragments, other?.fragments);
        if (words >= FAINTEST || fragments >= FAINTEST) visit(slot + first, (words + fragments) / 2);
        dots[2 * slot] = 0;
        dots[2 * slot + 1] = 0;
      }
    },
    sharedTerms(vector, article) {
      const ids = new Set(article.termIds);
      return vector.terms
        .flatMap((term, index) => {
          const posting = postings.get(term);
          if (posting === undefined || !ids.has(posting.id)) return [];
          return [{ term, weight: (vector.weights[index] ?? 0) * rarity(term, posting.seen) ** 2 }];
        })
        .sort((a, b) => b.weight - a.weight)
        .map(({ term }) => term);
    },
  };
}

function cosine(dot = 0, one = 0, other = 0): number {
  const length = one * other;
  return length === 0 ? 0 : Math.min(1, dot / length);
}
