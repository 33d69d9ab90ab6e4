import { escapeHtml } from '../digest/html.js';
import type { Chat, Message } from '../model.js';
import type { BotDependencies } from './ports.js';

/** Longest broadcast, in UTF-16 code units: escaped and with its heading it still fits one message. */
export const MAX_BROADCAST = 3_500;

/** Who is written to: everybody in private, and the groups and forum topics that get digests. */
export async function broadcastChats(ports: BotDependencies): Promise<readonly Chat[]> {
  const chats = await ports.store.chats.list();
  return chats.filter(
    (chat) =>
      chat.state === 'active' &&
      chat.type !== 'channel' &&
      (chat.type === 'private' || chat.nextDigestAt !== undefined),
  );
}

/** Puts the text in line for every chat, in the queue that digests go through; gives how many. */
export async function broadcast(ports: BotDependencies, text: string): Promise<number> {
  const { store, clock, wake } = ports;
  const message: Message = { html: escapeHtml(text), plain: text };
  const chats = await broadcastChats(ports);
  for (const chat of chats) {
    const { id: chatId, nextDigestAt } = chat;
    await store.digests.commit(
      { chatId, kind: 'broadcast', storyIds: [], messages: [message], nextDigestAt },
      clock(),
    );
  }
  wake();
  return chats.length;
}
