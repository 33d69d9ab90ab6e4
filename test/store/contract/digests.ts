import { describe, expect, it } from 'vitest';
import type { NewDigest } from '../../../src/store/store.js';
import { meetChat, message, newDigest, shownStories } from '../samples.js';
import type { TestBed } from '../test-bed.js';
import { HOUR, MINUTE, NOW } from '../test-bed.js';

export function digestContract(bed: () => TestBed): void {
  describe('a digest', () => {
    it('is its messages in order, the marks of what was shown, and the next hour', async () => {
      const { chats, digests, deliveries } = bed().store;
      const chat = await meetChat(bed().store, 42);
      const id = await digests.commit(
        newDigest(chat.id, {
          stories: shownStories('s1', 's2', 's1'),
          messages: [message('one'), message('two')],
          nextDigestAt: NOW + HOUR,
        }),
        NOW,
      );
      expect(new Set((await digests.shownSince(chat.id, NOW)).keys())).toEqual(new Set(['s1', 's2']));
      expect(await chats.get(chat.id)).toMatchObject({ nextDigestAt: NOW + HOUR, lastDigestAt: NOW });
      expect(await deliveries.count()).toMatchObject({ pending: 2 });
      expect(await deliveries.claim(NOW, 9, MINUTE)).toEqual([
        {
          id: `${id}.0`,
          digestId: id,
          chatId: chat.id,
          telegramId: 42,
          part: 0,
          message: message('one'),
          attempts: 1,
          inDoubt: false,
        },
      ]);
    });

    it("gives the chat's lease back", async () => {
      const { chats, digests } = bed().store;
      const { id } = await meetChat(bed().store, 42);
      await chats.update(id, { nextDigestAt: NOW });
      await chats.claimDue(NOW, 1, HOUR);
      await digests.skip(id, NOW);
      expect(await chats.claimDue(NOW, 1, HOUR)).toHaveLength(1);
      await digests.commit(newDigest(id, { nextDigestAt: NOW + 1 }), NOW);
      expect(await chats.claimDue(NOW + 1, 1, HOUR)).toHaveLength(1);
      await digests.skip(id, undefined);
      expect(await chats.get(id)).not.toHaveProperty('nextDigestAt');
    });

    it('with a story that the chat has seen writes nothing but the next hour', async () => {
      const { store, other } = bed();
      const { id: chatId } = await meetChat(store, 42);
      const digest = newDigest(chatId, { stories: shownStories('s1', 's2'), nextDigestAt: NOW + HOUR });
      expect(await store.digests.commit(digest, NOW)).toEqual(expect.any(String));
      // Another process, whose lease ran out while it composed the same hour.
      const late = { ...digest, stories: shownStories('s2', 's3'), nextDigestAt: NOW + 2 * HOUR };
      expect(await other.digests.commit(late, NOW + 1)).toBeUndefined();
      expect(new Set((await store.digests.shownSince(chatId, 0)).keys())).toEqual(new Set(['s1', 's2']));
      expect(await store.deliveries.count()).toMatchObject({ pending: 1 });
      expect(await store.chats.get(chatId)).toMatchObject({
        nextDigestAt: NOW + 2 * HOUR,
        lastDigestAt: NOW,
      });
    });

    it('may update a story that the chat has seen, once for each state of it', async () => {
      const { digests, deliveries } = bed().store;
      const { id } = await meetChat(bed().store, 42);
      const seen = { shownAt: NOW, changedAt: NOW };
      const commit = (stories: NewDigest['stories'], at: number) =>
        digests.commit(newDigest(id, { stories }), at);
      await commit([{ id: 's', changedAt: NOW }], NOW);
      const update = [{ id: 's', changedAt: NOW + MINUTE, seen }, ...shownStories('new')];
      expect(await commit(update, NOW + HOUR)).toEqual(expect.any(String));
      const value = new Map([
        ['s', { shownAt: NOW + HOUR, changedAt: NOW + MINUTE }],
        ['new', { shownAt: NOW + HOUR, changedAt: NOW }],
      ]);
      expect(await digests.shownSince(id, 0)).toEqual(value);
      // Composed from what held before, by a process whose lease ran out.
      expect(await commit([...shownStories('other'), ...update], NOW + 2 * HOUR)).toBeUndefined();
      const late = [...update.slice(0, 1), ...shownStories('new')];
      expect(await commit(late, NOW + 2 * HOUR)).toBeUndefined();
      expect(await digests.shownSince(id, 0)).toEqual(value);
      expect(await deliveries.count()).toMatchObject({ pending: 2 });
    });

    it('that was overtaken at a new story leaves the mark of its update as it was', async () => {
      const { digests } = bed().store;
      const { id } = await meetChat(bed().store, 42);
      await digests.markShown(id, shownStories('a', 'b'), NOW);
      const before = await digests.shownSince(id, 0);
      const stories = [{ id: 'a', changedAt: NOW + 1, seen: before.get('a') }, ...shownStories('b', 'c')];
      expect(await digests.commit(newDigest(id, { stories }), NOW + HOUR)).toBeUndefined();
      expect(await digests.shownSince(id, 0)).toEqual(before);
    });

    it('with one update, committed by two processes at the same moment, is sent once', async () => {
      const { store, other } = bed();
      const { id } = await meetChat(store, 42);
      await store.digests.markShown(id, shownStories('s'), NOW);
      const seen = { shownAt: NOW, changedAt: NOW };
      const digest = newDigest(id, { stories: [{ id: 's', changedAt: NOW + 1, seen }] });
      const ids = await Promise.all([
        store.digests.commit(digest, NOW + HOUR),
        other.digests.commit(digest, NOW + HOUR),
      ]);
      expect(ids.filter((one) => one !== undefined)).toHaveLength(1);
      expect(await store.deliveries.count()).toMatchObject({ pending: 1 });
    });

    it('committed by two processes at the same moment is sent once', async () => {
      const { store, other } = bed();
      const { id: chatId } = await meetChat(store, 42);
      const digest = newDigest(chatId, { stories: shownStories('s1', 's2') });
      const ids = await Promise.all([
        store.digests.commit(digest, NOW),
        other.digests.commit({ ...digest, stories: shownStories('s2', 's1') }, NOW),
        store.digests.commit(digest, NOW),
      ]);
      expect(ids.filter((id) => id !== undefined)).toHaveLength(1);
      expect(await store.deliveries.count()).toMatchObject({ pending: 1 });
    });

    it('for a chat that was closed meanwhile, or is not known, is not written', async () => {
      const { chats, digests, deliveries } = bed().store;
      const { id } = await meetChat(bed().store, 42);
      await chats.update(id, { state: 'kicked' });
      expect(await digests.commit(newDigest(id, { stories: shownStories('s') }), NOW)).toBeUndefined();
      expect(await digests.commit(newDigest('unknown', { stories: shownStories('s') }), NOW)).toBeUndefined();
      expect(await deliveries.count()).toMatchObject({ pending: 0 });
      expect(new Set((await digests.shownSince(id, 0)).keys())).toEqual(new Set());
    });

    it("of a broadcast shows no story and is not the chat's last digest", async () => {
      const { chats, digests } = bed().store;
      const { id } = await meetChat(bed().store, 42);
      await digests.commit(newDigest(id, { kind: 'broadcast', nextDigestAt: NOW + HOUR }), NOW);
      const chat = await chats.get(id);
      expect(chat).toMatchObject({ nextDigestAt: NOW + HOUR });
      expect(chat).not.toHaveProperty('lastDigestAt');
    });

    it('keeps a text that many chats get once', async () => {
      const { store, database } = bed();
      for (const telegramId of [1, 2, 3]) {
        const { id } = await meetChat(store, telegramId);
        await store.digests.commit(newDigest(id, { messages: [message('same'), message('same')] }), NOW);
      }
      expect(await database.read((sql) => sql.selectFrom('messages').selectAll().execute())).toHaveLength(1);
      expect(await store.deliveries.claim(NOW, 9, MINUTE)).toHaveLength(3);
    });
  });

  describe('stories shown', () => {
    it('are marked in the latest state that was shown', async () => {
      const { digests } = bed().store;
      const { id } = await meetChat(bed().store, 1);
      const show = (changedAt: number, now: number) => digests.markShown(id, [{ id: 's', changedAt }], now);
      await show(NOW, NOW);
      await show(NOW + MINUTE, NOW + HOUR);
      await show(NOW, NOW + 2 * HOUR);
      expect((await digests.shownSince(id, 0)).get('s')).toEqual({
        shownAt: NOW + HOUR,
        changedAt: NOW + MINUTE,
      });
    });

    it('are remembered by chat, since a time, also those shown on demand', async () => {
      const { digests } = bed().store;
      const [a, b] = [await meetChat(bed().store, 1), await meetChat(bed().store, 2)];
      await digests.markShown(a.id, shownStories('s1'), NOW);
      await digests.markShown(a.id, shownStories('s1', 's2'), NOW + HOUR);
      await digests.markShown(a.id, [], NOW);
      expect(new Set((await digests.shownSince(a.id, 0)).keys())).toEqual(new Set(['s1', 's2']));
      expect(new Set((await digests.shownSince(a.id, NOW + 1)).keys())).toEqual(new Set(['s2']));
      expect(new Set((await digests.shownSince(b.id, 0)).keys())).toEqual(new Set());
    });
  });
}
