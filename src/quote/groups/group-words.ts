import type { QuoteDocument } from '../document.js';
import type { Lexicon } from '../languages/lexicon.js';
import { isDemonymAt } from '../names/demonyms.js';
import type { NameSpan } from '../names/describe-name.js';

/** Units in one noun group; longer runs are no source. */
export const LONGEST_GROUP = 18;

/** The name that unit `at` belongs to. */
export function nameOf(doc: QuoteDocument, at: number): NameSpan | undefined {
  const index = doc.nameAt[at];
  return index === undefined || index < 0 ? undefined : doc.index.names[index];
}

/** A name of a person, or one word that may be a person's. */
export function isPersonLike(doc: QuoteDocument, name: number): boolean {
  const entry = doc.index.entries[doc.index.entryOf[name] ?? -1];
  return entry !== undefined && (entry.kind === 'person' || entry.kind === 'unknown');
}

/** Unit `at` belongs to a name that by its own words may be a person's, whoever else is called so in the article. */
export function isNameOfPersonAt(doc: QuoteDocument, at: number): boolean {
  const kind = nameOf(doc, at)?.kind;
  return kind === 'person' || kind === 'unknown';
}

/** First name and surname. */
export const isFullName = (name: NameSpan): boolean => name.kind === 'person' && name.words.length > 1;

/** An article, a possessive or another word that opens a noun group. */
export const isDeterminerAt = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.determiners.has(doc.units[at]?.lower ?? '') && !isInOffice(doc, at) && !isTo(doc, at);

/** "A jornalistas, porém, evitou falar": Portuguese "a" before a plural is "to". */
export const isTo = ({ units, lexicon }: QuoteDocument, at: number): boolean =>
  units[at]?.lower === 'a' &&
  lexicon.articleGenders.has('a') &&
  /s$/u.test(units[at + 1]?.lower ?? '') &&
  lexicon.personNouns.has(units[at + 1]?.lower ?? '');

/** "numero uno": the second word of an office. */
const isInOffice = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.officesOf.size > 0 &&
  doc.lexicon.officesOf.has(`${doc.units[at - 1]?.lower ?? ''} ${doc.units[at]?.lower ?? ''}`);

/** The ending of "Holt's". */
export const isPossessive = (doc: QuoteDocument, at: number): boolean =>
  /^['’]s$/u.test(doc.units[at]?.text ?? '') ||
  (isPluralOwner(doc, at) && doc.lexicon.table.headFirst !== true && nameOf(doc, at + 1)?.kind !== 'person');

/** "в [своём] обзоре": whose subject stands elsewhere in the clause. */
export const isReflexive = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.table.inflectedNames === true && /^сво[йёєїеяю]/u.test(doc.units[at]?.lower ?? '');

/** A preposition that goes on with a noun group: "a spokesman for the campaign". */
export const isNounPreposition = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.nounPrepositions.has(doc.units[at]?.lower ?? '');

/** "otro de los operarios", "l'un d'eux": a determiner that stands for one of several. */
export const isOneOfThem = (doc: QuoteDocument, head: number): boolean =>
  doc.lexicon.articleGenders.size > 0 && isDeterminerAt(doc, head) && isNounPreposition(doc, head + 1);

/** A noun that can be a source: spokesman, committee, statement. */
export function isSourceNoun(doc: QuoteDocument, at: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  const { personNouns, groupNouns, table } = doc.lexicon;
  if (personNouns.has(word) || groupNouns.has(word) || hasSourceEnding(doc, word)) return true;
  if (isDemonymAt(doc.units, at, doc.lexicon)) return true;
  // "врач-инфекционист"
  return table.inflectedNames === true && word.includes('-') && personNouns.has(firstPart(word));
}

/** "премьер" of "премьер-министр"; the word itself where it has no hyphen. */
export const firstPart = (word: string): string => word.split('-', 1)[0] ?? word;

const hasSourceEnding = (doc: QuoteDocument, word: string): boolean =>
  doc.lexicon.sourceEndings.some((ending) => word.endsWith(ending));

/** The apostrophe of "the dockers' union", "the Auto Workers' Union". */
export const isPluralOwner = (doc: QuoteDocument, at: number): boolean =>
  /^['’]$/u.test(doc.units[at]?.text ?? '') &&
  doc.units[at - 1]?.lower.endsWith('s') === true &&
  doc.units[at - 1]?.end === doc.units[at]?.start &&
  doc.units[at + 1]?.kind === 'word';

/** Letters of the shortest verb that its ending tells. */
const SHORTEST_VERB = 6;

/** "розглядають", "отказались": where words are declined. */
export const isVerbByEnding = (word: string, lexicon: Lexicon): boolean =>
  word.length >= SHORTEST_VERB &&
  !lexicon.inflections.has(word) &&
  lexicon.verbEndings.some((ending) => word.endsWith(ending));

/** A known noun, a group with an article or a name; any noun where the language has no articles. */
export const canBeSource = (doc: QuoteDocument, head: number, from: number): boolean =>
  isSourceNoun(doc, head) ||
  isDeterminerAt(doc, from) ||
  nameOf(doc, from) !== undefined ||
  doc.lexicon.table.articles === '';

/** "says", "sagte": a verb of saying in a form of its own, whatever the name index takes the word for. */
export const isFiniteForm = (doc: QuoteDocument, verb: number): boolean =>
  doc.lexicon.verbs.get(doc.units[verb]?.lower ?? '') === 'finite';

/** "saying", "gesagt": the subject stands elsewhere. */
export const isNonFinite = (doc: QuoteDocument, verb: number): boolean =>
  doc.lexicon.verbs.get(doc.units[verb]?.lower ?? '')?.endsWith('non-finite') === true;
