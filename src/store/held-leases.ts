/** Deliveries that were leased together: until when, and for how long, ms. */
export interface LeaseGroup {
  readonly ids: readonly string[];
  readonly until: number;
  readonly ms: number;
}

/**
 * The leases that this process took. A row says until when it is leased, and no two leases of one row end at the
 * same time: comparing the two keeps a process whose lease ran out from writing over the one that took the row after it.
 */
export interface HeldLeases {
  take(ids: readonly string[], now: number, ms: number): void;
  /** Until when we took it; 0 when we did not, or have forgotten. */
  until(id: string): number;
  /** Those of the ids whose lease still runs, by lease. */
  groups(ids: readonly string[], now: number): readonly LeaseGroup[];
  drop(id: string): void;
}

export function createHeldLeases(): HeldLeases {
  const held = new Map<string, { readonly until: number; readonly ms: number }>();

  const dropEnded = (now: number): void => {
    for (const [id, { until }] of held) if (until <= now) held.delete(id);
  };

  return {
    take(ids, now, ms) {
      dropEnded(now);
      for (const id of ids) held.set(id, { until: now + ms, ms });
    },
    until: (id) => held.get(id)?.until ?? 0,
    groups(ids, now) {
      const groups = new Map<string, { ids: string[]; until: number; ms: number }>();
      for (const id of ids) {
        const lease = held.get(id);
        if (lease === undefined || lease.until <= now) continue;
        const key = `${lease.until} ${lease.ms}`;
        const group = groups.get(key) ?? { ids: [], ...lease };
        group.ids.push(id);
        groups.set(key, group);
      }
      return [...groups.values()];
    },
    drop(id) {
      held.delete(id);
    },
  };
}
