import type { Clock } from '../model.js';

/** How many turns may be taken at once, and how many come back in a second. */
export interface Rate {
  readonly capacity: number;
  readonly perSecond: number;
}

export const PERSON_RATE: Rate = { capacity: 40, perSecond: 2 };
/** Bots FAQ: "your bot will not be able to send more than 20 messages per minute to the same group". */
export const GROUP_RATE: Rate = { capacity: 20, perSecond: 1 / 3 };

/** Above this many the ones whose bucket is full again are forgotten. */
const MAX_BUCKETS = 10_000;

/** `first-refusal` is said once; after it, silence until the bucket has filled a little. */
export type Permission = 'granted' | 'first-refusal' | 'refused';

export interface TokenBuckets {
  /** Takes a token of this person or group, if there is one. */
  take(id: number): Permission;
}

interface Bucket {
  readonly tokens: number;
  readonly at: number;
  readonly wasTold: boolean;
}

/** One token bucket for each: a flood is slowed down, nobody else is. */
export function createBuckets(clock: Clock, rate: Rate): TokenBuckets {
  const buckets = new Map<number, Bucket>();
  return {
    take: (id) => {
      const now = clock();
      if (buckets.size > MAX_BUCKETS) forgetFull(buckets, rate, now);
      const bucket = refill(buckets.get(id), rate, now);
      if (bucket.tokens >= 1) {
        buckets.set(id, { tokens: bucket.tokens - 1, at: now, wasTold: false });
        return 'granted';
      }
      buckets.set(id, { ...bucket, wasTold: true });
      return bucket.wasTold ? 'refused' : 'first-refusal';
    },
  };
}

function refill(bucket: Bucket | undefined, { capacity, perSecond }: Rate, now: number): Bucket {
  if (bucket === undefined) return { tokens: capacity, at: now, wasTold: false };
  const gained = (Math.max(0, now - bucket.at) / 1000) * perSecond;
  return { ...bucket, tokens: Math.min(capacity, bucket.tokens + gained), at: now };
}

function forgetFull(buckets: Map<number, Bucket>, rate: Rate, now: number): void {
  for (const [id, bucket] of buckets) {
    if (refill(bucket, rate, now).tokens >= rate.capacity) buckets.delete(id);
  }
}
