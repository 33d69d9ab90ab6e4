import type { Span } from '../model.js';
import type { Lexicon } from './languages/lexicon.js';
import { cutAtCues, findDashDialogue } from './marks/cues-inside.js';
import { cutAtDashes } from './marks/dash-interruption.js';
import { findAnswers } from './marks/interview.js';
import { type Judgement, judgeMarked } from './marks/is-quotation.js';
import type { Marked } from './marks/marked.js';
import { COMMON_MARKS, findMarked } from './marks/marks.js';
import type { NameSpan } from './names/describe-name.js';
import { findNames } from './names/names.js';
import { hintReader } from './names/namesakes.js';
import { indexNames, type NameIndex } from './names/people.js';
import { classifyParagraphs } from './paragraphs.js';
import { cutElisions } from './text/elisions.js';
import { cutSentences, type Sentence } from './text/sentences.js';
import { tokenize, type Unit } from './text/tokens.js';
import { foldUnits } from './text/units.js';

/** A text, read once: everything that the attribution rules look at. */
export interface QuoteDocument {
  readonly text: string;
  readonly title: string;
  readonly lexicon: Lexicon;
  readonly marked: readonly Marked[];
  /** What each marked stretch is. */
  readonly judgements: readonly Judgement[];
  readonly units: readonly Unit[];
  readonly sentences: readonly Sentence[];
  /** Sentence of each unit; -1 for line breaks. */
  readonly sentenceOf: Int32Array;
  /** Name (index into `index.names`) that a unit belongs to; -1 for none. Titles do not belong to it. */
  readonly nameAt: Int32Array;
  readonly index: NameIndex;
}

/** Reads `text`: marks, tokens, sentences, names. Linear in its length. */
export function readDocument(text: string, lexicon: Lexicon, title = ''): QuoteDocument {
  const isBody = bodyTest(text, lexicon, title);
  const marked = markedStretches(text, lexicon)
    .filter((stretch) => isBody(stretch.start))
    .flatMap((stretch) => cutAtDashes(text, stretch, lexicon))
    .flatMap((stretch) => cutAtCues(text, stretch, lexicon));
  const tokens = cutElisions(tokenize(text, marked), lexicon).filter(
    (token) => token.kind === 'break' || isBody(token.start),
  );
  const judgements = marked.map((stretch) => judgeMarked(text, stretch, lexicon));
  const units = foldUnits(text, tokens, marked, (index) => judgements[index] !== 'other');
  const sentences = cutSentences(units, lexicon);
  const names = findNames(units, sentences, lexicon);
  const sentenceOf = sentenceOfUnits(units.length, sentences);
  const nameAt = nameOfUnits(units.length, names);
  const genderBehind = hintReader(units, sentences, sentenceOf, nameAt, lexicon);
  return {
    text,
    title,
    lexicon,
    marked,
    judgements,
    units,
    sentences,
    sentenceOf,
    nameAt,
    index: indexNames(names, lexicon, { titleWords: new Set(title.match(/\p{L}+/gu)), genderBehind }),
  };
}

/**
 * Tells whether an offset lies in the body: not in a caption, another story's headline, a sign-up line or a byline,
 * and not in the article's own headline, whose quotation stands again below.
 */
function bodyTest(text: string, lexicon: Lexicon, title: string): (offset: number) => boolean {
  const letters = (line: string): string => line.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const paragraphs = classifyParagraphs(text, lexicon.table.code);
  const isTitle = ({ start, end }: Span): boolean =>
    end - start < 400 && letters(text.slice(start, end)) === letters(title);
  const noise = paragraphs.filter((one, index) => one.kind !== 'body' || (index === 0 && isTitle(one)));
  const noiseAt = new Uint8Array(text.length);
  for (const { start, end } of noise) noiseAt.fill(1, start, end);
  return (offset) => noiseAt[offset] !== 1;
}

/** The marked stretches by the language's own marks and the common ones. */
export function markedStretches(text: string, lexicon: Lexicon | undefined): Marked[] {
  if (lexicon === undefined) return findMarked(text, COMMON_MARKS).map((one) => withoutBlanks(text, one));
  const { marks, innerMarks } = lexicon.table;
  const marked = findMarked(text, { marks, innerMarks }).map((one) => withoutBlanks(text, one));
  const inOrder = (a: Span, b: Span): number => a.start - b.start;
  const cued = findDashDialogue(text, lexicon);
  const answers = findAnswers(text, lexicon).filter((answer) => !hasDashCue(text, answer, cued, lexicon));
  const dialogue = [...answers, ...cued.filter(outside(answers))].sort(inOrder);
  if (dialogue.length === 0) return marked;
  return [...marked.filter(outside(dialogue)), ...dialogue].sort(inOrder);
}

/** A comma or a closing sign, and a dash before a small word. */
const DASH_CUE = /[,!?…]\s?[–—-]\s\p{Ll}/u;

/** `— Случайно, — смеётся X.`: where a dash sets off the cue, the answer of an interview ends before it. */
const hasDashCue = (text: string, answer: Marked, cued: readonly Marked[], { table }: Lexicon): boolean =>
  table.dashInterrupts === true &&
  DASH_CUE.test(text.slice(answer.start, answer.end)) &&
  cued.some(({ start }) => start === answer.start);

/** Whether a stretch lies in none of these, which stand in the order of the text. */
function outside(stretches: readonly Span[]): (one: Span) => boolean {
  let next = 0;
  return ({ start }) => {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return start < (stretches[next]?.start ?? Number.POSITIVE_INFINITY);
  };
}

/** « A » has blanks inside its marks: they belong to the marks. */
function withoutBlanks(text: string, marked: Marked): Marked {
  const inside = text.slice(marked.start, marked.end);
  const before = inside.slice(0, inside.length - inside.trimStart().length);
  const behind = inside.slice(inside.trimEnd().length);
  if ((before === '' && behind === '') || before.length === inside.length) return marked;
  return {
    ...marked,
    start: marked.start + before.length,
    end: marked.end - behind.length,
    open: marked.open + before,
    close: behind + marked.close,
  };
}

function sentenceOfUnits(count: number, sentences: readonly Sentence[]): Int32Array {
  const result = new Int32Array(count).fill(-1);
  sentences.forEach((sentence, index) => {
    result.fill(index, sentence.from, sentence.to);
  });
  return result;
}

function nameOfUnits(count: number, names: readonly NameSpan[]): Int32Array {
  const result = new Int32Array(count).fill(-1);
  names.forEach((name, index) => {
    result.fill(index, name.from, name.to);
  });
  return result;
}
