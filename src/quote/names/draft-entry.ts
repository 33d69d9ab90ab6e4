import type { Gender } from '../languages/lexicon.js';
import type { NameSpan } from './describe-name.js';

/** An entry of the name index while it is gathered. */
export interface Draft {
  words: readonly string[];
  kind: NameSpan['kind'];
  gender: Gender | undefined;
  isGenderSure: boolean;
  mentions: number[];
}

/** Entries looked through for one stem: bounds the work on texts made to be slow. */
export const MOST_ALIKE = 24;
