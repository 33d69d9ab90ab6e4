import { Parser } from 'htmlparser2';
import { BLOCK_TAGS } from './blocks.js';
import { endOfElement } from './element-end.js';
import { TREE_LIMITS } from './guard.js';

/** A shorter text of an element (UTF-16 code units) is a label, a menu or a name. */
const MIN_PROSE = 40;

/** Text in these is no prose of the article, however long. */
const NO_PROSE_TAGS: ReadonlySet<string> = new Set(
  'a script style noscript template figcaption button option textarea title'.split(' '),
);

/** What metadata are read from, wherever it stands. */
const HEAD_TAGS: ReadonlySet<string> = new Set('title meta base link script h1 time'.split(' '));
const MAX_HEAD_ELEMENTS = 300;
/** UTF-16 code units of one of them; scripts, which cannot lie in each other, may be longer. */
const MAX_HEAD_LENGTH = 5_000;

/** Elements and pieces of text that are taken of the column: what the head may add is kept free. */
const MAX_ELEMENTS = TREE_LIMITS.maxElements - 2 * MAX_HEAD_ELEMENTS;
const MAX_TEXTS = TREE_LIMITS.maxTexts - 2 * MAX_HEAD_ELEMENTS;

/** These parts of the prose are most of it, and more than one post among many has. */
const MOST = 0.5;
const MUCH = 0.1;

/** An element while the page is read, and after, where it may be the column. */
interface Frame {
  readonly name: string;
  readonly parent: Frame | undefined;
  /** Where it begins and ends in the page, UTF-16 code units, and how many elements and texts came before. */
  readonly start: number;
  readonly element: number;
  readonly text: number;
  end: number;
  /** Length of its words but for those of blocks and links in it, of its children's prose, of all prose in it. */
  own: number;
  children: number;
  prose: number;
  /** The most prose that any of its children has, and the first that has any. */
  most: number;
  first?: Frame;
}

/** What one reading of a page's tags has found. */
interface Scan {
  readonly root: Frame;
  /** The element whose children have the most prose. */
  readonly longest: Frame;
  readonly head: readonly string[];
  /** Where each element and each piece of text begins. */
  readonly elements: readonly number[];
  readonly texts: readonly number[];
}

/**
 * A page (thinned: see `thinPage`) that is too large for a tree, narrowed to what is read of it: the elements that
 * metadata are in, and the column of the article, cut where the tree would become too large. One linear reading of
 * the tags, 2 µs an element.
 */
export function narrowPage(html: string): string {
  const scan = scanPage(html);
  const column = cut(findColumn(scan), scan);
  const body = html.slice(column.start, column.end);
  const open = /<html[^<>]{0,500}>/i.exec(html.slice(0, 20_000))?.[0] ?? '<html>';
  return `${open}<head>${scan.head.join('')}</head><body>${body}</body></html>`;
}

/**
 * The outermost element around the longest run of paragraphs of which a tree can be made. Where that has little of
 * the page's prose (one post of a live blog), the one that has most of it, unless one box beside holds all that
 * (comments), or much of it would be cut off with the run.
 */
function findColumn(scan: Scan): Frame {
  const { longest, root } = scan;
  const most = root.prose * MOST;
  let column = longest;
  const fits = (frame: Frame) => reach(frame, scan) >= frame.end;
  const isWanted = (frame: Frame) => fits(frame) || (column.prose < most && frame.most < most);
  while (column.parent !== undefined && isWanted(column.parent)) column = column.parent;
  const isCutOff = cut(column, scan).end < longest.end;
  return isCutOff && longest.prose > column.prose * MUCH ? longest : column;
}

/** An element, or what a tree can be made of from its first prose on. */
function cut(column: Frame, scan: Scan): { readonly start: number; readonly end: number } {
  if (reach(column, scan) >= column.end) return column;
  const from = column.first ?? column;
  return { start: from.start, end: Math.min(column.end, reach(from, scan)) };
}

/** How far into the page a tree can be made that begins with an element. */
function reach({ element, text }: Frame, { elements, texts }: Scan): number {
  const end = Number.POSITIVE_INFINITY;
  return Math.min(elements[element + MAX_ELEMENTS] ?? end, texts[text + MAX_TEXTS] ?? end);
}

function scanPage(html: string): Scan {
  const elements: number[] = [];
  const texts: number[] = [];
  const head: string[] = [];
  const root = openFrame('', undefined, 0, 0, 0);
  root.end = html.length;
  let open = root;
  let longest = root;
  const parser = new Parser({
    onopentagname(name) {
      open = openFrame(name, open, parser.startIndex, elements.length, texts.length);
      elements.push(parser.startIndex);
    },
    ontext(text) {
      texts.push(parser.startIndex);
      open.own += text.trim().length;
    },
    onclosetag(name, isImplied) {
      const frame = open;
      frame.end = endOfElement(parser, html, frame.start, isImplied);
      open = frame.parent ?? root;
      addProse(frame, open);
      if (frame.children > longest.children) longest = frame;
      const isSmall = name === 'script' || frame.end - frame.start <= MAX_HEAD_LENGTH;
      if (HEAD_TAGS.has(name) && isSmall && head.length < MAX_HEAD_ELEMENTS)
        head.push(html.slice(frame.start, frame.end));
    },
  });
  parser.write(html);
  parser.end();
  return { root, longest, head, elements, texts };
}

function openFrame(
  name: string,
  parent: Frame | undefined,
  start: number,
  element: number,
  text: number,
): Frame {
  return { name, parent, start, element, text, end: start, own: 0, children: 0, prose: 0, most: 0 };
}

/** What a closed element counts for the one around it: an inline one is part of its words. */
function addProse(frame: Frame, parent: Frame): void {
  if (NO_PROSE_TAGS.has(frame.name)) return;
  const isInline = !BLOCK_TAGS.has(frame.name);
  const own = !isInline && frame.own >= MIN_PROSE ? frame.own : 0;
  if (isInline) parent.own += frame.own;
  const prose = frame.prose + own;
  parent.children += own;
  parent.prose += prose;
  parent.most = Math.max(parent.most, prose);
  if (prose > 0) parent.first ??= frame;
}
