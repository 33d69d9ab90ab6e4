import type { Lexicon } from '../languages/lexicon.js';
import { foldCase, isAsciiLetter } from '../text/tokens.js';

/** The first name right before a surname, with a middle initial or without: "Ada", "Ada M.". */
const FIRST_BEFORE = /(?:^|[^\p{L}.'’-])(\p{Lu}\p{Ll}[\p{L}'’-]*)( \p{Lu}\.)?$/u;

/** The word before a first name, where only a blank is between. */
const WORD_BEFORE = /(\p{L}+) $/u;

/** Read before a surname for the words in front of it. UTF-16 code units. */
const LONGEST_BEFORE = 60;

/** An article has fewer people; the bound keeps the search linear. */
const MOST_SURNAMES = 60;

/**
 * Full names of surnames, by the surname, from anywhere in the sources: some stand in a quotation or a headline only,
 * where the name index does not look. A surname with two first names is left out. Linear in the sources.
 */
export function findFullNames(
  sources: readonly string[],
  surnames: readonly string[],
  lexicon: Lexicon,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const surname of new Set(surnames.slice(0, MOST_SURNAMES))) {
    const firstNames = new Set(sources.flatMap((source) => firstNamesBefore(source, surname, lexicon)));
    const [first] = firstNames;
    if (first !== undefined && firstNames.size === 1) found.set(surname, `${first} ${surname}`);
  }
  return found;
}

/** What stands as a first name before the places where a surname stands whole. */
function firstNamesBefore(source: string, surname: string, lexicon: Lexicon): string[] {
  const found: string[] = [];
  const wanted = ` ${surname}`;
  for (
    let blank = source.indexOf(wanted);
    blank >= 0;
    blank = source.indexOf(wanted, blank + wanted.length)
  ) {
    const end = blank + wanted.length;
    const first = firstNameBefore(source, blank, lexicon);
    if (first !== undefined && !/^['’-]?\p{L}/u.test(withoutGenitive(source.slice(end, end + 3))))
      found.push(first);
  }
  return found;
}

const withoutGenitive = (ending: string): string => ending.replace(/^['’]s(?!\p{L})/u, '');

/** The known first name before `end`, with its middle initial; none where another first name stands before it. */
function firstNameBefore(text: string, end: number, lexicon: Lexicon): string | undefined {
  if (!isBehindCapital(text, end)) return undefined;
  const before = text.slice(Math.max(0, end - LONGEST_BEFORE), end);
  const [, first = '', initial = ''] = FIRST_BEFORE.exec(before) ?? [];
  if (!lexicon.firstNames.has(foldCase(first))) return undefined;
  const start = before.length - first.length - initial.length;
  const word = WORD_BEFORE.exec(before.slice(0, start))?.[1] ?? '';
  return lexicon.firstNames.has(foldCase(word)) ? undefined : first + initial;
}

/** No small letter opens the word that ends at `end`: most words before a surname are "said" or "for". ASCII alone tells. */
function isBehindCapital(text: string, end: number): boolean {
  let first = end;
  while (first > 0 && isAsciiLetter(text.charCodeAt(first - 1))) first -= 1;
  const isWhole = first === 0 || text.charCodeAt(first - 1) <= LAST_ASCII;
  return first === end || !isWhole || text.charCodeAt(first) < SMALL_A;
}

const SMALL_A = 97;
const LAST_ASCII = 127;
