/** The words of a text that carry meaning, lower case: four letters and more, without a genitive ending. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [];
  return new Set(words.filter((word) => word.length >= 4));
}

/** How many words two sets share; words of one stem (six letters) count as one. */
export function sharedWords(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const stems = new Set([...others].map(stem));
  return [...some].filter((word) => stems.has(stem(word))).length;
}

const stem = (word: string): string => word.slice(0, 6);
