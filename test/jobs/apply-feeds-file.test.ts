import { describe, expect, test } from 'vitest';
import { applyFeedsFile } from '../../src/jobs/apply-feeds-file.js';
import type { ChannelSettings, FeedsFile } from '../../src/model.js';
import { createPorts, HOUR, NOON } from './ports.js';

const daily = { kind: 'daily', at: ['18:00'], timezone: 'UTC' } as const;
const instant = { kind: 'instant', everyMs: HOUR, timezone: 'UTC' } as const;
const channel = (change: Partial<ChannelSettings> = {}): ChannelSettings => ({
  chat: -1001,
  topics: ['world'],
  schedule: daily,
  stories: 5,
  language: 'en',
  ...change,
});

async function start() {
  const { store } = await createPorts();
  const names = new Map<string, number>();
  const apply = (channels: readonly ChannelSettings[], more: Partial<FeedsFile> = {}, now = NOON) =>
    applyFeedsFile(
      { store, resolveChannel: async (name) => names.get(name) },
      { topics: [], feeds: [], channels, ...more },
      now,
    );
  const wishes = async (telegramId: number) => {
    const chat = await store.chats.find(telegramId);
    return (
      chat && (await store.subscriptions.ofChat(chat.id)).map(({ kind, value }) => `${kind} ${value}`.trim())
    );
  };
  return { store, names, apply, wishes };
}

describe('channels of the settings', () => {
  test('get their topics, hour and manner; nothing at once but where digests are instant', async () => {
    const { store, apply, wishes } = await start();
    await apply([channel({ signature: 'The Bot' }), channel({ chat: -1002, topics: [], schedule: instant })]);
    expect(await store.chats.find(-1001)).toMatchObject({
      nextDigestAt: NOON + 6 * HOUR,
      signature: 'The Bot',
      type: 'channel',
    });
    expect(await store.chats.find(-1002)).toMatchObject({ nextDigestAt: NOON });
    expect([await wishes(-1001), await wishes(-1002)]).toEqual([['topic world'], ['all']]);
  });

  test('keep an hour that was missed while the process was down', async () => {
    const { store, apply } = await start();
    await apply([channel()]);
    await apply([channel()], {}, NOON + 8 * HOUR);
    expect(await store.chats.find(-1001)).toMatchObject({ nextDigestAt: NOON + 6 * HOUR });
  });

  test('that change are changed, and lose what the file no longer says', async () => {
    const { store, apply, wishes } = await start();
    await apply([channel({ signature: 'The Bot', quiet: { from: '22:00', to: '07:00' } })]);
    await apply([channel({ topics: ['sports'], schedule: { ...daily, at: ['15:00'] } })]);
    const value = await store.chats.find(-1001);
    expect([value?.nextDigestAt, value?.signature, value?.quiet]).toEqual([
      NOON + 3 * HOUR,
      undefined,
      undefined,
    ]);
    expect(await wishes(-1001)).toEqual(['topic sports']);
  });

  test('that are taken out get no more digests; channels linked in chat are left alone', async () => {
    const { store, apply, wishes } = await start();
    await apply([channel()]);
    const linked = await store.chats.meet({ telegramId: -1009, type: 'channel' }, channel(), NOON);
    await store.chats.update(linked.id, { nextDigestAt: NOON + HOUR });
    await apply([]);
    expect([(await store.chats.find(-1001))?.nextDigestAt, await wishes(-1001)]).toEqual([undefined, []]);
    expect((await store.chats.find(-1009))?.nextDigestAt).toBe(NOON + HOUR);
  });

  test('known by name keep what they were shown when Telegram tells their id', async () => {
    const { store, names, apply } = await start();
    await apply([channel({ chat: '@daily_news' })]);
    const named = await store.chats.find('@daily_news');
    await store.digests.markShown(named?.id ?? '', [{ id: 'story', changedAt: NOON }], NOON);
    names.set('@daily_news', -1005);
    await apply([channel({ chat: '@daily_news' })]);
    const value = await store.chats.find(-1005);
    expect([...(await store.digests.shownSince(value?.id ?? '', 0)).keys()]).toEqual(['story']);
  });
});

test('feeds of the file come and go with it; those added in chat stay', async () => {
  const { store, apply } = await start();
  await store.feeds.save({ url: 'https://chat.example/feed', topics: [], origin: 'chat' }, NOON);
  await apply([], { feeds: [{ url: 'https://file.example/feed', topics: [], origin: 'file' }] });
  const before = (await store.feeds.list()).map((feed) => feed.url).sort();
  await apply([]);
  const after = (await store.feeds.list()).map((feed) => feed.url);
  expect([before, after]).toEqual([
    ['https://chat.example/feed', 'https://file.example/feed'],
    ['https://chat.example/feed'],
  ]);
});
