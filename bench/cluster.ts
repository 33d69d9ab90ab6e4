import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { createSandbox, type Sandbox } from '../src/sandbox/create-sandbox.js';
import { TELEGRAM_LIMITS } from '../src/sandbox/flood.js';
import { listenSandbox } from '../src/sandbox/listen-sandbox.js';
import { openStore } from '../src/store/open-store.js';
import { startOutlets } from './cluster-outlets.js';

/**
 * Several whole bots on one PostgreSQL, one of them killed every ten seconds while feeds are polled and digests go
 * out: what is lost, what comes twice, what is polled twice at a time. Run it on compiled code:
 *
 *   npm run build && npx tsc --outDir build-bench &&
 *     node build-bench/bench/cluster.js --url postgres://… [--processes 3] [--seconds 120] [--chats 150] [--feeds 30]
 *
 * The database must be empty.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    processes: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '120' },
    chats: { type: 'string', default: '150' },
    feeds: { type: 'string', default: '30' },
    log: { type: 'string', default: 'fatal' },
  },
});
if (values.url === undefined) throw new Error('Name an empty PostgreSQL database: --url postgres://…');
const databaseUrl = values.url;
const TOKEN = '123456:cluster';
const KILL_EVERY_MS = 10_000;
/** Longer than the longest lease of a dead process. */
const MOST_DRAIN_MS = 6 * 60_000;
const DIGEST_EVERY_MS = 20_000;
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const directory = mkdtempSync(join(tmpdir(), 'pullquote-cluster-'));
const outlets = await startOutlets(Number(values.feeds));
const sandbox = createSandbox({ token: TOKEN, limits: TELEGRAM_LIMITS });
const telegram = await listenSandbox(sandbox, { host: '127.0.0.1', port: 0 });
await subscribeAll(sandbox, Number(values.chats));
const feedsFile = join(directory, 'feeds.yaml');
const feeds = outlets.feedUrls.map((url) => `  - {url: "${url}", topics: [town], every: 10s}`);
writeFileSync(feedsFile, `topics:\n  - {name: town, title: Town}\nfeeds:\n${feeds.join('\n')}\n`);

const bots = Array.from({ length: Number(values.processes) }, keepRunning);
const endAt = Date.now() + Number(values.seconds) * 1_000;
let kills = 0;
while (Date.now() < endAt) {
  await wait(KILL_EVERY_MS);
  bots[kills % bots.length]?.kill();
  kills += 1;
}
outlets.stop();
const database = new pg.Client({ connectionString: databaseUrl });
await database.connect();
await drain();
await Promise.all(bots.map((bot) => bot.end()));
await report();
await database.end();
await telegram.close();
outlets.close();
rmSync(directory, { recursive: true });

/** People who have started the bot and want everything, at once. */
async function subscribeAll({ createUser, sendText }: Sandbox, count: number): Promise<void> {
  const store = await openStore(databaseUrl);
  const schedule = { kind: 'instant', everyMs: DIGEST_EVERY_MS, timezone: 'UTC' } as const;
  for (let telegramId = 1_001; telegramId <= 1_000 + count; telegramId += 1) {
    createUser({ id: telegramId, firstName: `Reader ${telegramId}` });
    sendText({ from: telegramId, text: 'hello' });
    const now = Date.now();
    const seen = { telegramId, type: 'private' } as const;
    const chat = await store.chats.meet(seen, { language: 'en', schedule, stories: 5 }, now);
    await store.subscriptions.add({ chatId: chat.id, kind: 'all', value: '', createdAt: now });
    await store.chats.update(chat.id, { nextDigestAt: now });
  }
  await store.close();
}

/** A bot that is started again whenever it is killed, until it is to end. */
function keepRunning(): { kill(): void; end(): Promise<void> } {
  const env = {
    PATH: process.env.PATH ?? '',
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: databaseUrl,
    FEEDS_FILE: feedsFile,
    PORT: '0',
    ALLOW_PRIVATE_ADDRESSES: 'yes',
    LOG_LEVEL: values.log,
  };
  let child: ChildProcess | undefined;
  let isEnding = false;
  let ended = Promise.resolve();
  const start = (): void => {
    child = spawn(process.execPath, [CLI, 'start'], { cwd: directory, env, stdio: 'inherit' });
    ended = new Promise((resolve) =>
      child?.once('exit', () => {
        resolve();
        if (!isEnding) start();
      }),
    );
  };
  start();
  return {
    kill: () => void child?.kill('SIGKILL'),
    async end() {
      isEnding = true;
      child?.kill('SIGTERM');
      await ended;
    },
  };
}

async function countRows(condition: string): Promise<number> {
  const { rows } = await database.query<{ count: string }>(`select count(*) from ${condition}`);
  return Number(rows[0]?.count ?? 0);
}

/** Until every item is read and nothing waits to be sent. */
async function drain(): Promise<void> {
  const end = Date.now() + MOST_DRAIN_MS;
  for (let quiet = 0; quiet < 3 && Date.now() < end; ) {
    await wait(10_000);
    const waiting =
      (await countRows('items where done_at is null')) +
      (await countRows('deliveries where ended_at is null'));
    quiet = waiting === 0 ? quiet + 1 : 0;
  }
}

async function report(): Promise<void> {
  const { rows } = await database.query<{ telegram_id: string; state: string; html: string }>(
    `select chats.telegram_id, deliveries.state, messages.body::json->>'html' as html from deliveries
      join chats on chats.id = deliveries.chat_id join messages on messages.id = deliveries.message_id`,
  );
  const calls = sandbox.calls('sendMessage').filter(({ answer }) => answer?.refused === false);
  const arrived = countEach(calls.map(({ params }) => `${params.chat_id} ${params.text}`));
  const committed = countEach(rows.map((row) => `${row.telegram_id} ${row.html}`));
  const excess = [...committed].map(([key, count]) => (arrived.get(key) ?? 0) - count);
  const lost = excess.reduce((sum, more) => sum + Math.max(0, -more), 0);
  const repeats = excess.reduce((sum, more) => sum + Math.max(0, more), 0);
  const figures = {
    kills,
    'items read': await countRows('items where done_at is not null'),
    'items not read': await countRows('items where done_at is null'),
    'messages committed': rows.length,
    'messages not sent': rows.filter(({ state }) => state !== 'sent').length,
    'calls taken': calls.length,
    lost,
    repeats,
    'polls of feeds': outlets.polls.asked,
    'polled twice at a time': outlets.polls.atOnce,
    'calls before retry_after': sandbox.calls('sendMessage').filter(({ isEarly }) => isEarly).length,
    'calls refused with 429': sandbox.calls('sendMessage').filter(({ answer }) => answer?.refused === true)
      .length,
  };
  for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name.padEnd(28)}${value}\n`);
}

function countEach(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
