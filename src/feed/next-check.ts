import type { Feed } from '../model.js';

/** How the last check of a feed went, as far as the next one depends on it. */
export type CheckOutcome =
  | { readonly kind: 'ok' | 'not-modified'; readonly freshForMs?: number }
  | { readonly kind: 'failed'; readonly retryAfterMs?: number };

export interface NextCheckOptions {
  /** `failures` counts those before this check. */
  readonly feed: Pick<Feed, 'everyMs' | 'failures'>;
  /** ms since 1970 UTC. */
  readonly now: number;
  readonly outcome: CheckOutcome;
  /** When the feed's items were published (or first seen), in any order, as far as known; ms. */
  readonly itemDates: readonly number[];
  /** The publisher's own wish (`ttl`, `sy:`), ms. */
  readonly ttlMs?: number;
  /** A number of [0, 1), for the jitter. */
  readonly random: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A feed is asked no more often and no less often than this. */
export const SHORTEST_INTERVAL_MS = 5 * MINUTE;
export const LONGEST_INTERVAL_MS = 6 * HOUR;
/** After errors: from the first, doubling, to the last. */
const FIRST_BACKOFF_MS = 5 * MINUTE;
const LONGEST_BACKOFF_MS = 24 * HOUR;
/** The feed's rhythm is taken from so many of its latest items. */
const RHYTHM_ITEMS = 10;
/** Checks are spread over so much of the interval, upwards: 2,000 feeds of one start do not stay in step. */
const JITTER = 0.1;

/**
 * When a feed is to be checked next (ms since 1970 UTC): in its own rhythm, or every `everyMs`; never sooner than its
 * publisher or the server wish, as far as they stay within six hours; after errors ever later, up to a day.
 */
export function nextCheckAt({ feed, now, outcome, itemDates, ttlMs, random }: NextCheckOptions): number {
  const interval =
    outcome.kind === 'failed'
      ? backoff(feed.failures, outcome.retryAfterMs)
      : (feed.everyMs ??
        ownInterval({ now, itemDates, atLeastMs: Math.max(ttlMs ?? 0, outcome.freshForMs ?? 0) }));
  return Math.round(now + interval * (1 + JITTER * random));
}

/** 5 min, 10 min, 20 min … 24 h; `Retry-After` (RFC 9110, 10.2.3) is kept to, within a day. */
function backoff(failuresBefore: number, retryAfterMs = 0): number {
  const doubled = FIRST_BACKOFF_MS * 2 ** Math.min(failuresBefore, 20);
  return Math.min(Math.max(doubled, retryAfterMs), LONGEST_BACKOFF_MS);
}

/**
 * Half the mean time between the latest items, the present silence counted in: a burst is followed closely, a feed
 * that falls asleep is asked ever less.
 */
function ownInterval(options: { now: number; itemDates: readonly number[]; atLeastMs: number }): number {
  const past = options.itemDates.filter((date) => date <= options.now).sort((a, b) => b - a);
  const latest = past.slice(0, RHYTHM_ITEMS);
  const oldest = latest.at(-1);
  const rhythm = oldest === undefined ? HOUR : (options.now - oldest) / latest.length / 2;
  const wished = Math.max(rhythm, options.atLeastMs, SHORTEST_INTERVAL_MS);
  return Math.min(wished, LONGEST_INTERVAL_MS);
}
