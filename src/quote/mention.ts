import type { QuoteDocument } from './document.js';
import type { PronounKind } from './languages/lexicon.js';

/** Whoever a cue names, as it stands there: units `[from, to)`. */
export type Mention =
  | { readonly kind: 'name'; readonly name: number; readonly from: number; readonly to: number }
  | { readonly kind: 'pronoun'; readonly pronoun: PronounKind; readonly from: number; readonly to: number }
  /** "WALLACE:" inside the marks of a transcript. */
  | { readonly kind: 'label'; readonly label: string; readonly from: number; readonly to: number }
  | { readonly kind: 'nominal'; readonly head: number; readonly from: number; readonly to: number };

/** "dem Sprecher", "einem Interview": no subject's case. */
export const isOblique = (doc: QuoteDocument, mention: Mention): boolean =>
  mention.kind !== 'pronoun' && doc.lexicon.obliqueDeterminers.has(doc.units[mention.from]?.lower ?? '');
