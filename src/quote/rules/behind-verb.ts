import type { QuoteDocument } from '../document.js';
import { isDeterminerAt, isSourceNoun, nameOf } from '../groups/group-words.js';
import { isOblique, isPerson, type Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { subjectStart } from './subject-start.js';

/** The speaker in "said (on Monday) X": adverbs and objects may stand between. */
export function speakerBehindVerb(doc: QuoteDocument, verb: number, limit: number): Mention | undefined {
  const found = groupBehindVerb(doc, behindParenthesis(doc, verb + 1, limit) - 1, limit);
  if (doc.lexicon.table.inflectedNames !== true || found?.kind !== 'nominal') return found;
  // "прокоментував рішення адвокат X": an object, and the speaker behind it.
  // "дорікнула авторам депутатка X"
  const isListener = isOblique(doc, found);
  if (doc.lexicon.personNouns.has(doc.units[found.head]?.lower ?? '') && !isListener) return found;
  const next = phraseStartingAt(doc, found.to, limit);
  if (next === undefined || isOblique(doc, next)) return found;
  const isNoun = next.kind === 'nominal' && doc.lexicon.personNouns.has(doc.units[next.head]?.lower ?? '');
  return isNoun || (next.kind === 'name' && isPerson(doc, next)) ? next : found;
}

/** Words of "в свою очередь" between commas. */
const MOST_IN_PARENTHESIS = 4;

/** Behind ", в свою очередь," where words are declined; `at` itself where nothing of the kind stands. */
function behindParenthesis(doc: QuoteDocument, at: number, limit: number): number {
  if (doc.lexicon.table.inflectedNames !== true || doc.units[at]?.text !== ',') return at;
  for (let comma = at + 2; comma <= Math.min(limit - 1, at + MOST_IN_PARENTHESIS + 1); comma++)
    if (doc.units[comma]?.text === ',') return comma + 1;
  return at;
}

function groupBehindVerb(doc: QuoteDocument, verb: number, limit: number): Mention | undefined {
  const told = behindListener(doc, verb + 1, limit);
  if (told !== undefined) return told;
  const outlet = outletAt(doc, verb + 1);
  if (outlet !== undefined) return outlet;
  const inserted = behindInsertion(doc, verb + 1, limit);
  if (inserted !== undefined) return inserted;
  const start = subjectStart(doc, verb + 1, limit);
  const mention =
    behindListener(doc, start, limit) ??
    phraseStartingAt(doc, start, limit) ??
    behindManner(doc, start, limit);
  // "…," said the candidate could win: the noun group opens a clause of its own.
  if (mention?.kind === 'nominal' && doc.lexicon.auxiliaries.has(doc.units[mention.to]?.lower ?? ''))
    return undefined;
  // "findet alle zwei Jahre statt"
  const isTime = mention?.kind === 'nominal' && doc.lexicon.times.has(doc.units[mention.head]?.lower ?? '');
  if (mention?.kind !== 'pronoun') return isTime ? undefined : mention;
  if (mention.pronoun === 'first' || mention.pronoun === 'neuter') return undefined;
  return doc.lexicon.table.invertedPronouns ? mention : undefined;
}

/** "ha aggiunto ridendo la collega X", "risponde secco il ministro": a word for how it is said, before the subject. */
function behindManner(doc: QuoteDocument, at: number, limit: number): Mention | undefined {
  const unit = doc.units[at];
  const isWord = unit?.kind === 'word' && !unit.capital && !isDeterminerAt(doc, at);
  if (doc.lexicon.articleGenders.size === 0 || !isWord || doc.lexicon.prepositions.has(unit.lower))
    return undefined;
  const isGroup = nameOf(doc, at + 1) !== undefined || isDeterminerAt(doc, at + 1);
  const mention = isGroup ? phraseStartingAt(doc, at + 1, limit) : undefined;
  if (mention?.kind === 'name') return isPerson(doc, mention) ? mention : undefined;
  // "abbassando la voce"
  const isSomebody =
    mention?.kind === 'nominal' && doc.lexicon.personNouns.has(doc.units[mention.head]?.lower ?? '');
  return isSomebody ? mention : undefined;
}

/** Units of "com os papéis na mão" between two commas. */
const LONGEST_INSERTION = 9;

/** "disse, com os papéis na mão, X", "a tranché, en mars, le ministère": who stands behind what two commas set off. */
function behindInsertion(doc: QuoteDocument, comma: number, limit: number): Mention | undefined {
  const { table, prepositions } = doc.lexicon;
  if (table.groupsBetween !== true || doc.units[comma]?.text !== ',') return undefined;
  const isRomance = doc.lexicon.articleGenders.size > 0;
  const isInserted = isRomance && (isAdjectiveInserted(doc, comma + 1) || isTimeInserted(doc, comma + 1));
  if (!isInserted && !prepositions.has(doc.units[comma + 1]?.lower ?? '')) return undefined;
  for (let at = comma + 2; at < Math.min(limit, comma + LONGEST_INSERTION); at++) {
    if (doc.units[at]?.text !== ',') continue;
    const mention = phraseStartingAt(doc, at + 1, limit);
    const isSomebody = isRomance && mention?.kind === 'nominal' && isSourceNoun(doc, mention.head);
    return isSomebody || (mention?.kind === 'name' && isPerson(doc, mention)) ? mention : undefined;
  }
  return undefined;
}

/** "a déclaré, très émue, la conservatrice", "dijo, emocionado, el alcalde": an adverb or a participle. */
const isAdjectiveInserted = (doc: QuoteDocument, at: number): boolean => {
  const { lower = '', kind, capital } = doc.units[at] ?? {};
  if (kind !== 'word' || capital === true || isDeterminerAt(doc, at)) return false;
  return (
    doc.lexicon.adverbs.has(lower) || doc.lexicon.participleShapes.some((shape) => lower.endsWith(shape))
  );
};

/** "murmurait, le soir de la première, une spectatrice" */
const isTimeInserted = (doc: QuoteDocument, at: number): boolean =>
  isDeterminerAt(doc, at) && doc.lexicon.times.has(doc.units[at + 1]?.lower ?? '');

/** "заявил РИА Новости первый зампред … X", "сказал ТАСС источник": without articles, who stands behind the outlet. */
function behindListener(doc: QuoteDocument, at: number, limit: number): Mention | undefined {
  if (doc.lexicon.table.inflectedNames !== true) return undefined;
  const name = nameOf(doc, at);
  const isOutlet =
    doc.units[at]?.kind === 'scare' ||
    (name?.from === at && name.kind !== 'person' && !isEntryOfPerson(doc, at));
  const next = isOutlet ? phraseStartingAt(doc, name?.to ?? at + 1, limit) : undefined;
  if (next === undefined || next.kind === 'pronoun' || isOblique(doc, next)) return undefined;
  if (next.kind === 'name') return isPerson(doc, next) ? next : undefined;
  return next.kind === 'nominal' && doc.lexicon.personNouns.has(doc.units[next.head]?.lower ?? '')
    ? next
    : undefined;
}

/** A surname of somebody whom the article names in full. */
const isEntryOfPerson = (doc: QuoteDocument, at: number): boolean =>
  doc.index.entries[doc.index.entryOf[doc.nameAt[at] ?? -1] ?? -1]?.kind === 'person';

/** "schrieb „Die Zeit“": an outlet's name in marks, and no nickname before a name. */
function outletAt(doc: QuoteDocument, at: number): Mention | undefined {
  const unit = doc.units[at];
  if (unit?.kind !== 'scare' || !unit.capital || nameOf(doc, at + 1) !== undefined) return undefined;
  return { kind: 'nominal', head: at, from: at, to: at + 1 };
}
