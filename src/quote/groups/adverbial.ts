import type { QuoteDocument } from '../document.js';
import type { Unit } from '../text/tokens.js';
import { isFiniteForm, isSourceNoun, nameOf } from './group-words.js';

/** Endings of a dative: "Вестнику", "Ладожским вестям", "Новой газете". */
const DATIVE_TITLE = /(?:[ую]|[ая]м|[оеі][йї] \p{L}+[еиі])$/iu;

/** «Вестнику»: an outlet to which something is told; where nouns are declined, a name in marks is a subject's else. */
export const isDativeTitle = ({ kind, text }: Unit): boolean => kind === 'scare' && DATIVE_TITLE.test(text);

/** An auxiliary, an adverb or a time: it may stand between subject and verb. */
export function isAdverbial(doc: QuoteDocument, at: number): boolean {
  const unit = doc.units[at];
  if (unit?.kind === 'scare') return doc.lexicon.table.inflectedNames !== true || isDativeTitle(unit);
  if (unit?.kind !== 'word' || nameOf(doc, at) !== undefined) return false;
  const { auxiliaries, adverbs, coordinators, objects, times, table } = doc.lexicon;
  const ending = table.adverbEnding;
  return (
    auxiliaries.has(unit.lower) ||
    objects.has(unit.lower) ||
    isClitic(doc, at) ||
    (adverbs.has(unit.lower) && !coordinators.has(unit.lower)) ||
    times.has(unit.lower) ||
    (ending !== undefined && unit.lower.length > 4 && unit.lower.endsWith(ending))
  );
}

/** "qualcuno la interrompe": an article right before a verb that is no noun. */
function isClitic(doc: QuoteDocument, at: number): boolean {
  const { articleGenders, speechNouns } = doc.lexicon;
  const verb = doc.units[at + 1]?.lower ?? '';
  const isArticle = articleGenders.has(doc.units[at]?.lower ?? '');
  return isArticle && isFiniteForm(doc, at + 1) && !speechNouns.has(verb) && !isSourceNoun(doc, at + 1);
}
