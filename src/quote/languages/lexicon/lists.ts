/** A list of a table; it may be left out. */
export type List = string | undefined;

export type Words = ReadonlySet<string>;

/** The words of a list, in its order. */
export const words = (list: List): string[] => (list ?? '').split(/\s+/u).filter((word) => word !== '');

/** The words of several lists, each once. */
export const setOf = (...lists: readonly List[]): Set<string> => new Set(lists.flatMap(words));

/** Words with a value for each list; the first list that has a word tells its value. */
export function mapOf<V>(entries: readonly (readonly [List, V])[]): Map<string, V> {
  const map = new Map<string, V>();
  for (const [list, value] of entries)
    for (const word of words(list)) if (!map.has(word)) map.set(word, value);
  return map;
}

/** The two sides of each "one>other" of a list. */
export const pairs = (list: List): (readonly [string, string])[] =>
  words(list).map((pair) => {
    const [one = '', other = ''] = pair.split('>');
    return [one, other] as const;
  });
