/** Capitalised words that make a name a place, a group or an outlet, and where people are from. */
export interface PlaceTable {
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
  /** Words for a saint, after whom places are called: san, sant. */
  readonly saintWords?: string;
  readonly demonymEndings?: string;
  /** Prepositions of places ("a Colle Alto", "em Vila Cortês"): a name that stands behind nothing else is no person's. */
  readonly placePrepositions?: string;
  /** Where people are from: right behind an article they take a person up ("il trentino"). */
  readonly demonyms?: string;
}
