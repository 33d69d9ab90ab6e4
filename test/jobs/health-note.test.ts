import { describe, expect, it } from 'vitest';
import { tellHealth } from '../../src/jobs/health-note.js';
import type { Feed } from '../../src/model.js';
import { createPorts, HOUR } from './ports.js';

const DAY = 24 * HOUR;
const ADMIN = 900;
const DEFAULTS = {
  language: 'en',
  schedule: { kind: 'daily', at: ['08:00'], timezone: 'UTC' },
  stories: 5,
} as const;

/** A bot with one feed whose admin has started it (unless told otherwise). */
async function start(isAdminThere = true) {
  const ports = await createPorts();
  const { store, time } = ports;
  if (isAdminThere) {
    await store.chats.meet({ telegramId: ADMIN, type: 'private' }, DEFAULTS, time.now);
  }
  const settings = { url: 'https://harbour.example/feed?key=secret', topics: [], origin: 'chat' } as const;
  const feed = await store.feeds.save(settings, time.now);
  const check = (isSuccess: boolean, change: { state?: Feed['state'] } = {}) =>
    store.feeds.recordCheck(feed.id, {
      checkedAt: time.now,
      nextCheckAt: time.now,
      isSuccess,
      error: 'It answers <503>.',
      ...change,
    });
  /** What the admin is told now. */
  const told = async (): Promise<readonly string[]> => {
    await tellHealth({ ...ports, adminIds: [ADMIN] });
    const waiting = await store.deliveries.claim(time.now, 10, HOUR);
    await store.deliveries.markSending(
      waiting.map(({ id }) => id),
      time.now,
    );
    for (const { id } of waiting) await store.deliveries.record(id, { kind: 'sent', messageId: 1 }, time.now);
    return waiting.map(({ message }) => message.html);
  };
  return { ...ports, check, told };
}

describe('the note to admins', () => {
  it('comes once when a feed has failed for three days, and once when it is read again', async () => {
    const { time, check, told } = await start();
    await check(false);
    time.now += 3 * DAY - 1;
    expect(await told()).toEqual([]);
    time.now += 1;
    expect(await told()).toEqual([
      'health-failing\n• harbour.example (3 days ago): It answers &lt;503&gt;.\nhealth-how',
    ]);
    await check(false);
    time.now += DAY;
    expect(await told()).toEqual([]);
    await check(true);
    expect(await told()).toEqual(['health-recovered\n• harbour.example']);
    expect(await told()).toEqual([]);
  });

  it('comes for a feed that is gone for good, and never for one that an admin has paused', async () => {
    const { time, store, check, told } = await start();
    await check(false);
    const [feed] = await store.feeds.list();
    await store.feeds.update(feed?.id ?? '', { state: 'paused' });
    time.now += 4 * DAY;
    expect(await told()).toEqual([]);
    await check(false, { state: 'gone' });
    expect(await told()).toEqual([expect.stringContaining('• harbour.example')]);
  });

  it('waits for somebody to tell', async () => {
    const { time, store, check, told } = await start(false);
    await check(false);
    time.now += 4 * DAY;
    expect(await told()).toEqual([]);
    await store.chats.meet({ telegramId: ADMIN, type: 'private' }, DEFAULTS, time.now);
    expect(await told()).toHaveLength(1);
  });

  it('is split where many feeds fail at once', async () => {
    const { time, store, told } = await start();
    for (let number = 0; number < 40; number += 1) {
      const url = `https://harbour${number}.example/`;
      const { id } = await store.feeds.save({ url, topics: [], origin: 'chat' }, time.now);
      const error = 'The server does not answer. '.repeat(20);
      const times = { checkedAt: time.now, nextCheckAt: time.now };
      await store.feeds.recordCheck(id, { ...times, isSuccess: false, error });
    }
    time.now += 4 * DAY;
    const [first] = await told();
    expect(first?.length).toBeLessThan(4096);
    expect(await store.deliveries.count()).toMatchObject({ sent: 1, pending: 2 });
  });
});
