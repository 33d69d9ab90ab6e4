import { isInstitution } from '../languages/agreement.js';
import type { Gender, Lexicon } from '../languages/lexicon.js';
import { foldCase } from '../text/tokens.js';
import type { NameSpan } from './describe-name.js';
import { bearerOf, type NamesakeHints } from './namesakes.js';
import { isSameWord } from './same-word.js';
import { type IsSame, isShortName } from './short-names.js';
import { isOtherSurname } from './surname-gender.js';

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

interface Draft {
  words: readonly string[];
  kind: NameSpan['kind'];
  gender: Gender | undefined;
  isGenderSure: boolean;
  mentions: number[];
}

/** Entries looked through for one stem: bounds the work on texts made to be slow. */
const MOST_ALIKE = 24;

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

/** The draft that a surname alone means, by surname, lower case: only those that several people bear. */
function findBearers(
  drafts: readonly Draft[],
  names: readonly NameSpan[],
  hints: NamesakeHints,
): ReadonlyMap<string, number> {
  const bySurname = new Map<string, number[]>();
  drafts.forEach(({ words, kind }, entry) => {
    const surname = foldCase(words.at(-1) ?? '');
    if (kind === 'person' && words.length > 1)
      bySurname.set(surname, [...(bySurname.get(surname) ?? []).slice(0, MOST_ALIKE), entry]);
  });
  const shared = new Map([...bySurname].filter(([, entries]) => entries.length > 1));
  const bare = bareMentions(names, shared);
  const result = new Map<string, number>();
  for (const [surname, entries] of shared) {
    const namesakes = entries.flatMap((entry) => drafts[entry] ?? []);
    result.set(surname, entries[bearerOf(namesakes, bare.get(surname) ?? [], hints)] ?? -1);
  }
  return result;
}

/** The names that are one of these surnames (lower case) and nothing else, by the surname. */
function bareMentions(
  names: readonly NameSpan[],
  surnames: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly NameSpan[]> {
  const result = new Map<string, NameSpan[]>();
  if (surnames.size === 0) return result;
  for (const name of names) {
    const surname = name.words.length === 1 ? foldCase(name.words[0] ?? '') : '';
    if (!surnames.has(surname)) continue;
    const known = result.get(surname);
    if (known === undefined) result.set(surname, [name]);
    else known.push(name);
  }
  return result;
}

function surnames(entries: readonly Entry[]): ReadonlyMap<string, number> {
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

/** Without Jr. and the like; "Anjos Filho" is a surname with one, "Paulo Neto" is a first name and a surname. */
function nameCore(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isLong = words.length > 2 || (words.length === 2 && !lexicon.firstNames.has(foldCase(first)));
  return isLong && lexicon.nameSuffixes.has(foldCase(last)) ? words.slice(0, -1) : words;
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

/** @param words of the name, without Jr. and the like */
function isSameEntry(name: NameSpan, words: readonly string[], draft: Draft, lexicon: Lexicon): boolean {
  if (name.isGenderSure === true && isOfOtherGender(name.gender, draft, lexicon)) return false;
  const known = nameCore(draft.words, lexicon);
  const isSame = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && isSameWord(a, b, lexicon);
  if (isShortName(words, known, isSame, lexicon)) return true;
  // "Piras Contu" in a line before "Michela Piras Contu".
  const isSurnames = draft.kind !== 'group' && !lexicon.firstNames.has(foldCase(known[0] ?? ''));
  if (isSurnames && isShortName(known, words, isSame, lexicon)) return true;
  return words.length === 1
    ? isSameByWord(name, draft, known, isSame, lexicon)
    : isSameByWords(name, draft, words, known, isSame);
}

/** A name of one word. */
function isSameByWord(
  name: NameSpan,
  draft: Draft,
  known: readonly string[],
  isSame: IsSame,
  { table, agreement }: Lexicon,
): boolean {
  const { words } = name;
  const isOther = table.inflectedNames === true && isOtherSurname(words[0] ?? '', draft.gender);
  const sameLast = isSame(words[0], known.at(-1)) && !(isOther && known.length > 1);
  // "Die Universität" of "die Universität Wendelburg"
  const isBody = agreement !== undefined && isInstitution(words[0]?.toLowerCase() ?? '', agreement);
  if (draft.kind === 'group' && isBody && known.length === 2 && isSame(words[0], known[0])) return true;
  if (draft.kind === 'group' || draft.kind === 'place')
    return sameLast && (known.length === 1 || name.kind === 'group');
  // Two surnames, of which the first is used: "Melba Acosta Febo", "Ms. Acosta".
  const isMiddle = known.length === 3 && isSame(words[0], known[1]);
  const isCalled = name.titleFrom < name.from || (agreement !== undefined && draft.kind === 'person');
  if (isMiddle && isCalled) return true;
  // "пані Надія", "dona Jurema", "don Mauro"
  const isFirstName = table.headFirst === true || name.titleFrom === name.from;
  return sameLast || (known.length > 1 && isFirstName && isSame(words[0], known[0]));
}

/** A name of several words, of which none is left out. */
function isSameByWords(
  name: NameSpan,
  draft: Draft,
  words: readonly string[],
  known: readonly string[],
  isSame: IsSame,
): boolean {
  if (!isSame(words.at(-1), known.at(-1))) return false;
  if (known.length === 1) return draft.kind !== 'group';
  if (words.length !== name.words.length || known.length !== draft.words.length) {
    return name.words.length === draft.words.length && isSame(words[0], known[0]);
  }
  return isSame(words[0], known[0]) || isInitialOf(words[0], known[0]) || isInitialOf(known[0], words[0]);
}

/** "Mr. Quire" is not Anna Quire; he may be Lee Quire. */
function isOfOtherGender(gender: Gender | undefined, draft: Draft, lexicon: Lexicon): boolean {
  if (draft.gender === undefined || draft.gender === gender) return false;
  return draft.isGenderSure || !lexicon.sharedFirstNames.has(foldCase(draft.words[0] ?? ''));
}

const isInitialOf = (short: string | undefined, long: string | undefined): boolean =>
  short !== undefined && long !== undefined && short.length <= 2 && long.startsWith(short.charAt(0));
