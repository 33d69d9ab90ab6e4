import { describe, expect, test } from 'vitest';
import { createDigest } from '../../src/jobs/digest.js';
import type { Chat, Schedule } from '../../src/model.js';
import { createPorts, HOUR, NOON, undisturbed } from './ports.js';
import { saveStory } from './story.js';

const daily: Schedule = { kind: 'daily', at: ['12:00'], timezone: 'UTC' };
type SaveArgs = Parameters<typeof saveStory> extends [unknown, ...infer Rest] ? Rest : never;
const instant: Schedule = { kind: 'instant', everyMs: HOUR, timezone: 'UTC' };

async function start() {
  const ports = await createPorts();
  const { store } = ports;
  let translated = 0;
  const translate = (_: string, key: string): string => {
    translated += 1;
    return key;
  };
  const addChat = async (
    telegramId: number,
    more: { schedule?: Schedule; stories?: number; topic?: string; createdAt?: number } = {},
  ): Promise<Chat> => {
    const { schedule = daily, stories = 5, createdAt = NOON - 48 * HOUR } = more;
    const defaults = { language: 'en', schedule, stories };
    const chat = await store.chats.meet({ telegramId, type: 'private' }, defaults, createdAt);
    const wish =
      more.topic === undefined
        ? { kind: 'all' as const, value: '' }
        : { kind: 'topic' as const, value: more.topic };
    await store.subscriptions.add({ chatId: chat.id, ...wish, createdAt });
    await store.chats.update(chat.id, { nextDigestAt: NOON });
    return chat;
  };
  /** What waits to be sent, by Telegram id; it is taken as sent. */
  const takeSent = async (): Promise<Record<string, string[]>> => {
    const texts: Record<string, string[]> = {};
    for (;;) {
      const claimed = await store.deliveries.claim(ports.clock(), 100, 1_000);
      if (claimed.length === 0) return texts;
      for (const one of claimed) {
        texts[one.telegramId] = [...(texts[one.telegramId] ?? []), one.message.plain];
        await store.deliveries.record(one.id, { kind: 'sent', messageId: 1 }, ports.clock());
      }
    }
  };
  const digest = createDigest({ ...ports, translate });
  const saveNoted = async (...args: SaveArgs): Promise<void> => {
    await saveStory(store, ...args);
    digest.noteStory();
  };
  const run = () => digest.pass(undisturbed);
  return { ...ports, addChat, saveStory: saveNoted, takeSent, run, translated: () => translated };
}

describe('a digest that is due', () => {
  test('holds the stories that the chat asked for, and the next one is a day later', async () => {
    const app = await start();
    await app.saveStory('sea', { topics: ['sea'], at: NOON - HOUR });
    await app.saveStory('land', { topics: ['land'], at: NOON - HOUR });
    const chat = await app.addChat(1, { topic: 'sea' });
    expect(await app.run()).toBe(1);
    const [text = ''] = (await app.takeSent())[1] ?? [];
    expect(text).toContain('Headline sea');
    expect(text).not.toContain('Headline land');
    expect((await app.store.chats.get(chat.id))?.nextDigestAt).toBe(NOON + 24 * HOUR);
  });

  test('tells no story twice, and is not sent empty', async () => {
    const app = await start();
    await app.saveStory('sea', { at: NOON - HOUR });
    await app.addChat(1);
    await app.run();
    await app.takeSent();
    app.time.now += 24 * HOUR;
    expect(await app.run()).toBe(0);
    expect(await app.takeSent()).toEqual({});
  });

  test('has at most so many stories, and tells how many more there are', async () => {
    const app = await start();
    for (const id of ['a', 'b', 'c', 'd']) await app.saveStory(id, { at: NOON - HOUR });
    await app.addChat(1, { stories: 3 });
    await app.run();
    const [text = ''] = (await app.takeSent())[1] ?? [];
    expect(text.match(/Headline/g)).toHaveLength(3);
    expect(text).toContain('digest-more');
  });

  test('does not come before its hour', async () => {
    const app = await start();
    await app.saveStory('sea', { at: NOON - HOUR });
    await app.addChat(1);
    app.time.now = NOON - 1;
    expect(await app.run()).toBe(0);
  });

  test('hours that were missed are made up for once', async () => {
    const app = await start();
    const chat = await app.addChat(1);
    app.time.now = NOON + 72 * HOUR + 5;
    await app.saveStory('sea', { at: app.time.now - HOUR });
    expect(await app.run()).toBe(1);
    expect(await app.run()).toBe(0);
    expect((await app.store.chats.get(chat.id))?.nextDigestAt).toBe(NOON + 96 * HOUR);
  });

  test('looks back to the one before it, and to what is older never', async () => {
    const app = await start();
    await app.saveStory('old', { at: NOON - 30 * HOUR });
    await app.saveStory('new', { at: NOON - 20 * HOUR });
    await app.addChat(1);
    await app.run();
    const [text = ''] = (await app.takeSent())[1] ?? [];
    expect(text).toContain('Headline new');
    expect(text).not.toContain('Headline old');
  });
});

