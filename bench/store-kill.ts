import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openStore } from '../src/store/open-store.js';
import type { Store } from '../src/store/store.js';

/**
 * `kill -9` at random moments of a fan-out, with real processes: digests are committed and sent (into a file) by
 * processes that are killed again and again. Nothing may be lost, the order must be kept, and there may be at most as
 * many repeats as messages were under way at the kills.
 *
 *   node build-bench/bench/store-kill.js --kills 100 [--url postgres://…] [--senders 3] [--seed 7]
 *
 * A PostgreSQL database must be empty.
 */
const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    senders: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    url: { type: 'string' },
    child: { type: 'string' },
  },
});
const CHATS = 40;
const DIGESTS = 50;
const PARTS = 3;
/** Messages that a process has under way at once, and the lease that another waits for when it is killed. */
const AT_ONCE = 1;
const LEASE_MS = 400;
const DEFAULTS = {
  language: 'en',
  schedule: { kind: 'daily', at: ['08:00'], timezone: 'UTC' },
  stories: 5,
} as const;

if (options.child === undefined) await runParent();
else await runChild(options.url ?? '', options.child);

/** One life: commits what is not committed yet, and sends what waits, until all is done. */
async function runChild(url: string, log: string): Promise<void> {
  const store = await openStore(url);
  const committing = commitAll(store);
  for (;;) {
    await store.deliveries.recover(Date.now());
    const claimed = await store.deliveries.claim(Date.now(), AT_ONCE, LEASE_MS);
    for (const { id, telegramId, message } of claimed) {
      const mine = await store.deliveries.markSending([id], Date.now());
      if (mine.length === 0) continue;
      appendFileSync(log, `${telegramId} ${message.plain}\n`);
      await store.deliveries.record(id, { kind: 'sent', messageId: 1 }, Date.now());
    }
    if (claimed.length > 0) continue;
    await committing;
    const { pending, sending, retry } = await store.deliveries.count();
    if (pending + sending + retry === 0) break;
    await wait(5);
  }
  await store.close();
}

/** A story is the mark that a digest is committed: after a kill the same digest is refused. */
async function commitAll({ chats, digests }: Store): Promise<void> {
  for (let digest = 0; digest < DIGESTS; digest += 1) {
    for (let telegramId = 1; telegramId <= CHATS; telegramId += 1) {
      const chat = await chats.meet({ telegramId, type: 'private' }, DEFAULTS, Date.now());
      const texts = Array.from({ length: PARTS }, (_, part) => `${digest}.${part}`);
      const messages = texts.map((text) => ({ html: text, plain: text }));
      const stories = [{ id: `story ${digest}`, changedAt: digest }];
      const made = { chatId: chat.id, kind: 'scheduled', stories, messages } as const;
      await digests.commit({ ...made, nextDigestAt: undefined }, Date.now());
    }
  }
}

async function runParent(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'pullquote-kill-'));
  const log = join(directory, 'sent.log');
  const url = options.url ?? `sqlite:${join(directory, 'kill.db')}`;
  const random = createRandom(Number(options.seed));
  writeFileSync(log, '');
  let kills = 0;
  const killing = async (): Promise<void> => {
    for (;;) {
      const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--child', log, '--url', url], {
        stdio: 'inherit',
      });
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      const mayLive = kills >= Number(options.kills) ? Number.POSITIVE_INFINITY : 150 + random() * 700;
      const isOver =
        mayLive === Number.POSITIVE_INFINITY ? await ended : await Promise.race([ended, wait(mayLive, -1)]);
      if (isOver === 0) return;
      if (isOver !== -1) throw new Error(`a process ended with ${isOver}`);
      kills += 1;
      child.kill('SIGKILL');
      await ended;
    }
  };
  await Promise.all(Array.from({ length: Number(options.senders) }, killing));
  report(readFileSync(log, 'utf8').trimEnd().split('\n'), kills);
  rmSync(directory, { recursive: true });
}

function report(lines: readonly string[], kills: number): void {
  const byChat = new Map<string, string[]>();
  for (const line of lines) {
    const [chat = '', text = ''] = line.split(' ');
    byChat.set(chat, [...(byChat.get(chat) ?? []), text]);
  }
  const expected = Array.from({ length: DIGESTS }, (_, d) =>
    Array.from({ length: PARTS }, (_u, p) => `${d}.${p}`),
  ).flat();
  let lost = 0;
  let disordered = 0;
  for (let chat = 1; chat <= CHATS; chat += 1) {
    const came = byChat.get(String(chat)) ?? [];
    lost += expected.filter((text) => !came.includes(text)).length;
    const firsts = came.filter((text, i) => came.indexOf(text) === i);
    if (firsts.join() !== expected.join()) disordered += 1;
  }
  const repeats = lines.length - CHATS * expected.length + lost;
  process.stdout.write(
    `seed ${options.seed}: ${kills} kills, ${lines.length} messages; lost ${lost}, repeats ${repeats}, chats out of order ${disordered}\n`,
  );
  if (lost > 0 || disordered > 0 || repeats > kills * AT_ONCE) process.exitCode = 1;
}

/** Numbers of [0, 1), the same for the same seed (Park and Miller's minimal standard generator). */
function createRandom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
