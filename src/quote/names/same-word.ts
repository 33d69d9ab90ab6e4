import type { Lexicon } from '../languages/lexicon.js';
import { foldCase } from '../text/tokens.js';

/** Whether two words of names are one, case endings, a genitive -s and accents of case set aside. */
export function isSameWord(a: string, b: string, lexicon: Lexicon): boolean {
  const one = foldCase(a).replace(/’/gu, "'");
  const two = foldCase(b).replace(/’/gu, "'");
  if (one === two) return true;
  if (lexicon.table.inflectedNames === true)
    return (
      isInflected(one, two, lexicon) || unsoftened(one, lexicon) === two || unsoftened(two, lexicon) === one
    );
  if (lexicon.table.capitalNouns !== true) return false;
  return one === `${two}s` || two === `${one}s`;
}

function isInflected(a: string, b: string, lexicon: Lexicon): boolean {
  const shared = sharedLength(a, b);
  if (shared < 3 || shared < Math.min(a.length, b.length) - 3) return false;
  return lexicon.caseEndings.has(a.slice(shared)) && lexicon.caseEndings.has(b.slice(shared));
}

/** "Квітка" of "Квітці"; the word itself where no consonant has changed. */
function unsoftened(word: string, { softenings }: Lexicon): string {
  for (const [ending, base] of softenings)
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + base;
  return word;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
