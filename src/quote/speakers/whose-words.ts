import type { QuoteDocument } from '../document.js';
import type { Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';

/** Units behind the noun for an utterance that may name whose it is. */
const LONGEST_OWNER = 18;

/**
 * `…, so das Fazit von X`, `…, so die Vorwürfe der Anwältin`: the noun for an utterance names nobody, whoever stands
 * behind it does. The mention itself where nobody does, or where it is another one.
 */
export function whoseWords(doc: QuoteDocument, mention: Mention): Mention {
  const { speechNouns, agreement, agentMarks } = doc.lexicon;
  if (agreement === undefined || mention.kind !== 'nominal') return mention;
  if (!speechNouns.has(doc.units[mention.head]?.lower ?? '')) return mention;
  const behind = mention.head + 1;
  const word = doc.units[behind]?.lower ?? '';
  const isGenitive = /^(?:de[rs]|eine[rs]|[sd]einer|ihrer)$/u.test(word);
  if (!isGenitive && !agentMarks.has(word)) return mention;
  const from = isGenitive || word === 'vom' ? behind : behind + 1;
  return phraseStartingAt(doc, from, from + LONGEST_OWNER) ?? mention;
}
