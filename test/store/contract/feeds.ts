import { describe, expect, it } from 'vitest';
import { feedItem, feedSettings } from '../samples.js';
import type { TestBed } from '../test-bed.js';
import { HOUR, MINUTE, NOW } from '../test-bed.js';

export function feedContract(bed: () => TestBed): void {
  describe('feeds', () => {
    it('are due at once when new, with what the admin decided', async () => {
      const settings = feedSettings({
        title: 'Harbour',
        everyMs: 10 * MINUTE,
        weight: 0.3,
        language: 'de',
        origin: 'chat',
      });
      const feed = await bed().store.feeds.save(settings, NOW);
      expect(feed).toEqual({
        ...settings,
        id: feed.id,
        state: 'active',
        nextCheckAt: NOW,
        failures: 0,
        createdAt: NOW,
      });
      expect(await bed().store.feeds.get(feed.id)).toEqual(feed);
      expect(await bed().store.feeds.findByUrl(settings.url)).toEqual(feed);
      expect(await bed().store.feeds.list()).toEqual([feed]);
    });

    it('keep what polling has taught when they are saved again', async () => {
      const { feeds } = bed().store;
      const { id } = await feeds.save(feedSettings(), NOW);
      await feeds.recordCheck(id, {
        checkedAt: NOW,
        nextCheckAt: NOW + HOUR,
        isSuccess: true,
        title: 'Harbour Post',
        etag: '"1"',
      });
      const again = await feeds.save(feedSettings({ topics: ['sea'] }), NOW + MINUTE);
      expect(again).toMatchObject({
        id,
        topics: ['sea'],
        title: 'Harbour Post',
        etag: '"1"',
        nextCheckAt: NOW + HOUR,
        createdAt: NOW,
      });
    });

    it("prefer the admin's title to the feed's own", async () => {
      const { feeds } = bed().store;
      const { id } = await feeds.save(feedSettings({ title: 'Ours' }), NOW);
      await feeds.recordCheck(id, { checkedAt: NOW, nextCheckAt: NOW, isSuccess: true, title: 'Theirs' });
      expect((await feeds.get(id))?.title).toBe('Ours');
      await feeds.update(id, { title: null });
      expect((await feeds.get(id))?.title).toBe('Theirs');
    });

    it('are claimed when due, longest overdue first, by one process at a time', async () => {
      const { store, other } = bed();
      const late = await store.feeds.save(feedSettings({ url: 'https://a.example/' }), NOW - HOUR);
      const later = await store.feeds.save(feedSettings({ url: 'https://b.example/' }), NOW);
      await store.feeds.save(feedSettings({ url: 'https://c.example/' }), NOW + 1);
      const first = await store.feeds.claimDue(NOW, 1, MINUTE);
      const second = await other.feeds.claimDue(NOW, 9, MINUTE);
      expect([first, second].map((feeds) => feeds.map((feed) => feed.id))).toEqual([[late.id], [later.id]]);
      expect(await store.feeds.claimDue(NOW, 9, MINUTE)).toEqual([]);
    });

    it('are free again when the lease of a dead process runs out', async () => {
      const { store, other } = bed();
      await store.feeds.save(feedSettings(), NOW);
      await store.feeds.claimDue(NOW, 1, MINUTE);
      expect(await other.feeds.claimDue(NOW + MINUTE - 1, 1, MINUTE)).toHaveLength(0);
      expect(await other.feeds.claimDue(NOW + MINUTE, 1, MINUTE)).toHaveLength(1);
    });

    it('are not claimed while paused or gone', async () => {
      const { feeds } = bed().store;
      const { id } = await feeds.save(feedSettings(), NOW);
      for (const state of ['paused', 'gone'] as const) {
        await feeds.update(id, { state });
        expect(await feeds.claimDue(NOW, 1, MINUTE)).toEqual([]);
      }
      await feeds.update(id, { state: 'active' });
      expect(await feeds.claimDue(NOW, 1, MINUTE)).toHaveLength(1);
    });

    it('count failures in a row and forget them after a success', async () => {
      const { feeds } = bed().store;
      const { id } = await feeds.save(feedSettings(), NOW);
      const fail = (checkedAt: number) =>
        feeds.recordCheck(id, {
          checkedAt,
          nextCheckAt: checkedAt + HOUR,
          isSuccess: false,
          error: 'No answer.',
        });
      await fail(NOW);
      await fail(NOW + HOUR);
      expect(await feeds.get(id)).toMatchObject({
        failures: 2,
        failingSince: NOW,
        lastError: 'No answer.',
        lastCheckedAt: NOW + HOUR,
        nextCheckAt: NOW + 2 * HOUR,
      });
      await feeds.recordCheck(id, {
        checkedAt: NOW + 2 * HOUR,
        nextCheckAt: NOW + 3 * HOUR,
        isSuccess: true,
      });
      const well = await feeds.get(id);
      expect(well).toMatchObject({ failures: 0, lastSuccessAt: NOW + 2 * HOUR });
      expect(well).not.toHaveProperty('failingSince');
      expect(well).not.toHaveProperty('lastError');
    });

    it('remember that admins were told of their failing', async () => {
      const { feeds } = bed().store;
      const { id } = await feeds.save(feedSettings(), NOW);
      await feeds.update(id, { toldFailingAt: NOW });
      expect((await feeds.get(id))?.toldFailingAt).toBe(NOW);
      await feeds.update(id, { toldFailingAt: null });
      expect(await feeds.get(id)).not.toHaveProperty('toldFailingAt');
    });

    it('give the lease back with a check, and forget a validator that is null', async () => {
      const { feeds } = bed().store;
      const { id } = await feeds.save(feedSettings(), NOW);
      await feeds.claimDue(NOW, 1, HOUR);
      const check = { checkedAt: NOW, nextCheckAt: NOW, isSuccess: true };
      await feeds.recordCheck(id, {
        ...check,
        etag: '"1"',
        lastModified: 'Tue',
        bodyHash: 'h',
        link: 'https://h.example/',
      });
      await feeds.recordCheck(id, { ...check, etag: null });
      const feed = await feeds.get(id);
      expect(feed).not.toHaveProperty('etag');
      expect(feed).toMatchObject({ lastModified: 'Tue', bodyHash: 'h', link: 'https://h.example/' });
      expect(await feeds.claimDue(NOW, 1, HOUR)).toHaveLength(1);
    });

    it('that have moved are polled at the new address and known by both', async () => {
      const { feeds } = bed().store;
      const settings = feedSettings({ url: 'http://old.example/feed' });
      const { id } = await feeds.save(settings, NOW);
      await feeds.recordCheck(id, {
        checkedAt: NOW,
        nextCheckAt: NOW,
        isSuccess: true,
        url: 'https://new.example/feed',
      });
      expect((await feeds.get(id))?.url).toBe('https://new.example/feed');
      expect((await feeds.findByUrl('http://old.example/feed'))?.id).toBe(id);
      expect((await feeds.findByUrl('https://new.example/feed'))?.id).toBe(id);
      await feeds.reconcile('file', [settings], NOW);
      expect((await feeds.list()).map((feed) => feed.id)).toEqual([id]);
    });

    it('do not move to an address that another feed has', async () => {
      const { feeds } = bed().store;
      const { id } = await feeds.save(feedSettings({ url: 'https://a.example/' }), NOW);
      await feeds.save(feedSettings({ url: 'https://b.example/' }), NOW);
      await feeds.recordCheck(id, {
        checkedAt: NOW,
        nextCheckAt: NOW,
        isSuccess: true,
        url: 'https://b.example/',
      });
      expect((await feeds.get(id))?.url).toBe('https://a.example/');
    });

    it('of the file become exactly those of the file; others stay', async () => {
      const { feeds } = bed().store;
      const urls = async () => (await feeds.list()).map((feed) => feed.url).sort();
      await feeds.save(feedSettings({ url: 'https://chat.example/', origin: 'chat' }), NOW);
      const a = feedSettings({ url: 'https://a.example/' });
      const b = feedSettings({ url: 'https://b.example/' });
      await feeds.reconcile('file', [a, b], NOW);
      expect(await urls()).toEqual(['https://a.example/', 'https://b.example/', 'https://chat.example/']);
      await feeds.reconcile('file', [{ ...b, topics: ['sport'] }], NOW);
      expect(await urls()).toEqual(['https://b.example/', 'https://chat.example/']);
      expect((await feeds.findByUrl(b.url))?.topics).toEqual(['sport']);
    });

    it('of the file stay with it when an argument or a chat names them too', async () => {
      const { feeds } = bed().store;
      await feeds.reconcile('file', [feedSettings({ topics: ['town'] })], NOW);
      await feeds.reconcile('argument', [feedSettings({ topics: [], origin: 'argument' })], NOW);
      await feeds.reconcile('argument', [], NOW);
      expect(await feeds.list()).toMatchObject([{ origin: 'file', topics: ['town'] }]);
    });

    it('of a chat pass to the file that names them, with their memory', async () => {
      const { feeds, items } = bed().store;
      const { id } = await feeds.save(feedSettings({ origin: 'chat' }), NOW);
      await items.add(id, [{ item: feedItem('1'), isWanted: true }], NOW);
      await feeds.reconcile('file', [feedSettings()], NOW);
      expect(await feeds.list()).toMatchObject([{ id, origin: 'file' }]);
      expect(await items.countSeen(id)).toBe(1);
    });

    it('go with their items', async () => {
      const { feeds, items } = bed().store;
      const { id } = await feeds.save(feedSettings(), NOW);
      await items.add(id, [{ item: feedItem('1'), isWanted: true }], NOW);
      expect(await feeds.remove(id)).toBe(true);
      expect(await feeds.remove(id)).toBe(false);
      expect(await items.countWaiting()).toBe(0);
      expect(await items.add(id, [{ item: feedItem('2'), isWanted: true }], NOW)).toBe(0);
      await feeds.recordCheck(id, { checkedAt: NOW, nextCheckAt: NOW, isSuccess: true });
    });

    it('keep a title with a zero character or half a surrogate pair as far as the database can', async () => {
      const { feeds } = bed().store;
      const { id } = await feeds.save(feedSettings({ title: 'a\0b \ud800 🗞' }), NOW);
      expect((await feeds.get(id))?.title).toMatch(/^a\0?b .+ 🗞$/u);
    });
  });
}
