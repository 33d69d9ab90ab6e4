import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Translate } from '../digest/texts.js';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { Clock } from '../model.js';
import type { Store } from '../store/store.js';
import type { Sender } from '../telegram/outcome.js';
import { createDeliver, type DeliverPorts } from './deliver.js';
import { createDigest, type DigestPorts } from './digest.js';
import { tellHealth } from './health-note.js';
import { createLoop, type Loop, type Pass } from './loop.js';
import { createPoll } from './poll.js';
import { pruneOld } from './prune.js';
import { createRead, type ReadPorts } from './read.js';
import { createScheduler, type Tick } from './scheduler.js';
import { createSeat, type Seat } from './seat.js';
import { createWatch } from './watch.js';

export interface JobsPorts extends Pick<ReadPorts, 'fetch' | 'extract'>, Pick<DigestPorts, 'buttons'> {
  readonly store: Store;
  readonly sender: Sender;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly translate: Translate;
  /** Telegram ids of those who are told when feeds stay away; default: nobody is. */
  readonly adminIds?: readonly number[];
  readonly onChatClosed?: DeliverPorts['onClosed'];
  /** Of [0, 1), for jitter. */
  readonly random?: () => number;
  /** What this process does; default: all. */
  readonly roles?: Pick<ReadonlySet<JobRole>, 'has'>;
  /** An id of the process among those that share the store; default: a new one. */
  readonly processId?: string;
}

/** `poll` reads the articles as well, and forgets what is old. */
export type JobRole = 'poll' | 'digest' | 'deliver';

/** Everything that happens on the clock. */
export interface Jobs {
  /** Takes up what the last run left, and starts the clock. */
  start(): Promise<void>;
  /** Takes up nothing new and lets what is under way end, for 10 s at most. */
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

const DRAIN_MS = 10_000;
/** A sender that dies is followed by another after this. */
const SENDER_LEASE_MS = 5_000;
/** Much longer than it takes to put an article into a story. */
const STORY_LEASE_MS = 20_000;
/** Longer than these jobs take, and than two clocks differ that ring at the same time. */
const CHORE_LEASE_MS = 60_000;
const ALL_ROLES: ReadonlySet<JobRole> = new Set(['poll', 'digest', 'deliver']);

/** One job: who does it, when the clock wakes it, and how long it may stand still. */
interface JobLine {
  readonly name: string;
  readonly role: JobRole;
  readonly pattern: string;
  readonly stuckAfterMs: number;
  readonly pass: Pass;
}

/** At rest until started. */
export function createJobs(ports: JobsPorts): Jobs {
  const { clock, log, metrics, roles = ALL_ROLES, random = Math.random } = ports;
  const holder = ports.processId ?? randomUUID();
  const seatOf = (name: string, leaseMs: number): Seat =>
    createSeat({ leases: ports.store.leases, clock, name, holder, leaseMs });
  const senderSeat = seatOf('deliver', SENDER_LEASE_MS);
  const deliver = createDeliver({
    ...ports,
    random,
    seat: senderSeat,
    deliveries: ports.store.deliveries,
    chats: ports.store.chats,
    ...(ports.onChatClosed === undefined ? {} : { onClosed: ports.onChatClosed }),
  });
  const wake = (...names: readonly string[]): void => {
    for (const loop of loops) if (names.length === 0 || names.includes(loop.name)) loop.wake();
  };
  const poll = createPoll({ ...ports, random, onItems: () => wake('read') });
  const digest = createDigest(ports);
  const onStory = (): void => {
    digest.noteStory();
    wake('digest');
  };
  const storySeat = seatOf('stories', STORY_LEASE_MS);
  const read = createRead({ ...ports, onStory, seat: storySeat });
  /** Done by one process where several are woken by the same clock. */
  const alone = (name: string, chore: () => Promise<void>): Pass => {
    const seat = seatOf(name, CHORE_LEASE_MS);
    return async () => {
      if (await seat.isOurs()) await chore();
    };
  };
  const lines: readonly JobLine[] = [
    { name: 'poll', role: 'poll', pattern: '*/5 * * * * *', stuckAfterMs: 5 * 60_000, pass: poll },
    { name: 'read', role: 'poll', pattern: '*/5 * * * * *', stuckAfterMs: 5 * 60_000, pass: read },
    {
      name: 'digest',
      role: 'digest',
      pattern: '*/2 * * * * *',
      stuckAfterMs: 5 * 60_000,
      pass: async (control) => {
        if ((await digest.pass(control)) > 0) wake('deliver');
      },
    },
    {
      name: 'deliver',
      role: 'deliver',
      pattern: '* * * * * *',
      stuckAfterMs: 2 * 60_000,
      pass: deliver.pass,
    },
    {
      name: 'health',
      role: 'poll',
      pattern: '0 0 9 * * *',
      stuckAfterMs: 25 * 60 * 60_000,
      pass: alone('health', async () => {
        if ((await tellHealth({ ...ports, adminIds: ports.adminIds ?? [] })) > 0) wake('deliver');
      }),
    },
    {
      name: 'prune',
      role: 'poll',
      pattern: '0 17 * * * *',
      stuckAfterMs: 3 * 60 * 60_000,
      pass: alone('prune', async () =>
        log.debug({ rows: await pruneOld(ports.store, clock) }, 'old rows forgotten'),
      ),
    },
  ];
  const mine = lines.filter((line) => roles.has(line.role));
  const loops: readonly Loop[] = mine.map((line) => createLoop({ ...line, clock, log, metrics }));
  const ticks: readonly Tick[] = [
    ...mine.map(({ name, pattern }) => ({ name, pattern, run: () => wake(name) })),
    { name: 'watch', pattern: '30 * * * * *', run: createWatch(loops, log) },
  ];
  const scheduler = createScheduler(ticks, log);

  return {
    async start() {
      if (roles.has('deliver')) await deliver.recover();
      scheduler.start();
      wake('poll', 'read', 'digest', 'deliver');
    },
    async stop() {
      scheduler.stop();
      const drained = Promise.all(loops.map((loop) => loop.stop())).then(() => true);
      const isDrained = await Promise.race([drained, delay(DRAIN_MS, false, { ref: false })]);
      if (!isDrained)
        log.warn(`some work did not end within ${DRAIN_MS} ms; it is taken up at the next start`);
      // What cannot be given back now runs out by itself.
      await Promise.allSettled([senderSeat.leave(), storySeat.leave()]);
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
