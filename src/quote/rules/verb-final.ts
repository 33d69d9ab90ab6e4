import type { QuoteDocument } from '../document.js';
import type { Mention } from '../groups/mention.js';
import { isOblique } from '../groups/mention.js';
import { phraseEndingAt } from '../groups/phrase-ending.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { isVerbAt } from './behind-quote.js';
import { beside, type Rule } from './rule.js';
import { subjectStart } from './subject-start.js';
import { weight } from './verb-subject.js';

/** Units from a quotation back to the comma that opens its clause. */
const LONGEST_OPENING = 25;

/** `ein Kommentar, der das als „…“ bezeichnet,`, `weil X ihn „…“ nannte`: where the verb closes a clause (German). */
export const verbClosesClause: Rule = {
  name: 'clause-quote-verb',
  find: ({ doc, at, from, to }) => {
    if (doc.lexicon.table.capitalNouns !== true || !isVerbAt(doc, at + 1, false)) return undefined;
    if (at + 2 < to && !/^[,.;:]$/u.test(doc.units[at + 2]?.text ?? '')) return undefined;
    for (let comma = at - 2; comma >= from && comma > at - LONGEST_OPENING; comma--) {
      if (doc.units[comma]?.text === ',' && opensClause(doc, comma + 1))
        return beside(subjectOf(doc, comma, from, at));
    }
    return undefined;
  },
};

function opensClause(doc: QuoteDocument, at: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  const { relatives, clauseOpeners, coordinators } = doc.lexicon;
  return relatives.has(word) || (clauseOpeners.has(word) && !coordinators.has(word));
}

/** Who stands behind the word that opens the clause, else what a relative takes up. */
function subjectOf(doc: QuoteDocument, comma: number, from: number, at: number): Mention | undefined {
  const opener = comma + 1;
  const inside = phraseStartingAt(doc, subjectStart(doc, opener + 1, at), at);
  if (weight(doc, inside) >= 2 && inside !== undefined && !isOblique(doc, inside)) return inside;
  if (!doc.lexicon.relatives.has(doc.units[opener]?.lower ?? '')) return undefined;
  const before = phraseEndingAt(doc, comma - 1, from);
  return weight(doc, before) >= 2 ? before : undefined;
}
