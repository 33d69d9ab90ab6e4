import { isSentence } from './block-shapes.js';
import type { Block } from './blocks.js';

/** Longer blocks (UTF-16 code units) are paragraphs. */
const MAX_CAPTION = 400;

/**
 * Names that end captions, as some publishers write them: "A street in the old town - Outlet International". These
 * are the page's own name, and any ending that two blocks share which are no sentences.
 */
export function findCaptionOutlets(
  blocks: readonly Block[],
  siteName: string | undefined,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const ending = endingOf(block.text);
    if (ending !== undefined) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, count]) => count >= 2).map(([ending]) => ending);
  return new Set(siteName === undefined ? repeated : [...repeated, siteName]);
}

export function isOutletCaption(block: Block, outlets: ReadonlySet<string>): boolean {
  const ending = endingOf(block.text);
  return ending !== undefined && outlets.has(ending);
}

function endingOf(text: string): string | undefined {
  if (text.length > MAX_CAPTION || isSentence(text)) return undefined;
  return /\s[-–—|/]\s(\p{Lu}[^-–—|/]{1,38})$/u.exec(text.slice(-60))?.[1];
}
