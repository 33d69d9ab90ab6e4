import { countCodePoints, measureHtml } from './html.js';

/** One part of a digest that is never cut: a story, the title line, a topic's heading. */
export interface Block {
  readonly html: string;
  readonly plain: string;
  /** A heading stands with the block after it, never alone at the end of a message. */
  readonly isHeading?: boolean;
}

export interface Page {
  readonly html: string;
  readonly plain: string;
}

/** Bot API, sendMessage: "1-4096 characters after entities parsing". */
export const MAX_CODE_POINTS = 4_096;
/** Telegram silently drops the entities after the hundredth (https://limits.tginfo.me). */
export const MAX_ENTITIES = 100;
/** Above about 9,500 bytes of entities Telegram answers ENTITIES_TOO_LONG. */
export const MAX_ENTITY_BYTES = 9_000;

const GAP = '\n\n';

/** Packs blocks into as few messages as hold them, in order, none cut in two. */
export function splitBlocks(blocks: readonly Block[]): readonly Page[] {
  const pages: Page[] = [];
  let current: Page | undefined;
  for (const group of joinHeadings(blocks)) {
    const joined = current ? joinPages(current, group) : group;
    if (current && !fits(joined)) {
      pages.push(current);
      current = group;
    } else {
      current = joined;
    }
  }
  return current ? [...pages, current] : pages;
}

/** A heading and what follows it become one. */
function joinHeadings(blocks: readonly Block[]): readonly Page[] {
  const groups: Page[] = [];
  let heading: Page | undefined;
  for (const block of blocks) {
    const page = heading ? joinPages(heading, block) : { html: block.html, plain: block.plain };
    heading = block.isHeading ? page : undefined;
    if (!block.isHeading) groups.push(page);
  }
  return heading ? [...groups, heading] : groups;
}

function joinPages(first: Page, second: Page): Page {
  return { html: `${first.html}${GAP}${second.html}`, plain: `${first.plain}${GAP}${second.plain}` };
}

/** True when Telegram takes the page as HTML, and its plain form as well. */
export function fits(page: Page): boolean {
  const size = measureHtml(page.html);
  return (
    size.codePoints <= MAX_CODE_POINTS &&
    size.entities <= MAX_ENTITIES &&
    size.entityBytes <= MAX_ENTITY_BYTES &&
    countCodePoints(page.plain) <= MAX_CODE_POINTS
  );
}
