import type { Mute, Subscription } from '../model.js';
import type { Sql, StoreContext } from './database.js';
import type { WishRow } from './schema.js';
import type { SubscriptionStore } from './store.js';

type WishTable = 'subscriptions' | 'mutes';

export function createSubscriptionStore({ database }: StoreContext): SubscriptionStore {
  const { read, write } = database;
  return {
    async add(subscription) {
      await write((sql) => addWish(sql, 'subscriptions', subscription));
    },
    remove: (chatId, kind, value) => write((sql) => removeWish(sql, 'subscriptions', chatId, kind, value)),
    async removeAll(chatId) {
      const removed = await write((sql) =>
        sql.deleteFrom('subscriptions').where('chat_id', '=', chatId).returning('kind').execute(),
      );
      return removed.length;
    },
    async ofChat(chatId) {
      const rows = await read((sql) => wishesOf(sql, 'subscriptions', chatId));
      return rows.map((row) => ({ ...wishOf(row), kind: row.kind as Subscription['kind'] }));
    },
    async mute(mute) {
      await write((sql) => addWish(sql, 'mutes', mute));
    },
    unmute: (chatId, kind, value) => write((sql) => removeWish(sql, 'mutes', chatId, kind, value)),
    async mutesOfChat(chatId) {
      const rows = await read((sql) => wishesOf(sql, 'mutes', chatId));
      return rows.map((row) => ({ ...wishOf(row), kind: row.kind as Mute['kind'] }));
    },
  };
}

async function addWish(sql: Sql, table: WishTable, wish: Subscription | Mute): Promise<void> {
  await sql
    .insertInto(table)
    .values({ chat_id: wish.chatId, kind: wish.kind, value: wish.value, created_at: wish.createdAt })
    .onConflict((conflict) => conflict.columns(['chat_id', 'kind', 'value']).doNothing())
    .execute();
}

async function removeWish(
  sql: Sql,
  table: WishTable,
  chatId: string,
  kind: string,
  value: string,
): Promise<boolean> {
  const removed = await sql
    .deleteFrom(table)
    .where('chat_id', '=', chatId)
    .where('kind', '=', kind)
    .where('value', '=', value)
    .returning('kind')
    .execute();
  return removed.length > 0;
}

async function wishesOf(sql: Sql, table: WishTable, chatId: string): Promise<WishRow[]> {
  return sql
    .selectFrom(table)
    .selectAll()
    .where('chat_id', '=', chatId)
    .orderBy('created_at')
    .orderBy('kind')
    .orderBy('value')
    .execute();
}

function wishOf(row: WishRow): {
  readonly chatId: string;
  readonly value: string;
  readonly createdAt: number;
} {
  return { chatId: row.chat_id, value: row.value, createdAt: row.created_at };
}
