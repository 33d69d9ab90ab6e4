import type { Clock } from '../model.js';
import type { Store } from '../store/store.js';
import { NO_LIMITS, TELEGRAM_LIMITS } from '../telegram/limits.js';
import { createTelegram, type Telegram } from '../telegram/telegram.js';

export interface TelegramParts {
  readonly config: {
    readonly botToken: string;
    readonly telegramApiRoot: string;
    readonly hasTelegramLimits: boolean;
    readonly allowPaidBroadcast: boolean;
    readonly databaseUrl: string;
  };
  readonly store: Pick<Store, 'leases'>;
  readonly clock: Clock;
}

/** The way to Telegram. With a PostgreSQL server there may be other processes: then the pace is shared through it. */
export function buildTelegram({ config, store, clock }: TelegramParts): Telegram {
  const { botToken: token, telegramApiRoot: apiRoot, hasTelegramLimits, allowPaidBroadcast } = config;
  const shared = { reserve: (now: number, ms: number) => store.leases.reserve('pace', now, ms) };
  const isShared = hasTelegramLimits && config.databaseUrl.startsWith('postgres');
  return createTelegram({
    token,
    apiRoot,
    clock,
    allowPaidBroadcast,
    limits: hasTelegramLimits ? TELEGRAM_LIMITS : NO_LIMITS,
    ...(isShared ? { shared } : {}),
  });
}
