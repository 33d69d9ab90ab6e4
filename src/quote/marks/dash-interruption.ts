import type { Lexicon } from '../languages/lexicon.js';
import type { Marked } from './marked.js';

/** A comma or closing sign, a dash, some words without marks, a comma or point and a dash again. */
const INTERRUPTION = /[,!?…]\s?[-–—]\s([^-–—«»"“”„\n]{3,90}?)[,.]\s?[-–—]\s/gu;

/**
 * Cuts a marked stretch where a dash interrupts it: «A, — сказал X, — B» has one pair of marks and two parts. Only
 * words with a speech verb among the first three interrupt.
 */
export function cutAtDashes(text: string, marked: Marked, lexicon: Lexicon): Marked[] {
  if (lexicon.table.dashInterrupts !== true) return [marked];
  const parts: Marked[] = [];
  let rest = marked;
  for (const match of text.slice(marked.start, marked.end).matchAll(INTERRUPTION)) {
    const cue = match[1] ?? '';
    if (!opensWithVerb(cue, lexicon)) continue;
    const start = marked.start + match.index;
    parts.push({ ...rest, end: start, close: '', goesOn: false, isPart: true });
    rest = { ...rest, start: start + match[0].length, open: '', goneOn: false, isPart: true };
  }
  return [...parts, rest].filter((part) => part.end > part.start);
}

const opensWithVerb = (cue: string, lexicon: Lexicon): boolean =>
  cue
    .toLowerCase()
    .split(/\s+/u, 3)
    .some((word) => lexicon.verbs.get(word) === 'finite');
