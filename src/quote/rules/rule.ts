import type { Tier } from '../../model.js';
import type { QuoteDocument } from '../document.js';
import type { Mention } from '../groups/mention.js';

/** A quotation in its surroundings. */
export interface QuotePlace {
  readonly doc: QuoteDocument;
  /** Unit of the quotation. */
  readonly at: number;
  /** Its sentence, units `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** What a rule found: whom the text names as the speaker, and how sure that is. */
export interface Finding {
  readonly mention: Mention;
  readonly tier: Tier;
}

/** One way in which texts say who spoke. */
export interface Rule {
  readonly name: string;
  readonly find: (place: QuotePlace) => Finding | undefined;
}

/** What a cue right beside the quotation names, where it names anyone. */
export const beside = (mention: Mention | undefined): Finding | undefined =>
  mention && { mention, tier: 'beside' };
