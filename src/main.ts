import { type App, startApp } from './app.js';
import { loadConfig, processSource } from './config.js';
import { createLog } from './log.js';
import { createFetch } from './net/create-fetch.js';
import { addressOf, withLocalFiles } from './net/local-files.js';
import { describeUserAgent } from './net/user-agent.js';
import { startTryOut } from './try-out.js';
import { CONTACT, VERSION } from './version.js';

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
  const net = createFetch({ allowPrivateAddresses, userAgent: describeUserAgent(VERSION, CONTACT) });
  const fetch = withLocalFiles(net.fetch, addresses);
  await stopAfter(stopped, await startApp({ ...options, config: { ...options.config, botToken }, fetch }));
  await net.close();
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
