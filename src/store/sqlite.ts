import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import type { Database } from './database.js';
import { explainFailure } from './failures.js';
import type { Schema } from './schema.js';
import { enterStore, type Presence } from './sqlite-alone.js';
import { sqliteFlavor } from './sqlite-flavor.js';
import { createWriteQueue } from './write-queue.js';

const IN_MEMORY = ':memory:';
/** How long a statement waits, ms, while another process writes. */
const BUSY_TIMEOUT_MS = 5000;
/** Pages (of 4 KB) of the log that are copied into the file at once: a busy page is copied once for many changes. */
const CHECKPOINT_PAGES = 4000;
/** Statements kept ready; the store has about a hundred. */
const MAX_STATEMENTS = 300;

/**
 * Opens (or creates, with its directory) an SQLite file: write-ahead log, every commit on disk before it is
 * answered, foreign keys on.
 * @param path a file, or `:memory:`
 * @throws AppError 'store.open'
 */
export function openSqlite(path: string): Database {
  const name = path === IN_MEMORY ? 'in memory' : path;
  const connection = openFile(path, name);
  const sql = new Kysely<Schema>({ dialect: dialectFor(connection) });
  const write = createWriteQueue((work) => sql.transaction().execute(work));
  const explain = (error: unknown): never => {
    throw explainFailure(error, 'store.write', name);
  };
  let presence: Presence | undefined;
  return {
    flavor: sqliteFlavor,
    read: (query) => query(sql).catch(explain),
    write: (change) => write(change).catch(explain),
    async enter() {
      if (path === IN_MEMORY) return;
      try {
        presence = enterStore(connection, path);
      } catch (error) {
        explain(error);
      }
    },
    async ping() {
      try {
        connection.pragma('schema_version');
      } catch (error) {
        throw explainFailure(error, 'store.open', name);
      }
    },
    async close() {
      await sql.destroy();
      // Kysely closes only what it has used.
      connection.close();
      presence?.end();
    },
  };
}

function openFile(path: string, name: string): Sqlite.Database {
  let connection: Sqlite.Database | undefined;
  try {
    if (path !== IN_MEMORY) mkdirSync(dirname(path), { recursive: true });
    connection = new Sqlite(path, { timeout: BUSY_TIMEOUT_MS });
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    connection.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    return connection;
  } catch (error) {
    connection?.close();
    throw explainFailure(error, 'store.open', name);
  }
}

function dialectFor(connection: Sqlite.Database): SqliteDialect {
  const database = withReadyStatements(connection);
  const dialect = new SqliteDialect({ database });
  dialect.createDriver = () => new ImmediateDriver(connection, database);
  return dialect;
}

/** Prepares each statement once: preparing takes longer than running. */
function withReadyStatements(connection: Sqlite.Database): SqliteDatabase {
  const ready = new Map<string, SqliteStatement>();
  const prepare = (text: string): SqliteStatement => {
    const statement = connection.prepare<unknown[]>(text);
    // Lists of parameters of every length make new texts: the first to come are the first to go.
    if (ready.size >= MAX_STATEMENTS) ready.delete(ready.keys().next().value ?? '');
    ready.set(text, statement);
    return statement;
  };
  return {
    prepare: (text) => ready.get(text) ?? prepare(text),
    close: () => connection.close(),
  };
}

/**
 * Kysely's driver, but a transaction takes the write lock when it begins. One that begins by reading and writes
 * later fails at once, with no waiting, when another process has written in between.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #connection: Sqlite.Database;

  constructor(connection: Sqlite.Database, database: SqliteDatabase) {
    super({ database });
    this.#connection = connection;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // SQLite itself rolls back on a full disk or an I/O error; another rollback would hide that error.
    if (this.#connection.inTransaction) await super.rollbackTransaction(connection);
  }
}
