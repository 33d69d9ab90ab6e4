/** How nouns, names and adjectives change, and what their shape tells. */
export interface FormTable {
  /** The noun comes before its adjectives: "une source diplomatique"; else the last word of a group is its head. */
  readonly headFirst?: boolean;
  /** All nouns are capitalised (German), so a capital alone makes no name. */
  readonly capitalNouns?: boolean;
  /** Endings of common nouns there: -ung -heit -keit. */
  readonly nounEndings?: string;
  /** Names are inflected (Russian, Ukrainian): case endings are set aside when names are compared. */
  readonly inflectedNames?: boolean;
  readonly caseEndings?: string;
  /** Endings before which a consonant changes, and what the name has else: "ці>ка" (Квітці, Квітка). */
  readonly softenings?: string;
  /** Endings of adjectives of places in the genitive, behind a title: "глава Лугинского района". */
  readonly placeAdjectiveEndings?: string;
  /** How nouns and first names are declined, and surnames of men and of women; see `readParadigms`. */
  readonly declensions?: {
    readonly nouns: readonly string[];
    readonly maleSurnames: readonly string[];
    readonly femaleSurnames: readonly string[];
    /** Of an adjective before its noun: "ый|ого ому ого ым ом". */
    readonly adjectives: Readonly<Record<'male' | 'female' | 'neuter' | 'plural', readonly string[]>>;
  };
  /** How articles, adjectives and nouns agree, where each changes with the case (German); all lists are endings. */
  readonly agreement?: {
    /** Those of cases that no subject has, before nouns for men and things or for women; those of any case behind which adjectives end as behind "ein". */
    readonly articles: {
      readonly obliqueMale: string;
      readonly obliqueFemale: string;
      readonly indefinite: string;
      /** The definite article: of the subject by gender, and the forms of a man's other cases. */
      readonly definite: Readonly<
        Record<'male' | 'female' | 'neuter' | 'accusative' | 'dative' | 'genitive', string>
      >;
      /** The article of one who is not known yet: of the subject by gender, and in every form. */
      readonly one: Readonly<Record<'male' | 'female' | 'forms', string>>;
      /** Those of a genitive, also before a woman's noun; behind a noun they tell whose it is. */
      readonly genitive: string;
      /** Those before a noun that itself ends as a genitive does: "des Amtes". */
      readonly genitiveMale: string;
      /** Possessives of a genitive before a feminine noun: "seiner Anwältin". */
      readonly genitivePossessives: string;
      /** Those of whom something is said to, right behind the verb: "sagte dem Kurier X". */
      readonly listener: string;
    };
    /** Behind a noun for a person they go on with the clause: "sagte der Minister mit einem Lächeln". */
    readonly clausePrepositions: string;
    /** Nouns that say nothing without the one whose they are: "bruder". */
    readonly kin: string;
    /** Offices that a body has once: they take up nobody who has another. */
    readonly soleOffices: string;
    /** Nouns for who holds an office or has a trade; those of women in "-in" are understood. "-star" needs letters before, "=ire" has none. */
    readonly offices: string;
    /** Nouns for bodies that have the name of their place behind them: "universität". */
    readonly institutions: string;
    /** Those of the offices that are adjectives, without their ending: "vorsitzend". */
    readonly adjectiveNouns: string;
    /** Those that have "-en" in every case but the subject's: "präsident". */
    readonly weakNouns: string;
    /** Nouns whose gender an ending tells. */
    readonly genders: { readonly male: string; readonly female: string; readonly neuter: string };
  };
}
