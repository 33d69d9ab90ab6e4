import type { Chat } from '../model.js';
import type { Turn } from './turn.js';

/**
 * The chat that a button is about: '' for the place where it stands; else a channel, which only an admin of the bot
 * sets up, from the private chat. Undefined where the person has no right to it.
 */
export async function findTarget(turn: Turn, id: string | undefined): Promise<Chat | undefined> {
  if (id === undefined || id === '' || id === turn.chat.id) return turn.chat;
  if (!turn.isAdmin || turn.chat.type !== 'private') return undefined;
  const chat = await turn.ports.store.chats.get(id);
  return chat?.type === 'channel' ? chat : undefined;
}

/** How data of a button names a chat: see `findTarget`. */
export function targetKey(turn: Turn, chat: Chat): string {
  return chat.id === turn.chat.id ? '' : chat.id;
}
