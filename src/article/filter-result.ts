import type { Block } from './blocks.js';

/** A paragraph that is not the article's own text, and the rule that says so. */
export interface DroppedBlock {
  readonly block: Block;
  readonly rule: string;
}

export interface FilterResult {
  readonly kept: readonly Block[];
  readonly dropped: readonly DroppedBlock[];
}
