/**
 * What the page knows: a mirror of the sandbox that views read, changed only here.
 * Chats are as `chatsOf` gives them, with `messages` in a Map by id.
 */
export const model = {
  person: 0,
  bot: { id: 0, name: '', username: '' },
  /** @type {Map<number, any>} */
  chats: new Map(),
  openId: 0,
  /** The topic that is shown of each forum. @type {Map<number, number | undefined>} */
  threads: new Map(),
  /** @type {Map<number, number>} */
  unread: new Map(),
};

export function openChat() {
  return model.chats.get(model.openId);
}

export function openThread() {
  return model.threads.get(model.openId);
}

/** Takes the whole state, at the beginning and after a lost connection. */
export function setState(state) {
  model.person = state.person.id;
  model.bot = state.bot;
  model.chats = new Map(
    state.chats.map((chat) => [
      chat.id,
      { ...chat, messages: new Map(chat.messages.map((m) => [m.messageId, m])) },
    ]),
  );
  if (!model.chats.has(model.openId)) model.openId = state.chats[0]?.id ?? 0;
}

/** Takes the chats without their messages, which stay. */
export function setChats(chats) {
  model.chats = new Map(
    chats.map((chat) => [chat.id, { ...chat, messages: model.chats.get(chat.id)?.messages ?? new Map() }]),
  );
}

/** @returns {boolean} is it a message that was not there before? */
export function putMessage(chatId, message) {
  const chat = model.chats.get(chatId);
  if (chat === undefined) return false;
  const isNew = !chat.messages.has(message.messageId);
  chat.messages.set(message.messageId, message);
  if (isNew && message.fromId !== model.person && (chatId !== model.openId || document.hidden)) {
    model.unread.set(chatId, (model.unread.get(chatId) ?? 0) + 1);
  }
  return isNew;
}

/** Messages that can be seen, oldest first. @param {any} chat @param {number | undefined} thread */
export function shownMessages(chat, thread) {
  return [...chat.messages.values()].filter(
    (message) => !message.isDeleted && (thread === undefined || message.thread === thread),
  );
}

export function lastMessage(chat) {
  return shownMessages(chat, undefined).at(-1);
}
