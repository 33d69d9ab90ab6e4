import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Flavor } from './database.js';
import type { Schema } from './schema.js';

/* The tables as the first release made them. Never changed: what came later is a step of its own in migrations.ts. */

export async function createFeeds(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('feeds')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('source_url', 'text', (c) => c.notNull().unique())
    .addColumn('url', 'text', (c) => c.notNull().unique())
    .addColumn('title', 'text')
    .addColumn('own_title', 'text')
    .addColumn('topics', 'text', (c) => c.notNull())
    .addColumn('every_ms', 'bigint')
    .addColumn('language', 'text')
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('link', 'text')
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('body_hash', 'text')
    .addColumn('next_check_at', 'bigint', (c) => c.notNull())
    .addColumn('last_checked_at', 'bigint')
    .addColumn('last_success_at', 'bigint')
    .addColumn('failures', 'integer', (c) => c.notNull())
    .addColumn('failing_since', 'bigint')
    .addColumn('last_error', 'text')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('feeds_due').on('feeds').columns(['state', 'next_check_at']).execute();

  await db.schema
    .createTable('items')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('feed_id', 'text', (c) => c.notNull().references('feeds.id').onDelete('cascade'))
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('body', 'text')
    .addColumn('seen_at', 'bigint', (c) => c.notNull())
    .addColumn('last_seen_at', 'bigint', (c) => c.notNull())
    .addColumn('sort_at', 'bigint', (c) => c.notNull())
    .addColumn('due_at', 'bigint', (c) => c.notNull())
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('done_at', 'bigint')
    .addColumn('reason', 'text')
    .addUniqueConstraint('items_key', ['feed_id', 'key'])
    .execute();
  await db.schema
    .createIndex('items_waiting')
    .on('items')
    .columns(['sort_at desc', 'id'])
    .where(sql.ref('done_at'), 'is', null)
    .execute();
  await db.schema.createIndex('items_last_seen').on('items').column('last_seen_at').execute();
}

export async function createStories(db: Kysely<Schema>, flavor: Flavor): Promise<void> {
  await db.schema
    .createTable('stories')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('changed_at', 'bigint', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('stories_changed').on('stories').columns(['changed_at', 'id']).execute();

  await db.schema
    .createTable('story_tags')
    .addColumn('story_id', 'text', (c) => c.notNull().references('stories.id').onDelete('cascade'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('changed_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('story_tags_key', ['story_id', 'kind', 'value'])
    .execute();
  await db.schema
    .createIndex('story_tags_newest')
    .on('story_tags')
    .columns(['kind', 'value', 'changed_at', 'story_id'])
    .execute();

  await db.schema
    .createTable('articles')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('story_id', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('arrived_at', 'bigint', (c) => c.notNull())
    .addColumn('body', 'text')
    .execute();
  await db.schema.createIndex('articles_story').on('articles').columns(['story_id', 'arrived_at']).execute();
  await db.schema.createIndex('articles_url').on('articles').column('url').execute();
  await db.schema.createIndex('articles_arrived').on('articles').columns(['arrived_at', 'id']).execute();
  await flavor.createSearch(db);
}

export async function createChats(db: Kysely<Schema>, flavor: Flavor): Promise<void> {
  await db.schema
    .createTable('chats')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('telegram_id', 'text', (c) => c.notNull())
    .addColumn('thread_id', 'bigint', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('title', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('schedule', 'text', (c) => c.notNull())
    .addColumn('quiet', 'text')
    .addColumn('stories', 'integer', (c) => c.notNull())
    .addColumn('quote_length', 'text', (c) => c.notNull())
    .addColumn('previews', 'integer', (c) => c.notNull())
    .addColumn('signature', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('next_digest_at', 'bigint')
    .addColumn('last_digest_at', 'bigint')
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .addUniqueConstraint('chats_telegram', ['telegram_id', 'thread_id'])
    .execute();
  await db.schema.createIndex('chats_due').on('chats').columns(['state', 'next_digest_at']).execute();
  await createWishes(db, 'subscriptions');
  await createWishes(db, 'mutes');

  await db.schema
    .createTable('shown')
    .addColumn('chat_id', 'text', (c) => c.notNull().references('chats.id').onDelete('cascade'))
    // No reference to the story: that a chat has seen it is remembered longer than the story itself.
    .addColumn('story_id', 'text', (c) => c.notNull())
    .addColumn('shown_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('shown_key', ['chat_id', 'story_id'])
    .$call(inOrderOfKey(flavor))
    .execute();
  await db.schema.createIndex('shown_at').on('shown').column('shown_at').execute();

  await db.schema
    .createTable('topics')
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('place', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('topics_key', ['origin', 'name'])
    .execute();
}

async function createWishes(db: Kysely<Schema>, table: 'subscriptions' | 'mutes'): Promise<void> {
  await db.schema
    .createTable(table)
    .addColumn('chat_id', 'text', (c) => c.notNull().references('chats.id').onDelete('cascade'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint(`${table}_key`, ['chat_id', 'kind', 'value'])
    .execute();
}

export async function createDeliveries(db: Kysely<Schema>, flavor: Flavor): Promise<void> {
  await db.schema
    .createTable('messages')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('messages_created').on('messages').column('created_at').execute();

  await db.schema
    .createTable('deliveries')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('digest_id', 'text', (c) => c.notNull())
    .addColumn('part', 'integer', (c) => c.notNull())
    // No reference to the chat: what was sent is a record, also of a group that has become another.
    .addColumn('chat_id', 'text', (c) => c.notNull())
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .addColumn('message_id', 'text', (c) => c.notNull().references('messages.id'))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('due_at', 'bigint', (c) => c.notNull())
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('in_doubt', 'integer', (c) => c.notNull())
    .addColumn('error', 'text')
    .addColumn('sent_as', 'bigint')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('ended_at', 'bigint')
    .$call(inOrderOfKey(flavor))
    .execute();
  const index = (name: string) => db.schema.createIndex(name).on('deliveries');
  await index('deliveries_due').columns(['due_at', 'id']).where(sql.ref('ended_at'), 'is', null).execute();
  await index('deliveries_line')
    .unique()
    .columns(['chat_id', 'seq'])
    .where(sql.ref('ended_at'), 'is', null)
    .execute();
  await index('deliveries_state').columns(['state', 'ended_at']).execute();
  await index('deliveries_in_doubt').column('id').where(sql.ref('in_doubt'), '=', sql.lit(1)).execute();
  await index('deliveries_message').column('message_id').execute();
}

export async function createLeases(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('leases')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('holder', 'text', (c) => c.notNull())
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .execute();
}

/** SQLite: the rows are kept in the index of the primary key, one tree less to write. For the tables with most rows. */
function inOrderOfKey(
  flavor: Flavor,
): <T extends string, C extends string>(table: CreateTableBuilder<T, C>) => CreateTableBuilder<T, C> {
  return (table) => (flavor.name === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table);
}
