import { findBlockRule, isRelatedHeading } from './block-rules.js';
import type { Block } from './blocks.js';

/** What is known of the page, for leftovers that only it explains. */
export interface FilterContext {
  /** Headlines of the page: a block that repeats one is no paragraph. */
  readonly titles?: readonly string[];
  readonly siteName?: string;
}

/** A dropped block and the rule that dropped it, for `--explain` and for tests. */
export interface DroppedBlock {
  readonly block: Block;
  readonly rule: string;
}

export interface FilterResult {
  readonly kept: readonly Block[];
  readonly dropped: readonly DroppedBlock[];
}

const HEADING = /^h[1-6]$/;

/** Rules that go by the look of a block alone. Where they would take this part of a page, the page is a list. */
const LOOKS = new Set(['caption below an image', 'link alone', 'address alone', 'number alone']);
const MAX_SHARE_BY_LOOKS = 0.34;

/** Takes leftovers out of an article's blocks; order is kept. */
export function filterBlocks(blocks: readonly Block[], context: FilterContext = {}): FilterResult {
  const result = applyRules(blocks, context, () => true);
  const byLooks = result.dropped.filter(({ rule }) => LOOKS.has(rule)).length;
  const isList = byLooks > blocks.length * MAX_SHARE_BY_LOOKS;
  return isList ? applyRules(blocks, context, (rule) => !LOOKS.has(rule)) : result;
}

function applyRules(
  blocks: readonly Block[],
  context: FilterContext,
  mayDrop: (rule: string) => boolean,
): FilterResult {
  const dropped: DroppedBlock[] = [];
  const kept: Block[] = [];
  const judge = createJudge(blocks, context);
  for (const [i, block] of blocks.entries()) {
    const rule = judge(block, blocks[i + 1], kept.length);
    if (rule === undefined || !mayDrop(rule)) kept.push(block);
    else dropped.push({ block, rule });
  }
  const body = trimEdges(kept, dropped);
  return { kept: body, dropped };
}

/** Decides block by block; remembers what stood before. */
function createJudge(blocks: readonly Block[], context: FilterContext) {
  const titles = new Set((context.titles ?? []).map(bare).filter((title) => title !== ''));
  const outlets = outletSuffixes(blocks, context);
  const seen = new Set<string>();
  let section: 'related' | 'caption' | undefined;
  return (block: Block, next: Block | undefined, position: number): string | undefined => {
    const inSection = section;
    section = undefined;
    const key = bare(block.text);
    if (position < 3 && titles.has(key)) return 'title';
    if (isCaptionOfOutlet(block, outlets)) {
      section = 'caption';
      return 'caption';
    }
    if (isRelatedHeading(block) && (next === undefined || isHeadlineLike(next))) {
      section = 'related';
      return 'related heading';
    }
    const rule = findBlockRule(block);
    if (rule !== undefined) {
      if (inSection === 'related') section = inSection;
      return rule;
    }
    if (inSection === 'related' && isHeadlineLike(block)) {
      section = inSection;
      return 'related headline';
    }
    if (inSection === 'caption' && !isSentence(block.text) && block.text.length < 160)
      return 'headline below a caption';
    if (isCaptionOfImage(block)) return 'caption below an image';
    if (isLinkAlone(block, next)) return 'link alone';
    if (block.text.length >= 40) {
      if (seen.has(key)) return 'repetition';
      seen.add(key);
    }
    return undefined;
  };
}

