import type { SelectQueryBuilder } from 'kysely';
import type { Database, Sql } from './database.js';
import type { Schema } from './schema.js';
import type { PruneLimits } from './store.js';

/** Rows a transaction: others have their turn in between. */
const BATCH = 500;

/** Deletes or empties up to `BATCH` rows and gives how many. */
type PruneStep = (sql: Sql) => Promise<number>;

/**
 * Forgets what is old, in small transactions.
 *
 * - `textsBefore`: articles (their address stays as a mark) and stories last changed before, and items that nobody
 *   could read for so long;
 * - `deliveriesBefore`: deliveries that ended before, then texts of messages that no delivery needs;
 * - `marksBefore`: items not found in their feed since, addresses of articles, and what was shown.
 * @returns the number of rows
 */
export async function pruneStore(database: Database, limits: PruneLimits): Promise<number> {
  const steps: readonly PruneStep[] = [
    (sql) => pruneTexts(sql, database, limits.textsBefore),
    (sql) => pruneStories(sql, limits.textsBefore),
    (sql) => pruneUnread(sql, limits.textsBefore),
    (sql) => pruneDeliveries(sql, 'sent', limits.deliveriesBefore),
    (sql) => pruneDeliveries(sql, 'failed', limits.deliveriesBefore),
    (sql) => pruneMessages(sql, limits.deliveriesBefore),
    (sql) => pruneItems(sql, limits.marksBefore),
    (sql) => pruneArticles(sql, database, limits.marksBefore),
    (sql) => pruneShown(sql, limits.marksBefore),
  ];
  let total = 0;
  for (const step of steps) {
    for (;;) {
      const count = await database.write(step);
      total += count;
      if (count < BATCH) break;
    }
  }
  return total;
}

async function pruneTexts(sql: Sql, database: Database, before: number): Promise<number> {
  const rows = await sql
    .selectFrom('articles')
    .select('id')
    .where('body', 'is not', null)
    .where('arrived_at', '<', before)
    .limit(BATCH)
    .execute();
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return 0;
  await database.flavor.forgetArticles(sql, ids);
  await sql.updateTable('articles').set({ body: null }).where('id', 'in', ids).execute();
  return ids.length;
}

const pruneStories = (sql: Sql, before: number): Promise<number> =>
  deleteRows(sql, 'stories', sql.selectFrom('stories').select('id').where('changed_at', '<', before));

async function pruneUnread(sql: Sql, before: number): Promise<number> {
  const ended = await sql
    .updateTable('items')
    .set({ done_at: before, body: null, lease_until: 0, reason: 'too old to be read' })
    .where('id', 'in', (qb) =>
      qb
        .selectFrom('items')
        .select('id')
        .where('done_at', 'is', null)
        .where('seen_at', '<', before)
        .limit(BATCH),
    )
    .returning('id')
    .execute();
  return ended.length;
}

const pruneDeliveries = (sql: Sql, state: 'sent' | 'failed', before: number): Promise<number> =>
  deleteRows(
    sql,
    'deliveries',
    sql.selectFrom('deliveries').select('id').where('state', '=', state).where('ended_at', '<', before),
  );

const pruneMessages = (sql: Sql, before: number): Promise<number> =>
  deleteRows(
    sql,
    'messages',
    sql
      .selectFrom('messages')
      .select('messages.id')
      .where('messages.created_at', '<', before)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('deliveries')
              .select('deliveries.id')
              .whereRef('deliveries.message_id', '=', 'messages.id'),
          ),
        ),
      ),
  );

const pruneItems = (sql: Sql, before: number): Promise<number> =>
  deleteRows(
    sql,
    'items',
    sql.selectFrom('items').select('id').where('last_seen_at', '<', before).where('done_at', 'is not', null),
  );

async function pruneArticles(sql: Sql, database: Database, before: number): Promise<number> {
  const rows = await sql
    .selectFrom('articles')
    .select('id')
    .where('arrived_at', '<', before)
    .limit(BATCH)
    .execute();
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return 0;
  await database.flavor.forgetArticles(sql, ids);
  await sql.deleteFrom('articles').where('id', 'in', ids).execute();
  return ids.length;
}

async function pruneShown(sql: Sql, before: number): Promise<number> {
  const gone = await sql
    .deleteFrom('shown')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('chat_id', 'story_id'),
        'in',
        selectFrom('shown')
          .select(['chat_id', 'story_id'])
          .where('shown_at', '<', before)
          .limit(BATCH)
          .$asTuple('chat_id', 'story_id'),
      ),
    )
    .returning('story_id')
    .execute();
  return gone.length;
}

/** Deletes up to `BATCH` rows of a table, those that `chosen` selects. */
async function deleteRows<Table extends keyof Schema>(
  sql: Sql,
  table: 'stories' | 'deliveries' | 'messages' | 'items',
  chosen: SelectQueryBuilder<Schema, Table, { id: string }>,
): Promise<number> {
  const gone = await sql.deleteFrom(table).where('id', 'in', chosen.limit(BATCH)).returning('id').execute();
  return gone.length;
}
