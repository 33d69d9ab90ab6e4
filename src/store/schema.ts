/**
 * The tables as rows, the same in SQLite and PostgreSQL: ids are text made by us, times are integer ms, flags are
 * 0 or 1, JSON is text. `migrations.ts` creates them. `lease_until` is 0 when nobody holds the row; a row whose
 * lease lies in the past is free again, so a dead process holds nothing for long.
 */
export interface Schema {
  readonly feeds: FeedRow;
  readonly items: ItemRow;
  readonly articles: ArticleRow;
  readonly stories: StoryRow;
  readonly story_tags: StoryTagRow;
  readonly chats: ChatRow;
  readonly subscriptions: WishRow;
  readonly mutes: WishRow;
  readonly shown: ShownRow;
  readonly messages: MessageRow;
  readonly deliveries: DeliveryRow;
  readonly topics: TopicRow;
  readonly leases: LeaseRow;
  readonly migrations: MigrationRow;
}

export interface FeedRow {
  readonly id: string;
  /** As it was configured: what `save` and `reconcile` know it by. */
  readonly source_url: string;
  /** Where it is polled: differs from `source_url` after a permanent redirect. */
  readonly url: string;
  /** The admin's title; `own_title` is what the feed calls itself. */
  readonly title: string | null;
  readonly own_title: string | null;
  readonly topics: string;
  readonly every_ms: number | null;
  readonly language: string | null;
  readonly weight: number | null;
  readonly origin: string;
  readonly state: string;
  readonly link: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly body_hash: string | null;
  readonly next_check_at: number;
  readonly last_checked_at: number | null;
  readonly last_success_at: number | null;
  readonly failures: number;
  readonly failing_since: number | null;
  readonly last_error: string | null;
  readonly told_failing_at: number | null;
  readonly created_at: number;
  readonly lease_until: number;
}

export interface ItemRow {
  readonly id: string;
  readonly feed_id: string;
  /** Hash of `FeedItem.id`, which may be of any length. */
  readonly key: string;
  /** The item as JSON until it is done. */
  readonly body: string | null;
  readonly seen_at: number;
  /** When it was last found in its feed, to the day: a mark is kept as long as the feed shows the item. */
  readonly last_seen_at: number;
  /** Published or, where that is unknown or in the future, seen: newest are read first. */
  readonly sort_at: number;
  readonly due_at: number;
  readonly lease_until: number;
  readonly attempts: number;
  readonly done_at: number | null;
  readonly reason: string | null;
}

export interface ArticleRow {
  readonly id: string;
  readonly story_id: string;
  readonly url: string;
  readonly arrived_at: number;
  /** The article as JSON; null when its text was pruned and only the address is remembered. */
  readonly body: string | null;
}

export interface StoryRow {
  readonly id: string;
  readonly created_at: number;
  readonly changed_at: number;
  /** When its latest article was published, but never after we read it. */
  readonly news_at: number;
  readonly body: string;
}

/** What stories are found by. `news_at` is the story's, so that one index gives them newest first. */
export interface StoryTagRow {
  readonly story_id: string;
  readonly kind: 'topic' | 'speaker';
  readonly value: string;
  readonly news_at: number;
}

export interface ChatRow {
  readonly id: string;
  /** Telegram's number as text, or `@name` in lower case. */
  readonly telegram_id: string;
  /** 0: none. */
  readonly thread_id: number;
  readonly type: string;
  readonly title: string | null;
  readonly language: string;
  readonly schedule: string;
  readonly quiet: string | null;
  readonly stories: number;
  readonly quote_length: string;
  readonly previews: number;
  readonly signature: string | null;
  readonly state: string;
  readonly created_at: number;
  readonly next_digest_at: number | null;
  readonly last_digest_at: number | null;
  readonly from_file: number;
  readonly lease_until: number;
}

/** A subscription or a mute. */
export interface WishRow {
  readonly chat_id: string;
  readonly kind: string;
  readonly value: string;
  readonly created_at: number;
}

export interface ShownRow {
  readonly chat_id: string;
  readonly story_id: string;
  readonly shown_at: number;
  /** When the story had last changed, as it was shown. */
  readonly changed_at: number;
}

export interface MessageRow {
  /** Hash of the body: the same text has the same id. */
  readonly id: string;
  readonly body: string;
  readonly created_at: number;
}

export interface DeliveryRow {
  /** `digest_id.part`. */
  readonly id: string;
  readonly digest_id: string;
  readonly part: number;
  readonly chat_id: string;
  /** Order within the chat: given at commit, under the chat's lock. */
  readonly seq: number;
  readonly message_id: string;
  readonly state: 'pending' | 'sending' | 'retry' | 'sent' | 'failed';
  readonly due_at: number;
  readonly lease_until: number;
  /** Calls begun. */
  readonly attempts: number;
  readonly in_doubt: number;
  readonly error: string | null;
  /** Telegram's `message_id`. */
  readonly sent_as: number | null;
  readonly created_at: number;
  /** When it was sent or failed; null: it still waits or is under way. */
  readonly ended_at: number | null;
}

export interface TopicRow {
  readonly origin: 'file' | 'chat';
  readonly name: string;
  readonly title: string;
  readonly words: string;
  /** Place in the origin's list. */
  readonly place: number;
}

export interface LeaseRow {
  readonly name: string;
  readonly holder: string;
  readonly lease_until: number;
}

export interface MigrationRow {
  readonly name: string;
  readonly applied_at: number;
}
