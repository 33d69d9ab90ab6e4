import { type ExpressionBuilder, sql as raw } from 'kysely';
import type { Sql } from './database.js';
import type { Schema } from './schema.js';
import type { DeliveryCounts } from './store.js';

/** The schema in a query of `deliveries as head`. */
type Heads = Schema & { head: Schema['deliveries'] };

/** Written out, not as a parameter: an index on the condition `in_doubt = 1` is used for these very words only. */
const IN_DOUBT = raw.lit(1);

/** What was being sent by a process that died is to be sent again, and in doubt. Gives how many wait in doubt. */
export async function recoverSending(sql: Sql, now: number): Promise<number> {
  await sql
    .updateTable('deliveries')
    .set({ state: 'pending', in_doubt: 1, lease_until: 0 })
    .where('state', '=', 'sending')
    .where('ended_at', 'is', null)
    .where('lease_until', '<=', now)
    .execute();
  const { count } = await sql
    .selectFrom('deliveries')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('in_doubt', '=', IN_DOUBT)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Condition of the delivery `head`: none before it in its chat's line waits. */
export const isFirstInLine = ({ not, exists, selectFrom }: ExpressionBuilder<Heads, 'head'>) =>
  not(
    exists(
      selectFrom('deliveries as earlier')
        .select('earlier.id')
        .whereRef('earlier.chat_id', '=', 'head.chat_id')
        .whereRef('earlier.seq', '<', 'head.seq')
        .where('earlier.ended_at', 'is', null),
    ),
  );

/** When the first delivery is due that could be claimed: those behind another or under way are not asked. */
export async function findNextDue(sql: Sql, now: number): Promise<number | undefined> {
  const row = await sql
    .selectFrom('deliveries as head')
    .select('head.due_at')
    .where('head.ended_at', 'is', null)
    .where('head.lease_until', '<=', now)
    .where('head.state', '!=', 'sending')
    .where(isFirstInLine)
    .orderBy('head.due_at')
    .orderBy('head.id')
    .limit(1)
    .executeTakeFirst();
  return row?.due_at;
}

export async function countDeliveries(sql: Sql): Promise<DeliveryCounts> {
  const rows = await sql
    .selectFrom('deliveries')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  const doubts = await sql
    .selectFrom('deliveries')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('in_doubt', '=', IN_DOUBT)
    .executeTakeFirstOrThrow();
  const none = { pending: 0, sending: 0, retry: 0, sent: 0, failed: 0 };
  const counts = Object.fromEntries(rows.map((row) => [row.state, row.count]));
  return { ...none, ...counts, inDoubt: doubts.count };
}
