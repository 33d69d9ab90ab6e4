import { sql as raw } from 'kysely';
import type { Database } from '../../src/store/database.js';

/** Empties a PostgreSQL database between two tests: faster than a new one. */
export async function emptyTables(database: Database): Promise<void> {
  await database.read((sql) =>
    raw`truncate feeds, items, stories, story_tags, articles, article_words, chats, subscriptions, mutes, shown,
      topics, messages, deliveries, leases`.execute(sql),
  );
}
