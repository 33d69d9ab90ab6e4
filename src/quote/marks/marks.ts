import { findBetweenApostrophes } from './apostrophes.js';
import type { Marked } from './marked.js';

/** The quotation marks of a language. */
export interface MarkPairs {
  /** For example `“”`, `„“`, `«»`. */
  readonly marks: readonly string[];
  /** Pairs used inside others, or instead of them where a text has no others, for example `‘’`. */
  readonly innerMarks: readonly string[];
}

/** Pairs for a language without a table. */
export const COMMON_MARKS: MarkPairs = {
  marks: ['“”', '„“', '„”', '«»', '»«', '「」', '『』', '‟”', '””'],
  innerMarks: ['‘’', '‚‘', '‹›', '›‹'],
};

const DOUBLE = /["“”„‟«»「」『』]|''|``|‘‘|’’(?!’)|\n+/gu;
const SINGLE = /(?<!‘)‘(?!‘)|(?<!’)’(?!’)|[‚‹›]|\n+/gu;

interface Opened {
  readonly mark: string;
  readonly at: number;
  readonly goneOn: boolean;
  /** Marks of the same kind opened inside. */
  readonly depth: number;
}

/** Of the double marks of a paper that writes quotations in single ones, so many may stand outside them. */
const MOST_OUTSIDE = 0.2;

/**
 * Finds the outermost marked stretches of `text`, in order, without overlap. A mark that is not closed ends with
 * its paragraph. Single marks count only where double ones stand inside them, or nowhere (the British way). Linear.
 */
export function findMarked(text: string, pairs: MarkPairs): Marked[] {
  const double = scan(text, DOUBLE, pairs.marks);
  if (pairs.innerMarks.length === 0) return double;
  const single = findSingle(text, pairs, double.length);
  return countOutside(double, single) <= single.length * MOST_OUTSIDE ? single : double;
}

/** Between single marks, curly ones or else straight ones; none where too few could open to hold the double ones. */
function findSingle(text: string, pairs: MarkPairs, doubles: number): Marked[] {
  const hasTypeset = pairs.innerMarks.some((pair) => text.includes(pair.charAt(0)));
  if (hasTypeset) return scan(text, SINGLE, pairs.innerMarks).filter((marked) => marked.close !== '');
  const isWanted = pairs.innerMarks.includes('‘’') && hasOpenings(text, doubles / MOST_INSIDE);
  return isWanted ? findBetweenApostrophes(text) : [];
}

/** Double marks that one stretch between single ones holds at most, on the average. */
const MOST_INSIDE = 4;

/** Whether straight single marks stand behind a blank or a line break, one at least and so many. */
function hasOpenings(text: string, least: number): boolean {
  let count = text.startsWith("'") ? 1 : 0;
  for (let at = text.indexOf("'", 1); at > 0 && count < Math.max(1, least); at = text.indexOf("'", at + 1))
    if (text.charAt(at + 1) !== "'" && /[\s(]/u.test(text.charAt(at - 1))) count += 1;
  return count >= Math.max(1, least);
}

/** How many of these stretches stand in none of those. Both in order. */
function countOutside(these: readonly Marked[], those: readonly Marked[]): number {
  let next = 0;
  return these.filter(({ start, end }) => {
    while ((those[next]?.end ?? Number.POSITIVE_INFINITY) < start) next += 1;
    const around = those[next];
    return around === undefined || around.start > start || around.end < end;
  }).length;
}

function scan(text: string, marks: RegExp, pairs: readonly string[]): Marked[] {
  const found: Marked[] = [];
  let open: Opened | undefined;
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    // The mark that opens the next paragraph of a quotation was read with the line break.
    if (open !== undefined && at < open.at) continue;
    const step = readMark(text, at, mark, open, pairs);
    if (step.ended !== undefined) found.push(step.ended);
    open = step.open;
  }
  const last = open && endAt(text, open, text.length, '');
  return last === undefined ? found : [...found, last];
}

/** What one mark does: which stretch it ends, and which one is open behind it. */
interface Step {
  readonly ended?: Marked | undefined;
  readonly open: Opened | undefined;
}

/** The stretch that ends at `at`; undefined where it is empty, or short and never closed. */
function endAt(text: string, open: Opened, at: number, close: string, goesOn = false): Marked | undefined {
  if (at <= open.at || (close === '' && !isLong(text, open.at, at))) return undefined;
  return { start: open.at, end: at, open: open.mark, close, goesOn, goneOn: open.goneOn };
}

function readMark(
  text: string,
  at: number,
  mark: string,
  open: Opened | undefined,
  pairs: readonly string[],
): Step {
  const opened: Opened = { mark, at: at + mark.length, goneOn: false, depth: 0 };
  const isBreak = mark.startsWith('\n');
  if (open === undefined) return { open: !isBreak && canOpen(text, at, mark, pairs) ? opened : undefined };
  if (isBreak) return readBreak(text, at, opened.at, open, pairs);
  if (closes(text, at, mark, open, pairs)) {
    return open.depth === 0
      ? { ended: endAt(text, open, at, mark), open: undefined }
      : { open: { ...open, depth: open.depth - 1 } };
  }
  if (!opensAgain(text, at, mark, open)) return { open };
  return endsSentenceBefore(text, at)
    ? { ended: endAt(text, open, trimmedEnd(text, open.at, at), ''), open: opened }
    : { open: { ...open, depth: open.depth + 1 } };
}

/** A line break ends the stretch, which goes on where the next paragraph opens with the same mark. */
function readBreak(text: string, at: number, behind: number, open: Opened, pairs: readonly string[]): Step {
  const next = markAt(text, behind);
  const goesOn = isSameOpening(open.mark, next, pairs) && isLong(text, open.at, at);
  return {
    ended: endAt(text, open, at, '', goesOn),
    open: goesOn ? { mark: next, at: behind + next.length, goneOn: true, depth: 0 } : undefined,
  };
}

function markAt(text: string, at: number): string {
  const two = text.slice(at, at + 2);
  return two === "''" || two === '``' || two === '‘‘' ? two : text.slice(at, at + 1);
}

const isStraight = (mark: string): boolean => mark === '"' || mark === "''" || mark === '``';

function isSameOpening(open: string, next: string, pairs: readonly string[]): boolean {
  const isOpening = (mark: string): boolean =>
    mark !== '' && (isStraight(mark) || pairs.some((pair) => pair.startsWith(mark)));
  return open === next || (isOpening(open) && isOpening(next));
}

/** Up to three words with no closing mark are a stray mark, not a quotation. */
const isLong = (text: string, from: number, to: number): boolean =>
  text.slice(from, Math.min(to, from + 400)).split(/\s+/u).length > 3;

const isSpace = (char: string): boolean => char === '' || /\s/u.test(char);
const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

function canOpen(text: string, at: number, mark: string, pairs: readonly string[]): boolean {
  const before = at === 0 ? '' : text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  if (isStraight(mark)) {
    // A blank slipped in behind the mark (`" I know`): only at the start of a paragraph can it still open.
    if (isSpace(after)) return (before === '' || before === '\n') && after !== '' && after !== '\n';
    return !isLetter(before);
  }
  if (mark === '‘‘') return !isLetter(before) && isLetter(after);
  if (!pairs.some((pair) => pair.startsWith(mark)) || after === '' || after === '\n') return false;
  if (mark === '‘' || mark === '‚') return !isLetter(before) && !isSpace(after) && !/\p{N}/u.test(after);
  return mark !== '”' || (!isLetter(before) && isLetter(after));
}

function closes(text: string, at: number, mark: string, open: Opened, pairs: readonly string[]): boolean {
  const after = text.charAt(at + mark.length);
  const isReopening = /[\s(]/u.test(text.charAt(at - 1)) && isLetter(after);
  if (isStraight(open.mark)) return mark === '”' || (isStraight(mark) && !isReopening);
  // Two single marks typed for a double one: `“so they say,’’ he said`.
  if (mark === '’’') return open.mark === '“' || open.mark === '‘‘';
  if (open.mark === '‘‘') return mark === '”' || mark === "''";
  if (pairs.includes(open.mark + mark)) return mark !== '’' || !isLetter(after);
  // A wrong mark in the closing place: `“so they say“ he said`, `“so they say" he said`.
  if (mark === '"' || (mark === open.mark && mark === '“')) return !isReopening && !isLetter(after);
  return false;
}

/** An opening mark of the same kind inside: a quotation in it, or the next one after a missing closing mark. */
const opensAgain = (text: string, at: number, mark: string, open: Opened): boolean =>
  (mark === open.mark || isStraight(mark)) && isLetter(text.charAt(at + mark.length));

const endsSentenceBefore = (text: string, at: number): boolean =>
  /[.!?…,]\s+$/u.test(text.slice(Math.max(0, at - 4), at));

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charAt(end - 1))) end -= 1;
  return end;
}
