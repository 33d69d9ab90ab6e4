import type { Sql } from './database.js';

/** One change waiting for its turn, with what its caller awaits. */
interface QueuedChange {
  /** Runs the change and gives what tells its caller, to be called once the transaction is on disk. */
  readonly run: (sql: Sql) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
}

/** Begins a transaction, runs the work in it, and commits, or rolls back what throws. */
export type InTransaction = (work: (sql: Sql) => Promise<void>) => Promise<void>;

/** How many changes and how many ms one transaction may take before others get the thread. */
const MAX_CHANGES = 256;
const MAX_MS = 20;

/**
 * Group commit for a database with one writer: changes that arrive while a transaction is being written go together
 * into the next one, so that many share one wait for the disk. When one of a group throws, the group is rolled back
 * and each is run again in a transaction of its own: a change must be such that it can be repeated.
 * @param now a clock that never goes back, ms
 * @returns `write`: its promise resolves after the commit
 */
export function createWriteQueue(
  inTransaction: InTransaction,
  now: () => number = () => performance.now(),
): <T>(change: (sql: Sql) => Promise<T>) => Promise<T> {
  const waiting: QueuedChange[] = [];
  let isRunning = false;

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      // Let everything that is ready to write come in first, and timers and sockets have their turn.
      await new Promise(setImmediate);
      await writeGroup(inTransaction, now, waiting);
    }
    isRunning = false;
  };

  return (change) =>
    new Promise((resolve, reject) => {
      waiting.push({
        run: async (sql) => {
          const value = await change(sql);
          return () => resolve(value);
        },
        fail: reject,
      });
      if (isRunning) return;
      isRunning = true;
      void drain();
    });
}

async function writeGroup(
  inTransaction: InTransaction,
  now: () => number,
  waiting: QueuedChange[],
): Promise<void> {
  const taken: QueuedChange[] = [];
  const tells: (() => void)[] = [];
  try {
    await inTransaction(async (sql) => {
      const end = now() + MAX_MS;
      while (taken.length < MAX_CHANGES && now() < end) {
        const change = waiting.shift();
        if (change === undefined) break;
        taken.push(change);
        tells.push(await change.run(sql));
      }
    });
  } catch (error) {
    // No transaction could begin (the file is locked, say): nobody need wait for the same answer again.
    if (taken.length === 0) for (const change of waiting.splice(0)) change.fail(error);
    else if (taken.length === 1) taken[0]?.fail(error);
    else for (const change of taken) await writeAlone(inTransaction, change);
    return;
  }
  for (const tell of tells) tell();
}

async function writeAlone(inTransaction: InTransaction, change: QueuedChange): Promise<void> {
  let tell = (): void => {};
  try {
    await inTransaction(async (sql) => {
      tell = await change.run(sql);
    });
  } catch (error) {
    change.fail(error);
    return;
  }
  tell();
}
