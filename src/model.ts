/**
 * The nouns of Pullquote as immutable types. Times are integer milliseconds since 1970 UTC, offsets are
 * UTF-16 code units, languages are ISO 639-1 codes (`en`). This file imports nothing.
 */

/** A half-open stretch `[start, end)` of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/* ---------------------------------------------------------------- feeds and items */

/** Where a feed was configured: in `feeds.yaml`, by an admin in chat, or as an argument of `start`. */
export type FeedOrigin = 'file' | 'chat' | 'argument';

/** What an admin decides about a feed. */
export interface FeedSettings {
  readonly url: string;
  readonly title?: string;
  readonly topics: readonly string[];
  /** Fixed polling interval in ms; absent: the feed's own rhythm. */
  readonly everyMs?: number;
  /** Language of the feed where it does not say so itself. */
  readonly language?: string;
  /** What its voice counts when stories are ranked; absent: 1. */
  readonly weight?: number;
  readonly origin: FeedOrigin;
}

/** A feed with what polling has taught about it. */
export interface Feed extends FeedSettings {
  readonly id: string;
  /** `gone` answers 410 and is not asked again. */
  readonly state: 'active' | 'paused' | 'gone';
  readonly link?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Hash of the last body, so that an unchanged body without validators is not parsed again. */
  readonly bodyHash?: string;
  readonly nextCheckAt: number;
  readonly lastCheckedAt?: number;
  readonly lastSuccessAt?: number;
  /** Failures in a row; 0 after a success. */
  readonly failures: number;
  readonly failingSince?: number;
  /** A sentence for the admin. */
  readonly lastError?: string;
  /** When admins were told that it fails; absent again once they were told that it is read. */
  readonly toldFailingAt?: number;
  readonly createdAt: number;
}

/** One entry of a feed, normalized: plain text, absolute addresses, UTC. */
export interface FeedItem {
  /** The feed's raw stable id (guid, atom:id), else the link, else a hash of title and date. */
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly publishedAt?: number;
  readonly updatedAt?: number;
  /** Plain text, paragraphs ending in a blank line. */
  readonly summary?: string;
  /** The full text where the feed carries it; plain text, paragraphs ending in a blank line. */
  readonly content?: string;
  readonly author?: string;
  readonly categories: readonly string[];
  readonly enclosures: readonly string[];
  readonly image?: string;
  readonly language?: string;
}

/** A feed as parsed from bytes. */
export interface ParsedFeed {
  readonly title?: string;
  readonly link?: string;
  readonly description?: string;
  readonly language?: string;
  /** The publisher's own wish for the polling interval (`ttl`, `sy:`), in ms. */
  readonly ttlMs?: number;
  readonly items: readonly FeedItem[];
}

/* ---------------------------------------------------------------- articles and quotes */

/** The headlines that a page offers, by source; `story/article-headline` chooses. */
export interface ArticleTitles {
  readonly item?: string;
  readonly jsonLd?: string;
  readonly og?: string;
  readonly h1?: string;
  readonly document?: string;
}

/** The page, read: plain text without boilerplate. */
export interface Article {
  /** Canonical address, tracking parameters stripped. */
  readonly url: string;
  readonly title: string;
  readonly titles: ArticleTitles;
  readonly byline?: string;
  readonly siteName?: string;
  readonly publishedAt?: number;
  readonly language?: string;
  readonly image?: string;
  /** Paragraphs separated by a blank line (`\n\n`). */
  readonly text: string;
}

export interface Speaker {
  /** The fullest name that the article gives, or an anonymous source as written ("a diplomatic source"). */
  readonly name: string;
  /** The article's own words: "director of the Institute for Modern State Development". */
  readonly role?: string;
  readonly anonymous?: boolean;
}

/**
 * How sure we are of a speaker. `beside`: subject and speech verb stand beside the quote (right 19 times of 20);
 * `continued`: the quotation goes on (8 of 10); `guess`: anything weaker, never printed with a name; `none`: no speaker.
 */
export type Tier = 'beside' | 'continued' | 'guess' | 'none';

/** A verbatim quotation: `article.text.slice(start, end) === text`. The marks are outside. */
export interface Quote extends Span {
  readonly text: string;
  /** The parts, where a "said X" interrupts the quotation; absent when it is in one piece. */
  readonly segments?: readonly Span[];
  readonly speaker?: Speaker;
  readonly tier: Tier;
  /** The name of the attribution rule that decided, for `--explain`. */
  readonly rule: string;
}

