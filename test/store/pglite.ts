import { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';

/** PostgreSQL in the process, as a pool of one connection: who wants it waits until the one before has given it back. */
export function createPglitePool(pglite: PGlite): PostgresPool {
  let free: Promise<void> = Promise.resolve();
  return {
    async connect() {
      const before = free;
      let giveBack = (): void => {};
      free = new Promise((resolve) => {
        giveBack = resolve;
      });
      await before;
      return clientOf(pglite, giveBack);
    },
    end: () => pglite.close(),
  };
}

function clientOf(pglite: PGlite, release: () => void): PostgresPoolClient {
  const query = async (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
    const { rows, affectedRows } = await pglite.query(sql, [...parameters]);
    return {
      command: sql.trimStart().slice(0, 6).toUpperCase(),
      rowCount: affectedRows ?? rows.length,
      rows,
    };
  };
  return { query: query as PostgresPoolClient['query'], release };
}

/** PGlite reads bigint as a number when it is safe; like our PostgreSQL connections. */
export function startPglite(): Promise<PGlite> {
  return PGlite.create();
}
