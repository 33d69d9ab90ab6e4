import { GERMAN } from './de.js';
import { ENGLISH } from './en.js';
import { SPANISH } from './es.js';
import { FRENCH } from './fr.js';
import { ITALIAN } from './it.js';
import type { LanguageTable } from './language.js';
import { compileLexicon, type Lexicon } from './lexicon.js';
import { PORTUGUESE } from './pt.js';
import { RUSSIAN } from './ru.js';
import { UKRAINIAN } from './uk.js';

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
