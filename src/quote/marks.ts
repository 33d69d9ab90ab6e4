import type { Span } from '../model.js';

/** A stretch between quotation marks; offsets are those of the inside, without the marks. */
export interface Marked extends Span {
  readonly open: string;
  /** '' where the paragraph ends before a closing mark comes. */
  readonly close: string;
  /** The next paragraph opens with the same mark: one quotation over several paragraphs. */
  readonly goesOn: boolean;
  /** This is such a next paragraph. */
  readonly goneOn: boolean;
}

export interface MarkPairs {
  /** For example `“”`, `„“`, `«»`. */
  readonly marks: readonly string[];
  /** Pairs that count only where they hold something like a sentence: `‘’`. */
  readonly innerMarks: readonly string[];
}

/** Pairs for a language without a table. */
export const COMMON_MARKS: MarkPairs = {
  marks: ['“”', '„“', '„”', '«»', '»«', '「」', '『』', '‟”', '””'],
  innerMarks: ['‘’', '‚‘', '‹›', '›‹', '’’'],
};

const ANY_MARK = /["“”„‟«»「」『』‘’‚‹›]|''|``|\n+/gu;

interface Opened {
  readonly mark: string;
  readonly at: number;
  readonly goneOn: boolean;
}

/**
 * Finds the outermost marked stretches of `text`, in order, without overlap. A mark that is not closed ends with
 * its paragraph. Linear: each mark is looked at once.
 */
export function findMarked(text: string, pairs: MarkPairs): Marked[] {
  const found: Marked[] = [];
  let open: Opened | undefined;
  for (const match of text.matchAll(ANY_MARK)) {
    const mark = match[0];
    const at = match.index;
    if (mark.startsWith('\n')) {
      if (open === undefined) continue;
      const next = markAt(text, at + mark.length);
      const goesOn = isSameOpening(open.mark, next, pairs) && isLong(text, open.at, at);
      addUnclosed(found, text, open, at, goesOn);
      open = goesOn ? { mark: next, at: at + mark.length + next.length, goneOn: true } : undefined;
    } else if (open === undefined) {
      if (canOpen(text, at, mark, pairs)) open = { mark, at: at + mark.length, goneOn: false };
    } else if (at >= open.at && closes(text, at, mark, open, pairs)) {
      found.push({
        start: open.at,
        end: at,
        open: open.mark,
        close: mark,
        goesOn: false,
        goneOn: open.goneOn,
      });
      open = undefined;
    }
  }
  if (open !== undefined) addUnclosed(found, text, open, text.length, false);
  return found.filter((marked) => marked.end > marked.start);
}

function markAt(text: string, at: number): string {
  const two = text.slice(at, at + 2);
  return two === "''" || two === '``' ? two : text.slice(at, at + 1);
}

function isSameOpening(open: string, next: string, pairs: MarkPairs): boolean {
  if (next === '') return false;
  if (open === next) return true;
  return isDoubleOpening(open, pairs) && isDoubleOpening(next, pairs);
}

const isDoubleOpening = (mark: string, pairs: MarkPairs): boolean =>
  mark === '"' || mark === "''" || pairs.marks.some((pair) => pair.startsWith(mark));

/** Fewer than three words with no closing mark are a stray mark, not a quotation. */
const isLong = (text: string, from: number, to: number): boolean =>
  text.slice(from, Math.min(to, from + 400)).split(/\s+/u).length > 3;

function addUnclosed(found: Marked[], text: string, open: Opened, end: number, goesOn: boolean): void {
  if (!isDouble(open.mark) || !isLong(text, open.at, end)) return;
  found.push({ start: open.at, end, open: open.mark, close: '', goesOn, goneOn: open.goneOn });
}

const isDouble = (mark: string): boolean => !/^[‘’‚‹›]$/u.test(mark);

const isSpaceOrEdge = (char: string): boolean => char === '' || /[\s([{—–\-/…]/u.test(char);

function canOpen(text: string, at: number, mark: string, pairs: MarkPairs): boolean {
  const before = at === 0 ? '' : text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  if (after === '' || /\s/u.test(after)) {
    // A blank slipped in behind the mark (`" I know`): only at the start of a paragraph can it still open.
    return isDouble(mark) && (before === '' || before === '\n') && after !== '' && after !== '\n';
  }
  if (mark === '"' || mark === "''" || mark === '``')
    return isSpaceOrEdge(before) || !/[\p{L}\p{N}]/u.test(before);
  if (mark === '’' || mark === '‘' || mark === '‚') {
    return pairs.innerMarks.some((pair) => pair.startsWith(mark)) && isSpaceOrEdge(before) && mark !== '’';
  }
  return [...pairs.marks, ...pairs.innerMarks].some((pair) => pair.startsWith(mark));
}

function closes(text: string, at: number, mark: string, open: Opened, pairs: MarkPairs): boolean {
  const after = text.charAt(at + mark.length);
  const before = text.charAt(at - 1);
  if (open.mark === '"' || open.mark === "''" || open.mark === '``') {
    if (mark === open.mark || (mark === "''" && open.mark === '``')) return !isReopening(before, after);
    return mark === '”' || (mark === '"' && open.mark === '``');
  }
  const isPair = [...pairs.marks, ...pairs.innerMarks].includes(open.mark + mark);
  if (mark === '’' || mark === '‘') return isPair && !/\p{L}/u.test(after);
  if (isPair) return true;
  return mark === '"' && isDouble(open.mark) && !isReopening(before, after);
}

/** A straight mark with a blank before and a letter behind opens an inner quotation. */
const isReopening = (before: string, after: string): boolean =>
  /[\s(]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
