import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { buildBot, channelId } from './app/build-bot.js';
import { buildTelegram } from './app/build-telegram.js';
import { buildWeb } from './app/build-web.js';
import { createUpdates } from './app/updates.js';
import { digestButtons } from './bot/digest-buttons.js';
import { createTranslate } from './bot/i18n.js';
import type { Config } from './config.js';
import { applyFeedsFile } from './jobs/apply-feeds-file.js';
import type { DigestPorts } from './jobs/digest.js';
import { createJobs } from './jobs/jobs.js';
import { readStatus } from './jobs/status.js';
import type { Log } from './log.js';
import { createMetrics } from './metrics.js';
import type { Clock, FeedsFile } from './model.js';
import type { Reading } from './reading.js';
import { openStore } from './store/open-store.js';
import { listenHttp } from './web/listen.js';

export interface AppOptions {
  readonly config: Config & { readonly botToken: string };
  readonly log: Log;
  readonly clock: Clock;
  /** How feeds and pages are read; the app does not close it. */
  readonly reading: Omit<Reading, 'close'>;
  /** Served beside the status page: the try-out's chat page. */
  readonly pages?: Hono;
}

export interface App {
  /** Where the web side answers; absent in a process without it. */
  readonly url?: string;
  /** Makes the store say what the feeds file says now. */
  reload(file: FeedsFile): Promise<void>;
  /** Ends everything in order; what is under way is finished, for some seconds at most. */
  stop(): Promise<void>;
}

/**
 * The composition root: builds every room, joins them and starts them.
 * @throws AppError for a store that does not open, a token that Telegram does not know, a port in use
 */
export async function startApp({ config, log, clock, reading, pages }: AppOptions): Promise<App> {
  const startedAt = clock();
  const { botToken: token, telegramApiRoot: apiRoot } = config;
  const roles: ReadonlySet<string> = new Set(config.roles);
  const processId = randomUUID();
  const store = await openStore(config.databaseUrl, { clock });
  const metrics = createMetrics({ hasProcess: true });
  const translate = createTranslate(fileURLToPath(new URL('../locales', import.meta.url)));
  const telegram = buildTelegram({ config, store, clock });
  const buttons: DigestPorts['buttons'] = (chat, choice) => digestButtons(chat, choice, translate);
  const ports = { store, clock, log, metrics, translate };
  const { adminIds } = config;
  const work = { ...ports, ...reading, adminIds, roles, processId };
  const jobs = createJobs({ ...work, sender: telegram.sender, buttons });
  const status = () => readStatus(store, startedAt, clock());
  const bot = buildBot({
    ...ports,
    token,
    apiRoot,
    reading,
    status,
    pace: telegram.pace,
    adminIds: new Set(adminIds),
    wake: jobs.wake,
    pollNow: (feedId) => void jobs.pollNow(feedId),
  });
  const updates = createUpdates({ ...config, ...ports, bot, roles, processId });
  const web = buildWeb({ store, jobs, metrics, status, updates });
  if (pages) web.route('/', pages);
  const listening = roles.has('web') ? await listenHttp(web, config) : undefined;
  await updates.start();
  const reload = async (file: FeedsFile): Promise<void> => {
    if (!roles.has('poll')) return;
    await applyFeedsFile({ store, resolveChannel: (name) => channelId(bot, name) }, file, clock());
    jobs.wake();
  };
  await reload(config);
  await jobs.start();
  log.info({ url: listening?.url, roles: config.roles }, 'started');
  return {
    ...(listening === undefined ? {} : { url: listening.url }),
    reload,
    async stop() {
      await Promise.all([updates.stop(), jobs.stop()]);
      await Promise.allSettled([listening?.close(), telegram.close()]);
      await store.close();
    },
  };
}
