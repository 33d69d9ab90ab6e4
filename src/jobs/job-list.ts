import { randomUUID } from 'node:crypto';
import type { Translate } from '../digest/texts.js';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { Clock } from '../model.js';
import type { Store } from '../store/store.js';
import type { Sender } from '../telegram/outcome.js';
import { tellClosed } from './closed-note.js';
import { createDeliver } from './deliver.js';
import { createDigest, type DigestPorts } from './digest.js';
import { tellHealth } from './health-note.js';
import type { Pass } from './loop.js';
import { createPoll } from './poll.js';
import { pruneOld } from './prune.js';
import { createRead, type ReadPorts } from './read.js';
import { createSeat, type Seat } from './seat.js';

export interface JobsPorts extends Pick<ReadPorts, 'fetch' | 'extract'>, Pick<DigestPorts, 'buttons'> {
  readonly store: Store;
  readonly sender: Sender;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly translate: Translate;
  /** Telegram ids of those who are told when feeds stay away or a channel takes nothing; default: nobody is. */
  readonly adminIds?: readonly number[];
  /** Of [0, 1), for jitter. */
  readonly random?: () => number;
  /** What this process does; default: all. */
  readonly roles?: Pick<ReadonlySet<JobRole>, 'has'>;
  /** An id of the process among those that share the store; default: a new one. */
  readonly processId?: string;
}

/** `poll` reads the articles as well, and forgets what is old. */
export type JobRole = 'poll' | 'digest' | 'deliver';

/** A sender that dies is followed by another after this. */
const SENDER_LEASE_MS = 5_000;
/** Much longer than it takes to put an article into a story. */
const STORY_LEASE_MS = 20_000;
/** Longer than these jobs take, and than two clocks differ that ring at the same time. */
const CHORE_LEASE_MS = 60_000;
/** One job: who does it, when the clock wakes it, and how long it may stand still. */
export interface JobLine {
  readonly name: string;
  readonly role: JobRole;
  readonly pattern: string;
  readonly stuckAfterMs: number;
  readonly pass: Pass;
}

/** All jobs over their ports. */
export interface JobList {
  readonly lines: readonly JobLine[];
  /** Takes up what a sender that died left behind. To be called once before the first pass. */
  recover(): Promise<void>;
  /** Gives up the seats of this process; what cannot be given up now runs out by itself. */
  leave(): Promise<void>;
}

/** @param wake starts passes of the jobs of these names */
export function listJobs(ports: JobsPorts, wake: (...names: readonly string[]) => void): JobList {
  const { clock, log, random = Math.random } = ports;
  const holder = ports.processId ?? randomUUID();
  const seatOf = (name: string, leaseMs: number): Seat =>
    createSeat({ leases: ports.store.leases, clock, name, holder, leaseMs });
  const notePorts = { ...ports, adminIds: ports.adminIds ?? [] };
  const senderSeat = seatOf('deliver', SENDER_LEASE_MS);
  const deliver = createDeliver({
    ...ports,
    random,
    seat: senderSeat,
    deliveries: ports.store.deliveries,
    chats: ports.store.chats,
    onClosed: async ({ chatId }, { state, description }) => {
      const told = await tellClosed(notePorts, { chatId, state, description });
      if (told > 0) wake('deliver');
    },
  });
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
        if ((await tellHealth(notePorts)) > 0) wake('deliver');
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
  return {
    lines,
    recover: deliver.recover,
    async leave() {
      await Promise.allSettled([senderSeat.leave(), storySeat.leave()]);
    },
  };
}
