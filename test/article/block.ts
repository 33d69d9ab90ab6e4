import type { Block } from '../../src/article/blocks.js';

/** A paragraph of plain text as a block, with what a test wants different. */
export function block(text: string, change: Partial<Block> = {}): Block {
  return { text, tag: 'p', linked: 0, italic: 0, afterImage: false, ...change };
}
