import type { QuoteDocument } from '../document.js';
import type { Mention } from '../mention.js';
import { phraseStartingAt } from '../phrase-starting.js';
import { behindQuote, FARTHEST_VERB, limitOf } from './behind-quote.js';
import { speakerBehindVerb } from './behind-verb.js';
import { beside, type Rule } from './rule.js';

/** `"…" wird X zitiert`, `"…", hatte X erklärt`: an auxiliary behind the quotation, its participle later. */
export const citedBehind: Rule = {
  name: 'quote-cited',
  find: (place) => {
    const { doc } = place;
    const start = behindQuote(place);
    if (start !== undefined && doc.lexicon.citedAs.has(doc.units[start]?.lower ?? '')) {
      return beside(citedPerson(doc, start + 1, limitOf(place)));
    }
    if (start === undefined || !doc.lexicon.auxiliaries.has(doc.units[start]?.lower ?? '')) return undefined;
    const limit = limitOf(place);
    for (let at = start + 2; at < Math.min(limit, start + FARTHEST_VERB); at++) {
      if (isCitedAt(doc, at, limit)) return beside(speakerBehindVerb(doc, start, limit));
    }
    return undefined;
  },
};

/** A participle; where one looks like a finite form ("erklärt"), only at the clause's end. */
function isCitedAt(doc: QuoteDocument, at: number, limit: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  if (doc.lexicon.citedAs.has(word)) return true;
  const kind = doc.lexicon.verbs.get(word);
  const isEnd = at + 1 >= limit || doc.units[at + 1]?.kind === 'sign';
  return kind === 'non-finite' || (kind === 'finite' && isEnd && doc.lexicon.table.capitalNouns === true);
}

/** `"…", zitiert die Zeitung den Minister`: whom the first noun group cites. */
function citedPerson(doc: QuoteDocument, from: number, limit: number): Mention | undefined {
  const outlet = doc.units[from]?.kind === 'scare' ? from + 1 : phraseStartingAt(doc, from, limit)?.to;
  const isScareBehind = outlet !== undefined && doc.units[outlet]?.kind === 'scare';
  const next =
    outlet === undefined ? undefined : phraseStartingAt(doc, isScareBehind ? outlet + 1 : outlet, limit);
  return next ?? phraseStartingAt(doc, from, limit);
}
