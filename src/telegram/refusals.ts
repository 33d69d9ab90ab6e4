import type { ClosedState } from './outcome.js';

/** An answer of the Bot API that is not `ok`. */
export interface Refusal {
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

/** What a refusal means for the message. */
export type Verdict =
  | { readonly kind: 'closed'; readonly state: ClosedState }
  | { readonly kind: 'migrated'; readonly telegramId: number }
  | { readonly kind: 'wait'; readonly afterMs: number }
  /** This part of the message is refused; it may go without. */
  | { readonly kind: 'drop'; readonly part: 'markup' | 'buttons' | 'preview' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'retry' }
  | { readonly kind: 'in-doubt' }
  | { readonly kind: 'failed' };

const closed = (state: ClosedState): Verdict => ({ kind: 'closed', state });
const drop = (part: 'markup' | 'buttons' | 'preview'): Verdict => ({ kind: 'drop', part });

/**
 * The beginnings of the Bot API's error texts, lower case, without "Bad Request:" and its like. Telegram gives no
 * codes for them; the texts are those of the open Bot API server (github.com/tdlib/telegram-bot-api, Client.cpp) and
 * of the MTProto errors that it passes on in capitals (core.telegram.org/method/messages.sendMessage).
 */
const REFUSALS: readonly (readonly [beginning: string, verdict: Verdict])[] = [
  ['bot was blocked by the user', closed('blocked')],
  ["bot can't initiate conversation with a user", closed('blocked')],
  ['user_is_blocked', closed('blocked')],
  ['user is deactivated', closed('deactivated')],
  ['input_user_deactivated', closed('deactivated')],
  ['group chat was deactivated', closed('deactivated')],
  ['bot was kicked from', closed('kicked')],
  ['bot is not a member of', closed('kicked')],
  ['channel_private', closed('kicked')],
  ['user_banned_in_channel', closed('kicked')],
  ['the group chat was deleted', closed('not-found')],
  ['chat not found', closed('not-found')],
  ['user not found', closed('not-found')],
  ["bot can't send messages to bots", closed('not-found')],
  ["bot can't send messages to the bot", closed('not-found')],
  ['peer_id_invalid', closed('not-found')],
  ['chat_id_invalid', closed('not-found')],
  ['channel_invalid', closed('not-found')],
  ['not enough rights', closed('no-rights')],
  ['have no rights', closed('no-rights')],
  ['need administrator rights', closed('no-rights')],
  ['chat_write_forbidden', closed('no-rights')],
  ['chat_admin_required', closed('no-rights')],
  ['chat_restricted', closed('no-rights')],
  ['chat_send_plain_forbidden', closed('no-rights')],
  ['chat_guest_send_forbidden', closed('no-rights')],
  ['message thread not found', closed('topic-closed')],
  ['topic_closed', closed('topic-closed')],
  ['topic_deleted', closed('topic-closed')],
  ['topic_id_invalid', closed('topic-closed')],
  ['message_thread_id_invalid', closed('topic-closed')],
  ["can't parse entities", drop('markup')],
  ['unsupported parse_mode', drop('markup')],
  ['entities_too_long', drop('markup')],
  ['entity_', drop('markup')],
  ['button_', drop('buttons')],
  ['inline keyboard', drop('buttons')],
  ["can't parse inline keyboard", drop('buttons')],
  ["can't parse reply keyboard", drop('buttons')],
  ["can't parse keyboard", drop('buttons')],
  ['reply_markup', drop('buttons')],
  ['reply markup', drop('buttons')],
  ["can't parse link preview options", drop('preview')],
  ['wrong web page', drop('preview')],
  ['webpage_', drop('preview')],
  ['message is too long', { kind: 'too-long' }],
  ['message_too_long', { kind: 'too-long' }],
  ['request entity too large', { kind: 'too-long' }],
];

/** Telegram names no time: what `autoRetry` and others take as a decent pause, ms. */
const DEFAULT_WAIT_MS = 5_000;

/** What a refusal means. Of two ways to read one, the one that loses nothing. */
export function judgeRefusal(refusal: Refusal): Verdict {
  const { error_code: code, parameters } = refusal;
  if (parameters?.migrate_to_chat_id !== undefined) {
    return { kind: 'migrated', telegramId: parameters.migrate_to_chat_id };
  }
  if (code === 429) return { kind: 'wait', afterMs: waitMs(refusal) };
  // 401 and 404 speak of the token, 409 of a second bot: not of this message.
  if (code === 401 || code === 404 || code === 409) return { kind: 'retry' };
  // A gateway that gave up waiting does not know whether the request was carried out.
  if (code === 504) return { kind: 'in-doubt' };
  if (code >= 500) return { kind: 'retry' };
  const words = bareWords(refusal.description);
  const known = REFUSALS.find(([beginning]) => words.startsWith(beginning));
  if (known) return known[1];
  return code === 413 ? { kind: 'too-long' } : { kind: 'failed' };
}

/** "Bad Request: chat not found" -> "chat not found". */
function bareWords(description: string): string {
  const colon = description.indexOf(': ');
  const isPrefixed = /^(?:bad request|forbidden|\[error\])/i.test(description) && colon > 0;
  return (isPrefixed ? description.slice(colon + 2) : description).trim().toLowerCase();
}

function waitMs(refusal: Refusal): number {
  const told =
    refusal.parameters?.retry_after ?? Number(/retry after (\d{1,7})/i.exec(refusal.description)?.[1]);
  return Number.isFinite(told) ? Math.max(0, told) * 1_000 : DEFAULT_WAIT_MS;
}
