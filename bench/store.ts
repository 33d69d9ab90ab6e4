import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createStore } from '../src/store/create-store.js';
import { migrateStore } from '../src/store/migrate.js';
import { openDatabase } from '../src/store/open-store.js';
import type { Store } from '../src/store/store.js';

/**
 * What the store does for a fan-out: chats met, digests committed, deliveries sent (to a Telegram that answers at
 * once). Run it on compiled code:
 *
 *   npx tsc --outDir build-bench && node build-bench/bench/store.js --chats 100000 [--url postgres://…]
 *
 * Without `--url` it makes an SQLite file in the temporary directory. A PostgreSQL database must be empty.
 */
const { values: options } = parseArgs({
  options: { chats: { type: 'string', default: '10000' }, url: { type: 'string' } },
});
const CHATS = Number(options.chats);
/** As many as the digest job and the delivery loop keep under way. */
const DIGESTS_AT_ONCE = 32;
const SENDING_AT_ONCE = 8;
const MESSAGES_SENT = Math.min(CHATS, 20_000);
const CHOICES = 200;
const LEASE_MS = 120_000;
const NOW = Date.UTC(2026, 2, 10, 8);
const DEFAULTS = {
  language: 'en',
  schedule: { kind: 'daily', at: ['08:00'], timezone: 'UTC' },
  stories: 5,
} as const;

const directory = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
const database = await openDatabase(options.url ?? `sqlite:${join(directory, 'bench.db')}`);
await migrateStore(database, NOW);
const store = createStore(database, { clock: () => NOW });

await measure('chats met and subscribed', CHATS, () => meetAll(store));
await measure('digests composed and committed', CHATS, () => digestAll(store));
await measure('claims of 8 from the whole line', 50, () => claimOften(store));
for (const atOnce of [SENDING_AT_ONCE, 32]) {
  await measure(`messages sent, ${atOnce} at once`, MESSAGES_SENT / 4, () =>
    send(store, atOnce, MESSAGES_SENT / 4),
  );
}
await measure('counts of deliveries', 10, async () => {
  for (let i = 0; i < 10; i += 1) await store.deliveries.count();
});
await store.close();
rmSync(directory, { recursive: true });

/** Says how long it took by the clock and on the processor: the second is what a busy machine does not blur. */
async function measure(what: string, times: number, work: () => Promise<void>): Promise<void> {
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  await work();
  const seconds = (performance.now() - start) / 1000;
  const cpu = process.cpuUsage(cpuBefore);
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  process.stdout.write(
    `${what}: ${times} in ${seconds.toFixed(2)} s (CPU ${cpuSeconds.toFixed(2)} s), ` +
      `${Math.round(times / seconds)}/s, ${memory} MB\n`,
  );
}

/** Runs `work` for every piece that `take` gives, so many at once. */
async function atOnce<T>(
  count: number,
  take: () => T | undefined,
  work: (piece: T) => Promise<void>,
): Promise<void> {
  const one = async (): Promise<void> => {
    for (let piece = take(); piece !== undefined; piece = take()) await work(piece);
  };
  await Promise.all(Array.from({ length: count }, one));
}

async function meetAll({ chats, subscriptions }: Store): Promise<void> {
  let telegramId = 0;
  await atOnce(
    64,
    () => (telegramId < CHATS ? ++telegramId : undefined),
    async (id) => {
      const chat = await chats.meet({ telegramId: id, type: 'private' }, DEFAULTS, NOW);
      await subscriptions.add({ chatId: chat.id, kind: 'topic', value: `t${id % CHOICES}`, createdAt: NOW });
      await chats.update(chat.id, { nextDigestAt: NOW });
    },
  );
}

/** What the digest job asks of the store for each chat; 5 stories in one message of 3 KB. */
async function digestAll({ chats, subscriptions, digests }: Store): Promise<void> {
  for (;;) {
    const due = [...(await chats.claimDue(NOW, DIGESTS_AT_ONCE, LEASE_MS))];
    if (due.length === 0) return;
    await atOnce(
      DIGESTS_AT_ONCE,
      () => due.pop(),
      async ({ id }) => {
        const [wishes] = await Promise.all([
          subscriptions.ofChat(id),
          subscriptions.mutesOfChat(id),
          digests.shownSince(id, 0),
        ]);
        const topic = wishes[0]?.value ?? '';
        const text = `${topic} ${'What people actually said. '.repeat(110)}`;
        await digests.commit(
          {
            chatId: id,
            kind: 'scheduled',
            stories: Array.from({ length: 5 }, (_, i) => ({ id: `story-${topic}-${i}`, changedAt: NOW })),
            messages: [{ html: text, plain: text }],
            nextDigestAt: NOW + LEASE_MS,
          },
          NOW,
        );
      },
    );
  }
}

async function claimOften({ deliveries }: Store): Promise<void> {
  for (let i = 0; i < 50; i += 1) {
    const claimed = await deliveries.claim(NOW, 8, LEASE_MS);
    await deliveries.release(
      claimed.map(({ id }) => id),
      NOW,
    );
  }
}

/** As the delivery loop does: a claim when half of the places are free; each message marked, sent and recorded by itself. */
async function send({ deliveries }: Store, places: number, messages: number): Promise<void> {
  const underWay = new Set<Promise<void>>();
  let begun = 0;
  const sendOne = async (id: string): Promise<void> => {
    await deliveries.markSending([id], NOW);
    await deliveries.record(id, { kind: 'sent', messageId: 1 }, NOW);
  };
  while (begun < messages) {
    const claimed = await deliveries.claim(NOW, places - underWay.size, LEASE_MS);
    begun += claimed.length;
    for (const { id } of claimed) {
      const sending: Promise<void> = sendOne(id).finally(() => underWay.delete(sending));
      underWay.add(sending);
    }
    while (underWay.size > places / 2) await Promise.race(underWay);
  }
  await Promise.all(underWay);
}
