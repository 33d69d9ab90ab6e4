import { AppError } from '../errors.js';
import type { Database } from './database.js';
import { MIGRATIONS, type Migration } from './migrations.js';

/**
 * Brings the database to the current schema, in one transaction: all steps or none. Several processes may start at
 * once; one migrates and the others wait for it.
 * @param now ms, written beside each step
 * @returns the names of the steps that were run
 * @throws AppError 'store.migrate' when a step fails or the database was made by a newer version
 */
export async function migrateStore(
  database: Database,
  now: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<readonly string[]> {
  return database.write(async (sql) => {
    await database.flavor.lock(sql, 'migrations');
    await sql.schema
      .createTable('migrations')
      .ifNotExists()
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('applied_at', 'bigint', (c) => c.notNull())
      .execute();
    const rows = await sql.selectFrom('migrations').select('name').execute();
    const applied = new Set(rows.map((row) => row.name));
    refuseNewer(applied, migrations);
    const missing = migrations.filter(({ name }) => !applied.has(name));
    for (const { name, up } of missing) {
      await up(sql, database.flavor).catch((error: unknown) => {
        throw new AppError(
          'store.migrate',
          `Step ${name} of the database schema failed and nothing was changed: ${reasonOf(error)}. ` +
            'Restore the last backup if this goes on, and report the step.',
          error,
        );
      });
      await sql.insertInto('migrations').values({ name, applied_at: now }).execute();
    }
    return missing.map(({ name }) => name);
  });
}

function refuseNewer(applied: ReadonlySet<string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...applied].filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new AppError(
    'store.migrate',
    `The database was made by a newer Pullquote (step ${unknown.join(', ')}). ` +
      'Update Pullquote, or point DATABASE_URL at another database.',
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
