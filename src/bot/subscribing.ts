import { nextDigestAt } from '../digest/schedule.js';
import type { Chat, Subscription } from '../model.js';
import type { ChatStore } from '../store/store.js';
import type { BotDependencies } from './ports.js';

/** What a chat asks for, without the chat and the time. */
export type Wish = Pick<Subscription, 'kind' | 'value'>;

export const EVERYTHING: Wish = { kind: 'all', value: '' };

/**
 * Adds wishes to a chat. Whoever had none gets a first digest at once. To choose a topic is to choose it instead of
 * everything; to choose everything makes single topics idle.
 */
export async function subscribe(ports: BotDependencies, chat: Chat, wishes: readonly Wish[]): Promise<void> {
  const { store, clock } = ports;
  const before = await store.subscriptions.ofChat(chat.id);
  const superseded = before.filter((old) =>
    wishes.some(
      (wish) =>
        (old.kind === 'all' && wish.kind === 'topic') || (old.kind === 'topic' && wish.kind === 'all'),
    ),
  );
  for (const wish of wishes) await store.subscriptions.add({ ...wish, chatId: chat.id, createdAt: clock() });
  for (const old of superseded) await store.subscriptions.remove(chat.id, old.kind, old.value);
  if (before.length > 0) return;
  await store.chats.update(chat.id, { nextDigestAt: clock() });
  ports.wake();
}

/** Ends wishes; with the last one no digest is due any more. Gives those that there were. */
export async function unsubscribe(
  ports: BotDependencies,
  chat: Chat,
  wishes: readonly Wish[],
): Promise<readonly Wish[]> {
  const { store } = ports;
  const ended: Wish[] = [];
  for (const wish of wishes) {
    if (await store.subscriptions.remove(chat.id, wish.kind, wish.value)) ended.push(wish);
  }
  const left = await store.subscriptions.ofChat(chat.id);
  if (left.length === 0) await store.chats.update(chat.id, { nextDigestAt: null });
  return ended;
}

/** Ends everything; gives the number of subscriptions that there were. */
export async function unsubscribeAll(ports: BotDependencies, chat: Chat): Promise<number> {
  const ended = await ports.store.subscriptions.removeAll(chat.id);
  await ports.store.chats.update(chat.id, { nextDigestAt: null });
  return ended;
}

/** What a person may change about how a chat gets its digests; `null` takes it away. */
export type SettingsChange = Omit<Parameters<ChatStore['update']>[1], 'state' | 'nextDigestAt'>;

/** Writes settings of a chat, gives it as it is then. Its next digest moves with its hours, if one is due at all. */
export async function changeSettings(
  ports: BotDependencies,
  chat: Chat,
  change: SettingsChange,
): Promise<Chat> {
  const { store, clock } = ports;
  await store.chats.update(chat.id, change);
  const changed = (await store.chats.get(chat.id)) ?? chat;
  const movesHours = change.schedule !== undefined || change.quiet !== undefined;
  if (!movesHours || changed.nextDigestAt === undefined) return changed;
  const next = nextDigestAt(changed.schedule, changed.quiet, clock());
  await store.chats.update(chat.id, { nextDigestAt: next });
  return { ...changed, nextDigestAt: next };
}
