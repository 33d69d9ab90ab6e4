import type { Article, FeedItem } from '../model.js';
import { filterBlocks } from './block-filter.js';
import { canonicalUrl } from './canonical.js';
import { plainBlocks } from './from-text.js';
import { detectLanguage } from './language.js';

export interface FromItemOptions {
  /** The outlet, as the feed names itself. */
  readonly siteName?: string;
  /** The feed's language, as found. */
  readonly language?: string;
}

/**
 * The feed's own text as an article, for where the page cannot be read, is empty or behind a paywall.
 * @returns undefined where the item has no title, or no address
 */
export function articleFromItem(item: FeedItem, options: FromItemOptions = {}): Article | undefined {
  if (item.url === undefined || item.title === undefined) return undefined;
  const text = filterBlocks(plainBlocks(longer(item.content, item.summary)))
    .kept.map((block) => block.text)
    .join('\n\n');
  const language = detectLanguage(`${item.title}\n\n${text}`, [item.language, options.language]);
  return {
    url: canonicalUrl(item.url),
    title: item.title,
    titles: { item: item.title },
    text,
    ...(item.author !== undefined && { byline: item.author }),
    ...(options.siteName !== undefined && { siteName: options.siteName }),
    ...(item.publishedAt !== undefined && { publishedAt: item.publishedAt }),
    ...(language !== undefined && { language }),
    ...(item.image !== undefined && { image: item.image }),
  };
}

function longer(a = '', b = ''): string {
  return a.length >= b.length ? a : b;
}
