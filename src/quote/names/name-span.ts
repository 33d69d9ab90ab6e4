import type { Gender } from '../languages/lexicon.js';
import type { NameKind } from './kind-behind-noun.js';

/** A name as it stands in the text: units `[from, to)` without its titles. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** Where the titles before it begin; equal to `from` without any. */
  readonly titleFrom: number;
  /** The words of the name, without points: ["Donald", "J", "Trump"]. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly gender?: Gender;
  /** The gender is told by a title ("Ms. Epstein"), not only by a first name ("Lee"). */
  readonly isGenderSure?: boolean;
}
