import type { Tier } from '../../model.js';
import type { QuoteDocument } from '../document.js';
import type { Mention } from '../groups/mention.js';
import type { Sentence } from '../text/sentences.js';

/** A quotation with no cue of its own, and the one before it. */
export interface ContinuedPlace {
  readonly doc: QuoteDocument;
  /** Unit of the quotation. */
  readonly at: number;
  readonly sentence: Sentence;
  /** Unit of the quotation before, where it has a speaker. */
  readonly previous: number | undefined;
}

/** The speaker is that of the quotation before (`same`), or someone whom the text around names. */
export interface ContinuedFinding {
  readonly speaker: 'same' | Mention;
  readonly tier: Tier;
  /** The verb has several subjects: «…», scrivono. */
  readonly isPlural?: boolean;
}

/** A named rule for quotations that have no cue beside them. */
export interface ContinuedRule {
  readonly name: string;
  readonly find: (place: ContinuedPlace) => ContinuedFinding | undefined;
}

/** Whoever spoke in the quotation before. */
export const same = (tier: Tier): ContinuedFinding => ({ speaker: 'same', tier });

/** Nothing but quotations and signs in its sentence: no words that may hide a cue. */
export function standsAlone(doc: QuoteDocument, at: number, sentence: Sentence): boolean {
  for (let index = at + 1; index < sentence.to; index++) {
    const kind = doc.units[index]?.kind;
    if (kind !== 'quote' && kind !== 'sign') return false;
  }
  return true;
}
