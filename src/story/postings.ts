/** For each term the articles that have it, oldest first, packed: one number of 32 bits an entry. */
export interface Postings {
  /** Adds an article to the end of a term's list. */
  push(term: number, slot: number, weight: number): void;
  /**
   * Drops entries from the head of a term's list that are no longer among the last articles.
   * @param first slot of the oldest article that stays
   * @param size articles that stay
   * @returns how many entries the list has then
   */
  trim(term: number, first: number, size: number): number;
  /** Adds `factor * weight` at `2 * place + kind` for each entry; gives where a place was zero in both kinds. */
  addTo(dots: Float64Array, touched: Places, scan: Scan): void;
  /** True when the list has an article. Linear in the list. */
  has(term: number, slot: number): boolean;
}

/** One reading of a list. Places count from `first`. */
export interface Scan {
  readonly term: number;
  readonly first: number;
  readonly factor: number;
  readonly kind: 0 | 1;
}

/** A list of places with room for all of them. */
export interface Places {
  readonly places: Uint32Array;
  count: number;
}

/** Bits of an entry: its article's slot, then its weight. */
const WEIGHT_BITS = 10;
export const MAX_WEIGHT = 2 ** WEIGHT_BITS - 1;
/** Slots are numbers of articles modulo this: more articles than one window can hold. */
export const SLOTS = 2 ** (32 - WEIGHT_BITS);
const SLOT_MASK = SLOTS - 1;

/** Numbers in a chunk: the next chunk, then entries. Most terms are rare: small chunks waste little. */
const CHUNK = 16;
const CHUNK_BITS = 4;
/** Chunks in a page: memory grows by pages (128 kB), nothing is copied. */
const PAGE_BITS = 11;
const PAGE_MASK = 2 ** PAGE_BITS - 1;

export function createPostings(): Postings {
  const pages: Uint32Array[] = [];
  /** Chunk 0 is never used: 0 stands for "none". */
  let chunks = 1;
  let free = 0;
  let lists = createLists(1024);

  const pageOf = (chunk: number): Uint32Array => {
    const page = pages[chunk >>> PAGE_BITS];
    if (page !== undefined) return page;
    const added = new Uint32Array(CHUNK << PAGE_BITS);
    pages.push(added);
    return added;
  };
  const takeChunk = (): number => {
    if (free === 0) return chunks++;
    const chunk = free;
    free = pageOf(chunk)[startOf(chunk)] ?? 0;
    return chunk;
  };
  const giveBack = (chunk: number): void => {
    pageOf(chunk)[startOf(chunk)] = free;
    free = chunk;
  };
  /** A list with no entries has no chunks. */
  const addChunk = (term: number): void => {
    const chunk = takeChunk();
    pageOf(chunk)[startOf(chunk)] = 0;
    const tail = lists.tails[term] ?? 0;
    if (tail === 0) {
      lists.heads[term] = chunk;
      lists.headAt[term] = 1;
    } else pageOf(tail)[startOf(tail)] = chunk;
    lists.tails[term] = chunk;
    lists.tailAt[term] = 1;
  };
  /** Takes the oldest entry off; true when it was the last of its chunk. */
  const dropHead = (term: number, head: number): void => {
    const place = (lists.headAt[term] ?? 0) + 1;
    const isEmpty = (lists.counts[term] ?? 0) === 1;
    lists.counts[term] = (lists.counts[term] ?? 0) - 1;
    lists.headAt[term] = place;
    if (!isEmpty && place < CHUNK) return;
    lists.heads[term] = isEmpty ? 0 : (pageOf(head)[startOf(head)] ?? 0);
    lists.headAt[term] = 1;
    if (isEmpty) lists.tails[term] = 0;
    giveBack(head);
  };
  return {
    push(term, slot, weight) {
      if (term >= lists.heads.length) lists = growLists(lists, term);
      if ((lists.tails[term] ?? 0) === 0 || (lists.tailAt[term] ?? 0) === CHUNK) addChunk(term);
      const tail = lists.tails[term] ?? 0;
      const place = lists.tailAt[term] ?? 0;
      pageOf(tail)[startOf(tail) + place] = ((slot << WEIGHT_BITS) | weight) >>> 0;
      lists.tailAt[term] = place + 1;
      lists.counts[term] = (lists.counts[term] ?? 0) + 1;
    },
    trim(term, first, size) {
      if (term >= lists.heads.length) return 0;
      for (let head = lists.heads[term] ?? 0; head !== 0; head = lists.heads[term] ?? 0) {
        const oldest = (pageOf(head)[startOf(head) + (lists.headAt[term] ?? 0)] ?? 0) >>> WEIGHT_BITS;
        if (((oldest - first) & SLOT_MASK) < size) break;
        dropHead(term, head);
      }
      return lists.counts[term] ?? 0;
    },
    addTo(dots, touched, { term, first, factor, kind }) {
      let left = lists.counts[term] ?? 0;
      let place = lists.headAt[term] ?? 0;
      for (let chunk = lists.heads[term] ?? 0; left > 0; place = 1) {
        const page = pageOf(chunk);
        const start = startOf(chunk);
        for (; place < CHUNK && left > 0; place++, left--) {
          const entry = page[start + place] ?? 0;
          const slot = 2 * (((entry >>> WEIGHT_BITS) - first) & SLOT_MASK);
          if ((dots[slot] ?? 0) === 0 && (dots[slot + 1] ?? 0) === 0)
            touched.places[touched.count++] = slot >>> 1;
          dots[slot + kind] = (dots[slot + kind] ?? 0) + factor * (entry & MAX_WEIGHT);
        }
        chunk = page[start] ?? 0;
      }
    },
    has(term, slot) {
      if (term >= lists.heads.length) return false;
      let left = lists.counts[term] ?? 0;
      let place = lists.headAt[term] ?? 0;
      for (let chunk = lists.heads[term] ?? 0; left > 0; place = 1) {
        const page = pageOf(chunk);
        const start = startOf(chunk);
        for (; place < CHUNK && left > 0; place++, left--) {
          if ((page[start + place] ?? 0) >>> WEIGHT_BITS === slot) return true;
        }
        chunk = page[start] ?? 0;
      }
      return false;
    },
  };
}

/** By term: first and last chunk, where their entries start and end, and how many there are. */
interface Lists {
  readonly heads: Uint32Array;
  readonly tails: Uint32Array;
  readonly headAt: Uint8Array;
  readonly tailAt: Uint8Array;
  readonly counts: Uint32Array;
}

function createLists(terms: number): Lists {
  return {
    heads: new Uint32Array(terms),
    tails: new Uint32Array(terms),
    headAt: new Uint8Array(terms),
    tailAt: new Uint8Array(terms),
    counts: new Uint32Array(terms),
  };
}

function growLists(lists: Lists, term: number): Lists {
  const grown = createLists(2 * Math.max(term, lists.heads.length));
  grown.heads.set(lists.heads);
  grown.tails.set(lists.tails);
  grown.headAt.set(lists.headAt);
  grown.tailAt.set(lists.tailAt);
  grown.counts.set(lists.counts);
  return grown;
}

/** Where a chunk starts in its page. */
function startOf(chunk: number): number {
  return (chunk & PAGE_MASK) << CHUNK_BITS;
}
