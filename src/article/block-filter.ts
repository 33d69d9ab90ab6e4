import { bare } from './bare.js';
import { findBlockRule, isRelatedHeading } from './block-rules.js';
import { isCaptionOfImage, isHeadlineLike, isLinkAlone, isSentence } from './block-shapes.js';
import type { Block } from './blocks.js';
import type { DroppedBlock, FilterResult } from './filter-result.js';
import { findLinkLists } from './link-lists.js';
import { findCaptionOutlets, isOutletCaption } from './outlet-captions.js';
import { findRepetitions } from './repetitions.js';
import { trimEdges } from './trim-edges.js';

/** What is known of the page, for leftovers that only it explains. */
export interface FilterContext {
  /** Headlines of the page: a block that repeats one is no paragraph. */
  readonly titles?: readonly string[];
  readonly siteName?: string;
}

/** Rules that go by the look of a block alone. Where they would take this part of a page, the page is a list. */
const LOOKS: ReadonlySet<string> = new Set([
  'caption below an image',
  'link alone',
  'list of links',
  'address alone',
  'number alone',
]);
const MAX_SHARE_BY_LOOKS = 0.34;

/** Takes leftovers out of an article's blocks; order is kept. */
export function filterBlocks(blocks: readonly Block[], context: FilterContext = {}): FilterResult {
  const result = applyRules(blocks, context, new Set());
  const byLooks = result.dropped.filter(({ rule }) => LOOKS.has(rule)).length;
  return byLooks > blocks.length * MAX_SHARE_BY_LOOKS ? applyRules(blocks, context, LOOKS) : result;
}

function applyRules(
  blocks: readonly Block[],
  context: FilterContext,
  off: ReadonlySet<string>,
): FilterResult {
  const dropped: DroppedBlock[] = [];
  const kept: Block[] = [];
  const judge = createJudge(blocks, context);
  for (const [i, block] of blocks.entries()) {
    const rule = judge({ block, next: blocks[i + 1], position: kept.length });
    if (rule === undefined || off.has(rule)) kept.push(block);
    else dropped.push({ block, rule });
  }
  const edges = trimEdges(kept);
  return { kept: edges.kept, dropped: [...dropped, ...edges.dropped] };
}

/** A block in its place: the one that follows, and how many were kept before it. */
interface Place {
  readonly block: Block;
  readonly next: Block | undefined;
  readonly position: number;
}

/** A caption may be a sentence: then the credit below tells. */
function isCredited({ block, next }: Place): boolean {
  if (!block.afterImage || block.text.length > MAX_CAPTION || next === undefined) return false;
  return findBlockRule(next) === 'credit';
}

/** Titles stand above the text, so only the first blocks are compared with them. */
const TITLE_POSITIONS = 3;
const MAX_HEADLINE = 160;
/** UTF-16 code units. */
const MAX_CAPTION = 300;

/** Names the rule that takes a block, block by block in reading order; remembers what stood before. */
function createJudge(blocks: readonly Block[], context: FilterContext): (place: Place) => string | undefined {
  const titles = new Set((context.titles ?? []).map(bare).filter((title) => title !== ''));
  const outlets = findCaptionOutlets(blocks, context.siteName);
  const isRepetition = findRepetitions(blocks);
  const linkItems = findLinkLists(blocks);
  /** The section that a dropped block has opened: other stories' headlines, or the headline below a caption. */
  let section: 'related' | 'caption' | undefined;

  const judgeBySection = ({ block, next }: Place): string | undefined => {
    if (section === 'related' && isHeadlineLike(block, next)) return 'related headline';
    const isBelow = section === 'caption' && !isSentence(block.text) && block.text.length < MAX_HEADLINE;
    return isBelow ? 'headline below a caption' : undefined;
  };
  const judgeAlone = ({ block, next, position }: Place): string | undefined => {
    if (position < TITLE_POSITIONS && titles.has(bare(block.text))) return 'title';
    if (isOutletCaption(block, outlets)) return 'caption of an outlet';
    if (isRelatedHeading(block) && (next === undefined || isHeadlineLike(next, undefined)))
      return 'related heading';
    return findBlockRule(block);
  };
  return (place) => {
    const alone = judgeAlone(place);
    const rule = alone ?? judgeBySection(place);
    if (rule === 'related heading') section = 'related';
    else if (rule === 'caption of an outlet') section = 'caption';
    else if (rule === undefined || section === 'caption') section = undefined;
    if (rule !== undefined) return rule;
    if (isCaptionOfImage(place.block) || isCredited(place)) return 'caption below an image';
    if (isLinkAlone(place.block, place.next)) return 'link alone';
    if (linkItems.has(place.block)) return 'list of links';
    return isRepetition(place.block) ? 'repetition' : undefined;
  };
}
