import type { Sql } from './database.js';

/** Ends what still waits for a chat that nothing can be sent to. What is under way ends by its own outcome. */
export async function failWaiting(sql: Sql, chatId: string, error: string, now: number): Promise<void> {
  await sql
    .updateTable('deliveries')
    .set({ state: 'failed', error, ended_at: now, lease_until: 0 })
    .where('chat_id', '=', chatId)
    .where('ended_at', 'is', null)
    .where('state', '!=', 'sending')
    .execute();
}

/** The last place taken in a chat's line of waiting deliveries; 0 when none waits. */
export async function lastInLine(sql: Sql, chatId: string): Promise<number> {
  const row = await sql
    .selectFrom('deliveries')
    .select('seq')
    .where('chat_id', '=', chatId)
    .where('ended_at', 'is', null)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.seq ?? 0;
}
