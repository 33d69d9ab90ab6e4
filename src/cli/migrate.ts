import type { Command } from 'commander';

/** `pullquote migrate`: brings the database to the current schema, before a new version is started. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to the current schema (start does so too)')
    .action(async () => {
      const { loadEnvironment, processSource } = await import('../config.js');
      const { migrateStore } = await import('../store/migrate.js');
      const { openDatabase } = await import('../store/open-store.js');
      const database = await openDatabase(loadEnvironment(processSource()).databaseUrl);
      try {
        const steps = await migrateStore(database, Date.now());
        const done = steps.map((step) => `done: ${step}\n`).join('');
        process.stdout.write(`${done}The database is current.\n`);
      } finally {
        await database.close();
      }
    });
}
