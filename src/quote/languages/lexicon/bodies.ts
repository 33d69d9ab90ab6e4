import type { LanguageTable } from '../language.js';
import { declining, type FormLexicon } from './forms.js';
import { setOf, type Words, words } from './lists.js';

/** The nouns for groups, documents and works of a language, made ready for look-ups. */
export interface BodyLexicon {
  readonly bodyNouns: Words;
  readonly groupNouns: Words;
  readonly workNouns: Words;
  /** Nouns for what a body hands out, in every form: whoever it is of speaks. */
  readonly statementNouns: Words;
  readonly titleNouns: Words;
  /** Endings of nouns that can be a source, where a language builds them freely. */
  readonly sourceEndings: readonly string[];
}

/** Makes the nouns for groups, documents and works of a table ready, given the forms of its nouns. */
export function compileBodies(table: LanguageTable, forms: FormLexicon): BodyLexicon {
  const declined = declining(forms);
  return {
    bodyNouns: setOf(table.bodyNouns),
    groupNouns: setOf(declined(table.groupNouns)),
    workNouns: setOf(table.workNouns),
    statementNouns: setOf(declined(table.statementNouns ?? '')),
    titleNouns: setOf(table.titleNouns),
    sourceEndings: words(table.sourceEndings),
  };
}
