import type { QuoteDocument } from './document.js';
import type { Mention } from './mention.js';
import { baseOfNoun } from './nominative.js';
import { phraseStartingAt } from './phrase-starting.js';

/** Units looked back in a paragraph for the source that is taken up. */
const FARTHEST_SOURCE = 80;

/** `Источник в порту сообщил …. "…", - сказал собеседник агентства`: the source without a name before it. */
export function sourceTakenUp(doc: QuoteDocument, mention: Mention): Mention | undefined {
  const { interlocutors, anonymousNouns } = doc.lexicon;
  const baseAt = (at: number): string => baseOfNoun(doc.units[at]?.lower ?? '', doc.lexicon);
  if (mention.kind !== 'nominal' || !interlocutors.has(baseAt(mention.head))) return undefined;
  const low = Math.max(0, mention.from - FARTHEST_SOURCE);
  for (let at = mention.from - 1; at >= low && doc.units[at]?.kind !== 'break'; at--) {
    if (!anonymousNouns.has(baseAt(at)) || interlocutors.has(baseAt(at))) continue;
    const source = phraseStartingAt(doc, at, mention.from);
    if (source?.kind === 'nominal') return source;
  }
  return undefined;
}
