/** Nouns for a person, and the endings that make one. */
export interface PersonNounTable {
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
  /** Endings of nouns that no list has, by which the subject of a verb of saying is a person all the same. */
  readonly speakerEndings?: { readonly male: string; readonly female: string };
  /** Nouns for a person whose article tells no gender: "la victime", "la autoridad". */
  readonly epicenes?: string;
}