/* ---------------------------------------------------------------- stories */

/** A quotation as printed: verbatim pieces of one article, joined with " … " where something was left out. */
export interface StoryQuote {
  readonly articleId: string;
  readonly outlet: string;
  readonly url: string;
  /** The pieces as they stand in the article text at `spans`. */
  readonly pieces: readonly string[];
  readonly spans: readonly Span[];
  /** True where the quotation was cut before or after the pieces: printed with "…". */
  readonly cutBefore?: boolean;
  readonly cutAfter?: boolean;
  readonly speaker?: Speaker;
  /** In a story: when the first of its articles that has these words was read, ms. */
  readonly firstReadAt?: number;
}

/** One article of a story, as a digest names it. */
export interface StoryArticle {
  readonly articleId: string;
  readonly feedId: string;
  readonly outlet: string;
  readonly url: string;
  readonly title: string;
  readonly publishedAt: number;
  /** Id of the article in the story whose text it repeats (an agency report): one voice with it. */
  readonly reprintOf?: string;
}

/** An article as remembered: what was read, what was found in it, and what its story is composed from. */
export interface MemberArticle extends StoryArticle {
  readonly language: string;
  /** Paragraphs separated by a blank line; every span of `quotes` points into it. */
  readonly text: string;
  readonly topics: readonly string[];
  /** The quotes worth printing, best first. */
  readonly quotes: readonly StoryQuote[];
  readonly lead?: string;
  /** What tells one event from another: people and organisations named, and all verbatim quotations. */
  readonly names: readonly string[];
  readonly quoteTexts: readonly string[];
  readonly image?: string;
  /** When we read it, ms: the order of arrival. */
  readonly arrivedAt: number;
}

/** Our summary of one event, from one or more articles. */
export interface Story {
  readonly id: string;
  readonly language: string;
  readonly headline: string;
  /** When the first of its articles that tells what the headline tells was read; absent in stories of old. */
  readonly headlineAt?: number;
  /** The article that the headline links to; `articles[0]`. */
  readonly url: string;
  readonly articles: readonly StoryArticle[];
  readonly topics: readonly string[];
  /** 0 to 3. */
  readonly quotes: readonly StoryQuote[];
  /** The sentence that best leads, printed without quote marks where there is no usable quote. */
  readonly lead?: string;
  /** When its first and its latest article were published (or first seen, where a feed gives no date). */
  readonly publishedAt: number;
  readonly updatedAt: number;
  /** When we made and last changed it: what "new since" is measured by. */
  readonly createdAt: number;
  readonly changedAt: number;
}

/* ---------------------------------------------------------------- chats, subscriptions, digests */

/** A minute of the local day as `HH:MM`. */
export type LocalTime = string;

/** When a chat wants its digests. `days` are ISO weekdays, 1 (Monday) to 7; absent: every day. */
export type Schedule =
  | {
      readonly kind: 'daily';
      readonly at: readonly LocalTime[];
      readonly days?: readonly number[];
      readonly timezone: string;
    }
  | { readonly kind: 'instant'; readonly everyMs: number; readonly timezone: string };

/** Hours in which nothing is sent, local time of the schedule's zone; may span midnight. */
export interface QuietHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** `active`, or why nothing is sent; settings are kept and come back with the person. */
export type ChatState =
  | 'active'
  | 'blocked'
  | 'kicked'
  | 'deactivated'
  | 'not-found'
  | 'no-rights'
  | 'topic-closed';

export type ChatType = 'private' | 'group' | 'supergroup' | 'channel';

/** A channel that `feeds.yaml` names, with what it gets and when. */
export interface ChannelSettings {
  /** `@name` or numeric id. */
  readonly chat: string | number;
  /** Empty: every topic. */
  readonly topics: readonly string[];
  readonly schedule: Schedule;
  readonly quiet?: QuietHours;
  readonly stories: number;
  readonly language: string;
  readonly signature?: string;
}

/** What the feeds file says. */
export interface FeedsFile {
  readonly topics: readonly Topic[];
  readonly feeds: readonly FeedSettings[];
  readonly channels: readonly ChannelSettings[];
}

