import type { Chat } from '../model.js';
import type { Store } from '../store/store.js';

/** The private chats of these Telegram ids. Only those who have started the bot can be written to. */
export async function adminChats(
  store: Pick<Store, 'chats'>,
  ids: readonly number[],
): Promise<readonly Chat[]> {
  const chats = await Promise.all(ids.map((id) => store.chats.find(id)));
  return chats.filter((chat) => chat !== undefined).filter((chat) => chat.state === 'active');
}
