import type { Rule } from './limits.js';

/**
 * When our calls came to Telegram, as far as it can be told from here: Telegram counts calls as they arrive, and a
 * network or a busy machine brings calls together that left apart.
 */
export interface Arrivals {
  /** How long a call that wants to leave must wait, ms, so that it cannot be one too many; 0 for not at all. */
  waitMs(now: number): number;
  /** A call leaves. What is given is to be called with the time of its answer; gives when it arrived at the latest. */
  leave(now: number): (answeredAt: number) => number;
}

/** Enough to know how long an answer takes when nothing holds it up. */
const ROUND_TRIPS_KEPT = 60;
/** Of fewer it is not known: then a call arrived when it was answered. */
const FEW = 10;
/** How soon to look again while only calls without an answer are in the way, ms. */
const LOOK_AGAIN_MS = 10;

/**
 * Counts every call that is under way, and every one that may have arrived within the window. An answer that takes
 * longer than the quickest lately was held up somewhere: as if all of that had been before its arrival.
 * @param rule undefined: nothing is counted
 */
export function createArrivals(rule: Rule | undefined): Arrivals {
  const arrived: number[] = [];
  const roundTrips: number[] = [];
  let underWay = 0;
  return {
    waitMs(now) {
      if (rule === undefined) return 0;
      while (arrived[0] !== undefined && arrived[0] + rule.windowMs <= now) arrived.shift();
      const tooMany = underWay + arrived.length + 1 - rule.calls;
      if (tooMany <= 0) return 0;
      const last = arrived[tooMany - 1];
      return last === undefined ? LOOK_AGAIN_MS : last + rule.windowMs - now;
    },
    leave(leftAt) {
      underWay += 1;
      return (answeredAt) => {
        underWay -= 1;
        const roundTrip = Math.max(0, answeredAt - leftAt);
        roundTrips.push(roundTrip);
        if (roundTrips.length > ROUND_TRIPS_KEPT) roundTrips.shift();
        const quickest = roundTrips.length < FEW ? 0 : Math.min(...roundTrips);
        const at = leftAt + roundTrip - quickest;
        arrived.push(at);
        arrived.sort((a, b) => a - b);
        return at;
      };
    },
  };
}
