import type { Command } from 'commander';

/** `pullquote backup` and `pullquote restore`, for SQLite; for PostgreSQL they name its own tools. */
export function registerBackup(program: Command): void {
  program
    .command('backup')
    .description('copy the database into a file, while the bot runs')
    .argument('<file>', 'file to make')
    .action(async (file: string) => {
      const { backupStore } = await import('../store/backup.js');
      const bytes = await backupStore(await readDatabaseUrl(), file);
      process.stdout.write(`Copied ${bytes} bytes to ${file}.\n`);
    });
  program
    .command('restore')
    .description('put a backup in the place of the database, while the bot is stopped')
    .argument('<file>', 'file that pullquote backup has made')
    .action(async (file: string) => {
      const { restoreStore } = await import('../store/backup.js');
      const replaced = await restoreStore(await readDatabaseUrl(), file);
      process.stdout.write(
        `Restored from ${file}.${replaced === undefined ? '' : ` The database that was there is now ${replaced}.`}\n` +
          'What was sent after the backup was made is not remembered and may be sent again.\n',
      );
    });
}

async function readDatabaseUrl(): Promise<string> {
  const { loadEnvironment, processSource } = await import('../config.js');
  return loadEnvironment(processSource()).databaseUrl;
}
