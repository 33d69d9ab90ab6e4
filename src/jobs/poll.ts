import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { Feed } from '../model.js';
import { type CheckPorts, type CheckResult, checkFeed, type FeedMemory } from './check-feed.js';
import type { PassControl } from './loop.js';
import { type CheckSign, isNetworkFailure, isOwnOutage } from './outage.js';
import { runPool } from './pool.js';
import { createTurns } from './turns.js';

export interface PollPorts extends Omit<CheckPorts, 'turn'> {
  readonly log: Log;
  readonly metrics: Metrics;
  /** Told when new items were stored. */
  readonly onItems: () => void;
}

/** Asks every feed whose time has come. */
export type Poll = (control: PassControl) => Promise<void>;

const CONCURRENCY = 24;
/** Longer than a feed can wait for its host's turn and its answer; what a process held that died is asked for then. */
const LEASE_MS = 3 * 60_000;
const AFTER_OUTAGE_MS = 2 * 60_000;
/** Failures wait so many for the verdict whose fault they are. */
const MOST_HELD = 200;
const LAST_CHECKS = 20;
const NOTHING: FeedMemory = { itemDates: [] };

/** State of its own: what it remembers of each feed, and how the last checks went. */
export function createPoll(ports: PollPorts): Poll {
  const checkPorts = { ...ports, turn: createTurns() };
  const memories = new Map<string, FeedMemory>();
  let lastChecks: readonly CheckSign[] = [];

  return async (control) => {
    const passChecks: CheckSign[] = [];
    const held: CheckResult[] = [];
    const settleHeld = async (): Promise<void> => {
      const isOutage = isOwnOutage(passChecks) || isOwnOutage(lastChecks);
      if (isOutage)
        ports.log.warn({ feeds: held.length }, 'most feeds fail at once: is the network up? None is blamed');
      for (const result of held.splice(0)) await (isOutage ? excuse : recordCheck)(ports, result);
    };
    await runPool({
      concurrency: CONCURRENCY,
      claim: (limit) => ports.store.feeds.claimDue(ports.clock(), limit, LEASE_MS),
      work: async (feed) => {
        const result = await checkSafely(checkPorts, feed, memories.get(feed.id) ?? NOTHING);
        memories.set(feed.id, result.memory);
        const sign = signOf(result);
        passChecks.push(sign);
        lastChecks = [...lastChecks, sign].slice(-LAST_CHECKS);
        if (result.failure !== undefined && isNetworkFailure(result.failure)) held.push(result);
        else await recordCheck(ports, result);
        if (held.length >= MOST_HELD) await settleHeld();
      },
      control,
    });
    if (held.length > 0) await settleHeld();
  };
}

/** A bug in reading one feed must not stop the others: it counts as that feed's failure and is logged in full. */
async function checkSafely(
  ports: PollPorts & CheckPorts,
  feed: Feed,
  memory: FeedMemory,
): Promise<CheckResult> {
  try {
    return await checkFeed(ports, feed, memory);
  } catch (error) {
    ports.log.error(
      { err: error, feed: feed.url },
      'checking this feed failed in a way that was not foreseen',
    );
    const now = ports.clock();
    const reason = `Not read: ${error instanceof Error ? error.message : String(error)}`;
    const check = { checkedAt: now, nextCheckAt: now + AFTER_OUTAGE_MS, isSuccess: false, error: reason };
    return { feed, kind: 'failed', check, newItems: 0, memory };
  }
}

async function recordCheck(ports: PollPorts, result: CheckResult): Promise<void> {
  const { feed, kind, check, newItems } = result;
  const state = kind === 'gone' ? { state: 'gone' as const } : {};
  await ports.store.feeds.recordCheck(feed.id, { ...check, ...state });
  ports.metrics.polls.inc({ outcome: kind });
  ports.metrics.items.inc(newItems);
  if (newItems > 0) ports.onItems();
  if (check.isSuccess) ports.log.debug({ feed: feed.url, kind, newItems }, 'feed checked');
  else ports.log.info({ feed: feed.url, reason: check.error }, 'feed not read');
}

/** As if the check had not been made; it is made again soon. */
async function excuse(ports: PollPorts, { feed, check }: CheckResult): Promise<void> {
  await ports.store.feeds.update(feed.id, { nextCheckAt: check.checkedAt + AFTER_OUTAGE_MS });
  ports.metrics.polls.inc({ outcome: 'own-outage' });
}

function signOf(result: CheckResult): CheckSign {
  const host = URL.canParse(result.feed.url) ? new URL(result.feed.url).host : result.feed.url;
  return { host, ...(result.failure === undefined ? {} : { failure: result.failure }) };
}
