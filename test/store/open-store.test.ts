import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { migrateStore } from '../../src/store/migrate.js';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { openDatabase, openStore } from '../../src/store/open-store.js';
import { feedSettings, meetChat, newDigest, shownStories } from './samples.js';
import { bedOver, HOUR, NOW } from './test-bed.js';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pullquote-open-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});
const file = (name = 'store.db') => join(directory, name);
const refusal = (url: string) =>
  openStore(url).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('opening a store', () => {
  it('makes the directory and the schema, and finds everything again', async () => {
    const url = `sqlite:${file('new/deep/store.db')}`;
    const first = await openStore(url);
    await first.feeds.save(feedSettings(), NOW);
    await first.close();
    const second = await openStore(url);
    expect(await second.feeds.list()).toHaveLength(1);
    await second.close();
  });

  it.each([
    ['sqlite:', 'plain'],
    ['sqlite://', 'two slashes'],
  ])('takes a path after %s', async (prefix) => {
    await (await openStore(`${prefix}${file()}`)).close();
    expect(readdirSync(directory)).toContain('store.db');
  });

  it.each(['mysql://localhost/x', 'data/store.db', 'sqlite:', ''])(
    'refuses %j and says what to write',
    async (url) => {
      expect(await refusal(url)).toMatchObject({
        code: 'store.open',
        message: expect.stringContaining('sqlite:data/pullquote.db'),
      });
    },
  );

  it('of two processes at once makes the schema once', async () => {
    const url = `sqlite:${file()}`;
    const stores = await Promise.all([openStore(url), openStore(url), openStore(url)]);
    const database = await openDatabase(url);
    expect(await migrateStore(database, NOW)).toEqual([]);
    await Promise.all([database.close(), ...stores.map((store) => store.close())]);
  });
});

describe('a database that cannot be used is refused with what to do', () => {
  it('when a part of its path is a file', async () => {
    writeFileSync(file('taken'), '');
    expect(await refusal(`sqlite:${file('taken/store.db')}`)).toMatchObject({
      code: 'store.open',
      message: expect.stringContaining('Name another path'),
    });
  });

  it('when it is no SQLite file', async () => {
    writeFileSync(file(), 'These are the notes of a meeting, and not a database at all.'.repeat(100));
    expect(await refusal(`sqlite:${file()}`)).toMatchObject({
      code: 'store.open',
      message: expect.stringContaining('not an SQLite database'),
    });
  });

  it('when its pages are damaged', async () => {
    await (await openStore(`sqlite:${file()}`)).close();
    const raw = new Sqlite(file());
    raw.pragma('journal_mode = delete');
    const pageSize = Number(raw.pragma('page_size', { simple: true }));
    const bytes = raw.serialize();
    raw.close();
    writeFileSync(
      file(),
      Buffer.concat([
        bytes.subarray(0, 100),
        Buffer.alloc(pageSize * 4, 7),
        bytes.subarray(100 + pageSize * 4),
      ]),
    );
    expect(await refusal(`sqlite:${file()}`)).toMatchObject({
      message: expect.stringContaining('restore the last backup'),
    });
  });

  it('when a newer version has made it', async () => {
    const database = await openDatabase(`sqlite:${file()}`);
    const newer = { name: '999-from-the-future', up: async () => {} };
    await migrateStore(database, NOW, [...MIGRATIONS, newer]);
    await database.close();
    expect(await refusal(`sqlite:${file()}`)).toMatchObject({
      code: 'store.migrate',
      message: expect.stringMatching(/newer Pullquote \(step 999-from-the-future\).*Update/s),
    });
  });

  it('when a step of the schema fails; then nothing of it is left', async () => {
    const database = await openDatabase(`sqlite:${file()}`);
    await migrateStore(database, NOW);
    const steps = [
      ...MIGRATIONS,
      {
        name: '998-good',
        up: async (db) => void (await db.schema.createTable('half').addColumn('a', 'text').execute()),
      },
      { name: '999-bad', up: async () => Promise.reject(new Error('no such column')) },
    ] satisfies typeof MIGRATIONS;
    await expect(migrateStore(database, NOW, steps)).rejects.toMatchObject({
      code: 'store.migrate',
      message: expect.stringContaining('999-bad'),
    });
    expect(await migrateStore(database, NOW, steps.slice(0, -1))).toEqual(['998-good']);
    await database.close();
  });

  it.each([
    ['postgres://bot:secret@127.0.0.1:1/news', 'No PostgreSQL server listens there'],
    ['postgres://bot:secret@host.invalid/news', 'host'],
  ])('when no server answers at %s; the password is not told', async (url, advice) => {
    const error = await refusal(url);
    expect(error).toMatchObject({ code: 'store.open', message: expect.stringContaining(advice) });
    expect(String(error)).not.toContain('secret');
  });
});

