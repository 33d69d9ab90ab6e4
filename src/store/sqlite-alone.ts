import Sqlite from 'better-sqlite3';
import { AppError } from '../errors.js';

/** Says that this process is alive, to others that open the same file. */
export interface Presence {
  /** Ends by itself when the process dies, however it dies. */
  end(): void;
}

/** How long to wait, ms, for another process that is just now looking whether it is alone. */
const WAIT_MS = 5000;

/** Leases of dead processes end now. What was being sent is found, and put in doubt, by `deliveries.recover`. */
const FREE_LEASES = `
  begin immediate;
  update feeds set lease_until = 0 where lease_until > 0;
  update chats set lease_until = 0 where lease_until > 0;
  update leases set lease_until = 0 where lease_until > 0;
  update items set lease_until = 0 where lease_until > 0 and done_at is null;
  update deliveries set lease_until = 0 where lease_until > 0 and ended_at is null;
  commit`;

/**
 * Gives back at once what dead processes held, when this is the only process that has the file open: after a crash of
 * a bot on one machine nothing waits for a lease to run out. Every process that works on the store holds a shared
 * lock on a file beside it until it ends; who gets that lock alone is alone. All in one go, with nothing awaited:
 * while the lock is held alone, others wait for it.
 * @param connection to the database itself, with no transaction open
 * @param path the database's file; `path-alive` is made beside it
 */
export function enterStore(connection: Sqlite.Database, path: string): Presence {
  const alive = new Sqlite(`${path}-alive`, { timeout: 0 });
  try {
    if (isAlone(alive)) {
      connection.exec(FREE_LEASES);
      alive.exec('commit');
    }
    alive.pragma(`busy_timeout = ${WAIT_MS}`);
    // A transaction that has read and is never ended holds the shared lock.
    alive.exec('begin');
    alive.prepare('select count(*) from sqlite_schema').get();
  } catch (error) {
    alive.close();
    throw error;
  }
  return { end: () => alive.close() };
}

/**
 * Does something to the file that nobody must have open.
 * @param path the database's file
 * @throws AppError 'store.backup' when a process works on it
 */
export function whileNobodyElse<T>(path: string, work: () => T): T {
  const alive = new Sqlite(`${path}-alive`, { timeout: 0 });
  try {
    if (isAlone(alive)) return work();
    throw new AppError('store.backup', `A bot is working on ${path}. Stop it and try again.`);
  } finally {
    alive.close();
  }
}

function isAlone(alive: Sqlite.Database): boolean {
  try {
    alive.exec('begin exclusive');
    return true;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false;
    throw error;
  }
}
