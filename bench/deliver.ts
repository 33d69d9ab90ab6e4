import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createDigest } from '../src/jobs/digest.js';
import { createMetrics } from '../src/metrics.js';
import { openStore } from '../src/store/open-store.js';
import { fillChoices } from './deliver-choices.js';
import { enqueue, type FanOut, sendAll } from './deliver-fanout.js';
import { type Journal, startTelegram } from './deliver-telegram.js';

/**
 * What sending does, over real HTTP to a Bot API server of its own. Run it on compiled code:
 *
 *   npx tsc --outDir build-bench && node build-bench/bench/deliver.js speed | steady | kill | compose [--url postgres://…]
 *
 * - `speed`: limits off, the server in a process of its own: messages a second and their cost on the processor.
 * - `steady`: Telegram's limits: messages a second, calls refused, calls before their `retry_after`.
 * - `kill`: a process that sends is killed again and again at random moments: messages lost, repeated, out of order.
 *   With `--limits` it keeps Telegram's pace, as a real process does; without, everything that is under way at once
 *   (`--at-once`) may be repeated. `--processes 3` kills one of three; `--kill-within` ms after the last.
 * - `compose`: digests composed for many chats in 200 distinct choices, nothing sent.
 *
 * Without `--url` each uses an SQLite file in the temporary directory. A PostgreSQL database must be empty.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    chats: { type: 'string' },
    kills: { type: 'string', default: '100' },
    'kill-within': { type: 'string', default: '3000' },
    processes: { type: 'string', default: '1' },
    'at-once': { type: 'string' },
    limits: { type: 'boolean', default: false },
  },
});
const directory = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
const databaseUrl = values.url ?? `sqlite:${join(directory, 'bench.db')}`;
const atOnce = values['at-once'] === undefined ? {} : { concurrency: Number(values['at-once']) };

const MODES: Readonly<Record<string, () => Promise<void>>> = { speed, steady, kill, compose };
const mode = MODES[positionals[0] ?? 'speed'];
if (mode) await mode();
else process.stderr.write(`Name one of ${Object.keys(MODES).join(', ')}.\n`);
rmSync(directory, { recursive: true });

async function fill(chats: number, parts: number): Promise<void> {
  const store = await openStore(databaseUrl);
  await enqueue(store, chats, parts);
  await store.close();
}

async function speed(): Promise<void> {
  const chats = Number(values.chats ?? 8_000);
  await fill(chats, 1);
  const server = fork(fileURLToPath(new URL('./deliver-server.js', import.meta.url)));
  const apiRoot = await new Promise<string>((resolve) =>
    server.once('message', (root) => resolve(String(root))),
  );
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  await sendAll({ databaseUrl, apiRoot, hasLimits: false, ...atOnce });
  const seconds = (performance.now() - startedAt) / 1_000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpuSeconds = (user + system) / 1e6;
  server.kill();
  print({
    messages: chats,
    'a second': chats / seconds,
    'a second of processor': chats / cpuSeconds,
  });
}

async function steady(): Promise<void> {
  const chats = Number(values.chats ?? 3_000);
  await fill(chats, 1);
  const { apiRoot, journal, close } = await startTelegram(true);
  const startedAt = performance.now();
  await sendAll({ databaseUrl, apiRoot, hasLimits: true, ...atOnce });
  const seconds = (performance.now() - startedAt) / 1_000;
  close();
  const { messages, refused, tooEarly } = journal;
  print({
    messages,
    'a second': messages / seconds,
    'refused with 429': refused,
    'before retry_after': tooEarly,
  });
}

async function kill(): Promise<void> {
  const chats = Number(values.chats ?? 2_000);
  const parts = 3;
  await fill(chats, parts);
  const { apiRoot, journal, close } = await startTelegram(false);
  const processes = Number(values.processes);
  const options: FanOut = { databaseUrl, apiRoot, hasLimits: values.limits, ...atOnce };
  let kills = 0;
  const senders = Array.from({ length: processes }, () => keepSending(options));
  const isOver = Promise.all(senders.map((sender) => sender.ended));
  const total = chats * parts;
  while (kills < Number(values.kills) && journal.messages < total) {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * Number(values['kill-within'])));
    senders[kills % processes]?.kill();
    kills += 1;
  }
  await isOver;
  close();
  print({ messages: total, kills, ...judge(journal, chats, parts) });
}

async function compose(): Promise<void> {
  const chats = Number(values.chats ?? 100_000);
  const store = await openStore(databaseUrl);
  await fillChoices(store, chats);
  const digest = createDigest({
    store,
    clock: Date.now,
    metrics: createMetrics(),
    translate: (_, key, args) => `${key} ${JSON.stringify(args ?? {})}`,
  });
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const made = await digest.pass({ isStopping: () => false, moved: () => {} });
  const seconds = (performance.now() - startedAt) / 1_000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const megabytes = process.resourceUsage().maxRSS / 1_024;
  await store.close();
  print({ digests: made, seconds, 'seconds of processor': (user + system) / 1e6, 'MB at most': megabytes });
}

/** A sender that is started again whenever it is killed, until it ends by itself. */
function keepSending(options: FanOut): { kill(): void; readonly ended: Promise<void> } {
  const script = fileURLToPath(new URL('./deliver-fanout.js', import.meta.url));
  let child: ChildProcess | undefined;
  const ended = new Promise<void>((resolve) => {
    const start = (): void => {
      child = spawn(process.execPath, [script, JSON.stringify(options)], { stdio: 'inherit' });
      child.once('exit', (code) => (code === 0 ? resolve() : start()));
    };
    start();
  });
  return { kill: () => void child?.kill('SIGKILL'), ended };
}

function judge(journal: Journal, chats: number, parts: number) {
  let lost = 0;
  let repeated = 0;
  let outOfOrder = 0;
  for (let chat = 1; chat <= chats; chat += 1) {
    const numbers = (journal.byChat.get(chat) ?? []).map((text) => Number(text.split(' ', 1)[0]));
    const seen = new Set(numbers);
    lost += parts - seen.size;
    repeated += numbers.length - seen.size;
    if (numbers.some((number, index) => number < (numbers[index - 1] ?? 0))) outOfOrder += 1;
  }
  return { lost, repeated, 'out of order': outOfOrder };
}

function print(figures: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(figures)) {
    process.stdout.write(`${name.padEnd(24)}${Math.round(value * 10) / 10}\n`);
  }
}
