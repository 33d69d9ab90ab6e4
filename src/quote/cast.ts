import type { QuoteDocument } from './document.js';
import { findRoles, type Role } from './roles.js';

/** Who is who in an article: for each entry of its name index, in the same order. */
export interface Cast {
  /** The fullest name, as the article writes it. */
  readonly names: readonly string[];
  readonly roles: readonly (Role | undefined)[];
  /** Entries by the nouns of their roles; at most `MOST_ALIKE` a noun. */
  readonly byNoun: ReadonlyMap<string, readonly number[]>;
}

/** More bearers of one noun than these tell nobody apart. */
const MOST_ALIKE = 8;

/** Gathers full names and roles once, so that each quotation looks them up. */
export function findCast(doc: QuoteDocument): Cast {
  const roles = findRoles(doc);
  const byNoun = new Map<string, number[]>();
  roles.forEach((role, entry) => {
    for (const noun of new Set(role?.nouns)) {
      const bearers = byNoun.get(noun) ?? [];
      if (bearers.length < MOST_ALIKE) byNoun.set(noun, [...bearers, entry]);
    }
  });
  const fullest = doc.index.entries.map((_, entry) => fullestName(doc, entry));
  const isSurname = (entry: number): boolean => {
    const kind = doc.index.entries[entry]?.kind;
    return (kind === 'person' || kind === 'unknown') && fullest[entry]?.includes(' ') === false;
  };
  const elsewhere = fullest.some((_, entry) => isSurname(entry)) ? namesInQuotations(doc) : undefined;
  const names = fullest.map((name, entry) =>
    isSurname(entry) ? (elsewhere?.get(name.toLowerCase()) ?? name) : name,
  );
  return { names, roles, byNoun };
}

const FULL_NAME = /(\p{Lu}\p{Ll}[\p{L}'’-]*) (?:\p{Lu}\. )?(\p{Lu}[\p{L}'’-]+)/gu;

/**
 * Full names by surname, lower case, from all of the text: some stand in a quotation or a headline only, where the
 * name index does not look. A surname with two first names is left out.
 */
function namesInQuotations({ text, title, lexicon }: QuoteDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const source of [title, text]) {
    for (const { 0: full, 1: first = '', 2: last = '', index } of source.matchAll(FULL_NAME)) {
      if (!lexicon.firstNames.has(first.toLowerCase())) continue;
      if (/[\p{L}.'’-]/u.test(source.charAt(index - 1))) continue;
      const surname = last.replace(/['’]s?$/u, '');
      const name = full.replace(/['’]s?$/u, '');
      const known = found.get(surname.toLowerCase());
      if (known !== undefined && known !== name) doubtful.add(surname.toLowerCase());
      else found.set(surname.toLowerCase(), name);
    }
  }
  for (const surname of doubtful) found.delete(surname);
  return found;
}

/** Soft hyphens and joiners. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060]/gu;

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
    const worth = name.words.length + (isBase ? 0.5 : 0);
    if (worth > most) {
      most = worth;
      best = text.slice(first.start, last.end).replace(UNSEEN, '');
    }
  }
  return best;
}
