import { pino } from 'pino';
import { prettyFactory } from 'pino-pretty';

export type Log = pino.Logger;

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

export interface LogOptions {
  readonly level: LogLevel;
  /** Strings that must never be written, such as the bot token: replaced in every line, wherever they stand. */
  readonly secrets: readonly string[];
  /** One readable line an event instead of JSON, for a person at a terminal. */
  readonly isPretty?: boolean;
}

/** Log of the process: JSON Lines to `output`, or readable lines for a terminal. Never writes a secret. */
export function createLog(options: LogOptions, output: { write(line: string): unknown }): Log {
  const secrets = options.secrets.filter((secret) => secret !== '');
  const readable = options.isPretty
    ? prettyFactory({ colorize: false, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
    : undefined;
  const write = (line: string): void => {
    const clean = secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line);
    output.write(readable ? readable(clean) : clean);
  };
  return pino({ level: options.level, base: null }, { write });
}
