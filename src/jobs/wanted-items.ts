import type { FeedItem } from '../model.js';

/** A feed that is new to us starts with its latest items, not with its archive. */
const FIRST_ITEMS = 20;
const FIRST_AGE_MS = 72 * 60 * 60_000;
/** Later, an item this old is a page that was changed or a feed that was rebuilt, not news. */
const LATER_AGE_MS = 7 * 24 * 60 * 60_000;
/**
 * The latest of a feed are read whatever their age: a quiet feed has its latest, too, and dates may be wrong. Later
 * there are fewer, for a feed that is rebuilt under new ids must not bring its archive.
 */
const LATEST_ALWAYS = { first: 5, later: 3 } as const;
/** More new items at once than any newsroom writes between two polls. */
const LATER_ITEMS = 200;

/**
 * Which items of a feed are to be read; the others are only remembered as seen. An item without a date, or dated in
 * the future, counts as new. The order of the answer is that of `items`.
 */
export function chooseWanted(
  items: readonly FeedItem[],
  isFirstPoll: boolean,
  now: number,
): readonly { readonly item: FeedItem; readonly isWanted: boolean }[] {
  const since = now - (isFirstPoll ? FIRST_AGE_MS : LATER_AGE_MS);
  const always = isFirstPoll ? LATEST_ALWAYS.first : LATEST_ALWAYS.later;
  const latest = items
    .toSorted((a, b) => dateOf(b, now) - dateOf(a, now))
    .filter((item, index) => index < always || dateOf(item, now) >= since)
    .slice(0, isFirstPoll ? FIRST_ITEMS : LATER_ITEMS);
  const wanted = new Set(latest);
  return items.map((item) => ({ item, isWanted: wanted.has(item) }));
}

function dateOf(item: FeedItem, now: number): number {
  return Math.min(item.publishedAt ?? item.updatedAt ?? now, now);
}
