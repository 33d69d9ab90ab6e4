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
  return { names: doc.index.entries.map((_, entry) => fullestName(doc, entry)), roles, byNoun };
}

function fullestName(doc: QuoteDocument, entry: number): string {
  const { index, units, text } = doc;
  let best = '';
  let most = 0;
  for (const mention of index.entries[entry]?.mentions ?? []) {
    const name = index.names[mention];
    const first = name === undefined ? undefined : units[name.from];
    const last = name === undefined ? undefined : units[name.to - 1];
    if (name === undefined || first === undefined || last === undefined) continue;
    if (name.words.length > most) {
      most = name.words.length;
      best = text.slice(first.start, last.end);
    }
  }
  return best;
}
