import { randomUUID } from 'node:crypto';
import { createDeliver } from '../src/jobs/deliver.js';
import { createSeat } from '../src/jobs/seat.js';
import { createLog } from '../src/log.js';
import { createMetrics } from '../src/metrics.js';
import { openStore } from '../src/store/open-store.js';
import type { Store } from '../src/store/store.js';
import { NO_LIMITS, TELEGRAM_LIMITS } from '../src/telegram/limits.js';
import { createTelegram } from '../src/telegram/telegram.js';

export interface FanOut {
  readonly databaseUrl: string;
  readonly apiRoot: string;
  readonly hasLimits: boolean;
  readonly concurrency?: number;
}

/** As the delivery job has it. */
const SEAT_MS = 5_000;
const TEXT = 'The harbour council voted for the new pier on Monday evening. '.repeat(20);

/** A digest of `parts` messages for each of so many private chats; each message names its chat and its part. */
export async function enqueue(store: Store, chats: number, parts: number): Promise<void> {
  const schedule = { kind: 'daily', at: ['08:00'], timezone: 'UTC' } as const;
  const now = Date.now();
  const enqueueOne = async (telegramId: number): Promise<void> => {
    const seen = { telegramId, type: 'private' } as const;
    const chat = await store.chats.meet(seen, { language: 'en', schedule, stories: 5 }, now);
    const texts = Array.from({ length: parts }, (_, part) => `${part} of ${telegramId}\n\n${TEXT}`);
    await store.digests.commit(
      {
        chatId: chat.id,
        kind: 'scheduled',
        stories: texts.map((_, part) => ({ id: `story-${part}`, changedAt: now })),
        messages: texts.map((text) => ({ html: text, plain: text })),
        nextDigestAt: undefined,
      },
      now,
    );
  };
  for (let first = 1; first <= chats; first += 100) {
    const ids = Array.from({ length: Math.min(100, chats - first + 1) }, (_, index) => first + index);
    await Promise.all(ids.map(enqueueOne));
  }
}

/** Sends all that waits, as the delivery job does, and ends. */
export async function sendAll(options: FanOut): Promise<void> {
  const store = await openStore(options.databaseUrl);
  const limits = options.hasLimits ? TELEGRAM_LIMITS : NO_LIMITS;
  const { apiRoot } = options;
  const { leases } = store;
  const clock = Date.now;
  const isShared = options.databaseUrl.startsWith('postgres');
  const shared = { reserve: (now: number, ms: number) => leases.reserve('pace', now, ms) };
  const telegram = createTelegram({
    token: '1:bench',
    apiRoot,
    clock,
    limits,
    ...(isShared && options.hasLimits ? { shared } : {}),
  });
  const seat = createSeat({ leases, clock, name: 'deliver', holder: randomUUID(), leaseMs: SEAT_MS });
  const deliver = createDeliver({
    deliveries: store.deliveries,
    chats: store.chats,
    sender: telegram.sender,
    clock,
    seat,
    random: Math.random,
    log: createLog({ level: 'warn', secrets: [] }, process.stderr),
    metrics: createMetrics(),
    ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
  });
  await deliver.recover();
  for (;;) {
    await deliver.pass({ isStopping: () => false, moved: () => {} });
    const { pending, retry, sending } = await store.deliveries.count();
    if (pending + retry + sending === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await seat.leave();
  await telegram.close();
  await store.close();
}

// Run by itself it is the process that the measurements kill.
const [, script, argument] = process.argv;
if (script?.endsWith('deliver-fanout.js') && argument) await sendAll(JSON.parse(argument) as FanOut);
