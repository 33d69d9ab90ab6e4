import { lastInLine } from './chat-line.js';
import type { Sql } from './database.js';
import type { ChatRow } from './schema.js';

/**
 * A group has become a supergroup (or a channel known by name has told its id): its chats, one for each forum topic,
 * get the new id and keep all that is theirs. Where the new id is known already, the two become one: the older one's
 * settings stay, since the younger was made with defaults when the supergroup was first heard of.
 */
export async function migrateChat(sql: Sql, fromKey: string, toKey: string): Promise<void> {
  if (fromKey === toKey) return;
  const moved = await sql.selectFrom('chats').selectAll().where('telegram_id', '=', fromKey).execute();
  for (const chat of moved) {
    const known = await sql
      .selectFrom('chats')
      .selectAll()
      .where('telegram_id', '=', toKey)
      .where('thread_id', '=', chat.thread_id)
      .executeTakeFirst();
    if (known !== undefined) await mergeChats(sql, chat, known);
    const kept = known !== undefined && known.created_at < chat.created_at ? known : chat;
    const type = known?.type ?? (chat.type === 'group' ? 'supergroup' : chat.type);
    await sql
      .updateTable('chats')
      .set({ telegram_id: toKey, type, state: known?.state ?? chat.state })
      .where('id', '=', kept.id)
      .execute();
  }
}

async function mergeChats(sql: Sql, one: ChatRow, other: ChatRow): Promise<void> {
  const [kept, dropped] = other.created_at < one.created_at ? [other, one] : [one, other];
  for (const table of ['subscriptions', 'mutes'] as const) {
    await sql
      .insertInto(table)
      .columns(['chat_id', 'kind', 'value', 'created_at'])
      .expression((eb) =>
        eb
          .selectFrom(table)
          .select((e) => [e.val(kept.id).as('chat_id'), 'kind', 'value', 'created_at'])
          .where('chat_id', '=', dropped.id),
      )
      .onConflict((conflict) => conflict.columns(['chat_id', 'kind', 'value']).doNothing())
      .execute();
  }
  await sql
    .insertInto('shown')
    .columns(['chat_id', 'story_id', 'shown_at', 'changed_at'])
    .expression((eb) =>
      eb
        .selectFrom('shown')
        .select((e) => [e.val(kept.id).as('chat_id'), 'story_id', 'shown_at', 'changed_at'])
        .where('chat_id', '=', dropped.id),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['chat_id', 'story_id'])
        .doUpdateSet((eb) => ({
          shown_at: eb.ref('excluded.shown_at'),
          changed_at: eb.ref('excluded.changed_at'),
        }))
        .whereRef('shown.changed_at', '<', 'excluded.changed_at'),
    )
    .execute();
  const last = await lastInLine(sql, kept.id);
  await sql
    .updateTable('deliveries')
    .set((eb) => ({ chat_id: kept.id, seq: eb('seq', '+', last) }))
    .where('chat_id', '=', dropped.id)
    .where('ended_at', 'is', null)
    .execute();
  await sql.deleteFrom('chats').where('id', '=', dropped.id).execute();
  await sql
    .updateTable('chats')
    .set({
      next_digest_at: earlier(kept.next_digest_at, dropped.next_digest_at),
      last_digest_at: later(kept.last_digest_at, dropped.last_digest_at),
    })
    .where('id', '=', kept.id)
    .execute();
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function later(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
