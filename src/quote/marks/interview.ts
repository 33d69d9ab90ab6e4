import type { Lexicon } from '../languages/lexicon.js';
import type { Marked } from './marked.js';

/** A paragraph that opens with a dash. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly isQuestion: boolean;
  /** Right behind a paragraph that ends in a colon. */
  readonly isIntroduced: boolean;
}

/**
 * The answers of an interview printed with dashes: paragraphs by turns, the questions of which end in "?". The first
 * paragraph is an answer where a colon hands on the word. Paragraphs that are no such turns (a list, a scene of a
 * novel) give none. Linear.
 */
export function findAnswers(text: string, lexicon: Lexicon): Marked[] {
  if (lexicon.table.dashDialogue !== true) return [];
  return runsOf(text).flatMap((run) => {
    const first = run[0]?.isIntroduced === true ? 0 : 1;
    const answers = run.filter((_, index) => index % 2 === first % 2);
    const questions = run.filter((_, index) => index % 2 !== first % 2);
    const asked = questions.filter(({ isQuestion }) => isQuestion).length;
    const isLone = run.length === 1 && first === 0;
    if (!isLone && (asked === 0 || asked * 2 < questions.length || answers.every((one) => one.isQuestion)))
      return [];
    return answers.map(({ start, end, open }) => ({
      start,
      end,
      open,
      close: '',
      goesOn: false,
      goneOn: false,
      isAnswer: true,
    }));
  });
}

/** Paragraphs with a dash that follow each other. */
function runsOf(text: string): Line[][] {
  const runs: Line[][] = [];
  let isRunning = false;
  let endsInColon = false;
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const paragraph = match[0].trimEnd();
    if (paragraph === '') continue;
    const open = /^(?:[—–]\s?|-\s)(?=[\p{Lu}\p{N}¿¡«"“„…])/u.exec(paragraph)?.[0];
    if (open !== undefined) {
      const line = {
        start: match.index + open.length,
        end: match.index + paragraph.length,
        open,
        isQuestion: /\?[»"”)]?$/u.test(paragraph.slice(-3)),
        isIntroduced: endsInColon,
      };
      const last = runs.at(-1);
      if (isRunning && last !== undefined) last.push(line);
      else runs.push([line]);
    }
    isRunning = open !== undefined;
    endsInColon = open === undefined && paragraph.endsWith(':');
  }
  return runs;
}
