/** Verbs that introduce speech, and those that do not. */
export interface VerbTable {
  /** Finite forms that introduce speech in any order: "says said". */
  readonly speech: string;
  /** Infinitives and participles of the same: "saying say". Their subject stands elsewhere in the sentence. */
  readonly speechNonFinite: string;
  /** How past forms end for each gender and number, in one order: "л лся", "ла лась"; a verb with one has all of them. */
  readonly pastEndings?: {
    readonly male: string;
    readonly female: string;
    readonly neuter: string;
    readonly plural: string;
  };
  /** Stems of regular verbs of saying, every spelling of one; with these endings they make forms as the two above. */
  readonly speechStems?: string;
  readonly speechEndings?: { readonly finite: string; readonly nonFinite: string };
  /** Finite forms of doing something with words, also nouns at times: "called praised". Only before a quotation. */
  readonly weakSpeech: string;
  readonly weakNonFinite: string;
  /** Participles that say someone is cited when a passive stands before: "quoted" in "was quoted as saying". */
  readonly citedAs: string;
  /** Endings of infinitives, and infinitives before a participle: "accusé d'avoir tué X". */
  readonly infinitiveEndings?: string;
  readonly perfectInfinitives?: string;
  /** Participles behind a noun that a name follows, which is that person's: "a man named X". */
  readonly namingParticiples?: string;
  /** Endings of the participles among the verbs of saying, which say nothing without an auxiliary: "detto", "dito". */
  readonly participleVerbEndings?: string;
  /** Idioms that introduce speech, in the form that stands in a cue: "mette in chiaro", "fatto sapere". */
  readonly speechPhrases?: readonly string[];
  /** Verbs between such a noun and whose it is: "a resposta veio de X". */
  readonly comingVerbs?: string;
  /** Endings of participles that open a phrase of their own behind a noun: "una donna avvolta in una coperta". */
  readonly participleShapes?: string;
  /** Finite forms that introduce speech only right beside a quotation: "he began", "X put it". */
  readonly besideOnly: string;
  /** The verb may come before the subject: "said X", "sagte X". Pronouns too ("sagte er")? */
  readonly invertedPronouns: boolean;
  /** Prepositional groups may stand between verb and subject: "a déclaré à la presse X". */
  readonly groupsBetween?: boolean;
  /** What a verb ends with whose subjects are several: «…», scrivono. */
  readonly pluralEndings?: string;
  /** A verb alone speaks for whoever spoke last: «…», añadió. */
  readonly dropsSubject?: boolean;
  /** Make a passive, whose subject is spoken to and does not speak: "was asked". */
  readonly passiveAuxiliaries: string;
  readonly auxiliaries: string;
  /** Verb forms of reported speech, where a language has a mood for it: sei, habe, könne. */
  readonly reportedMood?: string;
  /** Forms of "to be" between a noun and the name of who it is: "El favorito es X". */
  readonly copulas?: string;
  /** Past forms without a regular ending, which no role has: "led brought". */
  readonly pastForms?: string;
  /** Verbs behind "who" that tell an office: leads chairs owns. */
  readonly leadingVerbs?: string;
  /** Endings of verbs that no noun and no adjective has: -лась -ться. */
  readonly verbEndings?: string;
}
