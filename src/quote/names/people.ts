import type { Gender, Lexicon } from '../languages/lexicon.js';
import { foldCase } from '../text/tokens.js';
import type { NameSpan } from './describe-name.js';
import { type Draft, MOST_ALIKE } from './draft-entry.js';
import { findBearers } from './find-bearers.js';
import type { NamesakeHints } from './namesakes.js';
import { isSameEntry, nameCore } from './same-entry.js';

/** One person, group or place of the article, with everything that names it. */
export interface Entry {
  /** The words of its fullest name. */
  readonly words: readonly string[];
  readonly kind: NameSpan['kind'];
  readonly gender?: Gender;
  /** Indices into the list of names, in order. */
  readonly mentions: readonly number[];
}

/** Who is named in an article, and where. */
export interface NameIndex {
  readonly names: readonly NameSpan[];
  readonly entries: readonly Entry[];
  /** Entry of each name. */
  readonly entryOf: readonly number[];
  /** By the last word of the fullest name, lower case; groups and places are left out. */
  readonly bySurname: ReadonlyMap<string, number>;
}

/**
 * Gathers names into entries: full names first, then surnames, first names and short forms of groups.
 * @param hints who a surname alone means where several people bear it
 */
export function indexNames(names: readonly NameSpan[], lexicon: Lexicon, hints: NamesakeHints): NameIndex {
  const drafts: Draft[] = [];
  const entryOf: number[] = names.map(() => -1);
  const byWord = new Map<string, number[]>();
  const add = (index: number, name: NameSpan, entry: number): void => {
    entryOf[index] = entry;
    const draft = drafts[entry];
    if (draft === undefined) return;
    draft.mentions.push(index);
    if (draft.gender === undefined || (name.isGenderSure === true && !draft.isGenderSure))
      draft.gender = name.gender;
    draft.isGenderSure ||= name.isGenderSure === true;
    if (draft.kind === 'unknown' || (draft.kind === 'place' && name.kind === 'person'))
      draft.kind = name.kind;
    if (name.words.length > draft.words.length && name.kind === draft.kind) draft.words = name.words;
  };
  const open = (index: number, name: NameSpan): void => {
    const entry =
      drafts.push({
        words: name.words,
        kind: name.kind,
        gender: undefined,
        isGenderSure: false,
        mentions: [],
      }) - 1;
    for (const word of keysOf(name, lexicon)) {
      const known = byWord.get(word) ?? [];
      if (known.length < MOST_ALIKE) byWord.set(word, [...known, entry]);
    }
    add(index, name, entry);
  };
  let bearers: ReadonlyMap<string, number> = new Map();
  const visit = (index: number, name: NameSpan): void => {
    const known = findEntry(name, drafts, byWord, lexicon, bearers);
    if (known === undefined) open(index, name);
    else add(index, name, known);
  };
  names.forEach((name, index) => {
    if (name.words.length > 1) visit(index, name);
  });
  bearers = findBearers(drafts, names, hints);
  names.forEach((name, index) => {
    if (name.words.length === 1) visit(index, name);
  });
  const entries = drafts.map((draft) => ({
    words: draft.words,
    kind: draft.kind,
    mentions: [...draft.mentions].sort((a, b) => a - b),
    ...(draft.gender === undefined ? {} : { gender: draft.gender }),
  }));
  return { names, entries, entryOf, bySurname: surnames(entries) };
}

export function surnames(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  entries.forEach(({ words, kind }, entry) => {
    const surname = foldCase(words.at(-1) ?? '');
    if (kind !== 'group' && kind !== 'place' && !result.has(surname)) result.set(surname, entry);
  });
  return result;
}

/** The words under which an entry is looked for: stems of its words. */
function keysOf(name: NameSpan, lexicon: Lexicon): string[] {
  return [
    ...new Set(
      nameCore(name.words, lexicon)
        .slice(0, 6)
        .map((word) => stem(word, lexicon)),
    ),
  ];
}

/** Enough of a word to find its inflected forms under one key. */
const stem = (word: string, lexicon: Lexicon): string =>
  foldCase(word)
    .replace(/’/gu, "'")
    .slice(0, lexicon.table.inflectedNames === true ? 4 : 5);

function findEntry(
  name: NameSpan,
  drafts: readonly Draft[],
  byWord: ReadonlyMap<string, readonly number[]>,
  lexicon: Lexicon,
  bearers: ReadonlyMap<string, number>,
): number | undefined {
  const words = nameCore(name.words, lexicon);
  const last = words.at(-1) ?? '';
  const candidates = byWord.get(stem(last, lexicon)) ?? [];
  const fitting = candidates.filter((entry) => {
    const draft = drafts[entry];
    return draft !== undefined && isSameEntry(name, words, draft, lexicon);
  });
  // "Mrs. Quire" is Anna Quire rather than Paul Quire, however often he is named.
  const agreeing = fitting.filter(
    (entry) => name.gender !== undefined && drafts[entry]?.gender === name.gender,
  );
  const bearer = words.length === 1 ? bearers.get(foldCase(last)) : undefined;
  if (bearer !== undefined && agreeing.length === 0 && fitting.includes(bearer)) return bearer;
  return (agreeing.length > 0 ? agreeing : fitting).reduce<number | undefined>((best, entry) => {
    if (best === undefined) return entry;
    return (drafts[entry]?.mentions.length ?? 0) > (drafts[best]?.mentions.length ?? 0) ? entry : best;
  }, undefined);
}
