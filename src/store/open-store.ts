import { AppError } from '../errors.js';
import { createStore, type StoreOptions } from './create-store.js';
import type { Database } from './database.js';
import { migrateStore } from './migrate.js';
import { openPostgres } from './postgres.js';
import { openSqlite } from './sqlite.js';
import type { Store } from './store.js';

/**
 * Opens the database, brings its schema up to date and gives the store.
 * @param databaseUrl `sqlite:path` (the directory is made), `sqlite::memory:`, or `postgres://user:password@host/name`
 * @throws AppError 'store.open' or 'store.migrate', with a sentence that says what to do
 */
export async function openStore(databaseUrl: string, options: StoreOptions = {}): Promise<Store> {
  const database = await openDatabase(databaseUrl);
  try {
    await migrateStore(database, (options.clock ?? Date.now)());
    await database.enter();
    return createStore(database, options);
  } catch (error) {
    await database.close().catch(() => {});
    throw error;
  }
}

/**
 * Opens the database as it is, without a look at its schema.
 * @throws AppError 'store.open'
 */
export async function openDatabase(databaseUrl: string): Promise<Database> {
  const database = connect(databaseUrl);
  try {
    await database.ping();
    return database;
  } catch (error) {
    await database.close().catch(() => {});
    throw error;
  }
}

function connect(databaseUrl: string): Database {
  const path = sqlitePath(databaseUrl);
  if (path !== undefined) return openSqlite(path);
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) return openPostgres(databaseUrl);
  throw new AppError(
    'store.open',
    'DATABASE_URL names no database that Pullquote knows. ' +
      'Write sqlite:data/pullquote.db, or postgres://user:password@host:5432/name.',
  );
}

/** The file that a `sqlite:` address names (`:memory:` too); undefined for any other address. Two slashes are forgiven. */
export function sqlitePath(databaseUrl: string): string | undefined {
  return /^sqlite:(?:\/\/)?(.+)$/.exec(databaseUrl)?.[1];
}
