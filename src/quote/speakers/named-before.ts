import type { QuoteDocument } from '../document.js';
import { isNounPreposition } from '../groups/group-words.js';
import type { NameSpan } from '../names/describe-name.js';
import { bareRoleOf } from '../roles/bare-role.js';

/** Entries looked through for the only person who fits: articles name fewer. */
export const MOST_PEOPLE = 40;

/** Mentions of an entry that are looked at. */
const MOST_MENTIONS = 8;

/** The first names by which the text mentions an entry, so many as are looked at. */
export const namesOf = (doc: QuoteDocument, mentions: readonly number[]): NameSpan[] =>
  mentions.slice(0, MOST_MENTIONS).flatMap((mention) => doc.index.names[mention] ?? []);

/** A name of an entry is a person's: no group, no place, no single word that could be anything. */
export const isPersonEntry = (doc: QuoteDocument, entry: number): boolean =>
  doc.index.entries[entry]?.kind === 'person' && !isOnlyOwner(doc, entry);

/**
 * "director general de Caja Levante", "dueño de Pinturas Delmar": two capitals of no known first name that only ever
 * stand behind a noun and its preposition are whatever somebody leads or owns.
 */
function isOnlyOwner(doc: QuoteDocument, entry: number): boolean {
  const { articleGenders, firstNames } = doc.lexicon;
  const { words = [], mentions = [], gender } = doc.index.entries[entry] ?? {};
  if (articleGenders.size === 0 || gender !== undefined || firstNames.has(words[0]?.toLowerCase() ?? ''))
    return false;
  return namesOf(doc, mentions).every(({ from, titleFrom }) => {
    // "En Baeza la Vieja, los olivos …"
    const isPlace = doc.lexicon.placePrepositions.has(doc.units[from - 1]?.lower ?? '');
    return (
      titleFrom === from && (isPlace || (isNounPreposition(doc, from - 1) && isBehindPerson(doc, from - 2)))
    );
  });
}

/** "director general [de …]", "Jordi Puig, [de …]" */
const isBehindPerson = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at]?.text === ',' ||
  [at, at - 1].some((noun) => doc.lexicon.personNouns.has(doc.units[noun]?.lower ?? ''));

/** The text names the entry before unit `at`. */
export function isNamedBefore(doc: QuoteDocument, entry: number, at: number): boolean {
  const first = doc.index.names[doc.index.entries[entry]?.mentions[0] ?? -1];
  return first !== undefined && first.from < at;
}

/** The entry is named before unit `at`, at most so many sentences back. */
export function isNamedWithin(doc: QuoteDocument, entry: number, at: number, sentences: number): boolean {
  const name = lastMentionBefore(doc, entry, at);
  if (name === undefined) return false;
  return (doc.sentenceOf[at] ?? 0) - (doc.sentenceOf[name.from] ?? 0) <= sentences;
}

/** The entry's last mention before unit `at`, by halving: an entry may have very many. */
export function lastMentionBefore(doc: QuoteDocument, entry: number, at: number): NameSpan | undefined {
  const mentions = doc.index.entries[entry]?.mentions ?? [];
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = doc.index.names[mentions[middle] ?? -1]?.from ?? 0;
    if (from < at) low = middle + 1;
    else high = middle;
  }
  return doc.index.names[mentions[low - 1] ?? -1];
}

/** "с президентом X": where names are inflected, whom a preposition governs, with the role before the name. */
export function isBehindPreposition(doc: QuoteDocument, name: NameSpan): boolean {
  if (doc.lexicon.table.inflectedNames !== true) return false;
  const start = bareRoleOf(doc, name)?.from ?? name.titleFrom;
  return doc.lexicon.prepositions.has(doc.units[start - 1]?.lower ?? '');
}
