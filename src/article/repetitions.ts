import { bare } from './bare.js';
import type { Block } from './blocks.js';

/** Shorter paragraphs (UTF-16 code units) may say the same twice ("Yes."); longer ones are no pull quotes. */
const MIN_LENGTH = 40;
const MAX_PULL_QUOTE = 400;
/** Blocks that are looked for in the whole text at most, so that a page of a million lines costs little. */
const MAX_SEARCHES = 300;

/**
 * Finds what stands twice: a block that an earlier one repeats word by word, and a pull quote, which is a piece of
 * another paragraph. To be asked block by block in reading order.
 */
export function findRepetitions(blocks: readonly Block[]): (block: Block) => boolean {
  const whole = blocks.map((block) => ` ${bare(block.text)} `).join('|');
  const seen = new Set<string>();
  let searches = 0;
  const isPullQuote = (key: string): boolean => {
    searches += 1;
    if (searches > MAX_SEARCHES) return false;
    const inner = ` ${key} `;
    const first = whole.indexOf(inner);
    const isWhole = (at: number) => isEdge(whole[at - 1]) && isEdge(whole[at + inner.length]);
    // Its own place is one; a place inside a longer paragraph makes it a pull quote.
    for (let at = first, n = 0; at !== -1 && n < 4; at = whole.indexOf(inner, at + 1), n += 1) {
      if (!isWhole(at)) return true;
    }
    return false;
  };
  return ({ text }) => {
    if (text.length < MIN_LENGTH) return false;
    const key = bare(text);
    if (key === '') return false;
    if (seen.has(key)) return true;
    seen.add(key);
    return text.length <= MAX_PULL_QUOTE && isPullQuote(key);
  };
}

function isEdge(character: string | undefined): boolean {
  return character === undefined || character === '|';
}
