import type { Lexicon } from '../languages/lexicon.js';
import type { Sentence } from '../text/sentences.js';
import type { Unit } from '../text/tokens.js';
import { splitSequence } from './cut-name.js';
import { isDemonymBeforeName } from './demonyms.js';
import type { NameSpan } from './describe-name.js';
import { sequenceEnd } from './sequence-end.js';
import { type Spellings, spellingsOf } from './spellings.js';
import { startsName } from './starts-name.js';

/** Finds the names outside quotations, in order, without overlap. */
export function findNames(
  units: readonly Unit[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): NameSpan[] {
  const spellings = spellingsOf(units, sentences, lexicon);
  const names: NameSpan[] = [];
  for (const sentence of sentences) {
    if (sentence.isDateline === true) continue;
    let at = sentence.from;
    while (at < sentence.to) {
      if (!startsName(units, at, sentence, lexicon, spellings)) {
        at += 1;
        continue;
      }
      if (isDemonymBeforeName(units, at, lexicon)) at += 1;
      const isOwned = isOwner(units[at - 1], lexicon, spellings);
      const isOwning = isOwner(units[at], lexicon, spellings) && units[at + 1]?.capital === true;
      const to = isOwning ? at + 1 : sequenceEnd(units, at, sentence.to, lexicon, spellings);
      const found = splitSequence(units, at, to, lexicon, spellings, isOwned);
      names.push(...found.map((name) => withAdjective(units, name, sentence, lexicon)));
      at = to;
    }
  }
  return names;
}

/** "American Federation of Teachers", "Black Lives Matter": an adjective that by itself is no name belongs to a group's. */
function withAdjective(
  units: readonly Unit[],
  name: NameSpan,
  { from }: Sentence,
  lexicon: Lexicon,
): NameSpan {
  const adjective = units[name.from - 1];
  if (name.kind !== 'group' || name.titleFrom !== name.from || name.from <= from) return name;
  if (adjective?.kind !== 'word' || !adjective.capital || !isAdjectiveOfNames(adjective.lower, lexicon))
    return name;
  return { ...name, from: name.from - 1, titleFrom: name.from - 1, words: [adjective.text, ...name.words] };
}

/** "American", and not "The" or "According". */
function isAdjectiveOfNames(word: string, lexicon: Lexicon): boolean {
  const {
    notNames,
    determiners,
    prepositions,
    clauseOpeners,
    adverbs,
    relatives,
    auxiliaries,
    verbs,
    pronouns,
  } = lexicon;
  if (!lexicon.nounsComeLast || !notNames.has(word)) return false;
  return ![determiners, prepositions, clauseOpeners, adverbs, relatives, auxiliaries, verbs, pronouns].some(
    (words) => words.has(word),
  );
}

/** "Gaddafis Tod", where the text has "Gaddafi" too: the genitive of a name, and a noun behind it. */
const isOwner = (unit: Unit | undefined, lexicon: Lexicon, spellings: Spellings): boolean =>
  lexicon.table.capitalNouns === true &&
  unit?.capital === true &&
  unit.lower.endsWith('s') &&
  spellings.capital.has(unit.lower.slice(0, -1)) &&
  !lexicon.firstNames.has(unit.lower);
