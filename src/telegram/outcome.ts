import type { ChatState, Message } from '../model.js';

/** What is to be sent, and where. */
export interface SendRequest {
  readonly telegramId: number | string;
  /** `message_thread_id` of a forum topic. */
  readonly threadId?: number;
  readonly message: Message;
  /**
   * Awaited when the call's turn has come, right before it is made: the place to write down that it is under way.
   * When it gives false the call is not made; when it throws, nothing was sent and `send` throws the same.
   */
  readonly beforeCall?: () => Promise<boolean>;
}

/** What became of one message. Nothing that Telegram or the network does is thrown. */
export type SendOutcome =
  /** `degraded`: Telegram's words about the form that it refused, where a plainer one was sent instead. */
  | { readonly kind: 'sent'; readonly messageId: number; readonly degraded?: string }
  /** Too early, for this chat or for the whole bot: by Telegram's `retry_after`, or by the pace that keeps us under it. */
  | { readonly kind: 'wait'; readonly scope: 'chat' | 'bot'; readonly afterMs: number }
  /** Nothing can be sent to this chat until the person, or an admin of the chat, acts. */
  | { readonly kind: 'closed'; readonly state: ClosedState; readonly description: string }
  /** The group became a supergroup: send to this id. */
  | { readonly kind: 'migrated'; readonly telegramId: number }
  /** Certainly not sent; worth another try. */
  | { readonly kind: 'retry'; readonly description: string }
  /** The request was written and no answer came: it may have been sent. */
  | { readonly kind: 'in-doubt'; readonly description: string }
  /** `beforeCall` said no: nothing was sent. */
  | { readonly kind: 'withdrawn' }
  /** Telegram does not take this message in any form. */
  | { readonly kind: 'failed'; readonly description: string };

/** Why a chat gets nothing. */
export type ClosedState = Exclude<ChatState, 'active'>;

/** Sends messages one by one, at a pace that Telegram allows. */
export interface Sender {
  send(request: SendRequest): Promise<SendOutcome>;
}
