import { createStore } from '../../src/store/create-store.js';
import type { Database } from '../../src/store/database.js';
import { migrateStore } from '../../src/store/migrate.js';
import type { Store } from '../../src/store/store.js';

/** The time of every test, ms: a morning in 2026. */
export const NOW = Date.UTC(2026, 2, 10, 8, 0, 0);
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** An empty store, and another process on the same database. */
export interface TestBed {
  readonly store: Store;
  /** A second process: knows nothing of what the first holds in memory. After a crash it is the one that goes on. */
  readonly other: Store;
  readonly database: Database;
  close(): Promise<void>;
}

/** Makes an empty store for one test. */
export type MakeBed = () => Promise<TestBed>;

/** Two stores over two connections (or one, where there can be but one). */
export async function bedOver(database: Database, otherDatabase: Database = database): Promise<TestBed> {
  await migrateStore(database, NOW);
  return {
    database,
    store: createStore(database, { clock: () => NOW }),
    other: createStore(otherDatabase, { clock: () => NOW }),
    async close() {
      await database.close();
      if (otherDatabase !== database) await otherDatabase.close();
    },
  };
}