describe('a digest that comes at once', () => {
  test('comes as soon as there is a story, and then not before its pause is over', async () => {
    const app = await start();
    await app.addChat(1, { schedule: instant });
    expect(await app.run()).toBe(0);
    app.time.now += 3 * 60_000;
    await app.saveStory('sea', { at: app.time.now });
    expect(await app.run()).toBe(1);
    app.time.now += 30 * 60_000;
    await app.saveStory('land', { at: app.time.now });
    expect(await app.run()).toBe(0);
    app.time.now += 30 * 60_000;
    expect(await app.run()).toBe(1);
  });

  test('brings a welcome of the latest, and then nothing from before the chat came', async () => {
    const app = await start();
    await app.saveStory('latest', { at: NOON - HOUR });
    await app.saveStory('archive', { at: NOON - 2 * HOUR });
    await app.addChat(1, { schedule: instant, stories: 1, createdAt: NOON - 60_000 });
    expect([await app.run(), Object.keys(await app.takeSent())]).toEqual([1, ['1']]);
    app.time.now = NOON + HOUR;
    expect(await app.run()).toBe(0);
  });
});

describe('the first digest of a chat', () => {
  test('is looked for again soon where there is nothing yet, not at the next hour', async () => {
    const app = await start();
    await app.addChat(1, { createdAt: NOON });
    expect(await app.run()).toBe(0);
    app.time.now = NOON + 10_000;
    await app.saveStory('first', { at: app.time.now });
    expect(await app.run()).toBe(1);
    expect((await app.takeSent())[1]?.[0]).toContain('digest-title-welcome');
  });

  test('waits some seconds for what is being read, and no longer', async () => {
    const app = await start();
    const feed = await app.store.feeds.save(
      { url: 'https://courier.example/feed', topics: [], origin: 'file' },
      NOON,
    );
    const item = { id: 'waiting', categories: [], enclosures: [] };
    await app.store.items.add(feed.id, [{ item, isWanted: true }], NOON);
    await app.saveStory('first', { at: NOON });
    await app.addChat(1, { createdAt: NOON });
    const value: number[] = [];
    for (const after of [0, 3_000, 7_000]) {
      app.time.now = NOON + after;
      value.push(await app.run());
    }
    expect(value).toEqual([0, 0, 1]);
  });
});

test('a digest that was composed a moment too early for its hour is not composed again in it', async () => {
  const app = await start();
  const early = await app.addChat(1);
  await app.store.chats.update(early.id, { nextDigestAt: NOON - 1_000 });
  await app.saveStory('sea', { at: NOON - HOUR });
  await app.saveStory('land', { at: NOON - HOUR });
  app.time.now = NOON - 1_000;
  await app.run();
  const onTime = await app.addChat(2, { stories: 1 });
  app.time.now = NOON;
  expect(await app.run()).toBe(1);
  expect(await app.run()).toBe(0);
  expect((await app.store.chats.get(onTime.id))?.nextDigestAt).toBe(NOON + 24 * HOUR);
});

test('chats that ask for the same share one text', async () => {
  const app = await start();
  await app.saveStory('sea', { at: NOON - HOUR });
  await app.addChat(1);
  await app.run();
  const once = app.translated();
  app.time.now += 24 * HOUR;
  await app.saveStory('land', { at: app.time.now - HOUR });
  for (let telegramId = 2; telegramId < 30; telegramId += 1) await app.addChat(telegramId);
  expect(await app.run()).toBe(29);
  // The title is asked for once per chat, to tell its text from others; the story's own words once in all.
  expect(app.translated() - once).toBeLessThanOrEqual(once + 29);
});

test('a chat without a subscription is not looked at again', async () => {
  const app = await start();
  const chat = await app.addChat(1);
  await app.store.subscriptions.removeAll(chat.id);
  await app.run();
  expect((await app.store.chats.get(chat.id))?.nextDigestAt).toBeUndefined();
});

test('a story that was shown on demand meanwhile does not cost the chat its digest', async () => {
  const app = await start();
  await app.saveStory('sea', { at: NOON - HOUR });
  await app.saveStory('land', { at: NOON - HOUR });
  const chat = await app.addChat(1);
  const { shownSince } = app.store.digests;
  let asked = 0;
  const digests = {
    ...app.store.digests,
    shownSince: async (...args: Parameters<typeof shownSince>) => {
      const shown = await shownSince(...args);
      asked += 1;
      if (asked === 1) await app.store.digests.markShown(chat.id, [{ id: 'sea', changedAt: NOON }], NOON);
      return shown;
    },
  };
  const ports = { ...app, store: { ...app.store, digests }, translate: (_: string, key: string) => key };
  expect(await createDigest(ports).pass(undisturbed)).toBe(1);
  const [text = ''] = (await app.takeSent())[1] ?? [];
  expect(text).toContain('Headline land');
  expect(text).not.toContain('Headline sea');
});
