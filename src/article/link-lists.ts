import { isProse, isSentence } from './block-shapes.js';
import type { Block } from './blocks.js';

/** A longer list is the article's own, as one of films or parties is. */
const MAX_ITEMS = 5;
/** Where more paragraphs have such a list, it belongs to them: shops below each of many products. */
const MAX_LISTS = 3;

/**
 * The items of short lists that are links and nothing else, right below a paragraph: other stories' headlines. A
 * paragraph that ends in a colon announces a list of its own.
 */
export function findLinkLists(blocks: readonly Block[]): ReadonlySet<Block> {
  const lists: Block[][] = [];
  for (let start = 1; start < blocks.length; start += 1) {
    const before = blocks[start - 1];
    if (before === undefined || !isProse(before) || before.text.endsWith(':')) continue;
    const rest = blocks.slice(start, start + MAX_ITEMS + 1);
    const end = rest.findIndex((block) => !isLinkItem(block));
    const items = end === -1 ? rest : rest.slice(0, end);
    if (items.length > 0 && items.length <= MAX_ITEMS) lists.push(items);
  }
  return new Set(lists.length > MAX_LISTS ? [] : lists.flat());
}

function isLinkItem(block: Block): boolean {
  return block.tag === 'li' && block.linked >= 0.9 && !isSentence(block.text);
}
