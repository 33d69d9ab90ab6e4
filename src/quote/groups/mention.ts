import type { QuoteDocument } from '../document.js';
import { isObliqueForWoman } from '../languages/agreement.js';
import type { PronounKind } from '../languages/lexicon.js';
import { isObliqueFirstName, isObliqueNoun } from '../names/nominative.js';
import { foldCase } from '../text/tokens.js';

/** Whoever a cue names, as it stands there: units `[from, to)`. */
export type Mention =
  | { readonly kind: 'name'; readonly name: number; readonly from: number; readonly to: number }
  | { readonly kind: 'pronoun'; readonly pronoun: PronounKind; readonly from: number; readonly to: number }
  /** "WALLACE:" inside the marks of a transcript. */
  | { readonly kind: 'label'; readonly label: string; readonly from: number; readonly to: number }
  | { readonly kind: 'nominal'; readonly head: number; readonly from: number; readonly to: number };

/** A noun group without a name. */
export type Nominal = Extract<Mention, { kind: 'nominal' }>;

/** "dem Sprecher", "einem Interview", "журналистам", "Ивану Кравцу": no subject's case. */
export function isOblique(doc: QuoteDocument, mention: Mention): boolean {
  const { lexicon, units, index } = doc;
  if (mention.kind === 'pronoun' || mention.kind === 'label') return false;
  if (lexicon.obliqueDeterminers.has(units[mention.from]?.lower ?? '')) return true;
  if (lexicon.agreement !== undefined) {
    if (mention.kind === 'name' && index.names[mention.name]?.kind !== 'group') return false;
    const head = mention.kind === 'nominal' ? mention.head : mention.to - 1;
    return isObliqueForWoman(units[mention.from]?.lower ?? '', units[head]?.lower ?? '', lexicon.agreement);
  }
  if (lexicon.table.inflectedNames !== true) return false;
  if (mention.kind === 'nominal') return isObliqueNoun(units[mention.head]?.lower ?? '', lexicon);
  return isObliqueFirstName(foldCase(index.names[mention.name]?.words[0] ?? ''), lexicon);
}

/** What the name index takes the mention for; undefined where it is no name. */
export const kindOfMention = (doc: QuoteDocument, mention: Mention): string | undefined =>
  mention.kind === 'name' ? doc.index.entries[doc.index.entryOf[mention.name] ?? -1]?.kind : undefined;

/** A name that is known to be a person's. */
export const isPerson = (doc: QuoteDocument, mention: Mention): boolean =>
  kindOfMention(doc, mention) === 'person';

/** "it", where it takes up a body (English). */
export const isBodyPronoun = ({ units, lexicon }: QuoteDocument, { kind, from }: Mention): boolean =>
  kind === 'pronoun' && lexicon.bodyPronouns.has(units[from]?.lower ?? '');
