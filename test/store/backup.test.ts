import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupStore, restoreStore } from '../../src/store/backup.js';
import { openStore } from '../../src/store/open-store.js';
import { CHAT_DEFAULTS, meetChat, newDigest, shownStories } from './samples.js';
import { MINUTE, NOW } from './test-bed.js';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pullquote-backup-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});
const file = (name: string) => join(directory, name);
const url = () => `sqlite:${file('store.db')}`;

/** How many chats the database knows. */
async function countChats(databaseUrl: string): Promise<number> {
  const store = await openStore(databaseUrl);
  const { active } = await store.chats.count();
  await store.close();
  return active;
}

describe('a backup', () => {
  it('is made while the bot works, and is one whole file', async () => {
    const store = await openStore(url());
    await meetChat(store, 1);
    const working = Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        store.chats.meet({ telegramId: 100 + i, type: 'private' }, CHAT_DEFAULTS, NOW),
      ),
    );
    const bytes = await backupStore(url(), file('copy.db'));
    await working;
    await store.close();
    expect(bytes).toBeGreaterThan(0);
    expect(readdirSync(directory).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
    expect(await countChats(`sqlite:${file('copy.db')}`)).toBeGreaterThanOrEqual(1);
  });

  it('overwrites nothing', async () => {
    await (await openStore(url())).close();
    writeFileSync(file('copy.db'), 'precious');
    await expect(backupStore(url(), file('copy.db'))).rejects.toMatchObject({
      code: 'store.backup',
      message: expect.stringContaining('Name another file'),
    });
  });

  it('of a database that is not there, or into a directory that is not there, leaves nothing behind', async () => {
    await expect(backupStore(url(), file('copy.db'))).rejects.toMatchObject({ code: 'store.backup' });
    await (await openStore(url())).close();
    await expect(backupStore(url(), file('no/copy.db'))).rejects.toMatchObject({ code: 'store.backup' });
    expect(readdirSync(directory).filter((name) => name.includes('copy'))).toEqual([]);
  });

  it.each(['postgres://localhost/news', 'sqlite::memory:'])(
    'of %s says what to use instead',
    async (other) => {
      const instead = other.startsWith('postgres') ? 'pg_dump' : 'Name a file';
      await expect(backupStore(other, file('copy.db'))).rejects.toMatchObject({
        message: expect.stringContaining(instead),
      });
    },
  );
});

describe('restoring', () => {
  /** A store that was backed up with one chat and a digest that waits, and has met another chat since. */
  const prepare = async (): Promise<void> => {
    const store = await openStore(url());
    const { id } = await meetChat(store, 1);
    await store.digests.commit(newDigest(id, { stories: shownStories('s') }), NOW);
    await backupStore(url(), file('copy.db'));
    await meetChat(store, 2);
    await store.close();
  };

  it('brings back what was there, and the bot goes on with it', async () => {
    await prepare();
    const replaced = await restoreStore(url(), file('copy.db'));
    const store = await openStore(url());
    expect(await store.chats.list()).toMatchObject([{ telegramId: 1 }]);
    expect(await store.deliveries.claim(NOW, 9, MINUTE)).toMatchObject([{ telegramId: 1 }]);
    await store.close();
    expect(await countChats(`sqlite:${replaced}`)).toBe(2);
    expect(existsSync(file('copy.db'))).toBe(true);
  });

  it('takes the place of a damaged database, whose log is not played into it', async () => {
    await prepare();
    writeFileSync(file('store.db'), 'damaged '.repeat(1000));
    writeFileSync(file('store.db-wal'), 'damaged '.repeat(1000));
    await restoreStore(url(), file('copy.db'));
    expect(await countChats(url())).toBe(1);
  });

  it('begins anew where there was no database', async () => {
    await prepare();
    const fresh = `sqlite:${file('new/fresh.db')}`;
    expect(await restoreStore(fresh, file('copy.db'))).toBeUndefined();
    expect(await countChats(fresh)).toBe(1);
  });

  it('is refused while a bot works on the database', async () => {
    await prepare();
    const store = await openStore(url());
    await expect(restoreStore(url(), file('copy.db'))).rejects.toMatchObject({
      message: expect.stringContaining('Stop it'),
    });
    expect(await store.chats.list()).toHaveLength(2);
    await store.close();
  });

  it('is refused from a damaged or foreign file, and changes nothing', async () => {
    await prepare();
    writeFileSync(file('notes.txt'), 'These are the notes of a meeting.'.repeat(500));
    for (const foreign of ['notes.txt', 'missing.db']) {
      await expect(restoreStore(url(), file(foreign))).rejects.toMatchObject({ code: 'store.backup' });
    }
    expect(await countChats(url())).toBe(2);
    expect(readdirSync(directory).filter((name) => name.includes('restored'))).toEqual([]);
  });
});
