import { accept, refuse } from '../refusal.js';
import { answerCallbackQuery } from './answer-callback.js';
import { answerInlineQuery } from './answer-inline.js';
import {
  getChat,
  getChatAdministrators,
  getChatMember,
  getChatMemberCount,
  leaveChat,
  sendChatAction,
} from './chats.js';
import { getFile, sendDocument } from './documents.js';
import { deleteMessage, deleteMessages, editMessageReplyMarkup, editMessageText } from './edit-message.js';
import type { Method } from './method.js';
import {
  deleteMyCommands,
  getChatMenuButton,
  getMyCommands,
  setChatMenuButton,
  setMyCommands,
  WORDING_METHODS,
} from './profile.js';
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './receive.js';
import { sendMessage } from './send-message.js';

const getMe: Method = {
  name: 'getMe',
  run: (world) =>
    accept({
      ...world.bot,
      can_join_groups: true,
      can_read_all_group_messages: world.canReadAllGroupMessages,
      supports_inline_queries: true,
      can_connect_to_business: false,
      has_main_web_app: false,
    }),
};

/** After it the token is of no use here for a while: the sandbox's bot stays out for good. */
const logOut: Method = {
  name: 'logOut',
  run(world) {
    world.isLoggedOut = true;
    world.queue.endPoll?.('closed');
    return accept(true);
  },
};

const close: Method = {
  name: 'close',
  run(world) {
    world.queue.endPoll?.('closed');
    return accept(true);
  },
};

const METHODS: readonly Method[] = [
  getMe,
  logOut,
  close,
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  sendMessage,
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  deleteMessages,
  sendDocument,
  getFile,
  sendChatAction,
  answerCallbackQuery,
  answerInlineQuery,
  getChat,
  getChatMember,
  getChatAdministrators,
  getChatMemberCount,
  leaveChat,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  ...WORDING_METHODS,
  setChatMenuButton,
  getChatMenuButton,
];

const BY_NAME: ReadonlyMap<string, Method> = new Map(
  METHODS.map((method) => [method.name.toLowerCase(), method]),
);

/** Telegram takes method names in any case. */
export function findMethod(name: string): Method | undefined {
  return BY_NAME.get(name.toLowerCase());
}

/** What Telegram says to a method that it does not know. */
export const NOT_FOUND = refuse(404, 'Not Found');
