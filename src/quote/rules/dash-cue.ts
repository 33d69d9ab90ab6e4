import type { QuoteDocument } from '../document.js';
import { isPersonLike } from '../groups/group-words.js';
import { isOblique, type Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { limitOf } from './behind-quote.js';
import { beside, type Rule } from './rule.js';

/** Units of a cue before its speaker: "охлаждает пыл корреспондентов Иванов". */
const MOST_BEFORE_SPEAKER = 8;

/**
 * `«…», – охолоджує запал Тимків`: where a comma and a dash set off the cue, whoever is named first in it spoke,
 * whatever the verb.
 */
export const cueBehindDash: Rule = {
  name: 'quote-dash-cue',
  find: (place) => {
    const { doc, at } = place;
    const start = cueStart(doc, at);
    if (start === undefined) return undefined;
    const limit = Math.min(limitOf(place), start + MOST_BEFORE_SPEAKER);
    for (let next = start + 1; next < limit; next++) {
      if (doc.units[next]?.kind === 'sign') return undefined;
      if (doc.lexicon.prepositions.has(doc.units[next - 1]?.lower ?? '')) continue;
      const mention = phraseStartingAt(doc, next, limitOf(place));
      if (mention !== undefined && isSpeaker(doc, mention)) return beside(mention);
    }
    return undefined;
  },
};

/** The small word behind a comma or a closing sign and a dash. */
function cueStart(doc: QuoteDocument, at: number): number | undefined {
  if (doc.lexicon.table.dashInterrupts !== true) return undefined;
  const isClosed = doc.units[at + 1]?.text === ',' || '!?…'.includes(doc.units[at]?.ending || ' ');
  const dash = doc.units[at + 1]?.text === ',' ? at + 2 : at + 1;
  const first = doc.units[dash + 1];
  const isDash = /^[—–-]$/u.test(doc.units[dash]?.text ?? '');
  const isSmall = first?.kind === 'word' && !first.capital;
  return isClosed && isDash && isSmall ? dash + 1 : undefined;
}

/** A person's name, "he" or "she", in the subject's case. */
function isSpeaker(doc: QuoteDocument, mention: Mention): boolean {
  if (isOblique(doc, mention)) return false;
  if (mention.kind === 'pronoun') return mention.pronoun === 'male' || mention.pronoun === 'female';
  return mention.kind === 'name' && isPersonLike(doc, mention.name);
}
