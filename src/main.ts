import { type App, startApp } from './app.js';
import { loadConfig, processSource } from './config.js';
import { createLog } from './log.js';
import { addressOf } from './net/local-files.js';
import { openReading } from './reading.js';
import { startTryOut } from './try-out.js';

/**
 * The process: reads the settings, starts the app (or, without a token, the try-out) and stops it on SIGINT and
 * SIGTERM. Resolves when everything has ended.
 * @param typed feeds to poll besides those of the settings: addresses or files
 * @throws AppError for settings or surroundings that are wrong
 */
export async function runMain(typed: readonly string[]): Promise<void> {
  const source = processSource();
  const config = loadConfig(source);
  const { botToken, logLevel: level, allowPrivateAddresses } = config;
  const log = createLog({ level, secrets: [botToken ?? ''], isPretty: process.stderr.isTTY }, process.stderr);
  const addresses = typed.map((one) => addressOf(one, source.directory));
  const feeds = [
    ...config.feeds,
    ...addresses.map((url) => ({ url, origin: 'argument' as const, topics: [] })),
  ];
  const options = { config: { ...config, feeds }, log, clock: Date.now, files: addresses };
  const stopped = waitForSignal();
  if (botToken === undefined)
    return stopAfter(stopped, await startTryOut({ ...options, output: process.stdout }));
  const reading = openReading({ allowPrivateAddresses, files: addresses });
  await stopAfter(stopped, await startApp({ ...options, config: { ...options.config, botToken }, reading }));
  await reading.close();
}

async function stopAfter(stopped: Promise<void>, app: App): Promise<void> {
  await stopped;
  await app.stop();
}

function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
