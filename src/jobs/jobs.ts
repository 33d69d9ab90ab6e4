import { setTimeout as delay } from 'node:timers/promises';
import { type JobRole, type JobsPorts, listJobs } from './job-list.js';
import { createLoop, type Loop } from './loop.js';
import { createScheduler, type Tick } from './scheduler.js';
import { createWatch } from './watch.js';

export type { JobsPorts } from './job-list.js';

/** Everything that happens on the clock. */
export interface Jobs {
  /** Takes up what the last run left, and starts the clock. */
  start(): Promise<void>;
  /** Takes up nothing new and lets what is under way end, for 9 s at most. */
  stop(): Promise<void>;
  /** Looks for work at once instead of at the next tick. */
  wake(): void;
  /** Checks a feed at once. */
  pollNow(feedId: string): Promise<void>;
  /** Resolves when nothing is under way (for tests and for a run that ends by itself). */
  idle(): Promise<void>;
  /** Whether everything moves; `stuck` names what has not for too long. */
  health(): { readonly isHealthy: boolean; readonly stuck: readonly string[] };
}

/** So that the whole process ends within 10 s. */
const DRAIN_MS = 9_000;
const ALL_ROLES: ReadonlySet<JobRole> = new Set(['poll', 'digest', 'deliver']);

/** At rest until started. */
export function createJobs(ports: JobsPorts): Jobs {
  const { clock, log, metrics, roles = ALL_ROLES } = ports;
  const wake = (...names: readonly string[]): void => {
    for (const loop of loops) if (names.includes(loop.name)) loop.wake();
  };
  const { lines, recover, leave } = listJobs(ports, wake);
  const mine = lines.filter((line) => roles.has(line.role));
  const loops: readonly Loop[] = mine.map((line) => createLoop({ ...line, clock, log, metrics }));
  const ticks: readonly Tick[] = [
    ...mine.map(({ name, pattern }) => ({ name, pattern, run: () => wake(name) })),
    { name: 'watch', pattern: '30 * * * * *', run: createWatch(loops, log) },
  ];
  const scheduler = createScheduler(ticks, log);

  return {
    async start() {
      if (roles.has('deliver')) await recover();
      scheduler.start();
      wake('poll', 'read', 'digest', 'deliver');
    },
    async stop() {
      scheduler.stop();
      const drained = Promise.all(loops.map((loop) => loop.stop())).then(() => true);
      const isDrained = await Promise.race([drained, delay(DRAIN_MS, false, { ref: false })]);
      if (!isDrained)
        log.warn(`some work did not end within ${DRAIN_MS} ms; it is taken up at the next start`);
      await leave();
    },
    wake: () => wake('poll', 'read', 'digest', 'deliver'),
    async pollNow(feedId) {
      await ports.store.feeds.update(feedId, { nextCheckAt: clock() });
      wake('poll');
    },
    async idle() {
      // One job's end may have woken another.
      for (let round = 0; round < loops.length; round += 1) for (const loop of loops) await loop.idle();
    },
    health() {
      const stuck = loops.filter((loop) => loop.isStuck()).map((loop) => loop.name);
      return { isHealthy: stuck.length === 0, stuck };
    },
  };
}
