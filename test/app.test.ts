import { Hono } from 'hono';
import { afterEach, describe, expect, test } from 'vitest';
import { type App, startApp } from '../src/app.js';
import { ROLES } from '../src/config/environment.js';
import type { Config } from '../src/config.js';
import { createLog } from '../src/log.js';
import { openReading, type Reading } from '../src/reading.js';
import { createSandbox, type Sandbox } from '../src/sandbox/create-sandbox.js';
import { type ListeningSandbox, listenSandbox } from '../src/sandbox/listen-sandbox.js';
import { createOutletSite, feedPath } from '../src/sandbox/newsroom/create-newsroom.js';
import { loadOutlets } from '../src/sandbox/newsroom/outlet.js';
import { type Listening, listenHttp } from '../src/web/listen.js';

/* The whole app over HTTP on both sides: a Bot API server of ours, and an outlet of the invented newsroom. */

const TOKEN = '123456:app-test';
const NEWSROOM = new URL('../config/newsroom', import.meta.url).pathname;
const WORKER = new URL('../dist/article/worker.js', import.meta.url);

interface Town {
  readonly sandbox: Sandbox;
  readonly app: App;
  readonly log: string[];
  readonly feeds: Config['feeds'];
  readonly close: () => Promise<void>;
}

let town: Town | undefined;
afterEach(async () => {
  await town?.close();
  town = undefined;
});

async function openTown(change: (sandbox: Sandbox) => Partial<Config> = () => ({})): Promise<Town> {
  const outlet = loadOutlets(NEWSROOM).find((one) => one.slug === 'courier');
  if (!outlet) throw new Error('the newsroom has lost its courier');
  const site: Listening = await listenHttp(createOutletSite(outlet, Date.now), {
    host: '127.0.0.1',
    port: 0,
  });
  const sandbox = createSandbox({ token: TOKEN });
  const telegram: ListeningSandbox = await listenSandbox(sandbox, { host: '127.0.0.1', port: 0 });
  const reading: Reading = openReading({
    allowPrivateAddresses: false,
    unpacedOrigins: new Set([site.url]),
    workerUrl: WORKER,
  });
  const log: string[] = [];
  const config = {
    botToken: TOKEN,
    telegramApiRoot: telegram.url,
    hasTelegramLimits: true,
    allowPaidBroadcast: false,
    adminIds: [],
    databaseUrl: 'sqlite::memory:',
    isDatabaseNamed: true,
    feedsFile: '',
    isFeedsFileNamed: false,
    host: '127.0.0.1',
    port: 0,
    roles: ROLES,
    logLevel: 'debug',
    allowPrivateAddresses: false,
    topics: [{ name: 'world', title: 'World', words: [] }],
    feeds: [{ url: site.url + feedPath(outlet), topics: ['world'], origin: 'file' }],
    channels: [],
    ...change(sandbox),
  } as const;
  const app = await startApp({
    config,
    log: createLog({ level: 'debug', secrets: [TOKEN] }, { write: (line) => log.push(line) }),
    clock: Date.now,
    reading,
  });
  const close = async (): Promise<void> => {
    await app.stop();
    await Promise.all([telegram.close(), site.close(), reading.close()]);
  };
  return { sandbox, app, log, feeds: config.feeds, close };
}

async function freePort(): Promise<number> {
  const { url, close } = await listenHttp(new Hono(), { host: '127.0.0.1', port: 0 });
  await close();
  return Number(new URL(url).port);
}

const WAIT = { timeoutMs: 15_000 };

