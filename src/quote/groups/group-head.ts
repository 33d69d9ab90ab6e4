import type { QuoteDocument } from '../document.js';
import { casesOfNoun } from '../names/nominative.js';
import { isAdjectiveOf } from '../names/nominative-of-group.js';
import { isOneOfThem, isSourceNoun } from './group-words.js';

/** "sources [close] to the talks": an adjective that governs what stands behind it. */
const isAdjectiveBehindPerson = (doc: QuoteDocument, at: number, from: number): boolean =>
  at > from &&
  doc.lexicon.table.capitalNouns !== true &&
  doc.lexicon.personNouns.has(doc.units[at - 1]?.lower ?? '') &&
  !isSourceNoun(doc, at) &&
  doc.units[at]?.capital === false &&
  doc.lexicon.prepositions.has(doc.units[at + 1]?.lower ?? '');

/** The last word of a group's core; where adjectives follow their noun, the first noun that can be a source. */
export function headOf(doc: QuoteDocument, from: number, to: number): number {
  if (doc.lexicon.table.headFirst !== true)
    return isAdjectiveBehindPerson(doc, to - 1, from) ? to - 2 : to - 1;
  // "otro de los operarios"
  if (isOneOfThem(doc, from)) return from;
  for (let at = from; at < to; at++) {
    // "la numero uno dell'istituto"
    if (
      doc.lexicon.articleGenders.size > 0 &&
      at > from + 1 &&
      doc.lexicon.prepositions.has(doc.units[at]?.lower ?? '')
    )
      return at - 1;
    if (isSourceNoun(doc, at) && !(at + 1 < to && isAdjectiveAt(doc, at))) return at;
  }
  return to - 1;
}

/** "поранений водій", "учёный секретарь": a word that could be a noun, and is an adjective of the noun behind it. */
function isAdjectiveAt(doc: QuoteDocument, at: number): boolean {
  const { lexicon } = doc;
  if (lexicon.table.inflectedNames !== true || !isSourceNoun(doc, at + 1)) return false;
  // "управління поліції": no adjective, though it ends like one.
  if (lexicon.groupNouns.has(doc.units[at]?.lower ?? '')) return false;
  const noun = doc.units[at + 1]?.lower ?? '';
  return isAdjectiveOf(doc.units[at]?.lower ?? '', noun, casesOfNoun(noun, lexicon), lexicon);
}
