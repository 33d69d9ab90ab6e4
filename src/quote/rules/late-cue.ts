import type { QuoteDocument } from '../document.js';
import type { Mention } from '../groups/mention.js';
import { matchPhrase, sourceAfter } from './according.js';
import { FARTHEST_VERB, firstQuote, isVerbAt, opensOwnClause, subjectAndVerbFrom } from './behind-quote.js';
import { speakerBehindVerb } from './behind-verb.js';
import { citedByAuxiliary } from './cited.js';
import { beside, type Rule } from './rule.js';
import { textBehindVerb } from './stated.js';

/** `"…" since so many cases were decided that way, said X`: the cue closes a sentence that the quotation opens. */
export const cueAtSentenceEnd: Rule = {
  name: 'quote-late-cue',
  find: ({ doc, at, to }) => {
    const limit = Math.min(to, at + FARTHEST_VERB);
    for (let comma = at + 1; comma < limit; comma++) {
      if (doc.units[comma]?.text !== ',') continue;
      const mention = lateCue(doc, comma + 1, to);
      if (mention !== undefined) return beside(mention);
    }
    return undefined;
  },
};

function lateCue(doc: QuoteDocument, start: number, to: number): Mention | undefined {
  if (matchPhrase(doc, start) > 0) return sourceAfter(doc, start, to);
  const limit = firstQuote(doc, start, to);
  // "…, so heißt es in dem Bericht"
  const isSo = doc.lexicon.afterQuoteOnly.has(doc.units[start]?.lower ?? '');
  const stated = textBehindVerb(doc, isSo ? start + 1 : start, limit);
  if (stated !== undefined) return stated;
  if (isVerbAt(doc, start, true)) return unlessDenied(doc, speakerBehindVerb(doc, start, limit));
  if (doc.lexicon.auxiliaries.has(doc.units[start]?.lower ?? '')) return citedByAuxiliary(doc, start, limit);
  return opensOwnClause(doc, start) ? undefined : subjectAndVerbFrom(doc, start, limit);
}

/** "…, teilt X nicht": nobody says it. */
const unlessDenied = (doc: QuoteDocument, mention: Mention | undefined): Mention | undefined =>
  doc.lexicon.negations.has(doc.units[mention?.to ?? -1]?.lower ?? '') ? undefined : mention;
