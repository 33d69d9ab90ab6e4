import { canonicalUrl } from '../article/canonical.js';
import type { ExtractOutcome } from '../article/extract.js';
import type { Extractor } from '../article/extractor.js';
import { articleFromItem } from '../article/from-item.js';
import type { Article, Feed, FeedItem, Fetch, FetchOutcome } from '../model.js';
import { decodeBytes } from '../net/charset.js';

export interface ReadPagePorts {
  readonly fetch: Fetch;
  readonly extract: Extractor['extract'];
}

export type ReadPageOutcome =
  | { readonly kind: 'read'; readonly article: Article; readonly from: 'page' | 'feed-text' }
  /** The page may be there later. */
  | { readonly kind: 'retry'; readonly afterMs: number; readonly reason: string }
  /** Neither the page nor the feed tells anything. */
  | { readonly kind: 'nothing'; readonly reason: string };

/** How long to wait before the second and third reading, ms; after the last the feed's own text must do. */
const RETRY_MS = [60_000, 5 * 60_000] as const;

/**
 * The article of an item: its page, or the feed's own text where the page cannot be had or holds less. Never throws
 * for what a page or a server does.
 * @param attempts readings begun, this one included
 */
export async function readPage(
  ports: ReadPagePorts,
  item: FeedItem,
  feed: Pick<Feed, 'title' | 'language'>,
  attempts: number,
): Promise<ReadPageOutcome> {
  const { url } = item;
  if (url === undefined) return { kind: 'nothing', reason: 'the item has no address' };
  const fetched = await ports.fetch({ url, kind: 'page' });
  if (fetched.kind !== 'ok') {
    const wait = RETRY_MS[attempts - 1];
    const reason = fetched.kind === 'failed' ? fetched.reason : 'the page is gone';
    if (wait === undefined || !isPassing(fetched)) return readFeedText(item, feed, reason);
    return { kind: 'retry', afterMs: Math.max(wait, retryAfterMs(fetched)), reason };
  }
  const languages = [item.language, feed.language];
  const html = decodeBytes(fetched.body, fetched.contentType, 'html');
  const itemTitle = item.title === undefined ? {} : { itemTitle: item.title };
  const extracted = await ports.extract(html, { url: fetched.url, languages, ...itemTitle });
  if (extracted.kind === 'ok')
    return { kind: 'read', article: withItem(extracted.article, item), from: 'page' };
  return readFeedText(item, feed, extracted.message, teaserOf(extracted));
}

function readFeedText(
  item: FeedItem,
  feed: Pick<Feed, 'title' | 'language'>,
  reason: string,
  teaser?: Article,
): ReadPageOutcome {
  const own = articleFromItem(item, {
    ...(feed.title === undefined ? {} : { siteName: feed.title }),
    ...(feed.language === undefined ? {} : { language: feed.language }),
  });
  const article = teaser && teaser.text.length > (own?.text.length ?? 0) ? withItem(teaser, item) : own;
  return article ? { kind: 'read', article, from: 'feed-text' } : { kind: 'nothing', reason };
}

/** A page may say less of itself than the feed does: then it has the feed's words. */
function withItem(article: Article, item: FeedItem): Article {
  const image = article.image ?? item.image;
  return {
    ...article,
    url: canonicalUrl(article.url),
    titles: item.title === undefined ? article.titles : { ...article.titles, item: item.title },
    ...(image === undefined ? {} : { image }),
  };
}

function teaserOf(outcome: Extract<ExtractOutcome, { kind: 'failed' }>): Article | undefined {
  return outcome.teaser;
}

/** Whether the same request may be answered in a while. */
function isPassing(fetched: Exclude<FetchOutcome, { kind: 'ok' }>): boolean {
  if (fetched.kind !== 'failed') return false;
  if (fetched.code === 'status') return fetched.status !== undefined && fetched.status >= 500;
  return ['timeout', 'network', 'refused', 'no-such-host', 'rate-limited'].includes(fetched.code);
}

function retryAfterMs(fetched: FetchOutcome): number {
  return fetched.kind === 'failed' ? (fetched.retryAfterMs ?? 0) : 0;
}
