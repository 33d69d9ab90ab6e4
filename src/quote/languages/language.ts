/**
 * What the engine must know of a language: words, no code. All words are lower case; lists are written as one
 * string separated by spaces, phrases in arrays. A new language is one such table, one line in `index.ts`, and a
 * folder of fixtures. Every list may be empty.
 */
export interface LanguageTable {
  /** ISO 639-1. */
  readonly code: string;

  /* ---- quotation marks */
  /** Outer pairs of opening and closing marks besides the straight `"`, for example `„“`. */
  readonly marks: readonly string[];
  /** Pairs used inside others or, in some papers, instead of them, for example `‘’`. */
  readonly innerMarks: readonly string[];
  /** A dash between commas inside one pair of marks interrupts the quotation: "A, - said X, - B" (Russian). */
  readonly dashInterrupts?: boolean;
  /** A cue stands inside the marks: «A – ha detto X – B»; with `commas` also «A, affirme X, B». */
  readonly cuesInside?: 'dashes' | 'commas';
  /** A paragraph that opens with a dash and has a cue is speech without marks: "— A — disse X." */
  readonly dashDialogue?: boolean;

  /* ---- verbs */
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
  /** Endings of the participles among the verbs of saying, which say nothing without an auxiliary: "detto", "dito". */
  readonly participleVerbEndings?: string;
  /** Idioms that introduce speech, in the form that stands in a cue: "mette in chiaro", "fatto sapere". */
  readonly speechPhrases?: readonly string[];
  /** Nouns for an utterance, before whoever makes it: "la replica di X: «…»". */
  readonly speechNouns?: string;
  /** Verbs between such a noun and whose it is: "a resposta veio de X". */
  readonly comingVerbs?: string;
  /** Words that open a sentence which says whose the quotation before it was: "Lo (afferma X)", "Parola di X". */
  readonly takenBackBy?: readonly string[];
  /** Before whoever holds a view, at the start of a sentence: "Para X, o plano «…»". */
  readonly viewMarks?: string;
  /** Endings of participles that open a phrase of their own behind a noun: "una donna avvolta in una coperta". */
  readonly participleShapes?: string;
  /** Between such a verb's object and the verb of saying: "quoted X as saying". */
  readonly asMarks?: string;
  /** Words before a participle with a subject of its own: "with a spokesman saying". */
  readonly absoluteMarks?: string;
  /** Finite forms that introduce speech only right beside a quotation: "he began", "X put it". */
  readonly besideOnly: string;
  /** Words that may stand as the verb only right after a quotation, before the speaker: German "so". */
  readonly afterQuoteOnly: string;
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
  /** Before the one who speaks in a passive: by, von. */
  readonly agentMarks: string;

  /* ---- sources without a verb */
  /** "according to", before the source. */
  readonly accordingTo: readonly string[];
  /** Between it and a verb: "secondo [quanto] riferito da X". */
  readonly whatMarks?: string;
  /** After the source: German "zufolge". */
  readonly accordingAfter: string;
  /** Verbs of a text that speaks for itself, its name behind a preposition: "heißt es in dem Bericht". */
  readonly statedIn: string;
  /** Words that may open the cue behind a quotation: "as X put it", "wie X sagte". */
  readonly cueOpeners: string;
  /** Verb forms of reported speech, where a language has a mood for it: sei, habe, könne. */
  readonly reportedMood?: string;

