import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { connectPostgres } from '../../src/store/postgres.js';
import { storeContract } from './contract.js';
import { emptyTables } from './empty-tables.js';
import { createPglitePool, startPglite } from './pglite.js';
import { bedOver } from './test-bed.js';

/** PGlite makes a whole PostgreSQL cluster when it starts: seconds, or many on a busy machine. */
const START_MS = 180_000;

let database: Database;

beforeAll(async () => {
  database = connectPostgres(createPglitePool(await startPglite()), 'PGlite');
}, START_MS);

afterAll(() => database.close());

// One connection is all that PGlite has: both processes share it, and it stays open from test to test.
storeContract('PGlite', async () => {
  const bed = await bedOver(database);
  await emptyTables(database);
  return { ...bed, close: async () => {} };
});
