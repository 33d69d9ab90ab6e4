/** Words that say whose a quotation is without a verb of saying, or beside one. */
export interface CueTable {
  /** Nouns for an utterance, before whoever makes it: "la replica di X: «…»". */
  readonly speechNouns?: string;
  /** Words that open a sentence which says whose the quotation before it was: "Lo (afferma X)", "Parola di X". */
  readonly takenBackBy?: readonly string[];
  /** Before whoever holds a view, at the start of a sentence: "Para X, o plano «…»". */
  readonly viewMarks?: string;
  /** Between such a verb's object and the verb of saying: "quoted X as saying". */
  readonly asMarks?: string;
  /** The word before what somebody calls a thing: "wertete das als „…“" (German). */
  readonly namingMarks?: string;
  /** Verbs of calling something so, without such a word: "nannte den Plan „…“" (German). */
  readonly namingVerbs?: string;
  /** Words before a participle with a subject of its own: "with a spokesman saying". */
  readonly absoluteMarks?: string;
  /** Words that may stand as the verb only right after a quotation, before the speaker: German "so". */
  readonly afterQuoteOnly: string;
  /** Before the one who speaks in a passive: by, von. */
  readonly agentMarks: string;
  /** "according to", before the source. */
  readonly accordingTo: readonly string[];
  /** Between it and a verb: "secondo [quanto] riferito da X". */
  readonly whatMarks?: string;
  /** Verbs of a text that speaks for itself, its name behind a preposition: "heißt es in dem Bericht". */
  readonly statedIn: string;
  /** Behind a preposition they tell on what occasion something was said: "ответили на запрос редакции". */
  readonly questionNouns?: string;
  /** Words that take up a body of which was told: "сообщили там". */
  readonly thereWords?: string;
  /** Words that may open the cue behind a quotation: "as X put it", "wie X sagte". */
  readonly cueOpeners: string;
  /** Behind an article they tell how somebody speaks: "d'une voix". */
  readonly mannerNouns?: string;
  /** Before the body that speaks, at a sentence's start: "Desde la Consejería recuerdan". */
  readonly fromMarks?: string;
  /** The noun for what someone said, which outlets cite: "приводит слова министра ТАСС". */
  readonly wordsNouns?: string;
}
