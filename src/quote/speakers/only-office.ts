import type { QuoteDocument } from '../document.js';
import { isDeterminerAt, nameOf } from '../groups/group-words.js';
import type { Mention, Nominal } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { isKin, officeForm } from '../languages/agreement.js';
import type { Gender } from '../languages/lexicon.js';

/**
 * Where nouns tell the gender of whom they name (German): the one noun of a gender between two units, in whatever case.
 * "… wurde von einer Armeesprecherin bestätigt. Sie sagte …"
 */
export function onlyOffice(
  doc: QuoteDocument,
  from: number,
  to: number,
  gender: Gender,
): Nominal | undefined {
  const { agreement } = doc.lexicon;
  if (agreement === undefined) return undefined;
  let found: number | undefined;
  for (let at = from; at < to; at++) {
    const word = doc.units[at]?.lower ?? '';
    if (officeForm(word, agreement)?.gender !== gender || isKin(word, agreement)) continue;
    if (found !== undefined || nameOf(doc, at) !== undefined) return undefined;
    found = at;
  }
  const group = found === undefined ? undefined : groupAround(doc, found, from);
  return group?.kind === 'nominal' && group.head === found ? group : undefined;
}

/** The noun group with the noun at `at`: it begins with an article. */
function groupAround(doc: QuoteDocument, at: number, low: number): Mention | undefined {
  for (let first = at - 1; first >= Math.max(low, at - 4); first--) {
    if (isDeterminerAt(doc, first)) return phraseStartingAt(doc, first, at + 1);
    // "in den Neunzigern Trainer": the article is another noun's.
    if (doc.units[first]?.capital !== false) return undefined;
  }
  return undefined;
}
