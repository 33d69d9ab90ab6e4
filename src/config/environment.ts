import { z } from 'zod';
import type { LogLevel } from '../log.js';

/** What `.env` and the environment say. */
export interface Environment {
  /** Absent: the try-out runs, with the local Bot API server in place of Telegram. */
  readonly botToken?: string;
  readonly telegramApiRoot: string;
  readonly adminIds: readonly number[];
  readonly databaseUrl: string;
  /** False when `databaseUrl` is the default. */
  readonly isDatabaseNamed: boolean;
  readonly feedsFile: string;
  readonly isFeedsFileNamed: boolean;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly allowPrivateAddresses: boolean;
}

export type EnvironmentOutcome =
  | { readonly kind: 'ok'; readonly environment: Environment }
  | { readonly kind: 'invalid'; readonly faults: readonly string[] };

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const YES = new Set(['1', 'true', 'yes', 'on']);
const NO = new Set(['0', 'false', 'no', 'off']);

const SCHEMA = z.object({
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
    .default('https://api.telegram.org'),
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
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}.`).default('info'),
  ALLOW_PRIVATE_ADDRESSES: z
    .string()
    .toLowerCase()
    .refine((text) => YES.has(text) || NO.has(text), 'must be yes or no.')
    .transform((text) => YES.has(text))
    .default(false),
});

/** Reads the settings from names and values; a blank value counts as absent. Names every fault at once. */
export function parseEnvironment(values: Readonly<Record<string, string | undefined>>): EnvironmentOutcome {
  const given = Object.fromEntries(
    Object.keys(SCHEMA.shape)
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
      adminIds: env.ADMIN_IDS,
      databaseUrl: env.DATABASE_URL ?? 'sqlite:data/pullquote.db',
      isDatabaseNamed: env.DATABASE_URL !== undefined,
      feedsFile: env.FEEDS_FILE ?? 'config/feeds.yaml',
      isFeedsFileNamed: env.FEEDS_FILE !== undefined,
      host: env.HOST,
      port: env.PORT,
      logLevel: env.LOG_LEVEL,
      allowPrivateAddresses: env.ALLOW_PRIVATE_ADDRESSES,
    },
  };
}
