import type { FeedItem } from '../model.js';
import type { Sql, StoreContext } from './database.js';
import { hashKey, inChunks, parseColumn } from './rows.js';
import type { ItemRow } from './schema.js';
import type { ItemStore, StoredItem } from './store.js';

/** Items written in one statement: 12 parameters each, and SQLite takes 32,766. */
const CHUNK = 500;
/** A mark is renewed at most so often, so that polling an unchanged feed writes nothing. */
const RENEW_MARK_MS = 24 * 60 * 60 * 1000;

type OfferedItem = Parameters<ItemStore['add']>[1][number];

export function createItemStore({ database, clock, newId }: StoreContext): ItemStore {
  const { read, write } = database;
  return {
    async add(feedId, items, now) {
      const rows = items.map((offered) => newItem(feedId, offered, now, newId(now)));
      const seen = await read((sql) => findSeen(sql, feedId, rows));
      const unseen = rows.filter((row) => !seen.has(row.key));
      const stale = [...seen].filter(([, lastSeenAt]) => lastSeenAt <= now - RENEW_MARK_MS);
      if (unseen.length === 0 && stale.length === 0) return 0;
      return write(async (sql) => {
        await renewMarks(
          sql,
          feedId,
          stale.map(([key]) => key),
          now,
        );
        return insertItems(sql, feedId, unseen);
      });
    },
    async countSeen(feedId) {
      const { count } = await read((sql) =>
        sql
          .selectFrom('items')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .where('feed_id', '=', feedId)
          .executeTakeFirstOrThrow(),
      );
      return count;
    },
    async claimNew(now, limit, leaseMs) {
      const rows = await write((sql) => claimItems(sql, database.flavor.canLockRows, now, limit, leaseMs));
      return rows.toSorted(newestFirst).flatMap(storedItemOf);
    },
    async retryAt(id, at, reason) {
      await write((sql) =>
        sql
          .updateTable('items')
          .set({ due_at: at, lease_until: 0, reason })
          .where('id', '=', id)
          .where('done_at', 'is', null)
          .execute(),
      );
    },
    async skip(id, reason) {
      const now = clock();
      await write((sql) => endItem(sql, id, now, reason));
    },
    async countWaiting() {
      const { count } = await read((sql) =>
        sql
          .selectFrom('items')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .where('done_at', 'is', null)
          .executeTakeFirstOrThrow(),
      );
      return count;
    },
  };
}

/** The item is read, or has nothing to tell: only its mark is kept. */
export async function endItem(sql: Sql, id: string, now: number, reason: string | null): Promise<void> {
  await sql
    .updateTable('items')
    .set({ done_at: now, body: null, lease_until: 0, reason })
    .where('id', '=', id)
    .execute();
}

/** Which of the rows are known by their key, and when their mark was last renewed. */
async function findSeen(
  sql: Sql,
  feedId: string,
  rows: readonly ItemRow[],
): Promise<ReadonlyMap<string, number>> {
  const seen = new Map<string, number>();
  for (const chunk of inChunks(rows, CHUNK)) {
    const keys = chunk.map((row) => row.key);
    const found = await sql
      .selectFrom('items')
      .select(['key', 'last_seen_at'])
      .where('feed_id', '=', feedId)
      .where('key', 'in', keys)
      .execute();
    for (const row of found) seen.set(row.key, row.last_seen_at);
  }
  return seen;
}

async function renewMarks(sql: Sql, feedId: string, keys: readonly string[], now: number): Promise<void> {
  for (const chunk of inChunks(keys, CHUNK)) {
    await sql
      .updateTable('items')
      .set({ last_seen_at: now })
      .where('feed_id', '=', feedId)
      .where('key', 'in', chunk)
      .execute();
  }
}

/** Gives how many of the inserted ones are to be read. A feed removed meanwhile takes none. */
async function insertItems(sql: Sql, feedId: string, rows: readonly ItemRow[]): Promise<number> {
  const feed = await sql.selectFrom('feeds').select('id').where('id', '=', feedId).executeTakeFirst();
  if (feed === undefined) return 0;
  let waiting = 0;
  for (const chunk of inChunks(rows, CHUNK)) {
    const inserted = await sql
      .insertInto('items')
      .values(chunk)
      .onConflict((conflict) => conflict.columns(['feed_id', 'key']).doNothing())
      .returning('done_at')
      .execute();
    waiting += inserted.filter((row) => row.done_at === null).length;
  }
  return waiting;
}

async function claimItems(
  sql: Sql,
  canLockRows: boolean,
  now: number,
  limit: number,
  leaseMs: number,
): Promise<ItemRow[]> {
  return sql
    .with('due', (qb) =>
      qb
        .selectFrom('items')
        .select('id')
        .where('done_at', 'is', null)
        .where('due_at', '<=', now)
        .where('lease_until', '<=', now)
        .orderBy('sort_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .$if(canLockRows, (due) => due.forUpdate().skipLocked()),
    )
    .updateTable('items')
    .set((eb) => ({ lease_until: now + leaseMs, attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', (qb) => qb.selectFrom('due').select('due.id'))
    .returningAll()
    .execute();
}

function newItem(feedId: string, { item, isWanted }: OfferedItem, now: number, id: string): ItemRow {
  return {
    id,
    feed_id: feedId,
    key: hashKey(item.id),
    body: isWanted ? JSON.stringify(item) : null,
    seen_at: now,
    last_seen_at: now,
    // A date in the future would put the item before all others for good.
    sort_at: Math.min(item.publishedAt ?? now, now),
    due_at: now,
    lease_until: 0,
    attempts: 0,
    done_at: isWanted ? null : now,
    reason: null,
  };
}

function newestFirst(a: ItemRow, b: ItemRow): number {
  return b.sort_at - a.sort_at || (a.id < b.id ? -1 : 1);
}

function storedItemOf(row: ItemRow): readonly StoredItem[] {
  if (row.body === null) return [];
  return [
    {
      id: row.id,
      feedId: row.feed_id,
      item: parseColumn<FeedItem>(row.body, `items ${row.id}`),
      seenAt: row.seen_at,
      attempts: row.attempts,
    },
  ];
}
