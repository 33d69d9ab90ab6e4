import { z } from 'zod';
import type { LogLevel } from '../log.js';

/** What a process can do; several processes on one PostgreSQL may share the work. */
export const ROLES = ['bot', 'poll', 'digest', 'deliver', 'web'] as const;
export type Role = (typeof ROLES)[number];

/** Where Telegram is to post updates, and what it must show. */
export interface WebhookSettings {
  readonly url: string;
  readonly secret: string;
}

/** What `.env` and the environment say. */
export interface Environment {
  /** Absent: the try-out runs, with the local Bot API server in place of Telegram. */
  readonly botToken?: string;
  readonly telegramApiRoot: string;
  /** False for a Bot API server of one's own that takes all that comes. */
  readonly hasTelegramLimits: boolean;
  /** Pay Telegram Stars for more than 30 messages a second (Bot API, `allow_paid_broadcast`). */
  readonly allowPaidBroadcast: boolean;
  readonly adminIds: readonly number[];
  readonly databaseUrl: string;
  /** False when `databaseUrl` is the default. */
  readonly isDatabaseNamed: boolean;
  readonly feedsFile: string;
  readonly isFeedsFileNamed: boolean;
  readonly host: string;
  readonly port: number;
  readonly roles: readonly Role[];
  /** Absent: updates are asked for by long polling. */
  readonly webhook?: WebhookSettings;
  readonly logLevel: LogLevel;
  readonly allowPrivateAddresses: boolean;
}

export type EnvironmentOutcome =
  | { readonly kind: 'ok'; readonly environment: Environment }
  | { readonly kind: 'invalid'; readonly faults: readonly string[] };

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const YES = new Set(['1', 'true', 'yes', 'on']);
const NO = new Set(['0', 'false', 'no', 'off']);
const TELEGRAM = 'https://api.telegram.org';

const yesOrNo = (byDefault: boolean) =>
  z
    .string()
    .toLowerCase()
    .refine((text) => YES.has(text) || NO.has(text), 'must be yes or no.')
    .transform((text) => YES.has(text))
    .default(byDefault);

const SETTINGS = z.object({
  BOT_TOKEN: z
    .string()
    .regex(
      /^\d+:[\w-]+$/,
      'is not a bot token. Write the token that @BotFather gave, such as 123456:ABC-def.',
    )
    .optional(),
  TELEGRAM_API_ROOT: z
    .url({
      protocol: /^https?$/,
      error: 'is not an http address. Write for example http://localhost:8081, or leave it out for Telegram.',
    })
    .transform((root) => root.replace(/\/+$/, ''))
    .default(TELEGRAM),
  TELEGRAM_LIMITS: yesOrNo(true),
  ALLOW_PAID_BROADCAST: yesOrNo(false),
  ADMIN_IDS: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    )
    .pipe(
      z.array(
        z
          .string()
          .regex(
            /^\d{1,15}$/,
            'must be numeric Telegram user ids with commas between. Write for example 12345678,87654321 (@userinfobot tells yours).',
          )
          .transform(Number),
      ),
    )
    .default([]),
  DATABASE_URL: z
    .string()
    .regex(
      /^(sqlite:.+|postgres(ql)?:\/\/.+)$/,
      'is not a database address. Write sqlite:path/to/file.db or postgres://user:password@host/database.',
    )
    .optional(),
  FEEDS_FILE: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535, such as 8080.')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535, such as 8080.')
    .default(8080),
  ROLES: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((role) => role.trim().toLowerCase())
        .filter((role) => role !== ''),
    )
    .pipe(
      z
        .array(z.enum(ROLES, `may hold ${ROLES.join(', ')}, with commas between.`))
        .min(1, `must hold any of ${ROLES.join(', ')}.`),
    )
    .default([...ROLES]),
  WEBHOOK_URL: z
    .url({
      protocol: /^https?$/,
      error: 'is not an https address. Write for example https://bot.example.org/telegram.',
    })
    .regex(
      /\/telegram$/,
      'must end in /telegram, where the web side takes updates: https://bot.example.org/telegram.',
    )
    .optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, 'must be 1 to 256 letters, digits, _ and -.')
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}.`).default('info'),
  ALLOW_PRIVATE_ADDRESSES: yesOrNo(false),
});

const SCHEMA = SETTINGS.refine(
  ({ WEBHOOK_URL, WEBHOOK_SECRET }) => WEBHOOK_URL === undefined || WEBHOOK_SECRET !== undefined,
  {
    path: ['WEBHOOK_SECRET'],
    error: 'is needed with WEBHOOK_URL. Write a long random word: openssl rand -hex 32 makes one.',
  },
).refine((given) => given.TELEGRAM_LIMITS || given.TELEGRAM_API_ROOT !== TELEGRAM, {
  path: ['TELEGRAM_LIMITS'],
  error: 'may be no only with a TELEGRAM_API_ROOT of your own: Telegram itself refuses what comes faster.',
});

/** Reads the settings from names and values; a blank value counts as absent. Names every fault at once. */
export function parseEnvironment(values: Readonly<Record<string, string | undefined>>): EnvironmentOutcome {
  const given = Object.fromEntries(
    Object.keys(SETTINGS.shape)
      .map((name) => [name, values[name]?.trim()])
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = SCHEMA.safeParse(given);
  if (!parsed.success) {
    // Several entries of one list may have the same fault: one sentence is enough.
    const faults = parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
    return { kind: 'invalid', faults: [...new Set(faults)] };
  }
  const env = parsed.data;
  return {
    kind: 'ok',
    environment: {
      botToken: env.BOT_TOKEN,
      telegramApiRoot: env.TELEGRAM_API_ROOT,
      hasTelegramLimits: env.TELEGRAM_LIMITS,
      allowPaidBroadcast: env.ALLOW_PAID_BROADCAST,
      adminIds: env.ADMIN_IDS,
      databaseUrl: env.DATABASE_URL ?? 'sqlite:data/pullquote.db',
      isDatabaseNamed: env.DATABASE_URL !== undefined,
      feedsFile: env.FEEDS_FILE ?? 'config/feeds.yaml',
      isFeedsFileNamed: env.FEEDS_FILE !== undefined,
      host: env.HOST,
      port: env.PORT,
      roles: [...new Set(env.ROLES)],
      ...(env.WEBHOOK_URL === undefined || env.WEBHOOK_SECRET === undefined
        ? {}
        : { webhook: { url: env.WEBHOOK_URL, secret: env.WEBHOOK_SECRET } }),
      logLevel: env.LOG_LEVEL,
      allowPrivateAddresses: env.ALLOW_PRIVATE_ADDRESSES,
    },
  };
}
