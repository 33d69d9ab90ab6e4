import type { Span } from '../../model.js';

/**
 * A word, number, sign or line break of a text; or, once folded, one whole quotation (`quote`) or short marked
 * words that are no quotation (`scare`), with their marks.
 */
export interface Unit extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'sign' | 'break' | 'quote' | 'scare';
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Index of the marked stretch; -1 for plain tokens. */
  readonly marked: number;
  /** The last sign inside the marks of a quote or scare: "." "!" "?" ","; else ''. */
  readonly ending: string;
}

/** Soft hyphens and joiners; `TOKEN` takes none of them for a sign. */
export const UNSEEN = /[\u00AD\u200B-\u200D\u2060]/gu;

// One pass, no nested repetition, so that it is linear: a line break; letters joined by inner signs ("O'Neill",
// "AT&T", "vice-president"); initials such as "U.S." and "J."; digits; any other single sign that can be seen (no soft
// hyphen, no joiner).
const TOKEN =
  /\n+|(?:\p{L}-)?(?:\p{L}\.){2,}|['’]s\b(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑&'’_](?!s\b)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[.](?=\p{Ll}\p{Ll}))*|\p{N}+(?:[.,:]\p{N}+)*(?:[-‑]\p{L}+)*|[^\s\u00AD\u200B-\u200D\u2060]/gu;

/**
 * Splits `text` into tokens, in order; spaces are left out, a run of line breaks is one `break`.
 * The possessive ending ("’s") is a token of its own, so that the name before it stays whole.
 * @param skipped stretches in order of which one token, at their start, is enough: they are folded into one unit
 */
export function tokenize(text: string, skipped: readonly Span[] = []): Unit[] {
  const tokens: Unit[] = [];
  const token = new RegExp(TOKEN);
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at += 1;
      continue;
    }
    let end = isAsciiLetter(code) ? plainWordEnd(text, at) : at;
    if (end > at) tokens.push(toUnit(text.slice(at, end), at));
    else {
      token.lastIndex = at;
      const match = token.exec(text);
      if (match === null) break;
      end = match.index + match[0].length;
      tokens.push(toUnit(match[0], match.index));
    }
    while ((skipped[next]?.end ?? text.length) <= end && next < skipped.length) next += 1;
    const stretch = skipped[next];
    at = stretch !== undefined && end > stretch.start ? stretch.end : end;
  }
  return tokens;
}

const SPACE = 32;
const LINE_BREAK = 10;
const COMMA = 44;
const POINT = 46;

/**
 * Where the word at `at` ends, if it is nothing but ASCII letters before a space, a line break, a comma, or a point
 * that ends a sentence; else `at`. Most words are such: they need not go through `TOKEN`, which costs five times as
 * much.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at + 1;
  while (isAsciiLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  if (next === SPACE || next === COMMA || next === LINE_BREAK) return end;
  if (next !== POINT || end === at + 1) return at;
  const behind = text.charCodeAt(end + 1);
  return behind === SPACE || behind === LINE_BREAK ? end : at;
}

/** The signs that Ukrainian papers print for the apostrophe inside a word: "п’ять", "обʼєднання". */
const APOSTROPHE = /(?<=\p{Script=Cyrillic})[’ʼ](?=\p{Script=Cyrillic})/gu;

/** A word in small letters, as the tables have it: Ukrainian with a straight apostrophe. */
export function foldCase(word: string): string {
  if (isSmallAscii(word)) return word;
  const lower = word.toLowerCase();
  return lower.includes('’') || lower.includes('ʼ') ? lower.replace(APOSTROPHE, "'") : lower;
}

/** Most words are small already; to see that is half the price of `toLowerCase` in a text with one letter beyond Latin-1. */
function isSmallAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 122 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

/** The plain unit of a word, number, sign or break at an offset. */
export function toUnit(word: string, start: number): Unit {
  return {
    start,
    end: start + word.length,
    text: word,
    lower: foldCase(word),
    kind: kindOf(word),
    capital: isCapital(word),
    marked: -1,
    ending: '',
  };
}

function kindOf(word: string): Unit['kind'] {
  const first = word.codePointAt(0) ?? 0;
  if (first === 10) return 'break';
  if (isAsciiLetter(first)) return 'word';
  if (first >= 48 && first <= 57) return 'number';
  if (first < 128) return word.length > 1 ? 'word' : 'sign';
  if (/^\p{L}/u.test(word)) return 'word';
  if (/^\p{N}/u.test(word)) return 'number';
  return word.length > 1 && word.endsWith('s') ? 'word' : 'sign';
}

/** Whether a UTF-16 code unit is one of A–Z, a–z. */
export const isAsciiLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return /^\p{Lu}/u.test(word);
}
