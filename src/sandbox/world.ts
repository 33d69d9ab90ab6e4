import type { Clock } from '../model.js';
import type { CallRecord } from './call-log.js';
import type { SandboxEvent } from './events.js';
import type { Fault } from './faults.js';
import type { FloodState } from './flood.js';
import type { UpdateQueue } from './updates.js';
import type { BotCommand, Chat, ChatMember, LinkPreviewOptions, Message, ReplyMarkup, User } from './wire.js';

/** A person (or another bot) as this Telegram knows it. */
export interface Person {
  readonly user: User;
  /** Has pressed Start at least once: from then on the bot may write first. */
  hasStarted: boolean;
  hasBlocked: boolean;
  isDeactivated: boolean;
}

export interface Topic {
  readonly name: string;
  readonly isClosed: boolean;
}

/** A message as it stands now. `message` is replaced, never changed, when it is edited. */
export interface StoredMessage {
  readonly message: Message;
  readonly isFromBot: boolean;
  /** The keyboard below the input that this message brings; inline keyboards are in `message`. */
  readonly replyMarkup?: ReplyMarkup;
  readonly linkPreview?: LinkPreviewOptions;
  readonly inlineMessageId?: string;
  /** How many times it was edited. */
  readonly edits: number;
  readonly isDeleted: boolean;
}

/** A chat with what happens in it. */
export interface Room {
  chat: Chat;
  /** Without the bot itself. Absent people have left or never came. */
  readonly members: Map<number, ChatMember>;
  bot: ChatMember;
  readonly topics: Map<number, Topic>;
  readonly messages: Map<number, StoredMessage>;
  nextMessageId: number;
  /** Set when a group became a supergroup: the group is then dead. */
  migratedTo?: number;
}

export interface StoredFile {
  readonly id: string;
  readonly uniqueId: string;
  readonly path: string;
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** What the presser of a button sees. */
export interface CallbackAnswer {
  readonly text: string;
  readonly showAlert: boolean;
  readonly url?: string;
}

export interface PendingCallback {
  readonly askedAt: number;
  readonly userId: number;
  readonly chatId?: number;
  isAnswered: boolean;
  readonly resolve: (answer: CallbackAnswer) => void;
}

/** One result that a bot offered for an inline query, ready to be put into a chat. */
export interface InlineResult {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly url?: string;
  readonly message: Pick<Message, 'text' | 'entities' | 'link_preview_options' | 'reply_markup'>;
}

export interface InlineAnswer {
  readonly results: readonly InlineResult[];
  readonly nextOffset: string;
  readonly button?: { readonly text: string; readonly startParameter: string };
}

export interface PendingInline {
  readonly askedAt: number;
  readonly userId: number;
  readonly query: string;
  answer?: InlineAnswer;
  readonly resolve: (answer: InlineAnswer) => void;
}

/** What the bot says of itself, per language (`''` for all). */
export interface BotProfile {
  readonly names: Map<string, string>;
  readonly descriptions: Map<string, string>;
  readonly shortDescriptions: Map<string, string>;
  /** By `scopeKey`. */
  readonly commands: Map<string, readonly BotCommand[]>;
  /** By chat id, `0` for all private chats. */
  readonly menuButtons: Map<number, { readonly type: string; readonly text?: string }>;
}

/** Everything this Telegram knows. One sandbox has one world; all functions of this room work on it. */
export interface World {
  readonly token: string;
  readonly bot: User;
  readonly clock: Clock;
  /** False is Telegram's default, "privacy mode": in groups only commands, mentions and replies come. */
  readonly canReadAllGroupMessages: boolean;
  readonly people: Map<number, Person>;
  readonly rooms: Map<number, Room>;
  readonly files: Map<string, StoredFile>;
  readonly callbacks: Map<string, PendingCallback>;
  readonly inlineQueries: Map<string, PendingInline>;
  readonly profile: BotProfile;
  readonly queue: UpdateQueue;
  readonly calls: CallRecord[];
  readonly faults: Fault[];
  readonly flood: FloodState;
  readonly listeners: Set<(event: SandboxEvent) => void>;
  isLoggedOut: boolean;
  /** Counts up: ids of people, chats, files, queries and calls. */
  nextId: number;
}

/** The next unused number. */
export function takeId(world: World): number {
  world.nextId += 1;
  return world.nextId;
}

/** Now, as the wire has it: whole Unix seconds. */
export function nowSeconds(world: World): number {
  return Math.floor(world.clock() / 1000);
}

/** A fresh id for a callback or inline query, as long as Telegram's. */
export function takeQueryId(world: World): string {
  return `4${String(takeId(world)).padStart(17, '0')}`;
}
