import { CompiledQuery } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FeedItem } from '../../../src/model.js';
import { createStore } from '../../../src/store/create-store.js';
import type { Database, Sql } from '../../../src/store/database.js';
import type { Store } from '../../../src/store/store.js';
import {
  CHAT_DEFAULTS,
  feedItem,
  feedSettings,
  memberArticle,
  newDigest,
  shownStories,
  storyOf,
} from '../samples.js';
import { HOUR, MINUTE, NOW, type TestBed } from '../test-bed.js';

/** Every statement that runs on a tick, for a message or for an answer: none may read a whole table. */
export function planContract(bed: () => TestBed): void {
  describe('no table is read from end to end', () => {
    let store: Store;
    let statements: CompiledQuery[] = [];
    const offered = (id: string, change: Partial<FeedItem> = {}) => [
      { item: feedItem(id, change), isWanted: true },
    ];

    const expectIndexed = async (work: () => Promise<unknown>): Promise<void> => {
      statements = [];
      await work();
      const recorded = statements;
      expect(recorded.length).toBeGreaterThan(0);
      for (const statement of recorded) {
        const scans = await findScans(bed().database, statement);
        expect({ sql: statement.sql, scans }).toEqual({ sql: statement.sql, scans: [] });
      }
    };

    beforeEach(async () => {
      store = createStore(
        recording(bed().database, (statement) => statements.push(statement)),
        { clock: () => NOW },
      );
    });

    it('to poll', () =>
      expectIndexed(async () => {
        const { id } = await store.feeds.save(feedSettings(), NOW);
        await store.feeds.claimDue(NOW, 9, MINUTE);
        await store.items.add(id, offered('1'), NOW);
        await store.items.add(id, offered('1'), NOW + 48 * HOUR);
        await store.items.countSeen(id);
        await store.feeds.recordCheck(id, { checkedAt: NOW, nextCheckAt: NOW, isSuccess: true, url: 'x:' });
        await store.feeds.update(id, { nextCheckAt: NOW });
        await store.feeds.remove(id);
      }));

    it('to read', () =>
      expectIndexed(async () => {
        await store.items.claimNew(NOW, 9, MINUTE);
        await store.items.countWaiting();
        await store.items.retryAt('i', NOW, 'later');
        await store.items.skip('i', 'no text');
        await store.stories.hasArticleUrl('https://harbour.example/');
        const article = memberArticle('a');
        await store.stories.saveArticle(article, storyOf('s', [article]), 'i');
        await store.stories.members('s');
        await store.stories.arrivedSince(NOW, 100);
      }));

    it('to show stories', () =>
      expectIndexed(async () => {
        await store.stories.get('s');
        await store.stories.changedSince(NOW, 9);
        await store.stories.newest({ topic: 'sea', limit: 9 });
        await store.stories.bySpeaker('Quill', 9);
        await store.stories.search('bridge lenne', 9);
      }));

    it('to know a chat', () =>
      expectIndexed(async () => {
        const seen = { telegramId: 42, type: 'private' } as const;
        const { id: chatId } = await store.chats.meet(seen, CHAT_DEFAULTS, NOW);
        await store.chats.find(42, 7);
        await store.chats.get(chatId);
        await store.chats.update(chatId, { state: 'blocked' });
        await store.chats.setState(42, 'kicked');
        await store.chats.migrate(42, 43);
        const wish = { chatId, kind: 'topic', value: 'sea', createdAt: NOW } as const;
        await store.subscriptions.add(wish);
        await store.subscriptions.ofChat(chatId);
        await store.subscriptions.remove(chatId, 'topic', 'sea');
        await store.subscriptions.removeAll(chatId);
        await store.subscriptions.mute(wish);
        await store.subscriptions.mutesOfChat(chatId);
      }));

    it('to make a digest', () =>
      expectIndexed(async () => {
        const seen = { telegramId: 42, type: 'private' } as const;
        const { id } = await store.chats.meet(seen, CHAT_DEFAULTS, NOW);
        await store.chats.claimDue(NOW, 9, MINUTE);
        await store.digests.shownSince(id, NOW);
        await store.digests.commit(newDigest(id, { stories: shownStories('s') }), NOW);
        await store.digests.commit(newDigest(id, { stories: shownStories('s', 't') }), NOW);
        await store.digests.markShown(id, shownStories('s'), NOW);
        await store.digests.skip(id, NOW);
      }));

    it('to deliver', () =>
      expectIndexed(async () => {
        const seen = { telegramId: 42, type: 'private' } as const;
        const { id: chatId } = await store.chats.meet(seen, CHAT_DEFAULTS, NOW);
        const texts = [1, 2, 3, 4].map((i) => ({ html: `${i}`, plain: `${i}` }));
        await store.digests.commit(newDigest(chatId, { messages: texts }), NOW);
        const [one] = await store.deliveries.claim(NOW, 9, MINUTE);
        const id = one?.id ?? '';
        await store.deliveries.release([id], NOW);
        await store.deliveries.claim(NOW, 9, MINUTE);
        await store.deliveries.markSending([id], NOW);
        await store.deliveries.record(id, { kind: 'retry', at: NOW, error: 'x' }, NOW);
        await store.deliveries.record(id, { kind: 'failed', error: 'x' }, NOW);
        await store.deliveries.record(id, { kind: 'sent', messageId: 1 }, NOW);
        const [two] = await store.deliveries.claim(NOW, 9, MINUTE);
        await store.deliveries.record(
          two?.id ?? '',
          { kind: 'chat-closed', state: 'blocked', error: 'x' },
          NOW,
        );
        await store.deliveries.recover(NOW);
        await store.deliveries.nextDueAt();
        await store.leases.hold('poll', 'a', NOW, MINUTE);
      }));

    it('to forget', () =>
      expectIndexed(() => store.prune({ textsBefore: NOW, deliveriesBefore: NOW, marksBefore: NOW })));
  });
}

