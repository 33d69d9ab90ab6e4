/** Offices, trades and ranks: which of them are one, which exclude each other, and what stands in and around them. */
export interface OfficeTable {
  /** Nouns of which nobody bears two of different lines: accused and judge. */
  readonly apartNouns?: readonly string[];
  /** Trades that whoever has one of these offices may have besides: "le vigneron" of a president. */
  readonly trades?: string;
  readonly sideOffices?: string;
  /** Beginnings of ranks, which are declined; behind an office they belong to the name: "начальник полиции майор X". */
  readonly rankStems?: string;
  /** Titles that say less than the office behind the name: "la docteure X, cheffe du service". */
  readonly degrees?: string;
  /** Nouns of one office, by each of which its bearer is taken up: one office a line, "sindaco, primo cittadino". */
  readonly sameOffices?: readonly string[];
  /** Participles and adjectives of time that stand before an office: "retired", "acting", "late". */
  readonly roleParticiples?: string;
  /** Prepositions inside an office before its bearer's name: "secretary of state X". */
  readonly officePrepositions?: string;
}
