/**
 * The port of everything that is remembered, by noun. Written once for SQLite and PostgreSQL; every other room
 * takes it as an argument and imports this file by `import type` only. All times are ms, all writes are durable
 * when their promise resolves, and each method is one transaction.
 */
import type {
  Chat,
  ChatState,
  Delivery,
  DigestKind,
  Feed,
  FeedItem,
  FeedOrigin,
  FeedSettings,
  MemberArticle,
  Message,
  Mute,
  QuietHours,
  ShownMark,
  Story,
  Subscription,
  Topic,
} from '../model.js';

export interface Store {
  readonly feeds: FeedStore;
  readonly items: ItemStore;
  readonly stories: StoryStore;
  readonly chats: ChatStore;
  readonly subscriptions: SubscriptionStore;
  readonly digests: DigestStore;
  readonly deliveries: DeliveryStore;
  readonly topics: TopicStore;
  readonly leases: LeaseStore;
  /** Forgets what the rules allow to be forgotten; gives the number of rows. */
  prune(before: PruneLimits): Promise<number>;
  /** Throws AppError 'store.open' when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Rows older than these are dropped. Marks of what was seen and shown are kept longest: an old item that reappears is not news. */
export interface PruneLimits {
  /** Texts of articles that arrived before, stories last changed before, items that nobody could read since. */
  readonly textsBefore: number;
  /** Deliveries that ended before, and texts of messages that no delivery needs any more. */
  readonly deliveriesBefore: number;
  /** Items last found in their feed before, addresses of articles that arrived before, what was shown before. */
  readonly marksBefore: number;
}

/** What a check changes. Absent fields keep their value; `null` forgets it. */
export interface FeedCheck {
  readonly checkedAt: number;
  readonly nextCheckAt: number;
  readonly isSuccess: boolean;
  readonly title?: string;
  readonly link?: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly bodyHash?: string;
  readonly error?: string;
  readonly state?: Feed['state'];
  /** Where the feed has moved for good. Ignored when another feed has that address. */
  readonly url?: string;
}

export interface FeedStore {
  /** Adds the feed, or gives a known address these settings; what polling has taught stays. Due at once when new. */
  save(settings: FeedSettings, now: number): Promise<Feed>;
  /**
   * Makes the feeds of one origin exactly these: adds, updates, and removes the ones that are gone. The file is the
   * master: a feed named in it belongs to it, and another origin that names it too changes nothing.
   */
  reconcile(origin: FeedOrigin, settings: readonly FeedSettings[], now: number): Promise<void>;
  list(): Promise<readonly Feed[]>;
  get(id: string): Promise<Feed | undefined>;
  findByUrl(url: string): Promise<Feed | undefined>;
  /** Absent fields keep their value; `null` forgets it. */
  update(
    id: string,
    change: Partial<Pick<Feed, 'topics' | 'state' | 'nextCheckAt'>> & {
      readonly title?: string | null;
      readonly everyMs?: number | null;
      readonly language?: string | null;
      readonly toldFailingAt?: number | null;
    },
  ): Promise<void>;
  /** Removes the feed with its items; its stories stay. True when there was one. */
  remove(id: string): Promise<boolean>;
  /** Active feeds whose time has come, longest overdue first, leased to the caller until `now + leaseMs`. */
  claimDue(now: number, limit: number, leaseMs: number): Promise<readonly Feed[]>;
  /** Records a check and gives the lease back. */
  recordCheck(id: string, check: FeedCheck): Promise<void>;
}

/** An item waiting to be read, with what is needed of its feed. */
export interface StoredItem {
  readonly id: string;
  readonly feedId: string;
  readonly item: FeedItem;
  readonly seenAt: number;
  /** Reads begun so far, this one included. */
  readonly attempts: number;
}

export interface ItemStore {
  /**
   * Remembers items by feed and `FeedItem.id`. Those never seen are stored, to be read when `isWanted`, else only
   * as seen. Gives the number that will be read.
   */
  add(
    feedId: string,
    items: readonly { readonly item: FeedItem; readonly isWanted: boolean }[],
    now: number,
  ): Promise<number>;
  /** How many items of the feed were ever seen: 0 before its first poll. */
  countSeen(feedId: string): Promise<number>;
  /** Items to be read, newest first, leased until `now + leaseMs`. */
  claimNew(now: number, limit: number, leaseMs: number): Promise<readonly StoredItem[]>;
  retryAt(id: string, at: number, reason: string): Promise<void>;
  /** Nothing to tell (no text, a double): it is not read again. */
  skip(id: string, reason: string): Promise<void>;
  countWaiting(): Promise<number>;
}

export interface StoryPage {
  /** Only stories of this topic. */
  readonly topic?: string;
  readonly limit: number;
  readonly offset?: number;
}

export interface StoryStore {
  /** One transaction: the article is stored, its story written, its item marked as read. */
  saveArticle(article: MemberArticle, story: Story, itemId: string): Promise<void>;
  hasArticleUrl(url: string): Promise<boolean>;
  /** The articles of a story in order of arrival. */
  members(storyId: string): Promise<readonly MemberArticle[]>;
  /** Articles that arrived since, the first of them, with their story, in order of arrival: what the story index is rebuilt from. */
  arrivedSince(
    since: number,
    limit: number,
  ): Promise<readonly { readonly article: MemberArticle; readonly storyId: string }[]>;
  get(id: string): Promise<Story | undefined>;
  /** For people: the one with the latest news first, by the time of its publishing, not of our reading. */
  newest(page: StoryPage): Promise<readonly Story[]>;
  /** For the jobs: stories made or changed at or after `since`, last changed first. */
  changedSince(since: number, limit: number): Promise<readonly Story[]>;
  /** Stories in whose headline, text, quotes or speakers all the words occur; best match first, then newest. */
  search(words: string, limit: number, offset?: number): Promise<readonly Story[]>;
  /** Stories with a printed quote by this person (surname or full name), newest first. */
  bySpeaker(name: string, limit: number, offset?: number): Promise<readonly Story[]>;
  count(): Promise<number>;
}

/** What Telegram tells of a chat each time it is heard of. */
export interface SeenChat {
  readonly telegramId: number | string;
  readonly threadId?: number;
  readonly type: Chat['type'];
  readonly title?: string;
}

export interface ChatStore {
  /** The chat, made with these defaults when it is new; type and title are refreshed. A chat that was closed is active again. */
  meet(seen: SeenChat, defaults: Pick<Chat, 'language' | 'schedule' | 'stories'>, now: number): Promise<Chat>;
  get(id: string): Promise<Chat | undefined>;
  find(telegramId: number | string, threadId?: number): Promise<Chat | undefined>;
  /**
   * Absent fields keep their value; `null` forgets it. A state other than `active` ends what waits for the chat,
   * except what is being sent.
   */
  update(
    id: string,
    change: Partial<
      Pick<Chat, 'language' | 'schedule' | 'stories' | 'quoteLength' | 'previews' | 'state' | 'isFromFile'>
    > & {
      readonly quiet?: QuietHours | null;
      readonly signature?: string | null;
      /** `null`: no digest is due. */
      readonly nextDigestAt?: number | null;
    },
  ): Promise<void>;
  /**
   * The bot was let into a place or put out of it: sets the state of its chat and of all its forum topics. A topic
   * that is closed stays so. Ends what waits as `update` does.
   */
  setState(telegramId: number | string, state: ChatState): Promise<void>;
  /**
   * A group became a supergroup, or a channel known by `@name` has told its id: everything that belongs to it moves
   * to the new id. Where the new id is known already the two become one, with the settings of the older.
   */
  migrate(fromTelegramId: number | string, toTelegramId: number): Promise<void>;
  /** Active chats whose digest is due, longest overdue first, leased until `now + leaseMs`. */
  claimDue(now: number, limit: number, leaseMs: number): Promise<readonly Chat[]>;
  list(type?: Chat['type']): Promise<readonly Chat[]>;
  count(): Promise<Readonly<Record<ChatState, number>>>;
}

export interface SubscriptionStore {
  add(subscription: Subscription): Promise<void>;
  /** True when there was one. */
  remove(chatId: string, kind: Subscription['kind'], value: string): Promise<boolean>;
  removeAll(chatId: string): Promise<number>;
  ofChat(chatId: string): Promise<readonly Subscription[]>;
  mute(mute: Mute): Promise<void>;
  unmute(chatId: string, kind: Mute['kind'], value: string): Promise<boolean>;
  mutesOfChat(chatId: string): Promise<readonly Mute[]>;
}

/** A story as a chat is shown it. */
export interface ShownStory extends Pick<Story, 'id' | 'changedAt'> {
  /** It is an update: the mark that the chat has of it. */
  readonly seen?: ShownMark | undefined;
}

export interface NewDigest {
  readonly chatId: string;
  readonly kind: DigestKind;
  readonly stories: readonly ShownStory[];
  readonly messages: readonly Message[];
  readonly nextDigestAt: number | undefined;
}

export interface DigestStore {
  /**
   * One transaction: the digest, its messages (a text that several chats get is stored once), a delivery for each,
   * the marks of what was shown, the chat's next hour; the chat's lease is given back. Gives the digest's id.
   * A story already shown to the chat (an update: in a state that `seen` does not name), or a chat that is closed,
   * makes the whole call give `undefined` and write nothing but the next hour. A `welcome` goes before the fan-out of scheduled digests.
   */
  commit(digest: NewDigest, now: number): Promise<string | undefined>;
  /** No digest this time: the next hour is set and the lease given back. */
  skip(chatId: string, nextDigestAt: number | undefined): Promise<void>;
  /** Stories that the chat has seen, by digest or on demand, since then: the mark of each by its id. */
  shownSince(chatId: string, since: number): Promise<ReadonlyMap<string, ShownMark>>;
  /** Stories shown on demand. The mark of one seen in a later state stays as it is. */
  markShown(
    chatId: string,
    stories: readonly Pick<ShownStory, 'id' | 'changedAt'>[],
    now: number,
  ): Promise<void>;
}

/** What became of one call, as the delivery loop records it. */
export type DeliveryOutcome =
  | { readonly kind: 'sent'; readonly messageId: number }
  | { readonly kind: 'retry'; readonly at: number; readonly error: string; readonly inDoubt?: boolean }
  | { readonly kind: 'failed'; readonly error: string }
  /** Nothing can be sent to the chat any more: all its waiting deliveries fail with it. */
  | { readonly kind: 'chat-closed'; readonly state: ChatState; readonly error: string };

export interface DeliveryCounts {
  readonly pending: number;
  readonly sending: number;
  readonly retry: number;
  readonly sent: number;
  readonly failed: number;
  /** Those that a crash or a lost reply ever put in doubt, ended or not: they may have come twice. */
  readonly inDoubt: number;
}

export interface DeliveryStore {
  /**
   * For each chat the first delivery not yet ended, when it is due and not under way: the order within a chat is
   * kept and no chat waits for another. Leased until `now + leaseMs`.
   */
  claim(now: number, limit: number, leaseMs: number): Promise<readonly Delivery[]>;
  /**
   * Written before the calls are made: after a crash these, and only these, are in doubt. Gives the ids that may be
   * sent: one whose lease ran out meanwhile may be another process's by now. The lease begins anew.
   */
  markSending(ids: readonly string[], now: number): Promise<readonly string[]>;
  /** Gives back what was claimed and not marked as being sent, for a shutdown or a pause of the whole bot. */
  release(ids: readonly string[], now: number): Promise<void>;
  record(id: string, outcome: DeliveryOutcome, now: number): Promise<void>;
  /**
   * Puts in doubt, and in line again, what a dead process was sending (its lease ran out before `now`). Gives how
   * many are waiting in doubt now. Until it is called, these hold up their chats: call it at every start and tick.
   */
  recover(now: number): Promise<number>;
  /** When the next delivery that nobody holds and that is first in its chat's line is due; undefined when there is none. */
  nextDueAt(): Promise<number | undefined>;
  count(): Promise<DeliveryCounts>;
}

export interface TopicStore {
  /** Makes the topics of one origin exactly these. */
  reconcile(origin: 'file' | 'chat', topics: readonly Topic[]): Promise<void>;
  /** Those of one origin; of both where none is named: of two topics with one name the file's counts. */
  list(origin?: 'file' | 'chat'): Promise<readonly Topic[]>;
}

/** Named leases: one process at a time does what only one may do (polls Telegram, sends). */
export interface LeaseStore {
  /**
   * Takes the lease, or renews it for its holder, until `now + leaseMs`. False while another holds it.
   * @param holder an id of the process
   */
  hold(name: string, holder: string, now: number, leaseMs: number): Promise<boolean>;
  release(name: string, holder: string): Promise<void>;
  /**
   * Queues for a name that everybody holds for a moment in turn: gives when the caller's `ms` begin, after those of
   * all who queued before, and not before `now`.
   */
  reserve(name: string, now: number, ms: number): Promise<number>;
}
