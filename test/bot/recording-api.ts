import type { Transformer } from 'grammy';
import type { ApiResponse, InlineKeyboardButton, Message, UserFromGetMe } from 'grammy/types';
import { htmlToPlain } from '../../src/digest/html.js';

/** A message of the bot as a person sees it. */
export interface Seen {
  readonly chatId: number;
  readonly text: string;
  readonly buttons: readonly (readonly InlineKeyboardButton[])[];
  /** As an update carries it. */
  readonly raw: Message;
}

/** Notes what the bot asks of Telegram and answers as Telegram would: for tests that need no network. */
export interface RecordingApi {
  readonly me: UserFromGetMe;
  readonly transformer: Transformer;
  /** What was shown, in order; an edit shows the message again. */
  readonly seen: Seen[];
  readonly toasts: string[];
  readonly calls: { readonly method: string; readonly payload: Record<string, unknown> }[];
  /** Groups' administrators, `chat:user`. */
  readonly administrators: Set<string>;
  /** Makes the next call of a method fail. */
  refuse(method: string, code: number, description: string): void;
}

export function createRecordingApi(): RecordingApi {
  const seen: Seen[] = [];
  const toasts: string[] = [];
  const calls: RecordingApi['calls'] = [];
  const administrators = new Set<string>();
  const refusals = new Map<string, ApiResponse<never>>();
  let lastMessageId = 1000;

  const show = (payload: Record<string, unknown>, messageId: number): Message => {
    const chatId = Number(payload.chat_id);
    const html = String(payload.text);
    const markup = payload.reply_markup as { inline_keyboard?: InlineKeyboardButton[][] } | undefined;
    const raw = {
      message_id: messageId,
      date: 1,
      chat: { id: chatId, type: chatId > 0 ? 'private' : 'supergroup', title: 'Group' },
      text: payload.parse_mode === 'HTML' ? htmlToPlain(html) : html,
      ...(payload.message_thread_id === undefined
        ? {}
        : { message_thread_id: payload.message_thread_id, is_topic_message: true }),
    } as unknown as Message;
    seen.push({ chatId, text: raw.text ?? '', buttons: markup?.inline_keyboard ?? [], raw });
    return raw;
  };

  const answer = (method: string, payload: Record<string, unknown>): unknown => {
    switch (method) {
      case 'sendMessage':
        lastMessageId += 1;
        return show(payload, lastMessageId);
      case 'editMessageText':
        return show(payload, Number(payload.message_id));
      case 'answerCallbackQuery':
        toasts.push(String(payload.text ?? ''));
        return true;
      case 'getChatMember': {
        const isAdministrator = administrators.has(`${payload.chat_id}:${payload.user_id}`);
        return { status: isAdministrator ? 'administrator' : 'member' };
      }
      default:
        return true;
    }
  };

  return {
    me: {
      id: 42,
      is_bot: true,
      first_name: 'Pullquote',
      username: 'pullquote_bot',
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: true,
    } as UserFromGetMe,
    transformer: async (_previous, method, payload) => {
      calls.push({ method, payload: { ...payload } });
      const refusal = refusals.get(method);
      refusals.delete(method);
      if (refusal) return refusal;
      return { ok: true, result: answer(method, { ...payload }) } as never;
    },
    seen,
    toasts,
    calls,
    administrators,
    refuse: (method, error_code, description) => {
      refusals.set(method, { ok: false, error_code, description });
    },
  };
}
