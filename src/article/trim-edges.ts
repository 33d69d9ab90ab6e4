import { isBio } from './block-rules.js';
import { isAttribution, isHeading, isProse, isSentence } from './block-shapes.js';
import type { Block } from './blocks.js';
import type { DroppedBlock, FilterResult } from './filter-result.js';

/** A block without a full stop that is shorter (UTF-16 code units) is a label, a name or a date. */
const MAX_LABEL = 100;

/** So many labels at most stand above or below an article; more short lines are a list that belongs to it. */
const MAX_LABELS = 3;

/** Takes labels off the beginning and the end, where an article has paragraphs. */
export function trimEdges(blocks: readonly Block[]): FilterResult {
  const body = blocks.findIndex(isProse);
  if (body === -1) return { kept: blocks, dropped: [] };
  const leading = blocks.slice(0, body);
  const end = findEnd(blocks, body + 1);
  const labels = new Set(leading.filter((block, i) => isLeadingLabel(block, blocks[i + 1])));
  const isList = [...labels].filter((block) => !isMarked(block)).length > MAX_LABELS;
  const isEdge = (block: Block) => labels.has(block) && (isMarked(block) || !isList);
  const dropped: DroppedBlock[] = [
    ...leading.filter(isEdge).map((block) => ({ block, rule: 'before the article' })),
    ...blocks.slice(end).map((block) => ({ block, rule: 'after the article' })),
  ];
  return { kept: [...leading.filter((block) => !isEdge(block)), ...blocks.slice(body, end)], dropped };
}

/** A link or the main headline is no line of a list. */
function isMarked(block: Block): boolean {
  return block.linked >= 0.5 || block.tag === 'h1';
}

function isLeadingLabel(block: Block, next: Block | undefined): boolean {
  if (block.tag === 'h1') return true;
  if (isHeading(block)) return next === undefined || !isProse(next);
  if (block.tag === 'li') return block.linked > 0.5;
  return !isSentence(block.text) && block.text.length < MAX_LABEL;
}

/** Where the labels below the article begin. */
function findEnd(blocks: readonly Block[], min: number): number {
  let labels = 0;
  for (let i = blocks.length - 1; i >= min; i -= 1) {
    const block = blocks[i];
    if (block === undefined || !isTrailingLabel(block)) return i + 1;
    if (!isMarked(block) && !isBio(block)) labels += 1;
    if (labels > MAX_LABELS) return blocks.length;
  }
  return min;
}

function isTrailingLabel(block: Block): boolean {
  if (isHeading(block) || block.linked > 0.5 || isBio(block)) return true;
  if (block.tag === 'tr' || block.tag === 'pre' || block.tag === 'li') return false;
  return !isSentence(block.text) && block.text.length < MAX_LABEL && !isAttribution(block.text);
}
