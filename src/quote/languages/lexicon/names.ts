import type { LanguageTable } from '../language.js';
import { declining, type FormLexicon } from './forms.js';
import type { Gender } from './gender.js';
import { mapOf, setOf, type Words, words } from './lists.js';

/** The names of a language, made ready for look-ups. */
export interface NameLexicon {
  readonly titles: ReadonlyMap<string, Gender | 'any'>;
  /** Titles that are no role: mr, frau, dr. */
  readonly genderOnlyTitles: Words;
  readonly titleEndings: readonly (readonly [string, Gender | 'any'])[];
  readonly firstNames: ReadonlyMap<string, Gender>;
  /** Last letters of first names that the table does not list. */
  readonly firstNameEndings: ReadonlyMap<string, Gender>;
  /** First names of women and men. */
  readonly sharedFirstNames: Words;
  readonly nameParticles: Words;
  readonly surnameJoints: Words;
  readonly nameSuffixes: Words;
  readonly postNominals: Words;
  readonly notNames: Words;
  readonly nameNouns: Words;
}

/** Makes the names of a table ready, given the forms of its nouns. */
export function compileNames(table: LanguageTable, forms: FormLexicon): NameLexicon {
  const { titles, firstNames } = table;
  const declined = declining(forms);
  return {
    titles: mapOf<Gender | 'any'>([
      [declined(titles.male), 'male'],
      [declined(titles.female), 'female'],
      [declined(titles.any), 'any'],
    ]),
    genderOnlyTitles: setOf(declined(table.genderOnlyTitles)),
    titleEndings: [
      ...words(table.titleEndings.female).map((ending) => [ending, 'female'] as const),
      ...words(table.titleEndings.male).map((ending) => [ending, 'male'] as const),
      ...words(table.titleEndings.any).map((ending) => [ending, 'any'] as const),
    ],
    firstNames: mapOf<Gender>([
      [firstNames.male, 'male'],
      [firstNames.female, 'female'],
      ...[...forms.firstNameForms].map(([form, [of]]) => [form, of?.gender ?? 'male'] as const),
    ]),
    firstNameEndings: mapOf<Gender>([
      [table.firstNameEndings?.male, 'male'],
      [table.firstNameEndings?.female, 'female'],
    ]),
    sharedFirstNames: setOf(table.sharedFirstNames),
    nameParticles: setOf(table.nameParticles),
    surnameJoints: setOf(table.surnameJoints ?? ''),
    nameSuffixes: setOf(table.nameSuffixes),
    postNominals: setOf(table.postNominals),
    notNames: setOf(
      ...[table.notNames, table.times, table.weekdays],
      ...(table.inflectedNames === true ? [table.clauseOpeners, table.prepositions, table.adverbs] : []),
    ),
    nameNouns: setOf(table.nameNouns),
  };
}
