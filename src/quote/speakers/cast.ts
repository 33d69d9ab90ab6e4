import type { QuoteDocument } from '../document.js';
import { officesIn } from '../roles/offices.js';
import { findRoles } from '../roles/roles.js';
import type { Role } from '../roles/to-role.js';
import { foldCase } from '../text/tokens.js';
import { fullNames } from './full-names.js';

/** Who is who in an article: for each entry of its name index, in the same order. */
export interface Cast {
  /** The fullest name, as the article writes it. */
  readonly names: readonly string[];
  readonly roles: readonly (Role | undefined)[];
  /** Entries by the nouns of their roles; at most `MOST_ALIKE` a noun. */
  readonly byNoun: ReadonlyMap<string, readonly number[]>;
  /** Entries by the offices of their roles, in the same way. */
  readonly byOffice: ReadonlyMap<number, readonly number[]>;
  /** Where each noun first stands behind an article that takes someone up; see `personTakenUp`. */
  readonly firstNouns: ReadonlyMap<string, number>;
}

/** More bearers of one noun than these tell nobody apart. */
const MOST_ALIKE = 8;

/** Gathers full names and roles once, so that each quotation looks them up. */
export function findCast(doc: QuoteDocument): Cast {
  return castOf(doc, findRoles(doc), fullNames(doc));
}

/** The look-ups that names and roles give. */
export function castOf(doc: QuoteDocument, roles: Cast['roles'], names: readonly string[]): Cast {
  const byNoun = bearersOf(roles.map((role) => role?.nouns ?? []));
  const byOffice = bearersOf(
    roles.map((role) => [
      ...officesOfRole(doc, wordsOf(role?.text ?? '')),
      ...(role?.nouns ?? []).flatMap((noun) => doc.lexicon.officesOf.get(noun) ?? []),
    ]),
  );
  return { names, roles, byNoun, byOffice, firstNouns: findFirstNouns(doc) };
}

/** The document with the genders that roles tell where first names tell none: "la ministre Nour Benhamida". */
export function withGenders(doc: QuoteDocument, { roles }: Cast): QuoteDocument {
  const entries = doc.index.entries.map((entry, index) => {
    const gender = entry.gender ?? roles[index]?.gender;
    return gender === undefined || gender === entry.gender ? entry : { ...entry, gender };
  });
  return { ...doc, index: { ...doc.index, entries } };
}

function findFirstNouns({ units, lexicon }: QuoteDocument): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (lexicon.articleGenders.size === 0) return found;
  units.forEach(({ lower }, at) => {
    const noun = units[at + 1]?.lower ?? '';
    if (lexicon.articleGenders.has(lower) && lexicon.personNouns.has(noun) && !found.has(noun))
      found.set(noun, at);
  });
  return found;
}

/** Of "juíza-presidente" also its parts. */
const wordsOf = (role: string): string[] =>
  foldCase(role)
    .split(/(?:\s|(?<!\p{Script=Cyrillic})['’])+/u)
    .flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));

/** Where words are declined, also those that adjectives cut: "голова [профільного] комітету". */
const officesOfRole = ({ lexicon }: QuoteDocument, words: readonly string[]): number[] => {
  const bare = words.filter((word) => !/(?:[ое]го|[ої]ї|[оы]й|[иі]й)$/u.test(word));
  const isCut = lexicon.table.inflectedNames === true && bare.length < words.length;
  return [...officesIn(words, lexicon), ...(isCut ? officesIn(bare, lexicon) : [])];
};

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
