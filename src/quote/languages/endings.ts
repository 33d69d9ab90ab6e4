/** Endings of words, by their last two letters: compounds are met by their last noun. */
export type Endings = ReadonlyMap<string, readonly string[]>;

/** The endings of a table's list; it may be left out. */
export function endingsOf(list = ''): Endings {
  const endings = new Map<string, string[]>();
  for (const ending of list.split(/\s+/u)) {
    if (ending === '') continue;
    const key = ending.slice(-2);
    endings.set(key, [...(endings.get(key) ?? []), ending]);
  }
  return endings;
}

/**
 * Whether a word ends as the list tells: "-star" is met by "popstar" alone, "=ire" by "ire" alone, "arzt" by "arzt" and
 * "zahnarzt".
 */
export function hasEnding(endings: Endings, word: string): boolean {
  const known = endings.get(word.slice(-2)) ?? [];
  return known.some((ending) => {
    if (ending.startsWith('=')) return word === ending.slice(1);
    return ending.startsWith('-')
      ? word.length > ending.length && word.endsWith(ending.slice(1))
      : word.endsWith(ending);
  });
}
