import type { QuoteDocument } from '../document.js';
import { NOMINATIVE } from '../languages/declension.js';
import type { NameSpan } from '../names/describe-name.js';
import { casesOfNoun, isObliqueFirstName } from '../names/nominative.js';
import { foldCase } from '../text/tokens.js';
import { isSourceNoun } from './group-words.js';
import type { Nominal } from './mention.js';

/**
 * "[адвокат] Андрея Стоянова", "мать Андрея Стоянова": where names are declined, the noun in the subject's case whose
 * owner the name in another case right behind it is. Undefined where the name stands for itself.
 * @param low the noun does not stand before this unit
 */
export function nounBeforeOwner(doc: QuoteDocument, name: NameSpan, low: number): Nominal | undefined {
  const { lexicon, units } = doc;
  // "Адвокат" may have been taken for a title.
  const head = name.from - 1;
  if (lexicon.table.inflectedNames !== true || name.words.length < 2 || head < low) return undefined;
  const noun = units[head]?.lower ?? '';
  if (
    !(isSourceNoun(doc, head) || lexicon.titles.has(noun)) ||
    (casesOfNoun(noun, lexicon) & NOMINATIVE) === 0
  )
    return undefined;
  return isObliqueFirstName(foldCase(name.words[0] ?? ''), lexicon)
    ? { kind: 'nominal', head, from: head, to: name.to }
    : undefined;
}