  /* ---- small words */
  readonly articles: string;
  /** Those of a case in which no subject stands: dem, einem. */
  readonly obliqueDeterminers: string;
  /** Articles that take someone up again: the, der. */
  readonly definites: string;
  /** Prepositions grown together with an article, where no person's name stands behind one: du, del. */
  readonly fusedArticles?: string;
  /** Articles behind which no title of a work stands, where capitals alone make none: einer. */
  readonly indefinites?: string;
  /** Other words that open a noun group: numbers, some, each. */
  readonly determiners: string;
  readonly possessives: string;
  /** The infinitive's mark: to, zu. */
  readonly infinitiveMarks: string;
  /** Endings of participles that open a sentence without being its subject: "Speaking in Iowa, …". */
  readonly participleEndings: string;
  readonly prepositions: string;
  /** Prepositions that go on with a noun group: "of for from at": "a spokesman for the campaign". */
  readonly nounPrepositions: string;
  /** Words that open a new clause: and but that because while. */
  readonly clauseOpeners: string;
  readonly coordinators: string;
  /** Words that open what was said in indirect speech: that whether. */
  readonly complementizers: string;
  /** Objects that may stand between verb and subject: Russian "сказал ему следователь". */
  readonly objects: string;
  /** Behind verb and subject they take back what the verb says: "teilt X nicht". */
  readonly negations?: string;
  readonly relatives: string;
  /** Adverbs that may stand between subject and verb, beyond those that `adverbEnding` catches. */
  readonly adverbs: string;
  readonly adverbEnding?: string;
  readonly weekdays: string;
  /** Words for months and times: no names by themselves, may stand between subject and verb. */
  readonly times: string;

  /* ---- people */
  readonly pronouns: {
    readonly male: string;
    readonly female: string;
    readonly plural: string;
    readonly first: string;
    /** Stand for things or nobody: it, es, man. */
    readonly neuter: string;
    /** Possessive and object forms that tell gender near a name: his, her. */
    readonly maleOther: string;
    readonly femaleOther: string;
  };
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
  /** Jr. Sr. II III. */
  readonly nameSuffixes: string;
  /** People have two surnames and go by the first: "Pedro Sánchez Castejón", "Sánchez". */
  readonly firstSurnames?: boolean;
  /** Capitalised words that make a name a group, an outlet or a place: party committee times university. */
  readonly groupWords: string;
  /** More such words, for what an office is for, with no more of a name behind them: "assessora al Lavoro". */
  readonly portfolios?: string;
  /** Small words that end a group's name behind one of these: "civile" in "Protezione civile", "di finanza". */
  readonly groupTails?: readonly string[];
  /** Nouns right before the name of a place, also where it is called after a person: "via Giuseppe Mazzini". */
  readonly placeNouns?: string;
  /** Ending of the plural that may stand right behind one of these words: "Federazione pensionati". */
  readonly membersEnding?: string;
  readonly placeWords: string;
  /** Capitalised words that are no name: nationalities, religions, function words at a sentence's start. */
  readonly notNames: string;
  /** Nouns for a person, as heads of a nominal source: spokesman official analyst. */
  readonly personNouns: { readonly male: string; readonly female: string; readonly any: string };
  /** Endings of such nouns where a language builds them freely: "organizzatore", "violinista". No plurals. */
  readonly personEndings?: { readonly male: string; readonly female: string; readonly any: string };
  /** Endings by which a noun for a man becomes one for a woman: "teur>trice eur>euse"; no list needs those forms. */
  readonly feminines?: string;
  readonly demonymEndings?: string;
  /** Nouns of which nobody bears two of different lines: accused and judge. */
  readonly apartNouns?: readonly string[];
  /** Trades that whoever has one of these offices may have besides: "le vigneron" of a president. */
  readonly trades?: string;
  readonly sideOffices?: string;
  /** Prepositions of places ("a Colle Alto", "em Vila Cortês"): a name that stands behind nothing else is no person's. */
  readonly placePrepositions?: string;
  /** Nouns for a relative: "el hijo de uno de los afectados" is nobody whom the text has named. */
  readonly kinNouns?: string;
  /** Nouns before a name that are no role: "la jeune X", "son collègue X". */
  readonly emptyRoles?: string;
  /** Titles that say less than the office behind the name: "la docteure X, cheffe du service". */
  readonly degrees?: string;
  /** Behind an article they tell how somebody speaks: "d'une voix". */
  readonly mannerNouns?: string;
  /** Forms of "to be" between a noun and the name of who it is: "El favorito es X". */
  readonly copulas?: string;
  /** Before the body that speaks, at a sentence's start: "Desde la Consejería recuerdan". */
  readonly fromMarks?: string;
  /** Nouns for a person whose article tells no gender: "la victime", "la autoridad". */
  readonly epicenes?: string;
  /** Nouns that may take up whoever spoke last, whatever his role: expert, politician. */
  readonly genericNouns: string;
  /** Nouns that only describe (a trade, an age) and take up the one person whom their paragraph names. */
  readonly nearNouns?: string;
  /** Nouns of one office, by each of which its bearer is taken up: one office a line, "sindaco, primo cittadino". */
  readonly sameOffices?: readonly string[];
  /** Articles and demonstratives behind which a noun takes up a person, by the gender that they tell: il, cette, l'. */
  readonly articleGenders?: { readonly male: string; readonly female: string; readonly any: string };
  /** Before a noun for what somebody was: "l'ex gregario". Any noun behind them may take a person up. */
  readonly formerMarks?: string;
  /** Where people are from: right behind an article they take a person up ("il trentino"). */
  readonly demonyms?: string;
  /** Behind one of them, whoever was named last: the latter. */
  readonly latterNouns?: string;
  /** The noun behind a preposition that gives a person's name: "житель по имени Павел". */
  readonly nameNouns?: string;
  /** The noun for what someone said, which outlets cite: "приводит слова министра ТАСС". */
  readonly wordsNouns?: string;
  /** Nouns that take up a source without a name: "the agency's interlocutor". */
  readonly interlocutors?: string;
  /** Nouns that take up a body named before: the firm, the union. */
  readonly bodyNouns?: string;
  /** Nouns for a group or a document that can speak: committee statement report. */
  readonly groupNouns: string;
  /** Endings of either where a language builds them freely: German -sprecher, -ministerium. */
  readonly sourceEndings?: string;
  /** Nouns before the title of a work, in marks: book film motto. */
  readonly workNouns?: string;
  /** Participles and adjectives of time that stand before an office: "retired", "acting", "late". */
  readonly roleParticiples?: string;
  /** Prepositions inside an office before its bearer's name: "secretary of state X". */
  readonly officePrepositions?: string;
  /** Past forms without a regular ending, which no role has: "led brought". */
  readonly pastForms?: string;
  /** Verbs behind "who" that tell an office: leads chairs owns. */
  readonly leadingVerbs?: string;
  /** Nouns that mark a source as anonymous: source official insider. */
  readonly anonymousNouns: string;

