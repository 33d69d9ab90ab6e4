import type { Clock } from '../model.js';
import type { Store } from '../store/store.js';

const DAY_MS = 24 * 60 * 60_000;

/**
 * How long things are remembered. Texts outlive every search for "what was said lately", deliveries every question
 * about what was sent; marks of what was seen and shown outlive both, for an old item that reappears is not news.
 */
export const KEPT_MS = { texts: 30 * DAY_MS, deliveries: 30 * DAY_MS, marks: 400 * DAY_MS } as const;

/** Forgets what is older; gives the number of rows. */
export function pruneOld(store: Pick<Store, 'prune'>, clock: Clock): Promise<number> {
  const now = clock();
  return store.prune({
    textsBefore: now - KEPT_MS.texts,
    deliveriesBefore: now - KEPT_MS.deliveries,
    marksBefore: now - KEPT_MS.marks,
  });
}
