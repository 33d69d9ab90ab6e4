import { randomUUID } from 'node:crypto';
import { Api } from 'grammy';
import { createDeliver } from '../src/jobs/deliver.js';
import { createSeat } from '../src/jobs/seat.js';
import { createLog } from '../src/log.js';
import { createMetrics } from '../src/metrics.js';
import { openStore } from '../src/store/open-store.js';
import type { Store } from '../src/store/store.js';
import { NO_LIMITS, TELEGRAM_LIMITS } from '../src/telegram/limits.js';
import { createTelegram, type Telegram } from '../src/telegram/telegram.js';

export interface FanOut {
  readonly databaseUrl: string;
  readonly apiRoot: string;
  readonly hasLimits: boolean;
  readonly concurrency?: number;
  /** A person asks something so often, ms, and is answered while digests go out. Default: nobody does. */
  readonly answerEveryMs?: number;
}

/** How long people waited for their answers, ms. */
export type Waits = readonly number[];

/** As the delivery job has it. */
const SEAT_MS = 5_000;
const TEXT = 'The harbour council voted for the new pier on Monday evening. '.repeat(20);

/** A digest of `parts` messages for each of these chats (negative ids: groups); each message names its chat and its part. */
export async function enqueue(store: Store, telegramIds: readonly number[], parts: number): Promise<void> {
  const schedule = { kind: 'daily', at: ['08:00'], timezone: 'UTC' } as const;
  const now = Date.now();
  const enqueueOne = async (telegramId: number): Promise<void> => {
    const seen = { telegramId, type: telegramId > 0 ? 'private' : 'supergroup' } as const;
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
  for (let first = 0; first < telegramIds.length; first += 100) {
    await Promise.all(telegramIds.slice(first, first + 100).map(enqueueOne));
  }
}

/** Ids from 1 on. */
export function privateChats(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Sends all that waits, as the delivery job does, and ends. */
export async function sendAll(options: FanOut): Promise<Waits> {
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
    log: createLog({ level: 'error', secrets: [] }, process.stderr),
    metrics: createMetrics(),
    ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
  });
  await deliver.recover();
  const people = answerPeople(telegram, options.answerEveryMs);
  for (;;) {
    await deliver.pass({ isStopping: () => false, moved: () => {} });
    const { pending, retry, sending } = await store.deliveries.count();
    if (pending + retry + sending === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const waits = await people.stop();
  await seat.leave();
  await telegram.close();
  await store.close();
  return waits;
}

const FIRST_PERSON = 5_000_000;

/** Each answer goes to somebody else. */
function answerPeople(telegram: Telegram, everyMs: number | undefined): { stop(): Promise<Waits> } {
  const api = new Api('1:bench', telegram.client);
  api.config.use(telegram.pace);
  const answers: Promise<number>[] = [];
  const answer = async (chat: number): Promise<number> => {
    const askedAt = performance.now();
    await api.sendMessage(chat, `0 of ${chat}`);
    return performance.now() - askedAt;
  };
  const timer =
    everyMs === undefined
      ? undefined
      : setInterval(() => answers.push(answer(FIRST_PERSON + answers.length)), everyMs);
  return {
    stop() {
      clearInterval(timer);
      return Promise.all(answers);
    },
  };
}

// Run by itself it is the process that the measurements kill.
const [, script, argument] = process.argv;
if (script?.endsWith('deliver-fanout.js') && argument) await sendAll(JSON.parse(argument) as FanOut);
