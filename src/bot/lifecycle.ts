import { setTimeout } from 'node:timers/promises';
import { type RunnerHandle, run } from '@grammyjs/runner';
import { type Bot, type Context, GrammyError, type NextFunction } from 'grammy';
import { AppError } from '../errors.js';
import type { BackgroundWork } from './background.js';
import { publishMenus } from './menu.js';
import type { BotDependencies } from './ports.js';
import { createWebhook, type TakeUpdate, type WebhookOptions } from './webhook.js';

export interface Lifecycle {
  /**
   * Asks Telegram who the bot is, begins long polling and tells Telegram the menus in the background. Throws AppError
   * 'telegram.token' or 'telegram.unreachable'.
   */
  start(): Promise<void>;
  /**
   * The same with a webhook in place of polling: gives what answers the requests that Telegram posts to its address.
   * Several processes may share an address. Throws as `start` does, and what Telegram says to a wrong address.
   */
  startWebhook(options: WebhookOptions): Promise<TakeUpdate>;
  /** Takes no more updates, and resolves when all those that were taken are answered. */
  stop(): Promise<void>;
}

interface WatchedLifecycle extends Lifecycle {
  /** Resolves when every update taken so far is answered and its background work has ended. */
  readonly settle: () => Promise<void>;
  /** The outermost middleware: knows what is under way. */
  readonly watch: (ctx: Context, next: NextFunction) => Promise<void>;
}

const UPDATES = ['message', 'callback_query', 'my_chat_member', 'inline_query'] as const;
const POLL_SECONDS = 30;
const MAX_AT_ONCE = 5_000;

/** Start and stop of a bot with long polling. */
export function createLifecycle(
  bot: Bot,
  ports: BotDependencies,
  background: BackgroundWork,
): WatchedLifecycle {
  const underWay = new Set<Promise<void>>();
  const settle = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
    await background.drain();
  };
  let lastUpdate: number | undefined;
  let polling: Polling | undefined;
  return {
    settle,
    watch: async (ctx, next) => {
      lastUpdate = Math.max(lastUpdate ?? 0, ctx.update.update_id);
      const task = next();
      const settled = task.catch(() => undefined).finally(() => underWay.delete(settled));
      underWay.add(settled);
      await task;
    },
    start: async () => {
      await initBot(bot, ports);
      await dropWebhook(bot, ports);
      polling = keepPolling(bot, ports);
      background.run(() => publishMenus(bot.api, ports));
    },
    startWebhook: async ({ url, secret }) => {
      await initBot(bot, ports);
      await bot.api.setWebhook(url, { secret_token: secret, allowed_updates: UPDATES });
      background.run(() => publishMenus(bot.api, ports));
      return createWebhook(secret, async (update) => {
        await bot.handleUpdate(update).catch(bot.errorHandler);
      });
    },
    stop: async () => {
      const wasPolling = polling !== undefined;
      await polling?.stop();
      polling = undefined;
      await settle();
      if (wasPolling && lastUpdate !== undefined) await confirmUpdates(bot, ports, lastUpdate);
    },
  };
}

interface Polling {
  stop(): Promise<void>;
}

/** Polls until it is stopped; where Telegram ends it (another process polls with this token), it begins again. */
function keepPolling(bot: Bot, ports: BotDependencies): Polling {
  const stopping = new AbortController();
  const begin = (): RunnerHandle =>
    run(bot, {
      // Those who wait for the pace of their chat must not keep out the others.
      sink: { concurrency: MAX_AT_ONCE },
      runner: {
        fetch: { timeout: POLL_SECONDS, allowed_updates: UPDATES },
        retryInterval: RETRY_MS,
        silent: true,
      },
    });
  let runner = begin();
  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await runner.task();
      } catch (error) {
        ports.log.error(
          { err: error },
          'Telegram ended the polling. Does another process use this bot token?',
        );
      }
      await pause(RESTART_MS, stopping.signal);
      if (!stopping.signal.aborted) runner = begin();
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      stopping.abort();
      await runner.stop();
      await watching;
    },
  };
}

const RESTART_MS = 5_000;
/** The runner's own default doubles without end: after an hour without network it would sleep for another. */
const RETRY_MS = 2_000;

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}

const INIT_MS = 10_000;

async function withinTime<T>(work: Promise<T>, ms: number): Promise<T> {
  const late = setTimeout(ms, undefined, { ref: false }).then(() => {
    throw new Error(`no answer within ${ms} ms`);
  });
  return Promise.race([work, late]);
}

async function initBot(bot: Bot, ports: BotDependencies): Promise<void> {
  try {
    // Not bot.init(), which asks again without end and says nothing: a plain message now is worth more.
    bot.botInfo = await withinTime(bot.api.getMe(), INIT_MS);
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
      const message = 'Telegram does not know this bot token. Copy BOT_TOKEN again from @BotFather.';
      throw new AppError('telegram.token', message, error);
    }
    const message = `The Bot API server at ${ports.apiRoot} does not answer. Check the network and TELEGRAM_API_ROOT.`;
    throw new AppError('telegram.unreachable', message, error);
  }
}

/** While a webhook is set, Telegram gives no updates to those who poll. What waits for it stays. */
async function dropWebhook(bot: Bot, ports: BotDependencies): Promise<void> {
  try {
    await bot.api.deleteWebhook();
  } catch (error) {
    ports.log.debug({ err: error }, 'a webhook, if there is one, could not be taken away');
  }
}

/** Telegram forgets updates when the next ones are asked for: without this the last ones would come again. */
async function confirmUpdates(bot: Bot, ports: BotDependencies, lastUpdate: number): Promise<void> {
  try {
    await bot.api.getUpdates({ offset: lastUpdate + 1, limit: 1, timeout: 0 });
  } catch (error) {
    ports.log.debug({ err: error }, 'the last updates could not be confirmed and may come again');
  }
}
