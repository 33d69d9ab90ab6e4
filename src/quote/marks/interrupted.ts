import type { Marked } from './marked.js';

/** Characters of a cue between two parts of a quotation. */
const LONGEST_INTERRUPTION = 120;

/** „Das Geld“, so X, „haben wir nicht“: whether the sentence goes on in the next marks. */
export function isInterrupted(text: string, { end, close }: Marked): boolean {
  const from = end + close.length;
  const behind = text.slice(from, from + LONGEST_INTERRUPTION + 8);
  // ‘Ask me on Saturday,’ said X, ‘but …’: the comma inside.
  if (text.charAt(end - 1) === ',' && /^ \p{Ll}[^\n.!?‘’“”"]{2,120}, [‘“'"]\p{Ll}/u.test(behind)) return true;
  return /^\s?[,–—]\s?\p{Ll}[^\n.!?„“”»«"]{2,120}[,–—]\s?[„“”»«"]\s?\p{Ll}/u.test(behind);
}

/** … „haben wir nicht“: whether it goes on here with a sentence that a cue interrupted. */
export function goesOnBehindCue(text: string, { start, end, open }: Marked): boolean {
  const to = start - open.length;
  if (!/^\p{Ll}/u.test(text.slice(start, start + 2))) return false;
  const before = text.slice(Math.max(0, to - LONGEST_INTERRUPTION - 8), to);
  // “We could have,” she said, laughing, “in an hour”: the comma inside.
  const isWord = !/\s/u.test(text.slice(start, end));
  if (!isWord && /,[’”"] \p{Ll}[^\n.!?‘’“”"]{2,120}, $/u.test(before)) return true;
  return /[„“”»«"]\s?,\s?\p{Ll}[^\n.!?„“”»«"]{2,120},\s?$/u.test(before);
}
