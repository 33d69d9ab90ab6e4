import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { createExtractor } from './article/extractor.js';
import { createBot } from './bot/create-bot.js';
import { digestButtons } from './bot/digest-buttons.js';
import { createTranslate } from './bot/i18n.js';
import type { Config } from './config.js';
import { findFeeds } from './feed/discover.js';
import { applyFeedsFile } from './jobs/apply-feeds-file.js';
import { createJobs } from './jobs/jobs.js';
import { previewAddresses } from './jobs/preview.js';
import { readStatus } from './jobs/status.js';
import type { Log } from './log.js';
import { createMetrics } from './metrics.js';
import type { Clock, Fetch } from './model.js';
import { decodeBytes } from './net/charset.js';
import { openStore } from './store/open-store.js';
import { createTelegram } from './telegram/telegram.js';
import { createWeb } from './web/create-web.js';
import { listenHttp } from './web/listen.js';

export interface AppOptions {
  readonly config: Config & { readonly botToken: string };
  readonly log: Log;
  readonly clock: Clock;
  /** How feeds and pages are read; the app does not close it. */
  readonly fetch: Fetch;
  /** Served beside the status page: the try-out's chat page. */
  readonly pages?: Hono;
}

export interface App {
  /** Where the web side answers. */
  readonly url: string;
  /** Ends everything in order; what is under way is finished, for some seconds at most. */
  stop(): Promise<void>;
}

/** Items that the preview of a feed reads. */
const PREVIEW_ITEMS = 5;
const PREVIEW_STORIES = 3;

/** What a chat starts with. */
const DEFAULTS = {
  schedule: { kind: 'daily', at: ['08:00', '18:00'], timezone: 'UTC' },
  stories: 5,
} as const;

/**
 * The composition root: builds every room, joins them and starts them.
 * @throws AppError for a store that does not open, a token that Telegram does not know, a port in use
 */
export async function startApp({ config, log, clock, fetch, pages }: AppOptions): Promise<App> {
  const startedAt = clock();
  const store = await openStore(config.databaseUrl, { clock });
  const metrics = createMetrics({ hasProcess: true });
  const translate = createTranslate(fileURLToPath(new URL('../locales', import.meta.url)));
  const extractor = createExtractor();
  const reading = { fetch, extract: extractor.extract, clock };
  const telegram = createTelegram({ token: config.botToken, apiRoot: config.telegramApiRoot, clock });
  const jobs = createJobs({
    ...reading,
    store,
    sender: telegram.sender,
    log,
    metrics,
    translate,
    buttons: (chat, choice) => digestButtons(chat, choice, translate),
  });
  const status = () => readStatus(store, startedAt, clock());
  const bot = createBot({
    token: config.botToken,
    apiRoot: config.telegramApiRoot,
    pace: telegram.pace,
    store,
    clock,
    log,
    translate,
    adminIds: new Set(config.adminIds),
    defaults: DEFAULTS,
    wake: jobs.wake,
    findFeeds: async (address) => {
      const found = await findFeeds(address, { fetch, decode: decodeBytes });
      return found.kind === 'found' ? { kind: 'found', feeds: found.choices } : found;
    },
    previewFeed: async (url) => {
      const preview = await previewAddresses(reading, [url], {
        items: PREVIEW_ITEMS,
        topics: await store.topics.list(),
      });
      const [fault] = preview.faults;
      return fault
        ? { kind: 'failed', reason: fault.reason }
        : { kind: 'ok', title: preview.title, stories: preview.stories.slice(0, PREVIEW_STORIES) };
    },
    pollNow: (feedId) => void jobs.pollNow(feedId),
    status,
  });
  const web = createWeb({
    status: async () => {
      const now = await status();
      return { ...now, deliveries: { ...now.deliveries } };
    },
    health: async () => {
      const isReachable = await store.ping().then(
        () => true,
        () => false,
      );
      const { stuck } = jobs.health();
      return {
        isHealthy: isReachable && stuck.length === 0,
        stuck: isReachable ? stuck : [...stuck, 'store'],
      };
    },
    metrics: async () => ({
      text: await metrics.registry.metrics(),
      contentType: metrics.registry.contentType,
    }),
  });
  if (pages) web.route('/', pages);
  const listening = await listenHttp(web, config);
  await bot.start();
  const resolveChannel = async (name: string): Promise<number | undefined> =>
    bot.bot.api.getChat(name).then(
      ({ id }) => id,
      () => undefined,
    );
  await applyFeedsFile({ store, resolveChannel }, config, clock());
  await jobs.start();
  log.info({ url: listening.url, bot: bot.bot.botInfo.username }, 'started');
  return {
    url: listening.url,
    async stop() {
      await bot.stop();
      await jobs.stop();
      await Promise.allSettled([listening.close(), telegram.close(), extractor.close()]);
      await store.close();
    },
  };
}
