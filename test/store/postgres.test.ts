import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { openDatabase } from '../../src/store/open-store.js';
import { storeContract } from './contract.js';
import { emptyTables } from './empty-tables.js';
import { createTestDatabase, type TestDatabase } from './postgres-server.js';
import { bedOver } from './test-bed.js';

const server = process.env.TEST_DATABASE_URL;

describe.skipIf(server === undefined)('with a PostgreSQL server', () => {
  let made: TestDatabase;
  let databases: readonly [Database, Database];

  beforeAll(async () => {
    made = await createTestDatabase(server ?? '', 'contract');
    databases = [await openDatabase(made.url), await openDatabase(made.url)];
  });

  afterAll(async () => {
    for (const database of databases) await database.close();
    await made.drop();
  });

  storeContract('PostgreSQL with two processes', async () => {
    const bed = await bedOver(...databases);
    await emptyTables(databases[0]);
    return { ...bed, close: async () => {} };
  });
});