/** A place that gets digests: a private chat, a group, one topic of a forum, or a channel. */
export interface Chat {
  /** Our key: see `chatKey`. */
  readonly id: string;
  /** Telegram's chat id, or a channel's `@name` from the file until Telegram tells its id. */
  readonly telegramId: number | string;
  /** `message_thread_id` of a forum topic; absent elsewhere. */
  readonly threadId?: number;
  readonly type: ChatType;
  readonly title?: string;
  readonly language: string;
  readonly schedule: Schedule;
  readonly quiet?: QuietHours;
  /** Stories in one digest. */
  readonly stories: number;
  readonly quoteLength: 'short' | 'long';
  readonly previews: boolean;
  /** A line under each digest of a channel. */
  readonly signature?: string;
  readonly state: ChatState;
  readonly createdAt: number;
  /** When its next digest is due; absent: it has no subscription. */
  readonly nextDigestAt?: number;
  readonly lastDigestAt?: number;
  /** A channel of `feeds.yaml`: what the file says of it holds, and with the file's line its digests end. */
  readonly isFromFile: boolean;
}

/** What a chat wants to hear of. `value` is '' for `all`. */
export interface Subscription {
  readonly chatId: string;
  readonly kind: 'all' | 'topic' | 'feed' | 'words' | 'speaker';
  readonly value: string;
  readonly createdAt: number;
}

/** What a chat does not want to hear of. */
export interface Mute {
  readonly chatId: string;
  readonly kind: 'outlet' | 'topic' | 'story' | 'speaker' | 'words';
  readonly value: string;
  readonly createdAt: number;
}

/** That a chat has seen a story, and which state of it. */
export interface ShownMark {
  readonly shownAt: number;
  /** `changedAt` of the story as it was shown. */
  readonly changedAt: number;
}

/** What makes a digest: on the clock, after subscribing, or an admin's broadcast. */
export type DigestKind = 'scheduled' | 'welcome' | 'broadcast';

export interface Button {
  readonly text: string;
  /** 1 to 64 bytes of UTF-8 (Bot API, InlineKeyboardButton); or a link. */
  readonly action:
    | { readonly kind: 'callback'; readonly data: string }
    | { readonly kind: 'url'; readonly url: string };
}

/** What Telegram takes in one call, with what is sent when its HTML is refused. */
export interface Message {
  readonly html: string;
  readonly plain: string;
  readonly buttons?: readonly (readonly Button[])[];
  /** Address of the preview card; absent: no preview. */
  readonly previewUrl?: string;
}

/** One message on its way to one chat. */
export interface Delivery {
  readonly id: string;
  readonly digestId: string;
  readonly chatId: string;
  readonly telegramId: number | string;
  readonly threadId?: number;
  /** Order among the messages of one digest, from 0. */
  readonly part: number;
  readonly message: Message;
  /** Calls made so far, this one included. */
  readonly attempts: number;
  /** A call was under way when a process died: this one may come twice. */
  readonly inDoubt: boolean;
}

/** A topic of `feeds.yaml` or of an admin: its name in commands, and what finds it. */
export interface Topic {
  /** Lower case, no spaces: what `/topic` and `/subscribe` take. */
  readonly name: string;
  readonly title: string;
  /** Words and phrases that put an article under this topic. */
  readonly words: readonly string[];
}

/* ---------------------------------------------------------------- ports of the rim */

/** The time now, ms. */
export type Clock = () => number;

export interface FetchRequest {
  readonly url: string;
  readonly kind: 'feed' | 'page';
  readonly etag?: string;
  readonly lastModified?: string;
}

export type FetchOutcome =
  | {
      readonly kind: 'ok';
      /** Where the redirects ended. */
      readonly url: string;
      /** Where permanent redirects (301, 308) alone lead, if they do. */
      readonly movedTo?: string;
      readonly body: Uint8Array;
      readonly contentType?: string;
      readonly etag?: string;
      readonly lastModified?: string;
      /** From Cache-Control or Expires. */
      readonly freshForMs?: number;
    }
  | { readonly kind: 'not-modified'; readonly movedTo?: string; readonly freshForMs?: number }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'failed';
      readonly code: FetchFailure;
      /** A sentence for an admin: what happened and what to do. */
      readonly reason: string;
      readonly status?: number;
      readonly retryAfterMs?: number;
    };

export type FetchFailure =
  | 'bad-address'
  | 'private-address'
  | 'no-such-host'
  | 'refused'
  | 'timeout'
  | 'too-large'
  | 'redirects'
  | 'robots'
  | 'status'
  | 'rate-limited'
  | 'tls'
  | 'network';

/** One polite, safe GET. Never throws for what a server or the network does. */
export type Fetch = (request: FetchRequest, signal?: AbortSignal) => Promise<FetchOutcome>;
