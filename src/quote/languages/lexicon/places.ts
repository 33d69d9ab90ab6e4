import { type Endings, endingsOf } from '../endings.js';
import type { LanguageTable } from '../language.js';
import { withFeminines } from './feminines.js';
import { declining, type FormLexicon } from './forms.js';
import { setOf, type Words, words } from './lists.js';

/** The places and groups of a language, made ready for look-ups. */
export interface PlaceLexicon {
  readonly groupWords: Words;
  readonly groupTails: readonly (readonly string[])[];
  /** Those of them that are what an office is for: Lavoro, Saúde. */
  readonly portfolios: Words;
  readonly placeWords: Words;
  readonly placeNouns: Words;
  readonly saintWords: Words;
  readonly placeAdjectiveEndings: Endings;
  readonly demonyms: Words;
  readonly demonymEndings: readonly string[];
  readonly placePrepositions: Words;
}

/** Makes the places and groups of a table ready, given the forms of its nouns. */
export function compilePlaces(table: LanguageTable, forms: FormLexicon): PlaceLexicon {
  const declined = declining(forms);
  return {
    groupWords: setOf(declined(table.groupWords), table.portfolios),
    portfolios: setOf(table.portfolios),
    groupTails: (table.groupTails ?? []).map(words),
    placeWords: setOf(table.placeWords),
    placeNouns: setOf(table.placeNouns),
    saintWords: setOf(table.saintWords),
    placeAdjectiveEndings: endingsOf(table.placeAdjectiveEndings),
    demonyms: setOf(withFeminines(table.demonyms, table)),
    demonymEndings: words(table.demonymEndings),
    placePrepositions: setOf(table.placePrepositions),
  };
}
