import { sql } from 'kysely';
import type { Sql } from './database.js';

/** One change waiting for its turn, with what its caller awaits. */
interface QueuedChange {
  /** Runs the change and gives what tells its caller, to be called once the transaction is on disk. */
  readonly run: (sql: Sql) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
}

/** How many changes and how many ms one transaction may take before others get the thread. */
const MAX_CHANGES = 256;
const MAX_MS = 20;

/**
 * Group commit for a database with one writer: changes that arrive while a transaction is being written go together
 * into the next one, so that many share one wait for the disk. Each change has a savepoint of its own: one that
 * throws is undone alone.
 * @param inTransaction begins, runs, and commits or rolls back
 * @returns `write`: its promise resolves after the commit
 */
export function createWriteQueue(
  inTransaction: (work: (sql: Sql) => Promise<void>) => Promise<void>,
): <T>(change: (sql: Sql) => Promise<T>) => Promise<T> {
  const waiting: QueuedChange[] = [];
  let isRunning = false;

  const writeGroup = async (): Promise<void> => {
    const taken: QueuedChange[] = [];
    const tells: (() => void)[] = [];
    try {
      await inTransaction(async (trx) => {
        const end = performance.now() + MAX_MS;
        do {
          const change = waiting.shift();
          if (change === undefined) break;
          taken.push(change);
          tells.push(await runAlone(trx, change));
        } while (taken.length < MAX_CHANGES && performance.now() < end);
      });
    } catch (error) {
      // The transaction could not begin, or nothing of it is on disk.
      if (taken.length === 0) taken.push(...waiting.splice(0));
      for (const change of taken) change.fail(error);
      return;
    }
    for (const tell of tells) tell();
  };

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      // Let everything that is ready to write come in first, and timers and sockets have their turn.
      await new Promise(setImmediate);
      await writeGroup();
    }
    isRunning = false;
  };

  return (change) =>
    new Promise((resolve, reject) => {
      waiting.push({
        run: async (trx) => {
          const value = await change(trx);
          return () => resolve(value);
        },
        fail: reject,
      });
      if (isRunning) return;
      isRunning = true;
      void drain();
    });
}

async function runAlone(trx: Sql, change: QueuedChange): Promise<() => void> {
  await sql`savepoint change`.execute(trx);
  try {
    const tell = await change.run(trx);
    await sql`release change`.execute(trx);
    return tell;
  } catch (error) {
    // Where SQLite has rolled back everything by itself (disk full, I/O error), this throws and ends the group.
    await sql`rollback to change`.execute(trx).catch(() => {
      throw error;
    });
    await sql`release change`.execute(trx);
    return () => change.fail(error);
  }
}
