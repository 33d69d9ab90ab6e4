import { resolve } from 'node:path';
import { keepHeapSmall } from './app/heap.js';
import { watchFeedsFile } from './app/watch-feeds-file.js';
import { type App, startApp } from './app.js';
import { type Config, type ConfigSource, loadConfig, loadFeedsFile, processSource } from './config.js';
import { createLog, type Log } from './log.js';
import type { FeedsFile } from './model.js';
import { addressOf } from './net/local-files.js';
import { openReading } from './reading.js';
import { startTryOut } from './try-out.js';

/**
 * The process: reads the settings, starts the app (or, without a token, the try-out), reads the feeds file again when
 * it changes or on SIGHUP, and stops on SIGINT and SIGTERM. Resolves when everything has ended.
 * @param typed feeds to poll besides those of the settings: addresses or files
 * @throws AppError for settings or surroundings that are wrong
 */
export async function runMain(typed: readonly string[]): Promise<void> {
  keepHeapSmall();
  const source = processSource();
  const config = loadConfig(source);
  const { botToken, logLevel: level, allowPrivateAddresses } = config;
  const log = createLog(
    { level, secrets: secretsOf(config), isPretty: process.stderr.isTTY },
    process.stderr,
  );
  const addresses = typed.map((one) => addressOf(one, source.directory));
  const withTyped = (file: FeedsFile): FeedsFile => ({
    ...file,
    feeds: [...file.feeds, ...addresses.map(typedFeed)],
  });
  const options = { config: { ...config, ...withTyped(config) }, log, clock: Date.now, files: addresses };
  const run = { source, config, log, withTyped, stopped: waitForSignal() };
  if (botToken === undefined)
    return runUntilStopped(run, await startTryOut({ ...options, output: process.stdout }));
  const reading = openReading({ allowPrivateAddresses, files: addresses });
  await runUntilStopped(
    run,
    await startApp({ ...options, config: { ...options.config, botToken }, reading }),
  );
  await reading.close();
}

/** What must never stand in a log. */
function secretsOf({ botToken, databaseUrl, webhook }: Config): readonly string[] {
  const password = URL.canParse(databaseUrl) ? decodeURIComponent(new URL(databaseUrl).password) : '';
  return [botToken ?? '', password, webhook?.secret ?? ''];
}

function typedFeed(url: string): FeedsFile['feeds'][number] {
  return { url, origin: 'argument', topics: [] };
}

interface Run {
  readonly source: ConfigSource;
  readonly config: Config;
  readonly log: Log;
  readonly withTyped: (file: FeedsFile) => FeedsFile;
  readonly stopped: Promise<void>;
}

async function runUntilStopped({ source, config, log, withTyped, stopped }: Run, app: App): Promise<void> {
  const watch = watchFeedsFile({
    path: resolve(source.directory, config.feedsFile),
    read: () => withTyped(loadFeedsFile(source, config)),
    apply: app.reload,
    log,
  });
  process.on('SIGHUP', watch.reload);
  await stopped;
  watch.close();
  await app.stop();
}

function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
