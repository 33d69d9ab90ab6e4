import { Readability } from '@mozilla/readability';
import { filterBlocks } from './block-filter.js';
import { type Block, boundBlocks, readBlocks } from './blocks.js';
import { cleanPage } from './clean.js';
import { foldSpace, type PageDocument, type PageElement, parsePage } from './dom.js';
import { fitPage } from './fit-page.js';
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
  if (!isFragmentOf(best, body)) return best;
  const told = filter(bodyBlocks(body));
  return lengthOf(told) > lengthOf(best) ? told : best;
}

/** Whether what was found is so much less than what JSON-LD holds that the wrong box was taken for the article. */
function isFragmentOf(blocks: readonly Block[], body: string): boolean {
  return lengthOf(blocks) < body.length * MIN_PART_OF_BODY;
}

/** More lines are no article, and each costs two elements. */
const MAX_LINES = 1_500;

/** `articleBody` is plain text or HTML; line breaks are its paragraphs when it has no markup. */
function bodyBlocks(body: string): readonly Block[] {
  const isMarkup = /<p[\s>]/i.test(body);
  const fit = fitPage(isMarkup ? body : `<div>${body.split('\n', MAX_LINES).join('<br><br>')}</div>`);
  return fit.kind === 'ok' ? readBlocks(parsePage(fit.html).body) : [];
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** Readability takes the only `<h1>` for the title where the page's own has not 15 to 150 characters. */
const MAX_TITLE = 150;
const LONG_HEADING = 5_000;

/** Readability compares the title with every heading word by word; one of a million words would take minutes. */
function shortenTitle(document: PageDocument): void {
  const headings = [...document.querySelectorAll('title, h1')];
  const long = headings.find((heading) => (heading.textContent ?? '').length > LONG_HEADING);
  if (long === undefined) return;
  const title = document.createElement('title');
  title.append(document.createTextNode(foldSpace((long.textContent ?? '').slice(0, MAX_TITLE))));
  document.querySelector('title')?.remove();
  document.head.append(title);
}

function readableBlocks(document: PageDocument, once: boolean): Block[] {
  shortenTitle(document);
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
