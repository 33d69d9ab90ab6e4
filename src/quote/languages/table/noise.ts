/** What a site adds to its articles. */
export interface NoiseTable {
  /** Beginnings of paragraphs that a site adds: "sign up", "read more", "follow us". */
  readonly boilerplateStarts: readonly string[];
  /** Words before the author of the article, as they are written: by By. */
  readonly bylineMarks: string;
  /** Parts of captions and credits: "file photo", "getty images". */
  readonly captionMarks: readonly string[];
}
