import { failWaiting } from './chat-line.js';
import type { Sql } from './database.js';
import type { DeliveryOutcome } from './store.js';

type Retry = Extract<DeliveryOutcome, { kind: 'retry' }>;
type ChatClosed = Extract<DeliveryOutcome, { kind: 'chat-closed' }>;

/**
 * Writes what became of a call. What Telegram has taken is written whatever the row says; anything else only by the
 * one who holds the row, or when nobody does.
 * @param heldUntil the end of the caller's lease, ms; 0 when it has none
 */
export async function recordOutcome(
  sql: Sql,
  id: string,
  outcome: DeliveryOutcome,
  heldUntil: number,
  now: number,
): Promise<void> {
  switch (outcome.kind) {
    case 'sent':
      return recordSent(sql, id, outcome.messageId, now);
    case 'retry':
      return recordRetry(sql, id, outcome, heldUntil, now);
    case 'failed':
      return recordFailed(sql, id, outcome.error, heldUntil, now);
    case 'chat-closed':
      return recordClosed(sql, id, outcome, now);
  }
}

async function recordSent(sql: Sql, id: string, messageId: number, now: number): Promise<void> {
  await sql
    .updateTable('deliveries')
    .set({ state: 'sent', sent_as: messageId, ended_at: now, lease_until: 0, error: null })
    .where('id', '=', id)
    .where('state', '!=', 'sent')
    .execute();
}

async function recordRetry(
  sql: Sql,
  id: string,
  retry: Retry,
  heldUntil: number,
  now: number,
): Promise<void> {
  const row = await sql
    .updateTable('deliveries')
    .set({
      state: 'retry',
      due_at: retry.at,
      error: retry.error,
      lease_until: 0,
      ...(retry.inDoubt ? { in_doubt: 1 } : {}),
    })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where((eb) => eb.or([eb('lease_until', '<=', now), eb('lease_until', '=', heldUntil)]))
    .returning('chat_id')
    .executeTakeFirst();
  if (row === undefined) return;
  // Those behind it cannot go before it: due no earlier, they are not looked at in vain at every claim.
  await sql
    .updateTable('deliveries')
    .set({ due_at: retry.at })
    .where('chat_id', '=', row.chat_id)
    .where('ended_at', 'is', null)
    .where('due_at', '<', retry.at)
    .execute();
}

async function recordFailed(
  sql: Sql,
  id: string,
  error: string,
  heldUntil: number,
  now: number,
): Promise<void> {
  await sql
    .updateTable('deliveries')
    .set({ state: 'failed', error, ended_at: now, lease_until: 0 })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where((eb) => eb.or([eb('lease_until', '<=', now), eb('lease_until', '=', heldUntil)]))
    .execute();
}

async function recordClosed(sql: Sql, id: string, closed: ChatClosed, now: number): Promise<void> {
  const row = await sql
    .updateTable('deliveries')
    .set({ state: 'failed', error: closed.error, ended_at: now, lease_until: 0 })
    .where('id', '=', id)
    .where('state', '!=', 'sent')
    .returning('chat_id')
    .executeTakeFirst();
  if (row === undefined) return;
  await sql.updateTable('chats').set({ state: closed.state }).where('id', '=', row.chat_id).execute();
  await failWaiting(sql, row.chat_id, closed.error, now);
}
