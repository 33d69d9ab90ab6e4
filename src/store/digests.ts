import type { Message } from '../model.js';
import { lastInLine } from './chat-line.js';
import type { Sql, StoreContext } from './database.js';
import { hashKey } from './rows.js';
import type { DeliveryRow, MessageRow } from './schema.js';
import { markAsked, markDigest, readShown } from './shown.js';
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
      return read((sql) => readShown(sql, chatId, since));
    },
    async markShown(chatId, stories, now) {
      await write((sql) => markAsked(sql, chatId, stories, now));
    },
  };
}

async function commitDigest(
  sql: Sql,
  digest: NewDigest,
  id: string,
  now: number,
): Promise<string | undefined> {
  const { chatId, stories, kind } = digest;
  // First of all: this locks the chat's row, so that two commits for one chat come one after the other.
  const state = await setNextHour(sql, chatId, digest.nextDigestAt);
  if (state !== 'active') return undefined;
  if (!(await markDigest(sql, chatId, stories, now))) return undefined;
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
