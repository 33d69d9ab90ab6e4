/** The terms of one language as numbers, and how many of the remembered articles have each. */
export interface TermTable {
  /** Articles whose terms are counted. */
  readonly remembered: number;
  /** One more than the greatest number of a term. */
  readonly size: number;
  /** The number of a term, a new one where it is not known. It holds until the term is forgotten. */
  intern(term: string): number;
  termOf(id: number): string;
  /** How telling a term is: a power of the logarithm of articles over articles that have it. */
  rarityOf(id: number): number;
  /** Counts an article's terms on a day. Days come in order. */
  count(ids: Uint32Array, day: number): void;
  /** Forgets the articles of the days before; true when there were any: numbers of terms may then stand for others. */
  forgetBefore(day: number): boolean;
}

interface Day {
  articles: number;
  /** By term. */
  counts: Uint32Array;
}

/** As if so many articles had been seen, with the common words of `shares` in their part of them. */
const PRIOR_ARTICLES = 200;
/** Above 1: rare words count even more than by the usual logarithm. */
const RARITY_POWER = 1.2;

/** @param shares for terms known to be common the part of all articles that have them */
export function createTermTable(shares: ReadonlyMap<string, number>): TermTable {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  const freeIds: number[] = [];
  const days = new Map<number, Day>();
  let remembered = 0;
  /** By term: articles that have it, with those that the shares stand for. */
  let expected = new Float64Array(1024);
  let seen = new Uint32Array(1024);
  /** By `expected`, as they were with `raritiesOf` articles; 0 where not asked for yet. */
  const rarities = new Float64Array(1024);
  let raritiesOf = -1;

  const forgetDay = ({ articles, counts }: Day): void => {
    remembered -= articles;
    for (let id = 0; id < counts.length; id++) {
      const count = counts[id] ?? 0;
      if (count === 0) continue;
      seen[id] = (seen[id] ?? 0) - count;
      expected[id] = (expected[id] ?? 0) - count;
      if (seen[id] !== 0) continue;
      ids.delete(terms[id] ?? '');
      freeIds.push(id);
    }
  };
  const dayOf = (number: number): Day => {
    const day = days.get(number) ?? { articles: 0, counts: new Uint32Array(seen.length) };
    if (day.counts.length < seen.length) day.counts = grow(day.counts, seen.length);
    days.set(number, day);
    return day;
  };
  return {
    get remembered() {
      return remembered;
    },
    get size() {
      return terms.length;
    },
    intern(term) {
      const known = ids.get(term);
      if (known !== undefined) return known;
      const id = freeIds.pop() ?? terms.length;
      if (id >= seen.length) {
        seen = grow(seen, 2 * id);
        const wider = new Float64Array(2 * id);
        wider.set(expected);
        expected = wider;
      }
      ids.set(term, id);
      terms[id] = term;
      expected[id] = (shares.get(term) ?? 0) * PRIOR_ARTICLES;
      return id;
    },
    termOf(id) {
      return terms[id] ?? '';
    },
    rarityOf(id) {
      const count = expected[id] ?? 0;
      const all = inSteps(remembered);
      if (count >= rarities.length || !Number.isInteger(count)) return rarity(all, count);
      if (all !== raritiesOf) {
        raritiesOf = all;
        rarities.fill(0);
      }
      if (rarities[count] === 0) rarities[count] = rarity(all, count);
      return rarities[count] ?? 0;
    },
    count(articleIds, number) {
      const { counts } = dayOf(number);
      for (const id of articleIds) {
        counts[id] = (counts[id] ?? 0) + 1;
        seen[id] = (seen[id] ?? 0) + 1;
        expected[id] = (expected[id] ?? 0) + 1;
      }
      dayOf(number).articles += 1;
      remembered += 1;
    },
    forgetBefore(number) {
      const gone = [...days.keys()].filter((day) => day < number);
      for (const day of gone) {
        forgetDay(dayOf(day));
        days.delete(day);
      }
      return gone.length > 0;
    },
  };
}

function rarity(articles: number, withTerm: number): number {
  return Math.log((articles + PRIOR_ARTICLES + 1) / (withTerm + 1)) ** RARITY_POWER;
}

/** A count to six binary digits, rounded down, so that what rests on it is computed seldom. */
function inSteps(count: number): number {
  const step = 2 ** Math.max(0, 26 - Math.clz32(count));
  return count - (count % step);
}

function grow(numbers: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(size);
  grown.set(numbers);
  return grown;
}
