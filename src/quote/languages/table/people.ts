/** Whom nouns take up: relatives, neighbours, the accused, whoever spoke last; and who stays without a name. */
export interface PersonTable {
  /** Nouns for whoever is tried or suspected, and verbs behind "whom" that tell who that is. */
  readonly accusedNouns?: string;
  readonly accusingVerbs?: string;
  /** Words before whoever a case is about: "дело в отношении X". */
  readonly accusedMarks?: readonly string[];
  /** Nouns for who is from one country, a country a line: nobody is a Spaniard and a Czech. */
  readonly nationNouns?: readonly string[];
  /** Nouns for a relative: "el hijo de uno de los afectados" is nobody whom the text has named. */
  readonly kinNouns?: string;
  /** Nouns that say whose somebody is as those do, and may be printed as a role: neighbour. */
  readonly friendNouns?: string;
  /** Prepositions that open a paragraph in another place: "À la barre, l'expert …" is somebody new. */
  readonly sceneMarks?: string;
  /** Nouns before a name that are no role: "la jeune X", "son collègue X". */
  readonly emptyRoles?: string;
  /** Nouns that may take up whoever spoke last, whatever his role: expert, politician. */
  readonly genericNouns: string;
  /** Nouns that only describe (a trade, an age) and take up the one person whom their paragraph names. */
  readonly nearNouns?: string;
  /** Behind one of them, whoever was named last: the latter. */
  readonly latterNouns?: string;
  /** "la première" of two people. */
  readonly formerNouns?: string;
  /** Nouns that take up a source without a name: "the agency's interlocutor". */
  readonly interlocutors?: string;
  /** Nouns that mark a source as anonymous: source official insider. */
  readonly anonymousNouns: string;
}
