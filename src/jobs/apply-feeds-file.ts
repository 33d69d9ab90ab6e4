import { nextDigestAt } from '../digest/schedule.js';
import type { ChannelSettings, Chat, FeedsFile } from '../model.js';
import type { Store } from '../store/store.js';

export interface ApplyPorts {
  readonly store: Pick<Store, 'topics' | 'feeds' | 'chats' | 'subscriptions'>;
  /** Telegram's id of a channel known by `@name`; undefined while it cannot be told. */
  readonly resolveChannel: (name: string) => Promise<number | undefined>;
}

/** Makes the store say what the settings say. What was added in chat stays as it is. */
export async function applyFeedsFile(ports: ApplyPorts, file: FeedsFile, now: number): Promise<void> {
  const { store } = ports;
  await store.topics.reconcile('file', file.topics);
  await store.feeds.reconcile(
    'file',
    file.feeds.filter((feed) => feed.origin === 'file'),
    now,
  );
  await store.feeds.reconcile(
    'argument',
    file.feeds.filter((feed) => feed.origin === 'argument'),
    now,
  );
  const kept = new Set<string>();
  for (const channel of file.channels) kept.add(await applyChannel(ports, channel, now));
  await endOthers(store, kept);
}

/** Gives the channel's id in the store. */
async function applyChannel(ports: ApplyPorts, channel: ChannelSettings, now: number): Promise<string> {
  const { store } = ports;
  const telegramId = await telegramIdOf(ports, channel.chat);
  const { language, schedule, stories } = channel;
  const chat = await store.chats.meet({ telegramId, type: 'channel' }, { language, schedule, stories }, now);
  await applyTopics(store, chat, channel.topics, now);
  const isSame =
    JSON.stringify([chat.schedule, chat.quiet ?? null]) === JSON.stringify([schedule, channel.quiet ?? null]);
  await store.chats.update(chat.id, {
    language,
    schedule,
    stories,
    quiet: channel.quiet ?? null,
    signature: channel.signature ?? null,
    isFromFile: true,
    // A channel without an hour, or with new ones, gets its next; an hour that was missed is made up for.
    ...(isSame && chat.nextDigestAt !== undefined ? {} : { nextDigestAt: firstDigestAt(channel, now) }),
  });
  return chat.id;
}

/** Channels that were taken out of the file get no more digests; one that an admin links again may have its own. */
async function endOthers(store: ApplyPorts['store'], kept: ReadonlySet<string>): Promise<void> {
  for (const chat of await store.chats.list('channel')) {
    if (!chat.isFromFile || kept.has(chat.id)) continue;
    await store.subscriptions.removeAll(chat.id);
    await store.chats.update(chat.id, { isFromFile: false, nextDigestAt: null });
  }
}

function firstDigestAt(channel: ChannelSettings, now: number): number {
  return channel.schedule.kind === 'instant' ? now : nextDigestAt(channel.schedule, channel.quiet, now);
}

/** A channel that was known by its name keeps all that is its own when Telegram tells the id. */
async function telegramIdOf(ports: ApplyPorts, chat: string | number): Promise<string | number> {
  if (typeof chat === 'number') return chat;
  const id = await ports.resolveChannel(chat);
  if (id === undefined) return chat;
  await ports.store.chats.migrate(chat, id);
  return id;
}

async function applyTopics(
  store: ApplyPorts['store'],
  chat: Chat,
  topics: readonly string[],
  now: number,
): Promise<void> {
  const wanted =
    topics.length > 0
      ? topics.map((value) => ({ kind: 'topic' as const, value }))
      : [{ kind: 'all' as const, value: '' }];
  const known = await store.subscriptions.ofChat(chat.id);
  for (const old of known)
    if (!wanted.some((wish) => wish.kind === old.kind && wish.value === old.value))
      await store.subscriptions.remove(chat.id, old.kind, old.value);
  for (const wish of wanted) await store.subscriptions.add({ ...wish, chatId: chat.id, createdAt: now });
}
