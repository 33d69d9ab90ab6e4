import type { PassControl } from './loop.js';

export interface PoolOptions<T> {
  /** How many pieces of work may be under way at once. */
  readonly concurrency: number;
  /** Takes up to so many pieces; fewer or none when there are no more. */
  readonly claim: (limit: number) => Promise<readonly T[]>;
  /** Does one. What it throws ends the pool, after the others under way. */
  readonly work: (piece: T) => Promise<void>;
  readonly control: PassControl;
}

/** Claims and works until nothing is left: a slow piece holds up none of the others. */
export async function runPool<T>(options: PoolOptions<T>): Promise<void> {
  const { concurrency, control } = options;
  const underWay = new Set<Promise<void>>();
  const faults: unknown[] = [];
  const start = (piece: T): void => {
    const working: Promise<void> = options
      .work(piece)
      .catch((error: unknown) => void faults.push(error))
      .finally(() => {
        underWay.delete(working);
        control.moved();
      });
    underWay.add(working);
  };
  while (faults.length === 0) {
    const free = concurrency - underWay.size;
    // A claim costs a transaction: not for a single free place while others are at work.
    const isWorthClaiming = underWay.size === 0 || free >= concurrency / 2;
    const pieces = isWorthClaiming && !control.isStopping() ? await options.claim(free) : [];
    for (const piece of pieces) start(piece);
    if (underWay.size === 0) break;
    await Promise.race(underWay);
  }
  await Promise.all(underWay);
  if (faults.length > 0) throw faults[0];
}
