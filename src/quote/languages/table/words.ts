/** Words by the gender that they tell. */
export interface Gendered {
  readonly male: string;
  readonly female: string;
  readonly any: string;
}

/** Small words: articles, prepositions, conjunctions, adverbs, pronouns, abbreviations. */
export interface SmallWordTable {
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
  /** The noun behind somebody's age: años, лет. */
  readonly ageNouns?: string;
  /** Words for months and times: no names by themselves, may stand between subject and verb. */
  readonly times: string;
  readonly pronouns: {
    readonly male: string;
    readonly female: string;
    readonly plural: string;
    readonly first: string;
    /** Stand for things or nobody: it, es, man. */
    readonly neuter: string;
    /** A body that opens its words with one of these speaks of itself: we. */
    readonly we?: string;
    /** Those of them that take up a body: it. */
    readonly body?: string;
    /** Possessive and object forms that tell gender near a name: his, her. */
    readonly maleOther: string;
    readonly femaleOther: string;
  };
  /** Articles and demonstratives behind which a noun takes up a person, by the gender that they tell: il, cette, l'. */
  readonly articleGenders?: Gendered;
  /** Before a noun for what somebody was: "l'ex gregario". Any noun behind them may take a person up. */
  readonly formerMarks?: Gendered;
  /** Words by which an interviewer addresses somebody: vous, usted. */
  readonly addressing?: string;
  /** "celle-ci": whoever was named last. */
  readonly latterPronouns?: Gendered;
  /** Words elided before another, without the apostrophe: "l d qu" in "l'expert". */
  readonly elisions?: string;
  /** Pronouns hung on a verb by a hyphen, the longest first: "-t-il -il", "-lhe". */
  readonly enclitics?: string;
  /** Abbreviations whose point ends no sentence, without the point. */
  readonly abbreviations: string;
}
