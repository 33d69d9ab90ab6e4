import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/store/open-store.js';
import { storeContract } from './contract.js';
import { bedOver } from './test-bed.js';

storeContract('SQLite in memory', async () => bedOver(await openDatabase('sqlite::memory:')));

storeContract('an SQLite file with two connections', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'pullquote-store-'));
  const url = `sqlite:${join(directory, 'store.db')}`;
  const bed = await bedOver(await openDatabase(url), await openDatabase(url));
  return {
    ...bed,
    async close() {
      await bed.close();
      rmSync(directory, { recursive: true });
    },
  };
});
