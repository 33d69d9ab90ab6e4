import { setImmediate } from 'node:timers/promises';

/** A clock that stands until it is moved, and timers that ring as it passes them. */
export function createSimulatedTime(start = 1_000_000) {
  let now = start;
  const timers = new Map<object, { at: number; run: () => void }>();
  const next = () => [...timers].sort(([, a], [, b]) => a.at - b.at)[0];
  return {
    clock: () => now,
    timer: (ms: number, run: () => void) => {
      const key = {};
      timers.set(key, { at: now + ms, run });
      return () => void timers.delete(key);
    },
    /** Moves on by so many ms; what the timers start is given the time to settle. */
    async advance(ms: number): Promise<void> {
      const end = now + ms;
      await setImmediate();
      for (let due = next(); due && due[1].at <= end; due = next()) {
        const [key, { at, run }] = due;
        now = Math.max(now, at);
        timers.delete(key);
        run();
        await setImmediate();
      }
      now = end;
      await setImmediate();
    },
    get ringing() {
      return timers.size;
    },
  };
}
