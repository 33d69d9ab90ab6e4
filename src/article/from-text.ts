import type { Article } from '../model.js';
import { filterBlocks } from './block-filter.js';
import { type Block, boundBlocks } from './blocks.js';
import { foldSpace } from './dom.js';
import { detectLanguage } from './language.js';

/** Lines that are longer on average (UTF-16 code units) are paragraphs; shorter ones are wrapped text. */
const WRAP_WIDTH = 100;

/**
 * A plain text as an article: its first line is the headline, the rest goes through the same filter as a page, so
 * that captions and sign-ups of a page saved as text are dropped too.
 * @returns undefined where no paragraph is left
 */
export function articleFromText(text: string, url: string): Article | undefined {
  const [title, ...rest] = plainBlocks(text);
  if (title === undefined) return undefined;
  const body = filterBlocks(rest, { titles: [title.text] })
    .kept.map((block) => block.text)
    .join('\n\n');
  if (body === '') return undefined;
  const language = detectLanguage(body, []);
  return {
    url,
    title: title.text,
    titles: { item: title.text },
    text: body,
    ...(language !== undefined && { language }),
  };
}

/**
 * The paragraphs of a plain text as blocks. A line is a paragraph where lines are as long as paragraphs are; where
 * they are wrapped, a blank line parts paragraphs. Bounded as an article is (`MAX_TEXT`).
 */
export function plainBlocks(text: string): readonly Block[] {
  const lines = text.split(/\r?\n/).map(foldSpace);
  const full = lines.filter((line) => line !== '');
  const isWrapped =
    full.length > 0 && Math.max(...full.slice(0, 1_000).map((line) => line.length)) <= WRAP_WIDTH;
  const paragraphs = isWrapped ? text.split(/\n[ \t\r]*\n/).map(foldSpace) : full;
  return boundBlocks(paragraphs.filter((paragraph) => paragraph !== '').map(toBlock));
}

function toBlock(text: string): Block {
  return { text, tag: 'p', linked: 0, italic: 0, afterImage: false };
}
