import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { connectPostgres } from '../../src/store/postgres.js';
import { storeContract } from './contract.js';
import { emptyTables } from './empty-tables.js';
import { createPglitePool, startPglite } from './pglite.js';
import { bedOver } from './test-bed.js';

let database: Database;

beforeAll(async () => {
  database = connectPostgres(createPglitePool(await startPglite()), 'PGlite');
});

afterAll(() => database.close());

// One connection is all that PGlite has: both processes share it, and it stays open from test to test.
storeContract('PGlite', async () => {
  const bed = await bedOver(database);
  await emptyTables(database);
  return { ...bed, close: async () => {} };
});
