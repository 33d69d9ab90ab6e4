import type { QuoteDocument } from '../document.js';
import { isPerson, type Mention } from './mention.js';
import { phraseEndingAt } from './phrase-ending.js';

/** "Un témoin qui se trouvait sur l'arête a dit": whom a clause without commas tells of, where articles tell a gender. */
export function beforeBareRelative(doc: QuoteDocument, at: number, low: number): Mention | undefined {
  if (doc.lexicon.articleGenders.size === 0) return undefined;
  for (let relative = at - 1; relative > low && doc.units[relative]?.kind === 'word'; relative--) {
    if (!doc.lexicon.relatives.has(doc.units[relative]?.lower ?? '')) continue;
    const mention = phraseEndingAt(doc, relative - 1, low);
    return mention !== undefined && isSomebody(doc, mention) ? mention : undefined;
  }
  return undefined;
}

/** A person by name, or by a noun. */
const isSomebody = (doc: QuoteDocument, mention: Mention): boolean =>
  isPerson(doc, mention) ||
  (mention.kind === 'nominal' && doc.lexicon.personNouns.has(doc.units[mention.head]?.lower ?? ''));