/** Letters and digits in lower case: what a reader compares. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Ends like a sentence, perhaps inside closing marks. */
export function isSentence(text: string): boolean {
  return /[.!?…。！？।:;][\s"'”’»“)\]]*$/u.test(text.slice(-12));
}

function isHeadlineLike(block: Block): boolean {
  if (block.text.length > 200) return false;
  return block.linked >= 0.5 || HEADING.test(block.tag) || block.tag === 'li' || !isSentence(block.text);
}

/** A line below an image in italics, or one that is no sentence. */
function isCaptionOfImage(block: Block): boolean {
  if (!block.afterImage || block.text.length > 250 || HEADING.test(block.tag) || block.tag === 'li')
    return false;
  if (/^["'“”„«‘‹「]/u.test(block.text)) return false;
  return block.italic >= 0.9 || (block.text.length < 160 && !isSentence(block.text) && block.tag !== 'tr');
}

/**
 * A paragraph that is one link and no sentence is another story's headline. List items may be the article's own, and
 * so may a linked heading with a paragraph under it, as in a list of products.
 */
function isLinkAlone(block: Block, next: Block | undefined): boolean {
  if (block.linked < 0.9 || block.text.length >= 250 || isSentence(block.text)) return false;
  if (block.tag === 'li' || block.tag === 'tr') return false;
  return !(HEADING.test(block.tag) && next !== undefined && isBody(next));
}

/**
 * Names that end captions: "A street in the old town - Outlet International". The page's own name, and any ending
 * that two blocks share which are no sentences.
 */
function outletSuffixes(blocks: readonly Block[], context: FilterContext): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const suffix = suffixOf(block.text);
    if (suffix !== undefined) counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, count]) => count >= 2).map(([suffix]) => suffix);
  return new Set(context.siteName === undefined ? repeated : [...repeated, context.siteName]);
}

function suffixOf(text: string): string | undefined {
  if (text.length > 400 || isSentence(text)) return undefined;
  return /\s[-–—|/]\s([\p{Lu}][^-–—|/]{1,38})$/u.exec(text.slice(-60))?.[1];
}

function isCaptionOfOutlet(block: Block, outlets: ReadonlySet<string>): boolean {
  const suffix = suffixOf(block.text);
  return suffix !== undefined && outlets.has(suffix);
}

/** Below this a block without a full stop at the edge of an article is a label, a name or a date. */
const SHORT_EDGE = 100;

/** Takes labels off the beginning and the end, where an article has paragraphs. */
function trimEdges(blocks: readonly Block[], dropped: DroppedBlock[]): Block[] {
  const body = blocks.findIndex(isBody);
  if (body === -1) return [...blocks];
  const isLabel = (block: Block, i: number) => isLeadingLabel(block, blocks[i + 1]);
  const leading = blocks.slice(0, body);
  const isList = leading.filter((block, i) => isLabel(block, i) && !isMarked(block)).length > MAX_LABELS;
  const lead = leading.filter((block, i) => {
    const isEdge = isLabel(block, i) && (isMarked(block) || !isList);
    if (isEdge) dropped.push({ block, rule: 'before the article' });
    return !isEdge;
  });
  const end = endOfBody(blocks, body + 1);
  for (const block of blocks.slice(end)) dropped.push({ block, rule: 'after the article' });
  return [...lead, ...blocks.slice(body, end)];
}

/** So many labels at most stand above or below an article; more short lines are a list that belongs to it. */
const MAX_LABELS = 3;

/** A link or a headline is no line of such a list. */
function isMarked(block: Block): boolean {
  return block.linked >= 0.5 || block.tag === 'h1';
}

function endOfBody(blocks: readonly Block[], min: number): number {
  let end = blocks.length;
  let labels = 0;
  for (let i = blocks.length - 1; i >= min; i -= 1) {
    const block = blocks[i];
    if (block === undefined || !isTrailingLabel(block)) break;
    if (!isMarked(block)) labels += 1;
    if (labels > MAX_LABELS) return blocks.length;
    end = i;
  }
  return end;
}

function isBody(block: Block): boolean {
  if (HEADING.test(block.tag) || block.linked > 0.5) return false;
  return block.text.length >= 140 || (block.text.length >= 60 && isSentence(block.text));
}

function isLeadingLabel(block: Block, next: Block | undefined): boolean {
  if (block.tag === 'h1') return true;
  if (HEADING.test(block.tag)) return next === undefined || HEADING.test(next.tag) || !isBody(next);
  if (block.tag === 'li') return block.linked > 0.5;
  return !isSentence(block.text) && block.text.length < SHORT_EDGE;
}

function isTrailingLabel(block: Block): boolean {
  if (HEADING.test(block.tag) || block.linked > 0.5) return true;
  if (block.tag === 'tr' || block.tag === 'pre' || block.tag === 'li') return false;
  return !isSentence(block.text) && block.text.length < SHORT_EDGE;
}
