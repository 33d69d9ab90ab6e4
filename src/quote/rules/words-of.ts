import type { QuoteDocument } from '../document.js';
import { nameOf } from '../groups/group-words.js';
import type { Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { behindQuote, limitOf } from './behind-quote.js';
import { beside, type Rule } from './rule.js';

/** The person's name that begins here: an outlet's may follow. */
function nameAt(doc: QuoteDocument, at: number): Mention | undefined {
  const name = nameOf(doc, at);
  const canSpeak = name?.kind === 'person' || name?.kind === 'unknown';
  return name !== undefined && canSpeak && name.titleFrom === at
    ? { kind: 'name', name: doc.nameAt[at] ?? 0, from: at, to: name.to }
    : undefined;
}

/** Units of a cue before "слова". */
const MOST_BEFORE = 14;

/** `"…", приводит агентство слова министра`: an outlet cites somebody's words. */
export const wordsOfSpeaker: Rule = {
  name: 'quote-words-of',
  find: (place) => {
    const { doc } = place;
    const start = doc.lexicon.wordsNouns.size === 0 ? undefined : behindQuote(place);
    if (start === undefined) return undefined;
    const limit = limitOf(place);
    for (let at = start; at < Math.min(limit, start + MOST_BEFORE); at++) {
      const unit = doc.units[at];
      if (unit?.kind === 'sign' || doc.lexicon.clauseOpeners.has(unit?.lower ?? '')) return undefined;
      if (at > start && doc.lexicon.wordsNouns.has(unit?.lower ?? ''))
        return beside(nameAt(doc, at + 1) ?? phraseStartingAt(doc, at + 1, limit));
    }
    return undefined;
  },
};
