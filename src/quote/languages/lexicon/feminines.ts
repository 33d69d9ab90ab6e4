import type { LanguageTable } from '../language.js';
import { type List, pairs, words } from './lists.js';

/** A list with the feminine forms that the endings "teur>trice eur>euse" make of its words behind it. */
export function withFeminines(list: List, { feminines }: LanguageTable): string {
  const endings = pairs(feminines);
  return [...words(list), ...feminineForms(list, endings)].join(' ');
}

const feminineForms = (list: List, endings: readonly (readonly [string, string])[]): string[] =>
  words(list).flatMap((word) =>
    endings.flatMap(([male, female]) =>
      word.endsWith(male) ? [word.slice(0, word.length - male.length) + female] : [],
    ),
  );
