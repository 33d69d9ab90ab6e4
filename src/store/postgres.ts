import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, PostgresDialect, type PostgresPool, PostgresQueryCompiler, sql as raw } from 'kysely';
import pg from 'pg';
import type { Database } from './database.js';
import { explainFailure, isPassing } from './failures.js';
import { postgresFlavor } from './postgres-flavor.js';
import type { Schema } from './schema.js';

const CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 5000;
const IDLE_TIMEOUT_MS = 30_000;
/** Waits before the same work is tried again: together about 30 s, the time of a restart of the server. */
const RETRY_WAITS_MS: readonly number[] = [50, 200, 500, 1000, 2000, 4000, 7000, 15_000];

/** `int8` (bigint): our times and numbers stay far below 2^53. */
const INT8 = 20;

/**
 * Connects to a PostgreSQL server. A lost connection, a deadlock or a restart of the server is ridden out: the
 * transaction is run again.
 * @param url postgres://user:password@host:port/database
 */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'pullquote',
    types: { getTypeParser: parserFor },
  });
  // A connection that breaks is replaced at the next use. Where nobody listens to it, idle in the pool or between two
  // statements of a transaction, its end would be the end of the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return connectPostgres(pool, nameOf(url));
}

/** The database over any pool that speaks like node-postgres. */
export function connectPostgres(pool: PostgresPool, name: string): Database {
  const dialect = new PostgresDialect({ pool });
  dialect.createQueryCompiler = () => new ZeroFreeCompiler();
  const sql = new Kysely<Schema>({ dialect });
  const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
    for (const pause of RETRY_WAITS_MS) {
      try {
        return await work();
      } catch (error) {
        if (!isPassing(error)) throw explainFailure(error, 'store.write', name);
        await wait(pause);
      }
    }
    return work().catch((error: unknown) => {
      throw explainFailure(error, 'store.write', name);
    });
  };
  return {
    flavor: postgresFlavor,
    read: (query) => patiently(() => query(sql)),
    write: (change) => patiently(() => sql.transaction().execute(change)),
    // Which of several processes have died is not to be seen from here: their leases run out.
    enter: async () => {},
    async ping() {
      await raw`select 1`.execute(sql).catch((error: unknown) => {
        throw explainFailure(error, 'store.open', name);
      });
    },
    close: () => sql.destroy(),
  };
}

function parserFor(oid: number): (text: string) => unknown {
  return oid === INT8 ? Number : pg.types.getTypeParser(oid);
}

/** Host and database: a password must not reach a log. */
function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** PostgreSQL refuses a text with a zero character in it; a feed's title may have one. */
class ZeroFreeCompiler extends PostgresQueryCompiler {
  protected override appendValue(value: unknown): void {
    super.appendValue(typeof value === 'string' ? value.replaceAll('\0', '') : value);
  }
}
