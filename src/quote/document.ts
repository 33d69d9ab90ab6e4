import { cutAtDashes } from './dash-interruption.js';
import { judgeMarked } from './is-quotation.js';
import type { Lexicon } from './languages/lexicon.js';
import { COMMON_MARKS, findMarked, type Marked } from './marks.js';
import { findNames, type NameSpan } from './names.js';
import { indexNames, type NameIndex } from './people.js';
import { cutSentences, type Sentence } from './sentences.js';
import { tokenize, type Unit } from './tokens.js';
import { foldUnits } from './units.js';

/** A text, read once: everything that the attribution rules look at. */
export interface QuoteDocument {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly marked: readonly Marked[];
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
  const body = bodyStart(text, title);
  const marked = markedStretches(text, lexicon)
    .filter((stretch) => stretch.start >= body)
    .flatMap((stretch) => cutAtDashes(text, stretch, lexicon));
  const units = foldUnits(text, tokenize(text), marked, (stretch) => judgeMarked(text, stretch) !== 'other');
  const sentences = cutSentences(units, lexicon);
  const names = findNames(units, sentences, lexicon);
  return {
    text,
    lexicon,
    marked,
    units,
    sentences,
    sentenceOf: sentenceOfUnits(units.length, sentences),
    nameAt: nameOfUnits(units.length, names),
    index: indexNames(names, lexicon),
  };
}

/** Where the text goes on behind its own headline; what a headline quotes stands again below. */
function bodyStart(text: string, title: string): number {
  const letters = (line: string): string => line.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const end = text.indexOf('\n');
  const first = end < 0 || end > 400 ? '' : letters(text.slice(0, end));
  return first !== '' && first === letters(title) ? end : 0;
}

/** The marked stretches by the language's own marks and the common ones. */
export function markedStretches(text: string, lexicon: Lexicon | undefined): Marked[] {
  if (lexicon === undefined) return findMarked(text, COMMON_MARKS);
  const { marks, innerMarks } = lexicon.table;
  return findMarked(text, { marks, innerMarks });
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
