import type { ChatState, Feed } from '../model.js';
import type { DeliveryCounts, Store } from '../store/store.js';

/** How the bot is doing. */
export interface Status {
  readonly startedAt: number;
  readonly now: number;
  readonly feeds: Readonly<Record<'active' | 'paused' | 'gone' | 'failing', number>>;
  readonly stories: number;
  readonly itemsWaiting: number;
  readonly chats: Readonly<Record<ChatState, number>>;
  readonly deliveries: DeliveryCounts;
  /** The latest problems, newest first. */
  readonly errors: readonly { readonly at: number; readonly message: string }[];
  readonly feedList: readonly FeedLine[];
}

/** A feed as a status page shows it: by name, never with an address that may hold a key. */
export interface FeedLine {
  readonly title: string;
  readonly state: Feed['state'];
  readonly lastSuccessAt?: number;
  readonly nextCheckAt: number;
  readonly failures: number;
  readonly lastError?: string;
}

const ERRORS_SHOWN = 5;

/** Reads it all from the store. */
export async function readStatus(store: Store, startedAt: number, now: number): Promise<Status> {
  const [feeds, stories, itemsWaiting, chats, deliveries] = await Promise.all([
    store.feeds.list(),
    store.stories.count(),
    store.items.countWaiting(),
    store.chats.count(),
    store.deliveries.count(),
  ]);
  const failing = feeds.filter((feed) => feed.failures > 0);
  const inState = (state: Feed['state']): number => feeds.filter((feed) => feed.state === state).length;
  return {
    startedAt,
    now,
    feeds: {
      active: inState('active'),
      paused: inState('paused'),
      gone: inState('gone'),
      failing: failing.length,
    },
    stories,
    itemsWaiting,
    chats,
    deliveries,
    errors: failing
      .toSorted((a, b) => (b.lastCheckedAt ?? 0) - (a.lastCheckedAt ?? 0))
      .slice(0, ERRORS_SHOWN)
      .map((feed) => ({
        at: feed.lastCheckedAt ?? now,
        message: `${nameOfFeed(feed)}: ${feed.lastError ?? 'failing'}`,
      })),
    feedList: feeds.map((feed) => ({
      title: nameOfFeed(feed),
      state: feed.state,
      nextCheckAt: feed.nextCheckAt,
      failures: feed.failures,
      ...(feed.lastSuccessAt === undefined ? {} : { lastSuccessAt: feed.lastSuccessAt }),
      ...(feed.lastError === undefined ? {} : { lastError: feed.lastError }),
    })),
  };
}

/** What a feed is called: its title, else its host. An address may hold a key. */
export function nameOfFeed(feed: Feed): string {
  return feed.title ?? (URL.canParse(feed.url) ? new URL(feed.url).host || feed.url : feed.url);
}
