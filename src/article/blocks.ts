import { foldSpace, isElement, isText, type PageElement, type PageNode } from './dom.js';

/** One paragraph as a reader sees it, with what the filter needs to know of its place. */
export interface Block {
  /** Plain text, white space folded, not empty. */
  readonly text: string;
  /** The block element that it stands in: `p`, `li`, `h2`, `blockquote`… */
  readonly tag: string;
  /** How much of the text, 0 to 1, is inside links. */
  readonly linked: number;
  /** How much of the text, 0 to 1, is in italics or small print, as captions and notes are. */
  readonly italic: number;
  /** Whether an image stands between this block and the one before. */
  readonly afterImage: boolean;
}

/**
 * As much text (UTF-16 code units) as an article may have: thirty thousand words. What is longer is a hostile page or
 * a whole archive, and would cost whoever reads it for quotes.
 */
export const MAX_TEXT = 200_000;

/** What is longer (UTF-16 code units) without a break is no paragraph. */
const MAX_PARAGRAPH = 50_000;

/** So many paragraphs are judged, which costs 100 µs each; the longest reports have some hundred. */
const MAX_BLOCKS = 3_000;

/** The first paragraphs, as many as `MAX_TEXT` has room for; what is too long for a paragraph is passed over. */
export function boundBlocks(blocks: readonly Block[]): readonly Block[] {
  const paragraphs = blocks.filter((block) => block.text.length <= MAX_PARAGRAPH);
  let length = 0;
  const end = paragraphs.findIndex((block) => {
    length += block.text.length + '\n\n'.length;
    return length > MAX_TEXT;
  });
  return paragraphs.slice(0, end === -1 ? MAX_BLOCKS : Math.min(end, MAX_BLOCKS));
}

/** Elements that break a line: HTML standard, "Rendering", display other than inline. */
export const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table caption ' +
    'tbody tfoot thead tr ul'
  ).split(' '),
);

/** Elements whose content is no prose. */
const SILENT_TAGS = new Set(
  (
    'script style noscript template iframe object embed svg math canvas audio video picture img map select ' +
    'option textarea button input head title meta link'
  ).split(' '),
);

const ITALIC_TAGS = new Set(['em', 'i', 'small', 'cite']);

const IMAGE_TAGS = new Set(['img', 'picture', 'video', 'iframe', 'amp-img']);

/** Cells of a row make one line, and words of neighbouring cells must not touch. */
const CELL_TAGS = new Set(['td', 'th']);

/** What is being collected while the tree is walked. */
interface Walk {
  readonly blocks: Block[];
  parts: string[];
  tag: string;
  linkedLength: number;
  italicLength: number;
  afterImage: boolean;
  /** `<br>` in a row since the last text. */
  breaks: number;
}

/**
 * The paragraphs of a subtree in reading order: one a block element, and one wherever two `<br>` stand together.
 * The page has passed the guard, so its depth is bounded.
 */
export function readBlocks(root: PageElement): Block[] {
  const walk: Walk = {
    blocks: [],
    parts: [],
    tag: 'div',
    linkedLength: 0,
    italicLength: 0,
    afterImage: false,
    breaks: 0,
  };
  visitChildren(root, walk, false, false);
  endBlock(walk);
  return walk.blocks;
}

function visitChildren(parent: PageElement, walk: Walk, inLink: boolean, inItalic: boolean): void {
  for (const child of parent.childNodes) visit(child, walk, inLink, inItalic);
}

function visit(node: PageNode, walk: Walk, inLink: boolean, inItalic: boolean): void {
  if (isText(node)) {
    addText(node.textContent ?? '', walk, inLink, inItalic);
    return;
  }
  if (!isElement(node)) return;
  const tag = node.localName;
  if (IMAGE_TAGS.has(tag)) walk.afterImage = true;
  if (SILENT_TAGS.has(tag)) return;
  if (CELL_TAGS.has(tag)) walk.parts.push(' ');
  if (tag === 'br') {
    addBreak(walk);
    return;
  }
  const isBlock = BLOCK_TAGS.has(tag);
  const outerTag = walk.tag;
  if (isBlock) {
    endBlock(walk);
    walk.tag = tag;
  }
  visitChildren(node, walk, inLink || tag === 'a', inItalic || ITALIC_TAGS.has(tag));
  if (isBlock) {
    endBlock(walk);
    walk.tag = outerTag;
  }
}

function addText(text: string, walk: Walk, inLink: boolean, inItalic: boolean): void {
  const length = text.trim().length;
  walk.parts.push(text);
  if (length === 0) return;
  walk.breaks = 0;
  if (inLink) walk.linkedLength += length;
  if (inItalic) walk.italicLength += length;
}

function addBreak(walk: Walk): void {
  walk.parts.push(' ');
  walk.breaks += 1;
  if (walk.breaks >= 2) endBlock(walk);
}

function endBlock(walk: Walk): void {
  const text = stripInvisible(foldSpace(walk.parts.join('')));
  if (text !== '') {
    const share = (length: number) => Math.min(1, length / text.length);
    walk.blocks.push({
      text,
      tag: walk.tag,
      linked: share(walk.linkedLength),
      italic: share(walk.italicLength),
      afterImage: walk.afterImage,
    });
    walk.afterImage = false;
  }
  walk.parts = [];
  walk.linkedLength = 0;
  walk.italicLength = 0;
  walk.breaks = 0;
}

/**
 * Soft hyphens, zero-width characters, direction marks and control characters stand inside words on many pages and
 * would break names and quotations.
 */
function stripInvisible(text: string): string {
  return text.replace(/[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/gu, '').trim();
}
