import { Bot } from 'grammy';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createUpdates } from '../../src/app/updates.js';
import { ROLES, type Role } from '../../src/config/environment.js';
import { createLog } from '../../src/log.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';

const ALL: readonly Role[] = ROLES;
const log = createLog({ level: 'silent', secrets: [] }, { write: () => {} });

async function openTestStore(): Promise<Store> {
  const store = await openStore('sqlite::memory:');
  onTestFinished(() => store.close());
  return store;
}

/** A process with a bot that notes what is asked of it. */
function open(
  store: Store,
  processId: string,
  roles = ALL,
  webhook?: { url: string; secret: string },
  settle = async () => {},
) {
  const asked: string[] = [];
  const bot = {
    bot: new Bot('1:test'),
    start: async () => void asked.push('poll'),
    startWebhook: async () => {
      asked.push('webhook');
      return async () => new Response(null, { status: 200 });
    },
    stop: () => {
      asked.push('stop');
      return settle();
    },
    settle: async () => {},
  };
  const ports = {
    bot,
    store,
    clock: Date.now,
    log,
    processId,
    roles: new Set(roles),
    lookEveryMs: 5,
    drainMs: 50,
  };
  return { asked, updates: createUpdates({ ...ports, ...(webhook ? { webhook } : {}) }) };
}

describe('by long polling', () => {
  test('one of two processes asks for updates; the other takes over when it ends', async () => {
    const store = await openTestStore();
    const first = open(store, 'a');
    const second = open(store, 'b');
    await first.updates.start();
    await second.updates.start();
    expect([first.asked, second.asked]).toEqual([['poll'], []]);
    await first.updates.stop();
    await vi.waitFor(() => expect(second.asked).toEqual(['poll']));
    await second.updates.stop();
  });

  test('a process without the role bot asks for none', async () => {
    const { asked, updates } = open(await openTestStore(), 'a', ['web', 'deliver']);
    await updates.start();
    expect(asked).toEqual([]);
    await updates.stop();
  });
});

describe('a stop', () => {
  test('gives up answers that do not come to an end', async () => {
    const store = await openTestStore();
    const { updates } = open(store, 'a', ALL, undefined, () => new Promise<void>(() => {}));
    await updates.start();
    await expect(updates.stop()).resolves.toBeUndefined();
  });
});

describe('by webhook', () => {
  const webhook = { url: 'https://bot.example.org/telegram', secret: 'ferry' };
  const update = () => new Request(webhook.url, { method: 'POST' });

  test('every web process takes updates, and none asks for them', async () => {
    const store = await openTestStore();
    const processes = ['a', 'b'].map((id) => open(store, id, ['web'], webhook));
    for (const { updates } of processes) await updates.start();
    expect(processes.map(({ asked }) => asked)).toEqual([['webhook'], ['webhook']]);
  });

  test('before the start and after the stop Telegram is told to come again', async () => {
    const { updates } = open(await openTestStore(), 'a', ALL, webhook);
    const status = async () => (await updates.take(update())).status;
    const before = await status();
    await updates.start();
    const between = await status();
    await updates.stop();
    expect([before, between, await status()]).toEqual([503, 200, 503]);
  });
});
