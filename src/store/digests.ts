import type { Message } from '../model.js';
import { lastInLine } from './chat-line.js';
import type { Sql, StoreContext } from './database.js';
import { hashKey } from './rows.js';
import type { DeliveryRow, MessageRow } from './schema.js';
import type { DigestStore, NewDigest } from './store.js';

/** A person who has just subscribed does not wait behind a fan-out of thousands: due as if it had waited for a day. */
const WELCOME_AHEAD_MS = 24 * 60 * 60 * 1000;
/** A text used again counts as new once a day, so that pruning leaves it alone. */
const RENEW_MESSAGE_MS = 24 * 60 * 60 * 1000;

export function createDigestStore({ database, newId }: StoreContext): DigestStore {
  const { read, write } = database;
  return {
    async commit(digest, now) {
      const id = newId(now);
      return write((sql) => commitDigest(sql, digest, id, now));
    },
    async skip(chatId, nextDigestAt) {
      await write((sql) => setNextHour(sql, chatId, nextDigestAt));
    },
    async shownSince(chatId, since) {
      const rows = await read((sql) =>
        sql
          .selectFrom('shown')
          .select('story_id')
          .where('chat_id', '=', chatId)
          .where('shown_at', '>=', since)
          .execute(),
      );
      return new Set(rows.map((row) => row.story_id));
    },
    async markShown(chatId, storyIds, now) {
      await write((sql) => markShown(sql, chatId, storyIds, now));
    },
  };
}

async function commitDigest(
  sql: Sql,
  digest: NewDigest,
  id: string,
  now: number,
): Promise<string | undefined> {
  const { chatId, storyIds, kind } = digest;
  // First of all: this locks the chat's row, so that two commits for one chat come one after the other.
  const state = await setNextHour(sql, chatId, digest.nextDigestAt);
  if (state !== 'active') return undefined;
  const marked = await markShown(sql, chatId, storyIds, now);
  if (marked.length < new Set(storyIds).size) {
    await unmarkShown(sql, chatId, marked);
    return undefined;
  }
  await enqueue(sql, digest, id, now);
  if (kind !== 'broadcast') {
    await sql.updateTable('chats').set({ last_digest_at: now }).where('id', '=', chatId).execute();
  }
  return id;
}

/** Gives the lease back; gives the chat's state, undefined when there is no such chat. */
async function setNextHour(
  sql: Sql,
  chatId: string,
  nextDigestAt: number | undefined,
): Promise<string | undefined> {
  const chat = await sql
    .updateTable('chats')
    .set({ next_digest_at: nextDigestAt ?? null, lease_until: 0 })
    .where('id', '=', chatId)
    .returning('state')
    .executeTakeFirst();
  return chat?.state;
}

/** Gives the stories that were not marked before. In the order of their ids, so that two writers cannot block each other. */
async function markShown(
  sql: Sql,
  chatId: string,
  storyIds: readonly string[],
  now: number,
): Promise<readonly string[]> {
  if (storyIds.length === 0) return [];
  const ids = [...new Set(storyIds)].toSorted();
  const marked = await sql
    .insertInto('shown')
    .values(ids.map((id) => ({ chat_id: chatId, story_id: id, shown_at: now })))
    .onConflict((conflict) => conflict.columns(['chat_id', 'story_id']).doNothing())
    .returning('story_id')
    .execute();
  return marked.map((row) => row.story_id);
}

async function unmarkShown(sql: Sql, chatId: string, storyIds: readonly string[]): Promise<void> {
  if (storyIds.length === 0) return;
  await sql.deleteFrom('shown').where('chat_id', '=', chatId).where('story_id', 'in', storyIds).execute();
}

async function enqueue(sql: Sql, digest: NewDigest, id: string, now: number): Promise<void> {
  if (digest.messages.length === 0) return;
  const messages = digest.messages.map((message) => messageRow(message, now));
  await saveMessages(sql, messages, now);
  const last = await lastInLine(sql, digest.chatId);
  const dueAt = digest.kind === 'welcome' ? now - WELCOME_AHEAD_MS : now;
  const deliveries = messages.map(
    (message, part): DeliveryRow => ({
      id: `${id}.${part}`,
      digest_id: id,
      part,
      chat_id: digest.chatId,
      seq: last + 1 + part,
      message_id: message.id,
      state: 'pending',
      due_at: dueAt,
      lease_until: 0,
      attempts: 0,
      in_doubt: 0,
      error: null,
      sent_as: null,
      created_at: now,
      ended_at: null,
    }),
  );
  await sql
    .insertInto('deliveries')
    .values(deliveries)
    // Only where a lost connection hid that this very transaction had been committed.
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

function messageRow(message: Message, now: number): MessageRow {
  const body = JSON.stringify(message);
  return { id: hashKey(body), body, created_at: now };
}

async function saveMessages(sql: Sql, messages: readonly MessageRow[], now: number): Promise<void> {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const rows = [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await sql
    .insertInto('messages')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ created_at: now })
        .where('messages.created_at', '<', now - RENEW_MESSAGE_MS),
    )
    .execute();
}
