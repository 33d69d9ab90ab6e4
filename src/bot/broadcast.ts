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

/** Puts the text in line for these chats, in the queue that digests go through. */
export async function broadcast(ports: BotDependencies, chats: readonly Chat[], text: string): Promise<void> {
  const { store, clock, wake } = ports;
  const message: Message = { html: escapeHtml(text), plain: text };
  for (let from = 0; from < chats.length; from += CHATS_AT_ONCE) {
    const part = chats.slice(from, from + CHATS_AT_ONCE).map(({ id: chatId, nextDigestAt }) => {
      const digest = { chatId, kind: 'broadcast', stories: [], messages: [message], nextDigestAt } as const;
      return store.digests.commit(digest, clock());
    });
    await Promise.all(part);
    wake();
  }
}

const CHATS_AT_ONCE = 200;
