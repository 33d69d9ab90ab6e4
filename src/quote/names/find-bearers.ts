import { foldCase } from '../text/tokens.js';
import type { NameSpan } from './describe-name.js';
import { type Draft, MOST_ALIKE } from './draft-entry.js';
import { bearerOf, type NamesakeHints } from './namesakes.js';

/** The draft that a surname alone means, by surname, lower case: only those that several people bear. */
export function findBearers(
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
