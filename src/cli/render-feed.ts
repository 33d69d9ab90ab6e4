import type { FeedItem, ParsedFeed } from '../model.js';

/** How much of a text is shown (UTF-16 code units). */
const EXCERPT = 200;

/** A feed as text for a terminal. */
export function describeFeed(feed: ParsedFeed): string {
  const head = [
    feed.title ?? '(no title)',
    feed.link,
    feed.description,
    feed.language,
    `${feed.items.length} items`,
  ];
  return [lines(head), ...feed.items.map(describeItem)].join('\n\n').concat('\n');
}

function describeItem(item: FeedItem): string {
  const time = item.publishedAt ?? item.updatedAt;
  const date = time === undefined ? undefined : new Date(time).toISOString();
  const source = [date, item.author, item.categories.join(', ')].filter(
    (part) => part !== undefined && part !== '',
  );
  const text = item.summary ?? item.content;
  return lines([item.title ?? '(no title)', source.join(' · '), item.url, excerpt(text)]);
}

function excerpt(text: string | undefined): string | undefined {
  const flat = text?.replaceAll('\n', ' ');
  return flat !== undefined && flat.length > EXCERPT ? `${flat.slice(0, EXCERPT)}…` : flat;
}

function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}
