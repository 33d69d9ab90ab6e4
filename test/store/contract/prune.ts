import { describe, expect, it } from 'vitest';
import { feedItem, feedSettings, meetChat, message, newDigest, saveStory, shownStories } from '../samples.js';
import type { TestBed } from '../test-bed.js';
import { DAY, HOUR, MINUTE, NOW } from '../test-bed.js';

const NEVER = { textsBefore: 0, deliveriesBefore: 0, marksBefore: 0 };

export function pruneContract(bed: () => TestBed): void {
  describe('pruning', () => {
    it('forgets old texts and stories, and remembers their addresses', async () => {
      const { store } = bed();
      await saveStory(store, 'old', { changedAt: NOW - DAY }, { arrivedAt: NOW - DAY });
      await saveStory(store, 'new', { changedAt: NOW }, { arrivedAt: NOW });
      expect(await store.prune({ ...NEVER, textsBefore: NOW })).toBe(2);
      expect(await store.stories.get('old')).toBeUndefined();
      expect(await store.stories.members('old')).toEqual([]);
      expect((await store.stories.search('bridge', 9)).map(({ id }) => id)).toEqual(['new']);
      expect((await store.stories.newest({ limit: 9, topic: 'town' })).map(({ id }) => id)).toEqual(['new']);
      expect(await store.stories.hasArticleUrl('https://harbour.example/old-article')).toBe(true);
      await store.prune({ ...NEVER, marksBefore: NOW });
      expect(await store.stories.hasArticleUrl('https://harbour.example/old-article')).toBe(false);
      expect(await store.stories.hasArticleUrl('https://harbour.example/new-article')).toBe(true);
    });

    it('keeps the mark of an item as long as its feed shows it', async () => {
      const { feeds, items } = bed().store;
      const { id } = await feeds.save(feedSettings(), NOW);
      const offer = (itemId: string) => ({ item: feedItem(itemId), isWanted: false });
      await items.add(id, [offer('shown'), offer('gone')], NOW - 90 * DAY);
      await items.add(id, [offer('shown')], NOW - 2 * DAY);
      expect(await bed().store.prune({ ...NEVER, marksBefore: NOW - 30 * DAY })).toBe(1);
      expect(await items.countSeen(id)).toBe(1);
      expect(await items.add(id, [{ item: feedItem('shown'), isWanted: true }], NOW)).toBe(0);
    });

    it('gives up items that could not be read for long, and keeps their mark', async () => {
      const { feeds, items } = bed().store;
      const { id } = await feeds.save(feedSettings(), NOW);
      await items.add(id, [{ item: feedItem('1'), isWanted: true }], NOW - DAY);
      await bed().store.prune({ ...NEVER, textsBefore: NOW });
      expect(await items.countWaiting()).toBe(0);
      expect(await items.countSeen(id)).toBe(1);
    });

    it('forgets deliveries that ended long ago, never those that wait, and texts that none needs', async () => {
      const { store, database } = bed();
      const { id: chatId } = await meetChat(store, 42);
      const texts = ['sent', 'waiting'].map(message);
      await store.digests.commit(newDigest(chatId, { messages: texts }), NOW - 9 * DAY);
      const [first] = await store.deliveries.claim(NOW - 9 * DAY, 1, MINUTE);
      await store.deliveries.record(first?.id ?? '', { kind: 'sent', messageId: 1 }, NOW - DAY);
      expect(await store.prune({ ...NEVER, deliveriesBefore: NOW - DAY })).toBe(0);
      expect(await store.prune({ ...NEVER, deliveriesBefore: NOW })).toBe(2);
      expect(await store.deliveries.count()).toMatchObject({ sent: 0, pending: 1 });
      expect(await database.read((sql) => sql.selectFrom('messages').selectAll().execute())).toHaveLength(1);
      expect(await store.deliveries.claim(NOW, 1, MINUTE)).toMatchObject([{ message: texts[1] }]);
    });

    it('remembers what a chat was shown until the marks go', async () => {
      const { digests } = bed().store;
      const { id } = await meetChat(bed().store, 42);
      await digests.markShown(id, shownStories('old'), NOW - DAY);
      await digests.markShown(id, shownStories('new'), NOW);
      await bed().store.prune({ ...NEVER, textsBefore: NOW + HOUR, deliveriesBefore: NOW + HOUR });
      expect(new Set((await digests.shownSince(id, 0)).keys())).toEqual(new Set(['old', 'new']));
      expect(await bed().store.prune({ ...NEVER, marksBefore: NOW })).toBe(1);
      expect(new Set((await digests.shownSince(id, 0)).keys())).toEqual(new Set(['new']));
    });

    it('takes more than a batch', async () => {
      const { digests } = bed().store;
      const { id } = await meetChat(bed().store, 42);
      const stories = shownStories(...Array.from({ length: 1100 }, (_, i) => `story ${i}`));
      await digests.markShown(id, stories, NOW - DAY);
      expect(await bed().store.prune({ ...NEVER, marksBefore: NOW })).toBe(1100);
    });
  });
}
