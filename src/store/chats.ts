import type { Chat, ChatState, QuietHours, Schedule } from '../model.js';
import { failWaiting } from './chat-line.js';
import type { Sql, StoreContext } from './database.js';
import { migrateChat } from './migrate-chat.js';
import { dropNulls, parseColumn } from './rows.js';
import type { ChatRow } from './schema.js';
import type { ChatStore, SeenChat } from './store.js';

type ChatDefaults = Parameters<ChatStore['meet']>[1];
type ChatChange = Parameters<ChatStore['update']>[1];

const NO_CHATS: Readonly<Record<ChatState, number>> = {
  active: 0,
  blocked: 0,
  kicked: 0,
  deactivated: 0,
  'not-found': 0,
  'no-rights': 0,
  'topic-closed': 0,
};

export function createChatStore({ database, clock, newId }: StoreContext): ChatStore {
  const { read, write } = database;
  return {
    async meet(seen, defaults, now) {
      const known = await read((sql) => findChat(sql, seen.telegramId, seen.threadId));
      // Heard of with every message: where nothing is new, nothing is written.
      if (known !== undefined && isAsSeen(known, seen)) return chatOf(known);
      const fresh = newChat(seen, defaults, now, newId(now));
      return chatOf(await write((sql) => meetChat(sql, seen, fresh)));
    },
    async get(id) {
      const row = await read((sql) =>
        sql.selectFrom('chats').selectAll().where('id', '=', id).executeTakeFirst(),
      );
      return row && chatOf(row);
    },
    async find(telegramId, threadId) {
      const row = await read((sql) => findChat(sql, telegramId, threadId));
      return row && chatOf(row);
    },
    async update(id, change) {
      const now = clock();
      await write((sql) => updateChat(sql, id, change, now));
    },
    async setState(telegramId, state) {
      const now = clock();
      await write((sql) => setStateOfAll(sql, telegramKey(telegramId), state, now));
    },
    async migrate(fromTelegramId, toTelegramId) {
      await write((sql) => migrateChat(sql, telegramKey(fromTelegramId), telegramKey(toTelegramId)));
    },
    async claimDue(now, limit, leaseMs) {
      const rows = await write((sql) => claimChats(sql, database.flavor.canLockRows, now, limit, leaseMs));
      return rows.toSorted((a, b) => (a.next_digest_at ?? 0) - (b.next_digest_at ?? 0)).map(chatOf);
    },
    async list(type) {
      const rows = await read((sql) =>
        sql
          .selectFrom('chats')
          .selectAll()
          .$if(type !== undefined, (qb) => qb.where('type', '=', type ?? ''))
          .orderBy('created_at')
          .orderBy('id')
          .execute(),
      );
      return rows.map(chatOf);
    },
    async count() {
      const rows = await read((sql) =>
        sql
          .selectFrom('chats')
          .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
          .groupBy('state')
          .execute(),
      );
      return { ...NO_CHATS, ...Object.fromEntries(rows.map((row) => [row.state, row.count])) };
    },
  };
}

/** Telegram's id as the column holds it. Names of channels are the same in any case (Bot API, chat_id). */
export function telegramKey(telegramId: number | string): string {
  return String(telegramId).toLowerCase();
}

/** The column as Telegram's id: numbers of up to 52 bits (Bot API, Chat.id) fit a number exactly. */
export function telegramIdOf(key: string): number | string {
  return /^-?\d+$/.test(key) ? Number(key) : key;
}

async function findChat(
  sql: Sql,
  telegramId: number | string,
  threadId: number | undefined,
): Promise<ChatRow | undefined> {
  return sql
    .selectFrom('chats')
    .selectAll()
    .where('telegram_id', '=', telegramKey(telegramId))
    .where('thread_id', '=', threadId ?? 0)
    .executeTakeFirst();
}

function isAsSeen(row: ChatRow, seen: SeenChat): boolean {
  const hasTitle = seen.title === undefined || row.title === seen.title;
  return row.state === 'active' && row.type === seen.type && hasTitle;
}

