import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { AppError } from '../errors.js';
import { explainFailure } from './failures.js';
import { sqlitePath } from './open-store.js';
import { whileNobodyElse } from './sqlite-alone.js';

/** All pages in one step: the backup is of one moment, and writers do not make it begin again. */
const ALL_PAGES = 0x7fffffff;
/** What SQLite keeps beside a file: the log, and the index of the log. */
const COMPANIONS = ['', '-wal', '-shm'] as const;

/**
 * Copies the database of a running bot into one file (SQLite's online backup). The copy is checked and has its name
 * only when it is whole.
 * @param file must not exist; its directory must
 * @returns the copy's size in bytes
 * @throws AppError 'store.backup'
 */
export async function backupStore(databaseUrl: string, file: string): Promise<number> {
  const path = pathOf(databaseUrl, 'pg_dump --format=custom --file=pullquote.dump "$DATABASE_URL"');
  if (existsSync(file))
    throw new AppError('store.backup', `${file} exists. Name another file, or delete it.`);
  const partial = `${file}.partial`;
  try {
    rmSync(partial, { force: true });
    await copyDatabase(path, partial);
    renameSync(partial, file);
    return statSync(file).size;
  } catch (error) {
    rmSync(partial, { force: true });
    throw explainFailure(error, 'store.backup', path);
  }
}

/**
 * Puts a backup in the place of the database. The bot must not run. What was there is kept beside it.
 * @returns where the database that was replaced is now; undefined when there was none
 * @throws AppError 'store.backup' when the backup is damaged or a bot works on the database
 */
export async function restoreStore(databaseUrl: string, file: string): Promise<string | undefined> {
  const path = pathOf(databaseUrl, 'pg_restore --clean --if-exists --dbname="$DATABASE_URL" pullquote.dump');
  const restored = `${path}.restored`;
  const replaced = `${path}.replaced`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    rmSync(restored, { force: true });
    await copyDatabase(file, restored);
    return whileNobodyElse(path, () => {
      const isReplacing = existsSync(path);
      // The log goes with its file: a log of another file would be played into the restored one.
      for (const end of COMPANIONS) {
        rmSync(replaced + end, { force: true });
        if (existsSync(path + end)) renameSync(path + end, replaced + end);
      }
      renameSync(restored, path);
      return isReplacing ? replaced : undefined;
    });
  } catch (error) {
    rmSync(restored, { force: true });
    throw explainFailure(error, 'store.backup', file);
  }
}

function pathOf(databaseUrl: string, postgresCommand: string): string {
  const path = sqlitePath(databaseUrl);
  if (path !== undefined && path !== ':memory:') return path;
  throw new AppError(
    'store.backup',
    path === undefined
      ? `The database is PostgreSQL, which has a tool of its own for this: ${postgresCommand}`
      : 'The database is in memory: there is nothing to copy. Name a file in DATABASE_URL (sqlite:data/pullquote.db).',
  );
}

/** Copies and checks; the copy is one file, without a log beside it. */
async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new Sqlite(from, { fileMustExist: true });
  try {
    await source.backup(to, { progress: () => ALL_PAGES });
  } finally {
    source.close();
  }
  const copy = new Sqlite(to, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = delete');
    const found = copy.pragma('quick_check(1)', { simple: true });
    const isOurs = copy.prepare(`select 1 from sqlite_schema where name = 'migrations'`).get() !== undefined;
    if (found === 'ok' && isOurs) return;
    throw new AppError(
      'store.backup',
      isOurs
        ? `${from} is damaged (${String(found)}). Restore an older backup.`
        : `${from} is no database of Pullquote. Name the file that pullquote backup has made.`,
    );
  } finally {
    copy.close();
  }
}
