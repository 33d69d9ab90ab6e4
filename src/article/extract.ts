import { Readability } from '@mozilla/readability';
import type { Article } from '../model.js';
import { filterBlocks } from './block-filter.js';
import { type Block, readBlocks } from './blocks.js';
import { cleanPage } from './clean.js';
import { type PageDocument, type PageElement, parsePage } from './dom.js';
import { type ExtractFailure, guardPage } from './guard.js';
import { detectLanguage } from './language.js';
import { type PageMetadata, readMetadata } from './metadata.js';

export type ExtractOutcome =
  | { readonly kind: 'ok'; readonly article: Article }
  | {
      readonly kind: 'failed';
      readonly reason: ExtractFailure;
      /** A sentence for an admin. */
      readonly message: string;
      /** What a paywalled page shows to everyone; the feed's own text may be longer. */
      readonly teaser?: Article;
    };

export interface ExtractOptions {
  /** Where the page was read, after redirects. */
  readonly url: string;
  /** The feed's headline of it. */
  readonly itemTitle?: string;
  /** Languages as the feed and the settings name them. */
  readonly languages?: readonly (string | undefined)[];
}

/** An article has at least a sentence; UTF-16 code units. */
const MIN_TEXT = 80;
/** A page that says of itself that it is paid for shows a teaser up to this length; longer is the article itself. */
const MAX_TEASER = 1_200;
/** Less text is an article that is short, one that cleaning ate, or one that only JSON-LD holds. */
const SHORT_ARTICLE = 500;
/** JSON-LD's `articleBody` is full of captions and links, so it serves only where extraction has plainly failed. */
const MIN_PART_OF_BODY = 0.35;
/** When cleaning leaves less than this part of what Readability finds without, cleaning ate the article. */
const MIN_KEPT = 0.4;

/**
 * Reads a page: guard, metadata, cleaning, Readability, paragraphs, filter. Pure and synchronous; may take seconds
 * on a hostile page, so the bot runs it in a worker thread (`extractor.ts`). Never throws for what a page holds.
 * @param html the page, decoded
 */
export function extractArticle(html: string, options: ExtractOptions): ExtractOutcome {
  const guard = guardPage(html);
  if (guard.kind === 'failed') return guard;
  if (guard.elements === 0) {
    return {
      kind: 'failed',
      reason: 'not-html',
      message: 'The address answers with something that is no page.',
    };
  }
  const page = parsePage(html);
  const metadata = readMetadata(page, options.url);
  const blocks = findArticleBlocks(page, html, metadata);
  const article = makeArticle(blocks, metadata, options);
  if (metadata.isPaid && article.text.length < MAX_TEASER) {
    return {
      kind: 'failed',
      reason: 'paywalled',
      message: 'The page shows its text to subscribers only.',
      teaser: article,
    };
  }
  if (article.text.length < MIN_TEXT) {
    return { kind: 'failed', reason: 'empty', message: 'The page holds no article text.' };
  }
  return { kind: 'ok', article };
}

function findArticleBlocks(page: PageDocument, html: string, metadata: PageMetadata): readonly Block[] {
  const context = {
    titles: Object.values(metadata.titles),
    ...(metadata.siteName !== undefined && { siteName: metadata.siteName }),
  };
  const filter = (found: readonly Block[]) => filterBlocks(found, context).kept;
  cleanPage(page.body);
  const cleaned = filter(readableBlocks(page));
  const body = metadata.articleBody ?? '';
  if (lengthOf(cleaned) >= SHORT_ARTICLE && !isFragmentOf(cleaned, body)) return cleaned;
  const uncleaned = filter(readableBlocks(parsePage(html)));
  const best = lengthOf(cleaned) < lengthOf(uncleaned) * MIN_KEPT ? uncleaned : cleaned;
  return isFragmentOf(best, body) ? filter(readBlocks(parsePage(withBreaks(body)).body)) : best;
}

/** Whether what was found is so much less than what JSON-LD holds that the wrong box was taken for the article. */
function isFragmentOf(blocks: readonly Block[], body: string): boolean {
  return body.length > MIN_TEXT && lengthOf(blocks) < body.length * MIN_PART_OF_BODY;
}

/** `articleBody` is plain text or HTML; line breaks are its paragraphs when it has no markup. */
function withBreaks(body: string): string {
  return /<p[\s>]/i.test(body) ? body : `<div>${body.split('\n').join('<br><br>')}</div>`;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function readableBlocks(page: PageDocument): Block[] {
  // `as never`: Readability is typed for the browser's Document, which is not in our TypeScript library.
  const reader = new Readability<PageElement>(page as never, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: unknown) => node as PageElement,
  });
  const content = reader.parse()?.content;
  return content ? readBlocks(content) : [];
}

function makeArticle(blocks: readonly Block[], metadata: PageMetadata, options: ExtractOptions): Article {
  const { titles: found, language: pageLanguage, articleBody: _, isPaid: __, ...rest } = metadata;
  const text = blocks.map((block) => block.text).join('\n\n');
  const titles = options.itemTitle === undefined ? found : { ...found, item: options.itemTitle };
  const language = detectLanguage(text, [pageLanguage, ...(options.languages ?? [])]);
  return {
    ...rest,
    title: titles.item ?? titles.jsonLd ?? titles.og ?? titles.h1 ?? titles.document ?? '',
    titles,
    text,
    ...(language !== undefined && { language }),
  };
}
