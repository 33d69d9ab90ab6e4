import { sql as raw } from 'kysely';
import type { Database } from '../../src/store/database.js';

/** Those that others refer to come last. */
const TABLES = [
  ...[
    'story_tags',
    'stories',
    'article_words',
    'articles',
    'items',
    'feeds',
    'subscriptions',
    'mutes',
    'shown',
  ],
  ...['chats', 'topics', 'deliveries', 'messages', 'leases'],
] as const;

/** Empties a PostgreSQL database between two tests: faster than a new one, and than TRUNCATE, which makes new files. */
export async function emptyTables(database: Database): Promise<void> {
  await database.write(async (sql) => {
    for (const table of TABLES) await raw`delete from ${raw.table(table)}`.execute(sql);
  });
}
