import { beforeEach, describe, expect, it } from 'vitest';
import { feedItem, feedSettings, memberArticle, storyOf } from '../samples.js';
import type { TestBed } from '../test-bed.js';
import { DAY, HOUR, MINUTE, NOW } from '../test-bed.js';

const wanted = (id: string, publishedAt?: number) => ({
  item: feedItem(id, publishedAt === undefined ? {} : { publishedAt }),
  isWanted: true,
});

export function itemContract(bed: () => TestBed): void {
  describe('items', () => {
    let feedId = '';
    beforeEach(async () => {
      feedId = (await bed().store.feeds.save(feedSettings(), NOW)).id;
    });

    it('are news once, whatever else of them changes', async () => {
      const { items } = bed().store;
      expect(await items.add(feedId, [wanted('1'), wanted('2')], NOW)).toBe(2);
      const changed = { item: feedItem('1', { title: 'Corrected' }), isWanted: true };
      expect(await items.add(feedId, [changed, wanted('3')], NOW + HOUR)).toBe(1);
      expect(await items.countSeen(feedId)).toBe(3);
      expect(await items.countWaiting()).toBe(3);
    });

    it('may come twice in one feed', async () => {
      const { items } = bed().store;
      expect(await items.add(feedId, [wanted('1'), wanted('1')], NOW)).toBe(1);
      expect(await items.countSeen(feedId)).toBe(1);
    });

    it('of two feeds with the same id are two', async () => {
      const { feeds, items } = bed().store;
      const second = await feeds.save(feedSettings({ url: 'https://second.example/' }), NOW);
      expect(await items.add(feedId, [wanted('1')], NOW)).toBe(1);
      expect(await items.add(second.id, [wanted('1')], NOW)).toBe(1);
    });

    it('that nobody wants are only marked as seen, for good', async () => {
      const { items } = bed().store;
      const add = (isWanted: boolean) => items.add(feedId, [{ item: feedItem('old'), isWanted }], NOW);
      expect(await add(false)).toBe(0);
      expect(await items.countSeen(feedId)).toBe(1);
      expect(await add(true)).toBe(0);
      expect(await items.claimNew(NOW, 9, MINUTE)).toEqual([]);
    });

    it('are many: more than a statement takes', async () => {
      const { items } = bed().store;
      const many = Array.from({ length: 1201 }, (_, i) => wanted(`item ${i}`));
      expect(await items.add(feedId, many, NOW)).toBe(1201);
      expect(await items.add(feedId, many, NOW)).toBe(0);
    });

    it('are read newest first, with all that the feed told', async () => {
      const { items } = bed().store;
      const full = feedItem('full', {
        url: 'https://harbour.example/1',
        publishedAt: NOW - MINUTE,
        summary: 'Short "quoted" 🗞',
        categories: ['a'],
      });
      await items.add(feedId, [wanted('old', NOW - DAY), { item: full, isWanted: true }], NOW);
      const claimed = await items.claimNew(NOW, 9, MINUTE);
      expect(claimed.map(({ item }) => item.id)).toEqual(['full', 'old']);
      expect(claimed[0]).toEqual({ id: claimed[0]?.id, feedId, item: full, seenAt: NOW, attempts: 1 });
    });

    it('dated in the future do not stay before all others', async () => {
      const { items } = bed().store;
      await items.add(feedId, [wanted('from 2099', NOW + 9999 * DAY)], NOW);
      await items.add(feedId, [wanted('after it', NOW + MINUTE)], NOW + MINUTE);
      const claimed = await items.claimNew(NOW + HOUR, 9, MINUTE);
      expect(claimed.map(({ item }) => item.id)).toEqual(['after it', 'from 2099']);
    });

    it('are leased to one reader, and to the next when that one died', async () => {
      const { store, other } = bed();
      await store.items.add(feedId, [wanted('1')], NOW);
      expect(await store.items.claimNew(NOW, 1, MINUTE)).toHaveLength(1);
      expect(await other.items.claimNew(NOW + MINUTE - 1, 1, MINUTE)).toEqual([]);
      expect(await other.items.claimNew(NOW + MINUTE, 1, MINUTE)).toMatchObject([{ attempts: 2 }]);
    });

    it('are tried again at their time', async () => {
      const { items } = bed().store;
      await items.add(feedId, [wanted('1')], NOW);
      const [claimed] = await items.claimNew(NOW, 1, DAY);
      await items.retryAt(claimed?.id ?? '', NOW + HOUR, 'No answer.');
      expect(await items.claimNew(NOW + HOUR - 1, 1, DAY)).toEqual([]);
      expect(await items.claimNew(NOW + HOUR, 1, DAY)).toHaveLength(1);
    });

    it('are done when skipped or told', async () => {
      const { items, stories } = bed().store;
      await items.add(feedId, [wanted('1'), wanted('2')], NOW);
      const [one, two] = await items.claimNew(NOW, 2, MINUTE);
      await items.skip(one?.id ?? '', 'No text.');
      const article = memberArticle('a');
      await stories.saveArticle(article, storyOf('s', [article]), two?.id ?? '');
      await items.retryAt(two?.id ?? '', NOW, 'too late');
      expect(await items.countWaiting()).toBe(0);
      expect(await items.claimNew(NOW + DAY, 9, MINUTE)).toEqual([]);
    });
  });
}
