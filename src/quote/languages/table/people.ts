/** Nouns for people, and what they tell of whom they take up. */
export interface PersonTable {
  /** Nouns for a person, as heads of a nominal source: spokesman official analyst. */
  readonly personNouns: { readonly male: string; readonly female: string; readonly any: string };
  /** Endings of trades, of which no table can have all, and the words that end so and are none: "régleur", "songeur". */
  readonly tradeEndings?: { readonly endings: string; readonly save: string };
  /** Endings of such nouns where a language builds them freely: "organizzatore", "violinista". No plurals. */
  readonly personEndings?: { readonly male: string; readonly female: string; readonly any: string };
  /** Endings of capitalised nouns that are an office before a first name: Recorder, Alderman; "-er" needs letters before. */
  readonly agentEndings?: string;
  /** Endings by which a noun for a man becomes one for a woman: "teur>trice eur>euse"; no list needs those forms. */
  readonly feminines?: string;
  /** Nouns of which nobody bears two of different lines: accused and judge. */
  readonly apartNouns?: readonly string[];
  /** Nouns for whoever is tried or suspected, and verbs behind "whom" that tell who that is. */
  readonly accusedNouns?: string;
  readonly accusingVerbs?: string;
  /** Words before whoever a case is about: "дело в отношении X". */
  readonly accusedMarks?: readonly string[];
  /** Endings of nouns that no list has, by which the subject of a verb of saying is a person all the same. */
  readonly speakerEndings?: { readonly male: string; readonly female: string };
  /** Nouns for who is from one country, a country a line: nobody is a Spaniard and a Czech. */
  readonly nationNouns?: readonly string[];
  /** Trades that whoever has one of these offices may have besides: "le vigneron" of a president. */
  readonly trades?: string;
  readonly sideOffices?: string;
  /** Beginnings of ranks, which are declined; behind an office they belong to the name: "начальник полиции майор X". */
  readonly rankStems?: string;
  /** Nouns for a relative: "el hijo de uno de los afectados" is nobody whom the text has named. */
  readonly kinNouns?: string;
  /** Nouns that say whose somebody is as those do, and may be printed as a role: neighbour. */
  readonly friendNouns?: string;
  /** Prepositions that open a paragraph in another place: "À la barre, l'expert …" is somebody new. */
  readonly sceneMarks?: string;
  /** Nouns before a name that are no role: "la jeune X", "son collègue X". */
  readonly emptyRoles?: string;
  /** Titles that say less than the office behind the name: "la docteure X, cheffe du service". */
  readonly degrees?: string;
  /** Nouns for a person whose article tells no gender: "la victime", "la autoridad". */
  readonly epicenes?: string;
  /** Nouns that may take up whoever spoke last, whatever his role: expert, politician. */
  readonly genericNouns: string;
  /** Nouns that only describe (a trade, an age) and take up the one person whom their paragraph names. */
  readonly nearNouns?: string;
  /** Nouns of one office, by each of which its bearer is taken up: one office a line, "sindaco, primo cittadino". */
  readonly sameOffices?: readonly string[];
  /** Behind one of them, whoever was named last: the latter. */
  readonly latterNouns?: string;
  /** "la première" of two people. */
  readonly formerNouns?: string;
  /** Nouns that take up a source without a name: "the agency's interlocutor". */
  readonly interlocutors?: string;
  /** Participles and adjectives of time that stand before an office: "retired", "acting", "late". */
  readonly roleParticiples?: string;
  /** Prepositions inside an office before its bearer's name: "secretary of state X". */
  readonly officePrepositions?: string;
  /** Nouns that mark a source as anonymous: source official insider. */
  readonly anonymousNouns: string;
}