describe('a store that no longer takes what is written', () => {
  const pragma = (database: Database, text: string) =>
    database.read((sql) => sql.executeQuery(CompiledQuery.raw(`pragma ${text}`)));

  it('because the disk is full says so, keeps no half state, and goes on when there is space', async () => {
    const { store, database, close } = await bedOver(await openDatabase(`sqlite:${file()}`));
    const { id } = await meetChat(store, 42);
    const big = 'x'.repeat(100_000);
    const digest = newDigest(id, { stories: shownStories('s'), messages: [{ html: big, plain: big }] });
    await pragma(database, 'max_page_count = 1');
    const commits = await Promise.allSettled([
      store.digests.commit(digest, NOW),
      store.digests.commit({ ...digest, stories: shownStories('t') }, NOW),
    ]);
    const full = { code: 'store.write', message: expect.stringContaining('The disk is full') };
    expect(commits).toMatchObject([{ reason: full }, { reason: full }]);
    expect(await store.deliveries.count()).toMatchObject({ pending: 0 });
    expect(new Set((await store.digests.shownSince(id, 0)).keys())).toEqual(new Set());
    await pragma(database, 'max_page_count = 100000');
    expect(await store.digests.commit(digest, NOW)).toEqual(expect.any(String));
    await close();
  });

  it('because another program has locked it says so, and goes on afterwards', async () => {
    const { store, database, close } = await bedOver(await openDatabase(`sqlite:${file()}`));
    await pragma(database, 'busy_timeout = 0');
    const browser = new Sqlite(file());
    browser.exec('begin immediate');
    const locked = { code: 'store.write', message: expect.stringContaining('holds the database locked') };
    const writes = await Promise.allSettled([meetChat(store, 1), meetChat(store, 2)]);
    expect(writes).toMatchObject([{ reason: locked }, { reason: locked }]);
    expect(await store.chats.list()).toEqual([]);
    browser.exec('rollback');
    expect(await meetChat(store, 1)).toMatchObject({ telegramId: 1 });
    browser.close();
    await close();
  });
});

describe('a bot that comes back after a crash', () => {
  it('finds at once what it had held, when no other process has the file open', async () => {
    const url = `sqlite:${file()}`;
    const dead = await openStore(url, { clock: () => NOW });
    await dead.feeds.save(feedSettings(), NOW);
    const { id } = await meetChat(dead, 42);
    await dead.digests.commit(newDigest(id), NOW);
    await dead.feeds.claimDue(NOW, 9, HOUR);
    const [sending] = await dead.deliveries.claim(NOW, 9, HOUR);
    await dead.deliveries.markSending([sending?.id ?? ''], NOW);

    const besides = await openStore(url, { clock: () => NOW });
    expect(await besides.feeds.claimDue(NOW, 9, HOUR)).toEqual([]);
    expect(await besides.deliveries.recover(NOW)).toBe(0);
    await besides.close();
    await dead.close();

    const back = await openStore(url, { clock: () => NOW });
    expect(await back.feeds.claimDue(NOW, 9, HOUR)).toHaveLength(1);
    expect(await back.deliveries.recover(NOW)).toBe(1);
    expect(await back.deliveries.claim(NOW, 9, HOUR)).toMatchObject([{ inDoubt: true }]);
    await back.close();
  });
});
