import type { Marked } from './marked.js';

/** What an apostrophe between words can be; those inside words ("isn't") are not looked at. */
interface Apostrophe {
  readonly at: number;
  readonly kind: 'open' | 'close' | 'close-or-plural' | 'break';
  /** Behind it. */
  readonly end: number;
}

const CANDIDATE = /(?<![\p{L}\p{N}'])'(?=[\p{L}\p{N}])|(?<=[^\s'])'(?![\p{L}\p{N}'])|\n+/gu;

/** Words that begin with an apostrophe, in small letters: 'em, '90s. */
const CLIPPED =
  /^'(?:em|til|till|cause|cos|tis|twas|twill|n|bout|round|neath|nother|ere|ello|\d+s?)(?![\p{L}\p{N}])/iu;

/** Apostrophes looked ahead for one that surely closes. */
const FARTHEST = 12;

/**
 * The stretches between straight single marks, in order, as some papers write them: 'We go home,' he said. Linear.
 * A plural's apostrophe ("the dockers' union") closes nothing where a surer mark follows.
 */
export function findBetweenApostrophes(text: string): Marked[] {
  const marks = apostrophesOf(text);
  const found: Marked[] = [];
  let open: Opened | undefined;
  marks.forEach((mark, index) => {
    const step = open === undefined ? { open: opened(mark) } : readMark(text, marks, index, open);
    if (step.ended !== undefined) found.push(step.ended);
    open = step.open;
  });
  return found.filter(({ close }, index) => close !== '' || found[index + 1]?.goneOn === true);
}

interface Opened {
  /** Behind the mark. */
  readonly at: number;
  readonly goneOn: boolean;
}

/** What one mark does: which stretch it ends, and which one is open behind it. */
interface Step {
  readonly ended?: Marked;
  readonly open: Opened | undefined;
}

const opened = ({ kind, end }: Apostrophe): Opened | undefined =>
  kind === 'open' ? { at: end, goneOn: false } : undefined;

/** One mark while a stretch is open. */
function readMark(text: string, marks: readonly Apostrophe[], index: number, open: Opened): Step {
  const mark = marks[index];
  if (mark === undefined) return { open };
  const { at, kind, end } = mark;
  const stretch = { start: open.at, end: at, open: "'", goneOn: open.goneOn };
  if (kind === 'open') return { open: endsSentence(text, at) ? opened(mark) : open };
  if (kind === 'break') {
    // The next paragraph opens with a mark: it goes on there.
    const next = marks[index + 1];
    if (next?.kind !== 'open' || next.at !== end) return { open: undefined };
    return { ended: { ...stretch, close: '', goesOn: true }, open: { at: next.end, goneOn: true } };
  }
  if (kind === 'close-or-plural' && isClosedLater(marks, index)) return { open };
  const isEmpty = at <= open.at;
  return { ...(!isEmpty && { ended: { ...stretch, close: "'", goesOn: false } }), open: undefined };
}

function apostrophesOf(text: string): Apostrophe[] {
  return [...text.matchAll(CANDIDATE)].flatMap(({ 0: mark, index: at }): Apostrophe[] => {
    const end = at + mark.length;
    if (mark !== "'") return [{ at, kind: 'break', end }];
    const before = text.charAt(at - 1);
    const isOpening = /[\p{L}\p{N}]/u.test(text.charAt(end));
    if (isOpening) return CLIPPED.test(text.slice(at, at + 10)) ? [] : [{ at, kind: 'open', end }];
    const isDoubtful = /[sn]/iu.test(before) && /^ \p{Ll}/u.test(text.slice(end, end + 2));
    return [{ at, kind: isDoubtful ? 'close-or-plural' : 'close', end }];
  });
}

function isClosedLater(marks: readonly Apostrophe[], index: number): boolean {
  const next = marks.slice(index + 1, index + 1 + FARTHEST).find(({ kind }) => kind !== 'close-or-plural');
  return next?.kind === 'close';
}

const endsSentence = (text: string, at: number): boolean =>
  /[.!?…,:]\s$/u.test(text.slice(Math.max(0, at - 2), at));
