import { Readability } from '@mozilla/readability';
import { filterBlocks } from './block-filter.js';
import { type Block, boundBlocks, readBlocks } from './blocks.js';
import { cleanPage } from './clean.js';
import { type PageDocument, type PageElement, parsePage } from './dom.js';
import type { PageSize } from './guard.js';
import type { PageMetadata } from './metadata.js';

/** Less text (UTF-16 code units) is an article that is short, one that cleaning ate, or one that only JSON-LD holds. */
const SHORT_ARTICLE = 500;
/** JSON-LD's `articleBody` is full of captions and links, so it serves only where extraction has plainly failed. */
const MIN_PART_OF_BODY = 0.35;
/** When cleaning leaves less than this part of what Readability finds without, cleaning ate the article. */
const MIN_KEPT = 0.4;
/** Readability tries a page with little text up to four times; a page of so many elements, or so deep, once. */
const LARGE_PAGE = 2_000;
const DEEP_PAGE = 150;

/** A page as it is read: its tree, which is consumed, its source, for a second tree, and its size. */
export interface ReadablePage {
  readonly document: PageDocument;
  readonly html: string;
  readonly size: PageSize;
}

/**
 * The paragraphs of a page's article: cleaned, found by Readability, filtered. Where that leaves little, the page is
 * read again without cleaning, and last JSON-LD's own text is taken. Changes `page.document`.
 */
export function findArticleText(page: ReadablePage, metadata: PageMetadata): readonly Block[] {
  const context = {
    titles: Object.values(metadata.titles),
    ...(metadata.siteName !== undefined && { siteName: metadata.siteName }),
  };
  const filter = (found: readonly Block[]) => filterBlocks(boundBlocks(found), context).kept;
  const isLarge = page.size.elements > LARGE_PAGE || page.size.depth > DEEP_PAGE;
  cleanPage(page.document.body);
  const cleaned = filter(readableBlocks(page.document, isLarge));
  const body = metadata.articleBody ?? '';
  if (lengthOf(cleaned) >= SHORT_ARTICLE && !isFragmentOf(cleaned, body)) return cleaned;
  const uncleaned = isLarge ? [] : filter(readableBlocks(parsePage(page.html), isLarge));
  const best = lengthOf(cleaned) < lengthOf(uncleaned) * MIN_KEPT ? uncleaned : cleaned;
  return isFragmentOf(best, body) ? filter(readBlocks(parsePage(withBreaks(body)).body)) : best;
}

/** Whether what was found is so much less than what JSON-LD holds that the wrong box was taken for the article. */
function isFragmentOf(blocks: readonly Block[], body: string): boolean {
  return lengthOf(blocks) < body.length * MIN_PART_OF_BODY;
}

/** `articleBody` is plain text or HTML; line breaks are its paragraphs when it has no markup. */
function withBreaks(body: string): string {
  return /<p[\s>]/i.test(body) ? body : `<div>${body.split('\n').join('<br><br>')}</div>`;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function readableBlocks(document: PageDocument, once: boolean): Block[] {
  // `as never`: Readability is typed for the browser's Document, which is not in our TypeScript library.
  const reader = new Readability<PageElement>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: unknown) => node as PageElement,
    // Readability tries again, with fewer of its own filters, while it finds less than this (0 would be its default).
    charThreshold: once ? -1 : SHORT_ARTICLE,
  });
  const content = reader.parse()?.content;
  return content ? readBlocks(content) : [];
}
