import Sqlite from 'better-sqlite3';
import type { Database } from './database.js';

/** Says that this process is alive, to others that open the same file. */
export interface Presence {
  /** Ends by itself when the process dies, however it dies. */
  end(): void;
}

/** How long to wait, ms, for another process that is just now looking whether it is alone. */
const WAIT_MS = 5000;

/**
 * Gives back at once what dead processes held, when this is the only process that has the file open: after a crash of
 * a bot on one machine nothing waits for a lease to run out. Every process that has the store open holds a shared
 * lock on a file beside it until it ends; who gets that lock alone is alone.
 * @param path the database's file; `path-alive` is made beside it
 */
export async function enterStore(database: Database, path: string): Promise<Presence> {
  const alive = new Sqlite(`${path}-alive`);
  try {
    alive.pragma('busy_timeout = 0');
    if (isAlone(alive)) {
      await freeLeases(database);
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

function isAlone(alive: Sqlite.Database): boolean {
  try {
    alive.exec('begin exclusive');
    return true;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false;
    throw error;
  }
}

/** Leases of dead processes end now. What was being sent is found, and put in doubt, by `deliveries.recover`. */
async function freeLeases(database: Database): Promise<void> {
  await database.write(async (sql) => {
    for (const table of ['feeds', 'chats', 'leases'] as const) {
      await sql.updateTable(table).set({ lease_until: 0 }).where('lease_until', '>', 0).execute();
    }
    await sql
      .updateTable('items')
      .set({ lease_until: 0 })
      .where('lease_until', '>', 0)
      .where('done_at', 'is', null)
      .execute();
    await sql
      .updateTable('deliveries')
      .set({ lease_until: 0 })
      .where('lease_until', '>', 0)
      .where('ended_at', 'is', null)
      .execute();
  });
}
