/**
 * What publishers write around their articles in one language, as plain phrases. In a phrase `…` stands for a few
 * words of the same sentence, `*` for the rest of a word, and an apostrophe for either kind. Case is ignored.
 * A phrase stands here only when news prose would hardly begin (or say) the same: what it matches is dropped.
 */
export interface Phrases {
  /** Whole paragraphs that say this and nothing more: "Advertisement". */
  readonly labels: readonly string[];
  /** Headings over other stories: "Related articles". A few more words may follow. */
  readonly relatedHeadings: readonly string[];
  /** Openings of a pointer to another story, before a colon or the like: "Read more: …". */
  readonly pointers: readonly string[];
  /** Openings of sign-ups, follow-us and share-this prompts, calls for tips, paywall notices. */
  readonly prompts: readonly string[];
  /** The same, anywhere in a paragraph. */
  readonly promptParts: readonly string[];
  /** Openings of copyright lines. */
  readonly legal: readonly string[];
  readonly legalParts: readonly string[];
  /** Advertising disclosures, anywhere. */
  readonly disclosures: readonly string[];
  /** Openings of "Reporting by …" lines. */
  readonly contributors: readonly string[];
  /** The same, anywhere: "… contributed to this report". */
  readonly contributorParts: readonly string[];
  /** Openings of contact lines; dropped only with an address or a handle (`@…`) in them. */
  readonly contacts: readonly string[];
  /** Openings of photo credits and captions, before a colon, a slash or the like: "Photo: …". */
  readonly credits: readonly string[];
  /** Openings of captions that say what they are; with no full stop at the end. */
  readonly captionStarts: readonly string[];
  /** Endings of captions: "File photo". */
  readonly captionEnds: readonly string[];
  /** Openings of date lines: "Updated". */
  readonly dates: readonly string[];
  /** Names of months, as written in dates. */
  readonly months: readonly string[];
  /** "minutes ago", "min read": what follows a number alone. */
  readonly durations: readonly string[];
  /** Openings of bylines before a name: "By". */
  readonly bylines: readonly string[];
  /** Openings of tag lists. */
  readonly tags: readonly string[];
  /** What follows a name in a note on the author: "is a reporter". */
  readonly bios: readonly string[];
}
