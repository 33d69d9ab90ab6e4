import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { Clock } from '../model.js';

/** What a pass is told while it works, and what it tells. */
export interface PassControl {
  /** True once the process is to stop: finish what is under way, take up nothing new. */
  readonly isStopping: () => boolean;
  /** To be called whenever something was done: a loop that does not move for long is reported as stuck. */
  readonly moved: () => void;
}

/** Does all the work that is there, and ends. */
export type Pass = (control: PassControl) => Promise<void>;

/** Work that is done in passes, one at a time, whenever something or the clock wakes it. */
export interface Loop {
  readonly name: string;
  /** Starts a pass; while one is under way, one more follows it. Never throws. */
  wake(): void;
  /** Resolves when no pass is under way. */
  idle(): Promise<void>;
  /** No pass begins any more; resolves when the one under way has ended. */
  stop(): Promise<void>;
  /** True when it has not moved for too long, be it that a pass hangs or that nothing wakes it. */
  isStuck(): boolean;
}

export interface LoopOptions {
  readonly name: string;
  readonly pass: Pass;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** ms without moving after which the loop counts as stuck; longer than the clock takes to wake it. */
  readonly stuckAfterMs: number;
}

/** A loop at rest. A pass that throws is logged; the next wake starts another. */
export function createLoop(options: LoopOptions): Loop {
  const { name, clock, log, metrics } = options;
  let isWanted = false;
  let isStopping = false;
  let running: Promise<void> | undefined;
  let movedAt = clock();

  const moved = (): void => {
    movedAt = clock();
    metrics.jobMoved.set({ job: name }, movedAt / 1_000);
  };
  const runPasses = async (): Promise<void> => {
    while (isWanted && !isStopping) {
      isWanted = false;
      moved();
      try {
        await options.pass({ isStopping: () => isStopping, moved });
      } catch (error) {
        metrics.jobFailures.inc({ job: name });
        // What did not end in time at a stop finds the store closed.
        if (isStopping) log.debug({ err: error, job: name }, `the ${name} job was broken off`);
        else log.error({ err: error, job: name }, `the ${name} job failed; it starts again at its next time`);
        // What failed would fail again at once: the clock wakes the next pass.
        isWanted = false;
      }
      moved();
    }
    running = undefined;
  };

  return {
    name,
    wake() {
      if (isStopping) return;
      isWanted = true;
      running ??= runPasses();
    },
    async idle() {
      while (running) await running;
    },
    async stop() {
      isStopping = true;
      await running;
    },
    isStuck: () => clock() - movedAt > options.stuckAfterMs,
  };
}