/** The same database, telling of every statement before it is run. */
function recording(database: Database, tell: (statement: CompiledQuery) => void): Database {
  const listening = (sql: Sql): Sql =>
    sql.withPlugin({
      transformQuery({ node, queryId }) {
        tell(sql.getExecutor().compileQuery(node, queryId));
        return node;
      },
      transformResult: async ({ result }) => result,
    });
  return {
    ...database,
    read: (query) => database.read((sql) => query(listening(sql))),
    write: (change) => database.write((sql) => change(listening(sql))),
  };
}

/**
 * Not tables: subqueries of few rows (due, heads, hits), lists of values, a full-text index; indexes of only what waits
 * to be read or is in doubt; and the line of deliveries in order, of which the first is wanted.
 */
const SMALL_SCANS: readonly RegExp[] = [
  /^SCAN (due|heads|hits)$/,
  /^SCAN .* VALUES CLAUSE$/,
  /^SCAN .* VIRTUAL TABLE INDEX/,
  /^SCAN items USING INDEX items_waiting$/,
  /^SCAN deliveries USING INDEX deliveries_in_doubt$/,
  /^SCAN head USING INDEX deliveries_due$/,
];

/** The lines of the plan that read a table, or all of an index, from end to end. */
async function findScans(
  database: Database,
  { sql: text, parameters }: CompiledQuery,
): Promise<readonly string[]> {
  if (database.flavor.name === 'sqlite') {
    const plan = await database.read((sql) =>
      sql.executeQuery(CompiledQuery.raw(`explain query plan ${text}`, [...parameters])),
    );
    const lines = plan.rows.map((row) => (row as { readonly detail: string }).detail);
    return lines.filter((line) => line.startsWith('SCAN ') && !SMALL_SCANS.some((small) => small.test(line)));
  }
  const plan = await database.write(async (sql) => {
    // On tables of a few rows the planner would read them whole.
    await sql.executeQuery(CompiledQuery.raw('set local enable_seqscan = off'));
    return sql.executeQuery(CompiledQuery.raw(`explain ${text}`, [...parameters]));
  });
  const lines = plan.rows.map((row) => (row as { readonly 'QUERY PLAN': string })['QUERY PLAN']);
  return lines.filter((line) => line.includes('Seq Scan'));
}