  /** The noun comes before its adjectives: "une source diplomatique"; else the last word of a group is its head. */
  readonly headFirst?: boolean;
  /** The role comes before the name and a comma: "la ministra de Sanidad, Carmen Ruiz". */
  readonly apposedNames?: boolean;

  /* ---- sentences */
  /** Words elided before another, without the apostrophe: "l d qu" in "l'expert". */
  readonly elisions?: string;
  /** Pronouns hung on a verb by a hyphen, the longest first: "-t-il -il", "-lhe". */
  readonly enclitics?: string;
  /** Abbreviations whose point ends no sentence, without the point. */
  readonly abbreviations: string;
  /** All nouns are capitalised (German), so a capital alone makes no name. */
  readonly capitalNouns?: boolean;
  /** Endings of common nouns there: -ung -heit -keit. */
  readonly nounEndings?: string;
  /** Names are inflected (Russian, Ukrainian): case endings are set aside when names are compared. */
  readonly inflectedNames?: boolean;
  readonly caseEndings?: string;
  /** Endings of verbs that no noun and no adjective has: -лась -ться. */
  readonly verbEndings?: string;
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

  /* ---- noise */
  /** Beginnings of paragraphs that a site adds: "sign up", "read more", "follow us". */
  readonly boilerplateStarts: readonly string[];
  /** Parts of captions and credits: "file photo", "getty images". */
  readonly captionMarks: readonly string[];
}
