import { sql as raw } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { migrateStore } from '../../src/store/migrate.js';
import { openDatabase, openStore } from '../../src/store/open-store.js';
import { storeContract } from './contract.js';
import { emptyTables } from './empty-tables.js';
import { createTestDatabase, type TestDatabase } from './postgres-server.js';
import { feedSettings, meetChat } from './samples.js';
import { bedOver, NOW } from './test-bed.js';

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

  it('migrates once when several processes start at once', async () => {
    const fresh = await createTestDatabase(server ?? '', 'race');
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(fresh.url)));
    const database = await openDatabase(fresh.url);
    expect(await migrateStore(database, NOW)).toEqual([]);
    await Promise.all([database.close(), ...stores.map((store) => store.close())]);
    await fresh.drop();
  });

  it('rides out lost connections', async () => {
    const { store } = await bedOver(databases[0]);
    await emptyTables(databases[0]);
    await store.feeds.save(feedSettings(), NOW);
    const cut = () =>
      databases[1].read((sql) =>
        raw`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`.execute(sql),
      );
    const work = Array.from({ length: 30 }, async (_, i) => {
      if (i % 10 === 5) await cut();
      return meetChat(store, i + 1);
    });
    expect(new Set((await Promise.all(work)).map(({ id }) => id)).size).toBe(30);
    expect(await store.feeds.list()).toHaveLength(1);
    expect(await store.chats.list()).toHaveLength(30);
  });

  it('refuses a wrong database and a wrong user with what to do', async () => {
    const url = new URL(made.url);
    url.pathname = '/there_is_no_such_database';
    await expect(openStore(url.href)).rejects.toMatchObject({
      code: 'store.open',
      message: expect.stringContaining('createdb'),
    });
  });

  storeContract('PostgreSQL with two processes', async () => {
    const bed = await bedOver(...databases);
    await emptyTables(databases[0]);
    return { ...bed, close: async () => {} };
  });
});
