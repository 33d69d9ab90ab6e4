import type { Clock } from '../model.js';

/** Turns that a person may take at once, and how many come back in a second. */
const CAPACITY = 40;
const REFILL_PER_SECOND = 2;
/** Above this many people the ones whose bucket is full again are forgotten. */
const MAX_BUCKETS = 10_000;

/** `first-refusal` is said once; after it, silence until the bucket has filled a little. */
export type Permission = 'granted' | 'first-refusal' | 'refused';

export interface TokenBuckets {
  /** Takes a token of this person, if there is one. */
  take(userId: number): Permission;
}

interface Bucket {
  readonly tokens: number;
  readonly at: number;
  readonly wasTold: boolean;
}

/** One token bucket a person: a flood is slowed down, nobody else is. */
export function createBuckets(clock: Clock): TokenBuckets {
  const buckets = new Map<number, Bucket>();
  return {
    take: (userId) => {
      const now = clock();
      if (buckets.size > MAX_BUCKETS) forgetFull(buckets, now);
      const bucket = refill(buckets.get(userId), now);
      if (bucket.tokens >= 1) {
        buckets.set(userId, { tokens: bucket.tokens - 1, at: now, wasTold: false });
        return 'granted';
      }
      buckets.set(userId, { ...bucket, wasTold: true });
      return bucket.wasTold ? 'refused' : 'first-refusal';
    },
  };
}

function refill(bucket: Bucket | undefined, now: number): Bucket {
  if (bucket === undefined) return { tokens: CAPACITY, at: now, wasTold: false };
  const gained = (Math.max(0, now - bucket.at) / 1000) * REFILL_PER_SECOND;
  return { ...bucket, tokens: Math.min(CAPACITY, bucket.tokens + gained), at: now };
}

function forgetFull(buckets: Map<number, Bucket>, now: number): void {
  for (const [userId, bucket] of buckets) {
    if (refill(bucket, now).tokens >= CAPACITY) buckets.delete(userId);
  }
}
