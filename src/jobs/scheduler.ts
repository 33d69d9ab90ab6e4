import cron, { type ScheduledTask } from 'node-cron';
import type { Log } from '../log.js';

/** Something to be done at the times of a cron pattern, seconds first. */
export interface Tick {
  readonly name: string;
  /** Six fields: second minute hour day month weekday. */
  readonly pattern: string;
  readonly run: () => void;
}

/** The clock of the process. It only ticks: what is due stands in the store. */
export interface Scheduler {
  start(): void;
  stop(): void;
}

/** At rest until started. A tick that was missed (the process was busy or asleep) is not made up for: the next one finds all. */
export function createScheduler(ticks: readonly Tick[], log: Log): Scheduler {
  let tasks: readonly ScheduledTask[] = [];
  const logger = {
    info: (message: string): void => log.debug(message),
    warn: (message: string): void => log.debug(message),
    error: (message: string | Error): void => log.error(message),
    debug: (message: string | Error): void => log.trace(message),
  };
  return {
    start() {
      tasks = ticks.map(({ name, pattern, run }) =>
        cron.schedule(pattern, run, { name, logger, suppressMissedWarning: true }),
      );
    },
    stop() {
      for (const task of tasks) void task.destroy();
      tasks = [];
    },
  };
}
