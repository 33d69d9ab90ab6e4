import type { LanguageTable } from './language.js';
import { type BodyLexicon, compileBodies } from './lexicon/bodies.js';
import { type CueLexicon, compileCues } from './lexicon/cues.js';
import { compileForms, type FormLexicon } from './lexicon/forms.js';
import { compileNames, type NameLexicon } from './lexicon/names.js';
import { compileNoise, type NoiseLexicon } from './lexicon/noise.js';
import { compileOffices, type OfficeLexicon } from './lexicon/offices.js';
import { compilePeople, type PersonLexicon } from './lexicon/people.js';
import { compilePersonNouns, type PersonNounLexicon } from './lexicon/person-nouns.js';
import { compilePlaces, type PlaceLexicon } from './lexicon/places.js';
import { compileVerbs, type VerbLexicon } from './lexicon/verbs.js';
import { compileSmallWords, type SmallWordLexicon } from './lexicon/words.js';

export type { FirstNameForm } from './lexicon/forms.js';
export type { Gender } from './lexicon/gender.js';
export type { VerbKind } from './lexicon/verbs.js';
export type { PronounKind } from './lexicon/words.js';

/** A language table, made ready for look-ups: the groups of `table/`, each by its file in `lexicon/`. */
export interface Lexicon
  extends VerbLexicon,
    CueLexicon,
    SmallWordLexicon,
    NameLexicon,
    PlaceLexicon,
    PersonNounLexicon,
    OfficeLexicon,
    PersonLexicon,
    BodyLexicon,
    NoiseLexicon,
    FormLexicon {
  readonly table: LanguageTable;
}

/** Makes a table ready. Costs about a millisecond: keep the result. */
export function compileLexicon(table: LanguageTable): Lexicon {
  const forms = compileForms(table);
  const offices = compileOffices(table);
  return {
    table,
    ...compileVerbs(table),
    ...compileCues(table),
    ...compileSmallWords(table),
    ...compileNames(table, forms),
    ...compilePlaces(table, forms),
    ...compilePersonNouns(table, forms),
    ...offices,
    ...compilePeople(table, offices),
    ...compileBodies(table, forms),
    ...compileNoise(table),
    ...forms,
  };
}
