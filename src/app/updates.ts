import { setTimeout } from 'node:timers/promises';
import type { PullquoteBot } from '../bot/create-bot.js';
import type { TakeUpdate } from '../bot/webhook.js';
import type { Role, WebhookSettings } from '../config/environment.js';
import { createSeat } from '../jobs/seat.js';
import type { Log } from '../log.js';
import type { Clock } from '../model.js';
import type { Store } from '../store/store.js';

/** What people type and press, on its way to the bot. */
export interface Updates {
  /** Throws what `PullquoteBot.start` throws. */
  start(): Promise<void>;
  /** Takes no more, and resolves when all that was taken is answered. */
  stop(): Promise<void>;
  /** Answers what Telegram posts: 503, which makes it come again, before the start and after the stop. */
  readonly take: TakeUpdate;
}

export interface UpdatesOptions {
  readonly bot: PullquoteBot;
  readonly roles: Pick<ReadonlySet<Role>, 'has'>;
  readonly webhook?: WebhookSettings;
  readonly store: Pick<Store, 'leases'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly processId: string;
  /** How long a stop waits for answers that are under way, ms. */
  readonly drainMs?: number;
  /** How often to look whether the seat is free, or still ours, ms. */
  readonly lookEveryMs?: number;
}

/** Below the ten seconds that supervisors give a process to end by itself. */
const DRAIN_MS = 8_000;
/** A process that dies is followed by another after this. */
const LEASE_MS = 10_000;
/** Less than half of the lease. */
const LOOK_EVERY_MS = 3_000;

/** By webhook where one is set, in each process with the role web; else by long polling, in one with the role bot. */
export function createUpdates(options: UpdatesOptions): Updates {
  const { bot, roles, webhook, log } = options;
  let take: TakeUpdate | undefined;
  const polling = webhook === undefined && roles.has('bot') ? createPolling(options) : undefined;
  return {
    take: async (request) => take?.(request) ?? new Response(null, { status: 503 }),
    async start() {
      if (webhook !== undefined && roles.has('web')) take = await bot.startWebhook(webhook);
      await polling?.start();
    },
    async stop() {
      take = undefined;
      const stopped = (polling?.stop() ?? bot.stop()).then(() => true);
      const isDrained = await Promise.race([
        stopped,
        setTimeout(options.drainMs ?? DRAIN_MS, false, { ref: false }),
      ]);
      if (!isDrained) log.warn('some answers were still waiting for their turn and are given up');
    },
  };
}

/** Of several processes one asks Telegram for updates at a time: Telegram would refuse the others. */
function createPolling(options: UpdatesOptions): Pick<Updates, 'start' | 'stop'> {
  const { bot, store, clock, log, processId: holder } = options;
  const seat = createSeat({ leases: store.leases, clock, name: 'updates', holder, leaseMs: LEASE_MS });
  let isPolling = false;
  let looking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    const isOurs = await seat.isOurs();
    if (isOurs === isPolling) return;
    await (isOurs ? bot.start() : bot.stop());
    isPolling = isOurs;
    log.info(isOurs ? 'this process asks Telegram for updates' : 'another process asks Telegram for updates');
  };
  const lookAgain = (): void => {
    looking = looking
      .then(look)
      .catch((error: unknown) => log.error({ err: error }, 'updates are not asked for; tried again soon'));
  };
  return {
    async start() {
      await look();
      timer = setInterval(lookAgain, options.lookEveryMs ?? LOOK_EVERY_MS);
    },
    async stop() {
      clearInterval(timer);
      await looking;
      await bot.stop();
      await seat.leave().catch((error: unknown) => log.warn({ err: error }, 'the seat runs out by itself'));
    },
  };
}
