import type { Lexicon } from '../languages/lexicon.js';

/** A first name of the table, or two of them: "Heinz-Dieter". Lower case. */
export const isFirstName = (word: string, { firstNames }: Lexicon): boolean =>
  firstNames.has(word) || firstNames.has(word.split('-', 1)[0] ?? '');
