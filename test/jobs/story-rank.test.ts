import { expect, test } from 'vitest';
import { openEdition } from '../../src/jobs/edition.js';
import { createRankOf } from '../../src/jobs/story-rank.js';
import { createPorts, HOUR, NOON } from './ports.js';
import { saveStory } from './story.js';

/** Two stories of one outlet each; an admin trusts the second one's feed twice as much. */
async function start() {
  const ports = await createPorts();
  const { store, clock } = ports;
  const url = (name: string) => `https://${name}.example/feed`;
  const plain = await store.feeds.save({ url: url('plain'), topics: [], origin: 'file' }, NOON);
  const heavy = await store.feeds.save({ url: url('heavy'), topics: [], origin: 'file', weight: 2 }, NOON);
  await saveStory(store, 'fresh', { at: NOON, feedId: plain.id, outlet: 'Plain Post' });
  await saveStory(store, 'heavy', { at: NOON - HOUR, feedId: heavy.id, outlet: 'Heavy Herald' });
  await saveStory(store, 'old', { at: NOON - 25 * HOUR, feedId: plain.id });
  return { ...ports, rankOf: createRankOf(store, clock) };
}

test('a story is ranked by the weight that its feed was given', async () => {
  const { rankOf } = await start();
  const value = [await rankOf('heavy'), await rankOf('fresh')];
  expect(value).toMatchObject([
    { place: 1, count: 2, voices: [{ outlet: 'Heavy Herald', weight: 2 }] },
    { place: 2, count: 2, voices: [{ outlet: 'Plain Post', value: 1 }] },
  ]);
});

test('a story older than a day, or unknown, has no rank', async () => {
  const { rankOf } = await start();
  expect([await rankOf('old'), await rankOf('none')]).toEqual([undefined, undefined]);
});

test('a digest has its stories in that order', async () => {
  const { store, translate } = await start();
  const edition = await openEdition({ store, translate }, NOON);
  const seen = { telegramId: 1, type: 'private' } as const;
  const schedule = { kind: 'daily', at: ['12:00'], timezone: 'UTC' } as const;
  const chat = await store.chats.meet(seen, { language: 'en', schedule, stories: 5 }, NOON);
  const subscriptions = [{ chatId: chat.id, kind: 'all', value: '', createdAt: NOON }] as const;
  const { stories } = edition.choose({ chat, subscriptions, mutes: [], shown: new Map() });
  expect(stories.map(({ id }) => id)).toEqual(['heavy', 'fresh']);
});