async function meetChat(sql: Sql, seen: SeenChat, fresh: ChatRow): Promise<ChatRow> {
  return sql
    .insertInto('chats')
    .values(fresh)
    .onConflict((conflict) =>
      conflict.columns(['telegram_id', 'thread_id']).doUpdateSet({
        type: seen.type,
        state: 'active',
        ...(seen.title === undefined ? {} : { title: seen.title }),
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function updateChat(sql: Sql, id: string, change: ChatChange, now: number): Promise<void> {
  const set = {
    ...(change.language === undefined ? {} : { language: change.language }),
    ...(change.schedule === undefined ? {} : { schedule: JSON.stringify(change.schedule) }),
    ...(change.quiet === undefined ? {} : { quiet: change.quiet && JSON.stringify(change.quiet) }),
    ...(change.stories === undefined ? {} : { stories: change.stories }),
    ...(change.quoteLength === undefined ? {} : { quote_length: change.quoteLength }),
    ...(change.previews === undefined ? {} : { previews: change.previews ? 1 : 0 }),
    ...(change.signature === undefined ? {} : { signature: change.signature }),
    ...(change.state === undefined ? {} : { state: change.state }),
    ...(change.isFromFile === undefined ? {} : { from_file: change.isFromFile ? 1 : 0 }),
    ...(change.nextDigestAt === undefined ? {} : { next_digest_at: change.nextDigestAt }),
  };
  if (Object.keys(set).length === 0) return;
  await sql.updateTable('chats').set(set).where('id', '=', id).execute();
  if (change.state !== undefined && change.state !== 'active') {
    await failWaiting(sql, id, `the chat is closed: ${change.state}`, now);
  }
}

async function setStateOfAll(sql: Sql, key: string, state: ChatState, now: number): Promise<void> {
  const chats = await sql
    .updateTable('chats')
    .set({ state })
    .where('telegram_id', '=', key)
    .where('state', 'not in', [state, 'topic-closed'])
    .returning('id')
    .execute();
  if (state === 'active') return;
  for (const { id } of chats) await failWaiting(sql, id, `the chat is closed: ${state}`, now);
}

async function claimChats(
  sql: Sql,
  canLockRows: boolean,
  now: number,
  limit: number,
  leaseMs: number,
): Promise<ChatRow[]> {
  return sql
    .with('due', (qb) =>
      qb
        .selectFrom('chats')
        .select('id')
        .where('state', '=', 'active')
        .where('next_digest_at', '<=', now)
        .where('lease_until', '<=', now)
        .orderBy('next_digest_at')
        .limit(limit)
        .$if(canLockRows, (due) => due.forUpdate().skipLocked()),
    )
    .updateTable('chats')
    .set({ lease_until: now + leaseMs })
    .where('id', 'in', (qb) => qb.selectFrom('due').select('due.id'))
    .returningAll()
    .execute();
}

function newChat(seen: SeenChat, defaults: ChatDefaults, now: number, id: string): ChatRow {
  return {
    id,
    telegram_id: telegramKey(seen.telegramId),
    thread_id: seen.threadId ?? 0,
    type: seen.type,
    title: seen.title ?? null,
    language: defaults.language,
    schedule: JSON.stringify(defaults.schedule),
    quiet: null,
    stories: defaults.stories,
    quote_length: 'short',
    previews: 0,
    signature: null,
    state: 'active',
    created_at: now,
    next_digest_at: null,
    last_digest_at: null,
    from_file: 0,
    lease_until: 0,
  };
}

function chatOf(row: ChatRow): Chat {
  const where = `chats ${row.id}`;
  return dropNulls({
    id: row.id,
    telegramId: telegramIdOf(row.telegram_id),
    threadId: row.thread_id === 0 ? null : row.thread_id,
    type: row.type as Chat['type'],
    title: row.title,
    language: row.language,
    schedule: parseColumn<Schedule>(row.schedule, where),
    quiet: row.quiet === null ? null : parseColumn<QuietHours>(row.quiet, where),
    stories: row.stories,
    quoteLength: row.quote_length as Chat['quoteLength'],
    previews: row.previews === 1,
    signature: row.signature,
    state: row.state as ChatState,
    createdAt: row.created_at,
    nextDigestAt: row.next_digest_at,
    lastDigestAt: row.last_digest_at,
    isFromFile: row.from_file === 1,
  });
}
