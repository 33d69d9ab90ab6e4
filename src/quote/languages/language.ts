import type { BodyTable } from './table/bodies.js';
import type { CueTable } from './table/cues.js';
import type { FormTable } from './table/forms.js';
import type { NameTable } from './table/names.js';
import type { NoiseTable } from './table/noise.js';
import type { OfficeTable } from './table/offices.js';
import type { PersonTable } from './table/people.js';
import type { PersonNounTable } from './table/person-nouns.js';
import type { PlaceTable } from './table/places.js';
import type { VerbTable } from './table/verbs.js';
import type { SmallWordTable } from './table/words.js';

/**
 * What the engine must know of a language: words, no code. All words are lower case; lists are written as one
 * string separated by spaces, phrases in arrays. Every list may be empty. The fields stand in groups, and each has
 * its file three times: what is asked for in `table/`, the words in a folder a language, how they are made ready in
 * `lexicon/`. A new language is one such folder, one line in `index.ts`, and fixtures.
 */
export interface LanguageTable
  extends VerbTable,
    CueTable,
    SmallWordTable,
    NameTable,
    PlaceTable,
    PersonNounTable,
    OfficeTable,
    PersonTable,
    BodyTable,
    FormTable,
    NoiseTable {
  /** ISO 639-1. */
  readonly code: string;
  /** Outer pairs of opening and closing marks besides the straight `"`, for example `„“`. */
  readonly marks: readonly string[];
  /** Pairs used inside others or, in some papers, instead of them, for example `‘’`. */
  readonly innerMarks: readonly string[];
  /** A dash between commas inside one pair of marks interrupts the quotation: "A, - said X, - B" (Russian). */
  readonly dashInterrupts?: boolean;
  /** A cue stands inside the marks: «A – ha detto X – B»; with `commas` also «A, affirme X, B», with `short commas` only «A, dijo X. B». */
  readonly cuesInside?: 'dashes' | 'commas' | 'short commas';
  /** A paragraph that opens with a dash and has a cue is speech without marks: "— A — disse X." */
  readonly dashDialogue?: boolean;
}
