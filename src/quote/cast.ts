import type { QuoteDocument } from './document.js';
import { findFullNames } from './names-elsewhere.js';
import { nominativeOf } from './nominative.js';
import { officesIn } from './offices.js';
import { findRoles, type Role } from './roles.js';
import { UNSEEN } from './tokens.js';

/** Who is who in an article: for each entry of its name index, in the same order. */
export interface Cast {
  /** The fullest name, as the article writes it. */
  readonly names: readonly string[];
  readonly roles: readonly (Role | undefined)[];
  /** Entries by the nouns of their roles; at most `MOST_ALIKE` a noun. */
  readonly byNoun: ReadonlyMap<string, readonly number[]>;
  /** Entries by the offices of their roles, in the same way. */
  readonly byOffice: ReadonlyMap<number, readonly number[]>;
}

/** More bearers of one noun than these tell nobody apart. */
const MOST_ALIKE = 8;

/** Gathers full names and roles once, so that each quotation looks them up. */
export function findCast(doc: QuoteDocument): Cast {
  const roles = findRoles(doc);
  const byNoun = bearersOf(roles.map((role) => role?.nouns ?? []));
  const byOffice = bearersOf(roles.map((role) => officesIn(wordsOf(role?.text ?? ''), doc.lexicon)));
  const fullest = doc.index.entries.map((_, entry) => fullestName(doc, entry));
  const isSurname = (entry: number): boolean => {
    const kind = doc.index.entries[entry]?.kind;
    return (kind === 'person' || kind === 'unknown') && fullest[entry]?.includes(' ') === false;
  };
  const surnames = fullest.filter((_, entry) => isSurname(entry));
  const elsewhere = findFullNames([doc.title, doc.text], surnames, doc.lexicon);
  // A full name that is an entry of its own is somebody else's: "Mr. Quire" beside Anna Quire.
  const taken = new Set(fullest);
  const names = fullest.map((name, entry) => {
    const full = isSurname(entry) ? elsewhere.get(name) : undefined;
    return full === undefined || taken.has(full) ? name : full;
  });
  return { names, roles, byNoun, byOffice };
}

const wordsOf = (role: string): string[] => role.toLowerCase().split(/[\s'’]+/u);

/** Entries by what their roles have. */
function bearersOf<Key>(keysOfEntries: readonly (readonly Key[])[]): ReadonlyMap<Key, readonly number[]> {
  const bearersBy = new Map<Key, number[]>();
  keysOfEntries.forEach((keys, entry) => {
    for (const key of new Set(keys)) {
      const bearers = bearersBy.get(key) ?? [];
      if (bearers.length < MOST_ALIKE) bearersBy.set(key, [...bearers, entry]);
    }
  });
  return bearersBy;
}

function fullestName(doc: QuoteDocument, entry: number): string {
  const { index, units, text, lexicon } = doc;
  let best = '';
  let most = 0;
  for (const mention of index.entries[entry]?.mentions ?? []) {
    const name = index.names[mention];
    const first = name === undefined ? undefined : units[name.from];
    const last = name === undefined ? undefined : units[name.to - 1];
    if (name === undefined || first === undefined || last === undefined) continue;
    // Where names are inflected, the form with a first name as the list has it is the subject's case.
    const isBase =
      lexicon.table.inflectedNames === true && lexicon.firstNames.has(name.words[0]?.toLowerCase() ?? '');
    const worth = name.words.length + (isBase || !isGenitive(doc, name.words) ? 0.5 : 0);
    if (worth > most) {
      most = worth;
      best = text.slice(first.start, last.end).replace(UNSEEN, '');
    }
  }
  if (lexicon.table.inflectedNames !== true || most % 1 > 0) return best;
  return nominativeOf(best.split(' '), lexicon) ?? best;
}

/** "Lahms": a German name with a genitive's ending, which the same name may lack elsewhere. */
const isGenitive = (doc: QuoteDocument, words: readonly string[]): boolean =>
  doc.lexicon.table.capitalNouns !== true || words.at(-1)?.endsWith('s') === true;
