import { describe, expect, it } from 'vitest';
import { feedItem, feedSettings, meetChat, newDigest } from '../samples.js';
import { HOUR, MINUTE, NOW, type TestBed } from '../test-bed.js';

const COUNT = 24;
const EACH = 5;
const numbers = Array.from({ length: COUNT }, (_, i) => i);

export function processContract(bed: () => TestBed): void {
  /** Both processes claim at the same moment, again and again, until nothing is left. */
  const claimByBoth = async (
    claim: (by: 'store' | 'other') => Promise<readonly { readonly id: string }[]>,
  ) => {
    const claimed: string[] = [];
    for (;;) {
      const groups = await Promise.all([claim('store'), claim('other'), claim('store'), claim('other')]);
      const ids = groups.flat().map(({ id }) => id);
      if (ids.length === 0) return claimed;
      claimed.push(...ids);
    }
  };
  const expectEachOnce = (claimed: readonly string[]) => {
    expect(claimed).toHaveLength(COUNT);
    expect(new Set(claimed).size).toBe(COUNT);
  };

  it('two processes that start together with one feeds file both find it taken over', async () => {
    const { store, other } = bed();
    const feeds = numbers.map((i) => feedSettings({ url: `https://${i}.example/` }));
    const topics = numbers.map((i) => ({ name: `t${i}`, title: `T${i}`, words: [] }));
    await Promise.all([store, other].map((one) => one.topics.reconcile('file', topics)));
    await Promise.all([store, other].map((one) => one.feeds.reconcile('file', feeds, NOW)));
    expect(await store.feeds.list()).toHaveLength(COUNT);
    expect(await store.topics.list()).toHaveLength(COUNT);
  });

  describe('two processes that claim at once share the work without meeting', () => {
    it('feeds', async () => {
      const { feeds } = bed().store;
      for (const i of numbers) await feeds.save(feedSettings({ url: `https://${i}.example/` }), NOW);
      expectEachOnce(await claimByBoth((by) => bed()[by].feeds.claimDue(NOW, EACH, MINUTE)));
    });

    it('items', async () => {
      const { feeds, items } = bed().store;
      const { id } = await feeds.save(feedSettings(), NOW);
      await items.add(
        id,
        numbers.map((i) => ({ item: feedItem(`${i}`), isWanted: true })),
        NOW,
      );
      expectEachOnce(await claimByBoth((by) => bed()[by].items.claimNew(NOW, EACH, MINUTE)));
    });

    it('chats whose digest is due', async () => {
      const { store } = bed();
      for (const i of numbers) {
        const { id } = await meetChat(store, i + 1);
        await store.chats.update(id, { nextDigestAt: NOW - HOUR });
      }
      expectEachOnce(await claimByBoth((by) => bed()[by].chats.claimDue(NOW, EACH, MINUTE)));
    });

    it('deliveries', async () => {
      const { store } = bed();
      for (const i of numbers) {
        const { id } = await meetChat(store, i + 1);
        await store.digests.commit(newDigest(id), NOW);
      }
      expectEachOnce(await claimByBoth((by) => bed()[by].deliveries.claim(NOW, EACH, MINUTE)));
    });

    it('a named lease has one holder', async () => {
      const taken = await Promise.all(
        numbers.map((i) => bed()[i % 2 === 0 ? 'store' : 'other'].leases.hold('poll', `${i}`, NOW, MINUTE)),
      );
      expect(taken.filter(Boolean)).toHaveLength(1);
    });
  });

  describe('two processes that write at once', () => {
    it('meet a chat, save a feed, add an item: each becomes one', async () => {
      const { store, other } = bed();
      const both = [store, other, store, other];
      const chats = await Promise.all(both.map((one) => meetChat(one, 42)));
      expect(new Set(chats.map(({ id }) => id)).size).toBe(1);
      const { id } = await store.feeds.save(feedSettings(), NOW);
      const offered = [{ item: feedItem('1'), isWanted: true }];
      const added = await Promise.all(both.map((one) => one.items.add(id, offered, NOW)));
      expect(added.sort()).toEqual([0, 0, 0, 1]);
    });

    it('give one chat several digests, whose parts do not mix', async () => {
      const { store, other } = bed();
      const { id: chatId } = await meetChat(store, 42);
      const parts = (name: string) =>
        [1, 2].map((part) => ({ html: `${name}${part}`, plain: `${name}${part}` }));
      await Promise.all(
        ['a', 'b', 'c'].map((name, i) =>
          [store, other][i % 2]?.digests.commit(newDigest(chatId, { messages: parts(name) }), NOW),
        ),
      );
      const came: string[] = [];
      for (;;) {
        const [next] = await store.deliveries.claim(NOW, 1, MINUTE);
        if (next === undefined) break;
        came.push(next.message.plain);
        await store.deliveries.record(next.id, { kind: 'sent', messageId: 1 }, NOW);
      }
      const names = came.filter((_, i) => i % 2 === 0).map((text) => text.slice(0, 1));
      expect(came).toEqual(names.flatMap((name) => [`${name}1`, `${name}2`]));
      expect(names.toSorted()).toEqual(['a', 'b', 'c']);
    });
  });
}
