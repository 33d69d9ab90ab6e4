/** What stands in and around the name of a person. */
export interface NameTable {
  /** Words before a name that belong to a role, not to the name: president, sen, dr. Without their points. */
  readonly titles: { readonly male: string; readonly female: string; readonly any: string };
  /** Those of them that are no role: mr, frau, dr. */
  readonly genderOnlyTitles: string;
  /** Endings of such words where a language builds them freely: German -minister, -sprecherin. */
  readonly titleEndings: { readonly male: string; readonly female: string; readonly any: string };
  readonly firstNames: { readonly male: string; readonly female: string };
  /** Last letters that tell the gender of a first name that is not listed: o, a. */
  readonly firstNameEndings?: { readonly male: string; readonly female: string };
  /** First names that women and men bear: they do not tell that "Mr. X" is somebody else. */
  readonly sharedFirstNames?: string;
  /** Small words inside names: von de van bin. */
  readonly nameParticles: string;
  /** Between two surnames of one person: "de Sousa e Melo". */
  readonly surnameJoints?: string;
  /** Letters behind a name that are no part of it, in capitals: MP KC. */
  readonly postNominals?: string;
  /** Jr. Sr. II III. */
  readonly nameSuffixes: string;
  /** People have two surnames and go by the first: "Pedro Sánchez Castejón", "Sánchez". */
  readonly firstSurnames?: boolean;
  /** Capitalised words that are no name: nationalities, religions, function words at a sentence's start. */
  readonly notNames: string;
  /** The noun behind a preposition that gives a person's name: "житель по имени Павел". */
  readonly nameNouns?: string;
  /** The role comes before the name and a comma: "la ministra de Sanidad, Carmen Ruiz". */
  readonly apposedNames?: boolean;
}