describe('the whole app', () => {
  test('a reader subscribes and gets a welcome digest with headline, verbatim quote and full name', async () => {
    town = await openTown();
    const { sandbox } = town;
    const reader = sandbox.createUser({ firstName: 'Ada', languageCode: 'en' });
    sandbox.sendText({ from: reader.id, text: '/subscribe' });
    const value = await sandbox.waitForMessage(
      reader.id,
      (message) => message.html.includes('<blockquote>'),
      WAIT,
    );
    expect(value.text).toMatch(/“[^”]+”\n— \p{Lu}\p{L}+ \p{Lu}\p{L}+/u);
    expect(value.html).toContain('#:~:text=');
    expect(sandbox.calls('sendMessage').flatMap((call) => call.warnings)).toEqual([]);
  });

  test('a channel of the settings gets its digest, and no story twice', async () => {
    let channelId = 0;
    town = await openTown((sandbox) => {
      const owner = sandbox.createUser({ firstName: 'Ona' });
      channelId = sandbox.createChannel({ title: 'Daily', username: 'daily_news', owner: owner.id }).id;
      sandbox.addBot(channelId, { as: 'administrator' });
      const schedule = { kind: 'instant', everyMs: 1_000, timezone: 'UTC' } as const;
      return { channels: [{ chat: '@daily_news', topics: ['world'], schedule, stories: 5, language: 'en' }] };
    });
    const { sandbox } = town;
    await sandbox.waitForMessage(channelId, (message) => message.text.includes('Rovers'), WAIT);
    const links = sandbox
      .transcript(channelId)
      .flatMap((message) => message.html.match(/<b><a href="[^"]+"/g) ?? []);
    expect(new Set(links).size).toBe(links.length);
  });

  test('the token never reaches the log', async () => {
    town = await openTown();
    town.sandbox.failNext({ kind: 'reset-before', method: 'getUpdates' });
    const reader = town.sandbox.createUser({ firstName: 'Ada' });
    town.sandbox.sendText({ from: reader.id, text: '/latest' });
    await town.sandbox.waitForMessage(reader.id, undefined, WAIT);
    expect(town.log.join('')).not.toContain('app-test');
  });

  test('updates come by webhook where one is set', async () => {
    const webhook = { url: '', secret: 'ferry_at-dawn' };
    const port = await freePort();
    webhook.url = `http://127.0.0.1:${port}/telegram`;
    town = await openTown(() => ({ port, webhook }));
    const reader = town.sandbox.createUser({ firstName: 'Ada', languageCode: 'en' });
    town.sandbox.sendText({ from: reader.id, text: '/topics' });
    await town.sandbox.waitForMessage(reader.id, ({ text }) => text.includes('World'), WAIT);
    expect(town.sandbox.calls('getUpdates')).toEqual([]);
    const forged = await fetch(webhook.url, { method: 'POST', body: '{"update_id":1}' });
    expect(forged.status).toBe(401);
  });

  test('a process does what its roles say, and no more', async () => {
    town = await openTown(() => ({ roles: ['deliver'] }));
    expect(town.app.url).toBeUndefined();
    expect(town.sandbox.calls('getUpdates')).toEqual([]);
    expect(town.log.join('')).not.toContain('feed checked');
  });

  test('a feeds file that is read again adds its channels', async () => {
    town = await openTown();
    const { sandbox, app } = town;
    const owner = sandbox.createUser({ firstName: 'Ona' });
    const channel = sandbox.createChannel({ title: 'Late', username: 'late_news', owner: owner.id });
    sandbox.addBot(channel.id, { as: 'administrator' });
    const schedule = { kind: 'instant', everyMs: 60_000, timezone: 'UTC' } as const;
    await app.reload({
      topics: [],
      feeds: town.feeds,
      channels: [{ chat: '@late_news', topics: [], schedule, stories: 3, language: 'en' }],
    });
    const value = await sandbox.waitForMessage(channel.id, (message) => message.isFromBot, WAIT);
    expect(value.html).toContain('<blockquote>');
  });

  test('health is told on the web side', async () => {
    town = await openTown();
    const value = await fetch(`${town.app.url}/healthz`);
    expect([value.status, await value.json()]).toEqual([200, { isHealthy: true, stuck: [] }]);
  });
});
