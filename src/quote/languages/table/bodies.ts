/** Nouns for groups, documents and works. */
export interface BodyTable {
  /** Nouns that take up a body named before: the firm, the union. */
  readonly bodyNouns?: string;
  /** Nouns for a group or a document that can speak: committee statement report. */
  readonly groupNouns: string;
  /** Nouns for what a body or a person hands out; whoever it is of speaks: "говорится в сообщении банка". */
  readonly statementNouns?: string;
  /** Endings of either where a language builds them freely: German -sprecher, -ministerium. */
  readonly sourceEndings?: string;
  /** Nouns before the title of a work, in marks: book film motto. */
  readonly workNouns?: string;
  /** Nouns for what a work is called, or a motto: nobody said what stands behind their colon. */
  readonly titleNouns?: string;
}
