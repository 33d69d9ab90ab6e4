import type { Delivery, Message } from '../model.js';
import { telegramIdOf } from './chats.js';
import type { Sql, StoreContext } from './database.js';
import { createHeldLeases } from './held-leases.js';
import { countDeliveries, findNextDue, isFirstInLine, recoverSending } from './line-state.js';
import { recordOutcome } from './outcomes.js';
import { parseColumn } from './rows.js';
import type { DeliveryRow } from './schema.js';
import type { DeliveryStore } from './store.js';

export function createDeliveryStore({ database, clock }: StoreContext): DeliveryStore {
  const { read, write, flavor } = database;
  const held = createHeldLeases();

  return {
    async claim(now, limit, leaseMs) {
      const deliveries = await write(async (sql) => {
        const rows = await claimHeads(sql, flavor.canLockRows, now, limit, leaseMs);
        return withMessages(sql, rows);
      });
      held.take(
        deliveries.map(({ id }) => id),
        now,
        leaseMs,
      );
      return deliveries;
    },
    async markSending(ids, now) {
      const groups = held.groups(ids, now);
      const marked = await write(async (sql) => {
        const ours = new Set<string>();
        for (const { ids: leased, until, ms } of groups) {
          for (const id of await beginSending(sql, leased, until, now + ms)) ours.add(id);
        }
        return ours;
      });
      for (const group of groups) {
        const sending = group.ids.filter((id) => marked.has(id));
        held.take(sending, now, group.ms);
      }
      return [...marked];
    },
    async release(ids, now) {
      const groups = held.groups(ids, now);
      await write(async (sql) => {
        for (const group of groups) await giveBack(sql, group.ids, group.until);
      });
      for (const id of ids) held.drop(id);
    },
    async record(id, outcome, now) {
      const until = held.until(id);
      await write((sql) => recordOutcome(sql, id, outcome, until, now));
      held.drop(id);
    },
    recover: (now) => write((sql) => recoverSending(sql, now)),
    nextDueAt: () => read((sql) => findNextDue(sql, clock())),
    count: () => read(countDeliveries),
  };
}

/**
 * The first of each chat's line that is due and that nobody holds. Whether it is the first is asked of the table and
 * not remembered: nothing can get stuck by a mark that a crash left behind.
 */
async function claimHeads(
  sql: Sql,
  canLockRows: boolean,
  now: number,
  limit: number,
  leaseMs: number,
): Promise<DeliveryRow[]> {
  return sql
    .with('heads', (qb) =>
      qb
        .selectFrom('deliveries as head')
        .select('head.id')
        .where('head.ended_at', 'is', null)
        .where('head.due_at', '<=', now)
        .where('head.lease_until', '<=', now)
        .where('head.state', '!=', 'sending')
        .where(isFirstInLine)
        .orderBy('head.due_at')
        .orderBy('head.id')
        .limit(limit)
        .$if(canLockRows, (heads) => heads.forUpdate().skipLocked()),
    )
    .updateTable('deliveries')
    .set({ lease_until: now + leaseMs })
    .where('id', 'in', (qb) => qb.selectFrom('heads').select('heads.id'))
    .returningAll()
    .execute();
}

async function withMessages(sql: Sql, rows: readonly DeliveryRow[]): Promise<readonly Delivery[]> {
  if (rows.length === 0) return [];
  const messageIds = [...new Set(rows.map((row) => row.message_id))];
  const messageRows = await sql.selectFrom('messages').selectAll().where('id', 'in', messageIds).execute();
  const messages = new Map(
    messageRows.map(({ id, body }) => [id, parseColumn<Message>(body, `messages ${id}`)]),
  );
  const chatIds = [...new Set(rows.map((row) => row.chat_id))];
  const chatRows = await sql
    .selectFrom('chats')
    .select(['id', 'telegram_id', 'thread_id'])
    .where('id', 'in', chatIds)
    .execute();
  const chats = new Map(chatRows.map((chat) => [chat.id, chat]));
  return rows.toSorted(byDueTime).flatMap((row) => {
    const message = messages.get(row.message_id);
    const chat = chats.get(row.chat_id);
    return message && chat ? [deliveryOf(row, message, chat)] : [];
  });
}

function byDueTime(a: DeliveryRow, b: DeliveryRow): number {
  return a.due_at - b.due_at || (a.id < b.id ? -1 : 1);
}

function deliveryOf(
  row: DeliveryRow,
  message: Message,
  chat: { readonly telegram_id: string; readonly thread_id: number },
): Delivery {
  return {
    id: row.id,
    digestId: row.digest_id,
    chatId: row.chat_id,
    telegramId: telegramIdOf(chat.telegram_id),
    ...(chat.thread_id === 0 ? {} : { threadId: chat.thread_id }),
    part: row.part,
    message,
    attempts: row.attempts + 1,
    inDoubt: row.in_doubt === 1,
  };
}

/** Marks those that are still leased until `until`; gives their ids. The lease is renewed for the call itself. */
async function beginSending(
  sql: Sql,
  ids: readonly string[],
  until: number,
  newUntil: number,
): Promise<readonly string[]> {
  const marked = await sql
    .updateTable('deliveries')
    .set((eb) => ({ state: 'sending', attempts: eb('attempts', '+', 1), lease_until: newUntil }))
    .where('id', 'in', ids)
    .where('lease_until', '=', until)
    .where('ended_at', 'is', null)
    .where('state', '!=', 'sending')
    .returning('id')
    .execute();
  return marked.map((row) => row.id);
}

async function giveBack(sql: Sql, ids: readonly string[], until: number): Promise<void> {
  await sql
    .updateTable('deliveries')
    .set({ lease_until: 0 })
    .where('id', 'in', ids)
    .where('lease_until', '=', until)
    .where('ended_at', 'is', null)
    .where('state', '!=', 'sending')
    .execute();
}
