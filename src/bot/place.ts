import type { Context } from 'grammy';
import type { Chat } from '../model.js';
import type { SeenChat } from '../store/store.js';
import { chooseLanguage } from './i18n.js';
import type { BotDependencies } from './ports.js';
import { cleanText } from './typed-text.js';

/** The place an update comes from: a topic of a forum is one of its own. Undefined for updates without a chat. */
export function placeOf(ctx: Context): SeenChat | undefined {
  const chat = ctx.chat;
  if (chat === undefined) return undefined;
  const message = ctx.msg;
  // Outside forums `message_thread_id` is only a thread of replies.
  const threadId = message?.is_topic_message ? message.message_thread_id : undefined;
  return {
    telegramId: chat.id,
    type: chat.type,
    ...(threadId === undefined ? {} : { threadId }),
    ...titleOf(chat),
  };
}

function titleOf(chat: NonNullable<Context['chat']>): { readonly title?: string } {
  const title = chat.type === 'private' ? chat.first_name : chat.title;
  return title ? { title: cleanText(title) } : {};
}

/** The chat as remembered; a new one starts with the language of the person who was first heard in it. */
export function meetChat(ports: BotDependencies, seen: SeenChat, languageCode?: string): Promise<Chat> {
  const defaults = { ...ports.defaults, language: chooseLanguage(languageCode) };
  return ports.store.chats.meet(seen, defaults, ports.clock());
}
