import type { LanguageTable } from '../language.js';
import { setOf, type Words } from './lists.js';

/** What a site adds to its articles, made ready for look-ups. */
export interface NoiseLexicon {
  readonly bylineMarks: Words;
}

/** Makes the noise of a table ready. */
export const compileNoise = (table: LanguageTable): NoiseLexicon => ({
  bylineMarks: setOf(table.bylineMarks),
});
