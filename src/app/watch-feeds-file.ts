import { unwatchFile, watchFile } from 'node:fs';
import { AppError } from '../errors.js';
import type { Log } from '../log.js';

export interface WatchOptions<T> {
  /** Path of the file. */
  readonly path: string;
  /** Reads the file; throws AppError where it is wrong. */
  readonly read: () => T;
  /** Makes what was read hold. */
  readonly apply: (settings: T) => Promise<void>;
  readonly log: Log;
  /** How often the file's date is looked at, ms. */
  readonly everyMs?: number;
}

export interface FeedsFileWatch {
  /** Reads the file now, as on SIGHUP. Resolves when it holds, or when its faults were reported. */
  reload(): Promise<void>;
  close(): void;
}

const EVERY_MS = 2_000;

/**
 * Reads the feeds file again when it changes. A file with faults changes nothing: they are reported, and what held
 * before goes on. Its date is looked at, for editors replace files in ways that a watch on the file misses.
 */
export function watchFeedsFile<T>(options: WatchOptions<T>): FeedsFileWatch {
  const { path, read, apply, log, everyMs: interval = EVERY_MS } = options;
  let turn: Promise<void> = Promise.resolve();
  const reloadNow = async (): Promise<void> => {
    try {
      await apply(read());
      log.info('the feeds file was read again');
    } catch (error) {
      if (error instanceof AppError) log.warn(`the feeds file was not taken over: ${error.message}`);
      else log.error({ err: error }, 'the feeds file could not be taken over; what held before goes on');
    }
  };
  const reload = (): Promise<void> => {
    turn = turn.then(reloadNow);
    return turn;
  };
  const onStat = (): void => void reload();
  watchFile(path, { interval, persistent: false }, onStat);
  return { reload, close: () => unwatchFile(path, onStat) };
}
