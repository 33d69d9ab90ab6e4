import { GERMAN } from './de/index.js';
import { ENGLISH } from './en/index.js';
import { SPANISH } from './es/index.js';
import { FRENCH } from './fr/index.js';
import { ITALIAN } from './it/index.js';
import type { LanguageTable } from './language.js';
import { compileLexicon, type Lexicon } from './lexicon.js';
import { PORTUGUESE } from './pt/index.js';
import { RUSSIAN } from './ru/index.js';
import { UKRAINIAN } from './uk/index.js';

/** The languages with a table, one line each. */
const TABLES: readonly LanguageTable[] = [
  ENGLISH,
  GERMAN,
  RUSSIAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  UKRAINIAN,
];

const compiled = new Map<string, Lexicon>();

/** The words of a language (`en`, `en-GB`), or undefined where there is no table for it. */
export function lexiconOf(language: string | undefined): Lexicon | undefined {
  const code = language?.toLowerCase().split('-', 1)[0] ?? '';
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const table = TABLES.find((candidate) => candidate.code === code);
  if (table === undefined) return undefined;
  const lexicon = compileLexicon(table);
  compiled.set(code, lexicon);
  return lexicon;
}
