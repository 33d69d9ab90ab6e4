import { escapeHtml, htmlToPlain, shortenText } from '../digest/html.js';
import type { Translate } from '../digest/texts.js';
import type { Chat, ChatState, Clock } from '../model.js';
import type { Store } from '../store/store.js';
import { adminChats } from './admin-chats.js';

export interface ClosedNotePorts {
  readonly store: Pick<Store, 'chats' | 'digests'>;
  readonly clock: Clock;
  readonly translate: Translate;
  /** Telegram ids of those who look after the bot. */
  readonly adminIds: readonly number[];
}

/** What closed a chat. */
export interface Closing {
  readonly chatId: string;
  readonly state: Exclude<ChatState, 'active'>;
  /** Telegram's words. */
  readonly description: string;
}

const MAX_TITLE = 60;
const MAX_REASON = 200;

/**
 * Tells the admins that the bot may not write where it was set up to: in a channel, or in a group that took its right
 * to write. That a person blocks the bot is that person's business. Once for each chat and day, also when a process
 * dies right after: the note is marked as a story is that was shown. Gives the number of admins told.
 */
export async function tellClosed(ports: ClosedNotePorts, closing: Closing): Promise<number> {
  const { store, clock } = ports;
  const chat = await store.chats.get(closing.chatId);
  if (chat === undefined || !isForAdmins(chat, closing)) return 0;
  const now = clock();
  const mark = `closed ${chat.id} ${new Date(now).toISOString().slice(0, 10)}`;
  let told = 0;
  for (const admin of await adminChats(store, ports.adminIds)) {
    const html = noteFor(ports.translate, admin, chat, closing);
    const { id: chatId, nextDigestAt } = admin;
    const messages = [{ html, plain: htmlToPlain(html) }];
    const note = {
      chatId,
      kind: 'broadcast',
      stories: [{ id: mark, changedAt: now }],
      messages,
      nextDigestAt,
    } as const;
    if ((await store.digests.commit(note, now)) !== undefined) told += 1;
  }
  return told;
}

function isForAdmins(chat: Chat, { state }: Closing): boolean {
  return chat.type === 'channel' || (chat.type !== 'private' && state === 'no-rights');
}

function noteFor(translate: Translate, admin: Chat, chat: Chat, { description }: Closing): string {
  const title = escapeHtml(shortenText(chat.title ?? String(chat.telegramId), MAX_TITLE));
  const reason = escapeHtml(shortenText(description, MAX_REASON));
  return [
    translate(admin.language, 'closed-note', { title }),
    translate(admin.language, 'closed-why', { reason }),
    translate(admin.language, 'closed-how'),
  ].join('\n');
}
