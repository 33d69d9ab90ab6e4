import type { Article } from '../model.js';
import type { Block } from './blocks.js';
import { parsePage } from './dom.js';
import { findArticleText } from './find-text.js';
import { fitPage } from './fit-page.js';
import type { ExtractFailure, PageSize } from './guard.js';
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

/**
 * Reads a page: guard, metadata, cleaning, Readability, paragraphs, filter. Pure and synchronous; may take seconds
 * on a hostile page, so the bot runs it in a worker thread (`extractor.ts`). Never throws for what a page holds.
 * @param html the page, decoded
 */
export function extractArticle(html: string, options: ExtractOptions): ExtractOutcome {
  const page = fitPage(html);
  if (page.kind === 'failed') return page;
  if (page.elements === 0) return failed('not-html', 'The address answers with something that is no page.');
  if (page.textLength < MIN_TEXT && !page.html.includes('"articleBody"')) return EMPTY;
  try {
    return readPage(page.html, page, options);
  } catch (error) {
    // The DOM libraries throw on some pages that no browser minds; that one page is lost and no other.
    const detail = error instanceof Error ? error.message : String(error);
    return failed('crashed', `The page cannot be read: ${detail}`);
  }
}

const EMPTY = failed('empty', 'The page holds no article text.');

function failed(reason: ExtractFailure, message: string, teaser?: Article): ExtractOutcome {
  return { kind: 'failed', reason, message, ...(teaser !== undefined && { teaser }) };
}

function readPage(html: string, size: PageSize, options: ExtractOptions): ExtractOutcome {
  const document = parsePage(html);
  const metadata = readMetadata(document, options.url);
  const blocks = findArticleText({ document, html, size }, metadata);
  const article = makeArticle(blocks, metadata, options);
  if (metadata.isPaid && article.text.length < MAX_TEASER) {
    return failed('paywalled', 'The page shows its text to subscribers only.', article);
  }
  return article.text.length < MIN_TEXT ? EMPTY : { kind: 'ok', article };
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
