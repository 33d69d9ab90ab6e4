import type { QuoteDocument } from '../document.js';
import { isSourceNoun } from '../groups/group-words.js';
import type { Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';

/** Units from a quotation to the pronoun of its cue: "a-t-on". */
const MOST_BEFORE = 4;
/** Units from the pronoun to where the words come from: "-t-on cependant dans". */
const MOST_BEHIND = 4;

/**
 * `« … », indique-t-on dans l'entourage du ministre`: where the words come from, else the pronoun that names nobody.
 * Undefined where the cue at unit `start` has a subject.
 */
export function impersonalCue(doc: QuoteDocument, start: number, limit: number): Mention | undefined {
  const { prepositions, pronouns } = doc.lexicon;
  for (let at = start + 1; at < Math.min(limit, start + MOST_BEFORE); at++) {
    const word = doc.units[at]?.lower ?? '';
    if (!word.startsWith('-') || pronouns.get(word) !== 'neuter') continue;
    for (let behind = at + 1; behind < Math.min(limit, at + MOST_BEHIND); behind++) {
      if (!prepositions.has(doc.units[behind]?.lower ?? '')) continue;
      const source = phraseStartingAt(doc, behind + 1, limit);
      if (source?.kind === 'nominal' && isSourceNoun(doc, source.head)) return source;
      // "promet-on à Bercy"
      if (source?.kind === 'name' && doc.index.names[source.name]?.kind !== 'person') return source;
    }
    return { kind: 'pronoun', pronoun: 'neuter', from: at, to: at + 1 };
  }
  return undefined;
}
