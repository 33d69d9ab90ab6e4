import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keepHeapSmall } from '../src/app/heap.js';
import { createPoll } from '../src/jobs/poll.js';
import { createLog } from '../src/log.js';
import { createMetrics } from '../src/metrics.js';
import { createFetch } from '../src/net/create-fetch.js';
import { openStore } from '../src/store/open-store.js';

/**
 * Two polls of many feeds over real HTTP, each on a host of its own, into an SQLite file. At the first all are new,
 * at the second nine of ten answer 304. Run it on compiled code:
 *
 *   npx tsc --outDir build-bench && node build-bench/bench/feeds-poll.js [--feeds 2000]
 *
 * Prints of each poll: seconds, feeds a second, peak memory of the process, delay of the event loop (p99, longest).
 */
const { values } = parseArgs({ options: { feeds: { type: 'string', default: '2000' } } });
const HALF_A_DAY_MS = 12 * 3_600_000;

// As `pullquote start` does.
keepHeapSmall();

const server = fork(fileURLToPath(new URL('./feeds-server.js', import.meta.url)));
const port = await new Promise((listening) => server.once('message', listening));
const directory = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
let skippedMs = 0;
const clock = () => Date.now() + skippedMs;
const store = await openStore(`sqlite:${join(directory, 'bench.db')}`, { clock });
const client = createFetch({
  allowPrivateAddresses: true,
  userAgent: 'Pullquote/bench',
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
});
const poll = createPoll({
  store,
  fetch: client.fetch,
  clock,
  random: Math.random,
  log: createLog({ level: 'warn', secrets: [] }, process.stderr),
  metrics: createMetrics(),
  onItems: () => {},
});
const settings = Array.from({ length: Number(values.feeds) }, (_, number) => ({
  url: `http://outlet-${number}.example:${port}/${number}`,
  topics: [],
  origin: 'file' as const,
}));
await store.feeds.reconcile('file', settings, clock());

await measure('first poll, all new');
skippedMs = HALF_A_DAY_MS;
await measure('second poll, 90 % unchanged');

await client.close();
await store.close();
server.disconnect();
rmSync(directory, { recursive: true });

async function measure(name: string): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const startedAt = performance.now();
  await poll({ isStopping: () => false, moved: () => {} });
  const seconds = (performance.now() - startedAt) / 1000;
  delay.disable();
  const peak = process.resourceUsage().maxRSS / 1000;
  process.stdout.write(
    `${name}: ${seconds.toFixed(1)} s, ${(settings.length / seconds).toFixed(0)} feeds/s, peak ${peak.toFixed(0)} MB, ` +
      `event loop p99 ${(delay.percentile(99) / 1e6).toFixed(0)} ms, longest ${(delay.max / 1e6).toFixed(0)} ms\n`,
  );
}
