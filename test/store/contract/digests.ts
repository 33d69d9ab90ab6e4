import { describe, expect, it } from 'vitest';
import { meetChat, message, newDigest } from '../samples.js';
import type { TestBed } from '../test-bed.js';
import { HOUR, MINUTE, NOW } from '../test-bed.js';

export function digestContract(bed: () => TestBed): void {
  describe('a digest', () => {
    it('is its messages in order, the marks of what was shown, and the next hour', async () => {
      const { chats, digests, deliveries } = bed().store;
      const chat = await meetChat(bed().store, 42);
      const id = await digests.commit(
        newDigest(chat.id, {
          storyIds: ['s1', 's2', 's1'],
          messages: [message('one'), message('two')],
          nextDigestAt: NOW + HOUR,
        }),
        NOW,
      );
      expect(await digests.shownSince(chat.id, NOW)).toEqual(new Set(['s1', 's2']));
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
      const digest = newDigest(chatId, { storyIds: ['s1', 's2'], nextDigestAt: NOW + HOUR });
      expect(await store.digests.commit(digest, NOW)).toEqual(expect.any(String));
      // Another process, whose lease ran out while it composed the same hour.
      const late = { ...digest, storyIds: ['s2', 's3'], nextDigestAt: NOW + 2 * HOUR };
      expect(await other.digests.commit(late, NOW + 1)).toBeUndefined();
      expect(await store.digests.shownSince(chatId, 0)).toEqual(new Set(['s1', 's2']));
      expect(await store.deliveries.count()).toMatchObject({ pending: 1 });
      expect(await store.chats.get(chatId)).toMatchObject({
        nextDigestAt: NOW + 2 * HOUR,
        lastDigestAt: NOW,
      });
    });

    it('committed by two processes at the same moment is sent once', async () => {
      const { store, other } = bed();
      const { id: chatId } = await meetChat(store, 42);
      const digest = newDigest(chatId, { storyIds: ['s1', 's2'] });
      const ids = await Promise.all([
        store.digests.commit(digest, NOW),
        other.digests.commit({ ...digest, storyIds: ['s2', 's1'] }, NOW),
        store.digests.commit(digest, NOW),
      ]);
      expect(ids.filter((id) => id !== undefined)).toHaveLength(1);
      expect(await store.deliveries.count()).toMatchObject({ pending: 1 });
    });

    it('for a chat that was closed meanwhile, or is not known, is not written', async () => {
      const { chats, digests, deliveries } = bed().store;
      const { id } = await meetChat(bed().store, 42);
      await chats.update(id, { state: 'kicked' });
      expect(await digests.commit(newDigest(id, { storyIds: ['s'] }), NOW)).toBeUndefined();
      expect(await digests.commit(newDigest('unknown', { storyIds: ['s'] }), NOW)).toBeUndefined();
      expect(await deliveries.count()).toMatchObject({ pending: 0 });
      expect(await digests.shownSince(id, 0)).toEqual(new Set());
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
    it('are remembered by chat, since a time, also those shown on demand', async () => {
      const { digests } = bed().store;
      const [a, b] = [await meetChat(bed().store, 1), await meetChat(bed().store, 2)];
      await digests.markShown(a.id, ['s1'], NOW);
      await digests.markShown(a.id, ['s1', 's2'], NOW + HOUR);
      await digests.markShown(a.id, [], NOW);
      expect(await digests.shownSince(a.id, 0)).toEqual(new Set(['s1', 's2']));
      expect(await digests.shownSince(a.id, NOW + 1)).toEqual(new Set(['s2']));
      expect(await digests.shownSince(b.id, 0)).toEqual(new Set());
    });
  });
}
