import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createSandbox } from '../src/sandbox/create-sandbox.js';
import { listenSandbox } from '../src/sandbox/listen-sandbox.js';
import { openStore } from '../src/store/open-store.js';

/**
 * Memory of a whole bot that has nothing to do: as `pullquote start` runs it, on Linux. Run it on compiled code:
 *
 *   npm run build && npx tsc --outDir build-bench && node build-bench/bench/idle.js [--feeds 5000] [--chats 100000]
 */
const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '5000' },
    chats: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '90' },
    url: { type: 'string' },
  },
});
const TOKEN = '123456:idle';
const DAY_MS = 24 * 60 * 60_000;
const AT_ONCE = 200;
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const directory = mkdtempSync(join(tmpdir(), 'pullquote-idle-'));
const databaseUrl = values.url ?? `sqlite:${join(directory, 'idle.db')}`;
await fill(Number(values.feeds), Number(values.chats));
const telegram = await listenSandbox(createSandbox({ token: TOKEN }), { host: '127.0.0.1', port: 0 });
const child = spawn(process.execPath, [CLI, 'start'], {
  cwd: directory,
  env: {
    PATH: process.env.PATH ?? '',
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: databaseUrl,
    PORT: '0',
    LOG_LEVEL: 'warn',
  },
  stdio: 'inherit',
});
const ended = new Promise((resolve) => child.once('exit', resolve));
await wait(Number(values.seconds) * 1_000);
const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
for (const [name, field] of [
  ['MB', 'VmRSS'],
  ['MB at most', 'VmHWM'],
]) {
  const kilobytes = Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]);
  process.stdout.write(`${name?.padEnd(28)}${Math.round(kilobytes / 1_024)}\n`);
}
child.kill('SIGTERM');
await ended;
await telegram.close();
rmSync(directory, { recursive: true });

/** Nothing is due for a day. */
async function fill(feeds: number, chats: number): Promise<void> {
  const store = await openStore(databaseUrl);
  const now = Date.now();
  const addFeed = async (number: number): Promise<void> => {
    const settings = {
      url: `https://outlet-${number}.example/feed.xml`,
      topics: [],
      origin: 'chat',
    } as const;
    const { id } = await store.feeds.save(settings, now);
    await store.feeds.update(id, { nextCheckAt: now + DAY_MS });
  };
  const schedule = { kind: 'daily', at: ['08:00'], timezone: 'UTC' } as const;
  const addChat = async (number: number): Promise<void> => {
    const seen = { telegramId: number + 1, type: 'private' } as const;
    const { id } = await store.chats.meet(seen, { language: 'en', schedule, stories: 5 }, now);
    await store.subscriptions.add({ chatId: id, kind: 'all', value: '', createdAt: now });
    await store.chats.update(id, { nextDigestAt: now + DAY_MS });
  };
  await inTurns(feeds, addFeed);
  await inTurns(chats, addChat);
  await store.close();
}

async function inTurns(count: number, add: (number: number) => Promise<void>): Promise<void> {
  for (let first = 0; first < count; first += AT_ONCE) {
    const size = Math.min(AT_ONCE, count - first);
    await Promise.all(Array.from({ length: size }, (_, index) => add(first + index)));
  }
}
