import { Api, type ApiClientOptions, type Transformer } from 'grammy';
import type { Clock } from '../model.js';
import { paceAnswers } from './answers.js';
import type { Limits } from './limits.js';
import type { Sender } from './outcome.js';
import { createPacer, type SharedPace } from './pacer.js';
import { createSender } from './sender.js';
import type { Timer } from './timer.js';
import { createTransport } from './transport.js';

export interface TelegramOptions {
  readonly token: string;
  /** Default: Telegram's own server. */
  readonly apiRoot?: string;
  readonly clock: Clock;
  readonly timer?: Timer;
  /** Default: Telegram's. `NO_LIMITS` for tests and a server of one's own. */
  readonly limits?: Limits;
  /** Where other processes call with the same token. */
  readonly shared?: SharedPace;
  readonly allowPaidBroadcast?: boolean;
}

/** Everything that leads outward to the Bot API, under one pace. */
export interface Telegram {
  /** For digests. */
  readonly sender: Sender;
  /** For the bot: `new Bot(token, { client })` and `bot.api.config.use(pace)`. */
  readonly client: ApiClientOptions;
  readonly pace: Transformer;
  /** Breaks off calls under way, and sends away those that wait: stop the jobs and the bot before. */
  close(): Promise<void>;
}

/** Opens no connection before the first call. */
export function createTelegram(options: TelegramOptions): Telegram {
  const transport = createTransport();
  const pacer = createPacer(options);
  const client: ApiClientOptions = {
    fetch: transport.fetch,
    ...(options.apiRoot === undefined ? {} : { apiRoot: options.apiRoot.replace(/\/+$/, '') }),
  };
  return {
    sender: createSender({ ...options, api: new Api(options.token, client), pacer }),
    client,
    pace: paceAnswers(pacer),
    close: () => {
      pacer.close();
      return transport.close();
    },
  };
}
