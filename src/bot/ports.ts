import type { Transformer } from 'grammy';
import type { Translate } from '../digest/texts.js';
import type { Log } from '../log.js';
import type { Chat, Clock, Story } from '../model.js';
import type { DeliveryCounts, Store } from '../store/store.js';

/** What the bot needs of the world; the app gives it. */
export interface BotDependencies {
  readonly token: string;
  /** Telegram's Bot API, or a local server's, without a slash at the end. */
  readonly apiRoot: string;
  /** Keeps the bot's answers within Telegram's pace, ahead of digests; absent: no pace. */
  readonly pace?: Transformer;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly translate: Translate;
  /** Telegram ids of the people who manage feeds, channels and the bot itself. */
  readonly adminIds: ReadonlySet<number>;
  /** What a chat starts with. */
  readonly defaults: Pick<Chat, 'schedule' | 'stories'>;
  /** Lets the digest and delivery jobs look at once instead of at their next tick. */
  readonly wake: () => void;
  readonly findFeeds: FindFeeds;
  readonly previewFeed: PreviewFeed;
  /** Lets the poll job check a feed at once. */
  readonly pollNow: (feedId: string) => void;
  readonly status: () => Promise<StatusReport>;
  readonly rankOf: RankOf;
}

/** Where a story stands among the latest day's, and why; undefined for an older one. */
export type RankOf = (storyId: string) => Promise<StoryRank | undefined>;

export interface StoryRank {
  /** From 1, of `count`. */
  readonly place: number;
  readonly count: number;
  /** What each outlet adds, less with age; a reprint of an agency's text counts little. */
  readonly voices: readonly {
    readonly outlet: string;
    readonly value: number;
    readonly isReprint: boolean;
  }[];
  /** How many stories before it lead with its outlet, and with its topic: each takes it down. */
  readonly sameOutletBefore: number;
  readonly sameTopicBefore: number;
}

/** The feeds that an address offers: the feed itself, or those that a page names. Never throws for what the net does. */
export type FindFeeds = (address: string) => Promise<FindFeedsOutcome>;

export type FindFeedsOutcome =
  | { readonly kind: 'found'; readonly feeds: readonly FoundFeed[] }
  /** `reason` is a sentence for an admin, English. */
  | { readonly kind: 'none'; readonly reason: string };

export interface FoundFeed {
  readonly url: string;
  readonly title?: string;
}

/** What a feed would post, newest first, at most three stories. Never throws for what the net does. */
export type PreviewFeed = (url: string) => Promise<PreviewOutcome>;

export type PreviewOutcome =
  | { readonly kind: 'ok'; readonly title?: string; readonly stories: readonly Story[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** How the bot is doing, for `/status`. */
export interface StatusReport {
  readonly startedAt: number;
  readonly feeds: {
    readonly active: number;
    readonly paused: number;
    readonly gone: number;
    readonly failing: number;
  };
  readonly stories: number;
  readonly itemsWaiting: number;
  readonly chats: Readonly<Record<Chat['state'], number>>;
  readonly deliveries: DeliveryCounts;
  /** The latest problems, newest first, English. */
  readonly errors: readonly { readonly at: number; readonly message: string }[];
}
