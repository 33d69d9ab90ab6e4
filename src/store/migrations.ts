import { type Kysely, sql } from 'kysely';
import type { Flavor } from './database.js';
import { createChats, createDeliveries, createFeeds, createLeases, createStories } from './first-tables.js';
import type { Schema } from './schema.js';

/** One step of the schema. Steps are never changed once released, only added at the end. */
export interface Migration {
  readonly name: string;
  readonly up: (db: Kysely<Schema>, flavor: Flavor) => Promise<void>;
}

/** The one list for both databases, in order. */
export const MIGRATIONS: readonly Migration[] = [
  { name: '001-feeds-and-items', up: createFeeds },
  { name: '002-articles-and-stories', up: createStories },
  { name: '003-chats-and-wishes', up: createChats },
  { name: '004-deliveries', up: createDeliveries },
  { name: '005-leases', up: createLeases },
  { name: '006-feeds-told', up: addToldFailing },
  { name: '007-file-channels', up: addFromFile },
  { name: '008-shown-states', up: addShownState },
  { name: '009-news-at', up: addNewsAt },
  { name: '010-feed-weights', up: addWeight },
];

async function addToldFailing(db: Kysely<Schema>): Promise<void> {
  await db.schema.alterTable('feeds').addColumn('told_failing_at', 'bigint').execute();
}

async function addFromFile(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .alterTable('chats')
    .addColumn('from_file', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
}

/** Which state of a story a chat saw: of what was shown before, the one of that time. */
async function addShownState(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .alterTable('shown')
    .addColumn('changed_at', 'bigint', (c) => c.notNull().defaultTo(0))
    .execute();
  await db
    .updateTable('shown')
    .set((eb) => ({ changed_at: eb.ref('shown_at') }))
    .execute();
}

/** Stories written before are sorted by the time of their last change, as they were. */
async function addNewsAt(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .alterTable('stories')
    .addColumn('news_at', 'bigint', (c) => c.notNull().defaultTo(0))
    .execute();
  await sql`update stories set news_at = changed_at`.execute(db);
  await db.schema.createIndex('stories_newest').on('stories').columns(['news_at', 'id']).execute();
  await db.schema.alterTable('story_tags').renameColumn('changed_at', 'news_at').execute();
  await sql`delete from story_tags where kind = 'feed'`.execute(db);
}

async function addWeight(db: Kysely<Schema>): Promise<void> {
  await db.schema.alterTable('feeds').addColumn('weight', 'double precision').execute();
}
