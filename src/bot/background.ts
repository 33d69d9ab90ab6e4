import type { Log } from '../log.js';
import type { Clock } from '../model.js';

/** Work that no answer waits for, but a stop does. */
export interface BackgroundWork {
  /** Starts the work. What it throws is logged under a code, and the code told to `onFailure`. */
  run(work: () => Promise<void>, onFailure?: (code: string) => Promise<void>): void;
  /** Resolves when all of it has ended. */
  drain(): Promise<void>;
}

/** No work yet. */
export function createBackground(log: Log, clock: Clock): BackgroundWork {
  const underWay = new Set<Promise<void>>();
  return {
    run: (work, onFailure) => {
      const task = work()
        .catch(async (error: unknown) => {
          const code = errorCode(clock());
          log.error({ err: error, code }, 'work of the bot in the background failed');
          await onFailure?.(code);
        })
        .catch((error: unknown) => {
          log.warn({ err: error }, 'the failure could not be told');
        })
        .finally(() => {
          underWay.delete(task);
        });
      underWay.add(task);
    },
    drain: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

/** A short code that a person can read out and an admin can find in the log. */
export function errorCode(now: number): string {
  return now.toString(36).slice(-6).toUpperCase();
}
