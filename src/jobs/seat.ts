import type { Clock } from '../model.js';
import type { LeaseStore } from '../store/store.js';

/** Work that one process at a time does: who sits here does it, and nobody sits here for long after dying. */
export interface Seat {
  /** Takes the seat where it is free, or keeps it; false while another process has it. To be asked before each piece of work. */
  isOurs(): Promise<boolean>;
  /** Gets up, so that another may sit down at once. */
  leave(): Promise<void>;
}

export interface SeatOptions {
  readonly leases: LeaseStore;
  readonly clock: Clock;
  /** What the work is called in the store. */
  readonly name: string;
  /** An id of the process. */
  readonly holder: string;
  /** How long a dead process keeps the seat, ms. */
  readonly leaseMs: number;
}

/** A seat that is not ours yet. The store is asked again only when half of the lease is over. */
export function createSeat({ leases, clock, name, holder, leaseMs }: SeatOptions): Seat {
  let until = 0;
  return {
    async isOurs() {
      const now = clock();
      if (until - now > leaseMs / 2) return true;
      const isHeld = await leases.hold(name, holder, now, leaseMs);
      until = isHeld ? now + leaseMs : 0;
      return isHeld;
    },
    async leave() {
      if (until === 0) return;
      until = 0;
      await leases.release(name, holder);
    },
  };
}
