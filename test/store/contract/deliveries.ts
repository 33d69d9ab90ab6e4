import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/model.js';
import { meetChat, message, newDigest } from '../samples.js';
import type { TestBed } from '../test-bed.js';
import { DAY, HOUR, MINUTE, NOW, SECOND } from '../test-bed.js';

export function deliveryContract(bed: () => TestBed): void {
  /** Puts these texts in line for a chat, as one digest. Gives the chat's id. */
  const enqueue = async (telegramId: number, texts: readonly string[], at = NOW): Promise<string> => {
    const { id } = await meetChat(bed().store, telegramId);
    await bed().store.digests.commit(newDigest(id, { messages: texts.map(message) }), at);
    return id;
  };
  const claimTexts = async (now: number): Promise<readonly string[]> =>
    (await bed().store.deliveries.claim(now, 99, MINUTE)).map((delivery) => delivery.message.plain);
  const claimOne = async (now = NOW): Promise<Delivery> => {
    const [delivery] = await bed().store.deliveries.claim(now, 1, MINUTE);
    if (delivery === undefined) throw new Error('nothing to claim');
    return delivery;
  };
  const send = async (delivery: Delivery, now = NOW): Promise<void> => {
    await bed().store.deliveries.markSending([delivery.id], now);
    await bed().store.deliveries.record(delivery.id, { kind: 'sent', messageId: 7 }, now);
  };

  describe('deliveries', () => {
    it('go one at a time to each chat, in order, and chats do not wait for each other', async () => {
      const { deliveries } = bed().store;
      await enqueue(1, ['a1', 'a2']);
      await enqueue(2, ['b1']);
      await enqueue(1, ['a3']);
      const [a1, b1, ...more] = await deliveries.claim(NOW, 9, MINUTE);
      expect([a1?.message.plain, b1?.message.plain, more.length]).toEqual(['a1', 'b1', 0]);
      expect(await claimTexts(NOW)).toEqual([]);
      if (a1) await send(a1);
      const a2 = await claimOne();
      expect(a2.message.plain).toBe('a2');
      await send(a2);
      expect(await claimTexts(NOW)).toEqual(['a3']);
    });

    it('in a line are held up by the one that is to be tried again', async () => {
      const { deliveries } = bed().store;
      await enqueue(1, ['a1', 'a2']);
      await enqueue(2, ['b1']);
      const a1 = await claimOne();
      await deliveries.markSending([a1.id], NOW);
      await deliveries.record(a1.id, { kind: 'retry', at: NOW + HOUR, error: 'Too Many Requests' }, NOW);
      expect(await claimTexts(NOW + HOUR - 1)).toEqual(['b1']);
      const again = await claimOne(NOW + HOUR);
      expect(again).toMatchObject({ id: a1.id, attempts: 2, inDoubt: false });
      await send(again, NOW + HOUR);
      expect(await claimTexts(NOW + HOUR)).toEqual(['a2']);
    });

    it('that fail let the next one go', async () => {
      await enqueue(1, ['a1', 'a2']);
      const a1 = await claimOne();
      await bed().store.deliveries.record(a1.id, { kind: 'failed', error: 'Bad Request' }, NOW);
      expect(await claimTexts(NOW)).toEqual(['a2']);
      expect(await bed().store.deliveries.count()).toMatchObject({ failed: 1, pending: 1 });
    });

    it('of a welcome go before those that have waited for hours', async () => {
      const { store } = bed();
      await enqueue(1, ['scheduled'], NOW - HOUR);
      const { id } = await meetChat(store, 2);
      await store.digests.commit(newDigest(id, { kind: 'welcome', messages: [message('welcome')] }), NOW);
      expect((await claimOne()).message.plain).toBe('welcome');
    });

    it('are claimed in the order in which they became due, up to the limit', async () => {
      for (const [i, text] of ['a', 'b', 'c'].entries()) await enqueue(10 + i, [text], NOW + i);
      expect((await bed().store.deliveries.claim(NOW + 9, 2, MINUTE)).map((d) => d.message.plain)).toEqual([
        'a',
        'b',
      ]);
      expect(await claimTexts(NOW + 9)).toEqual(['c']);
    });

    it('of a closed chat all end, and its settings are kept', async () => {
      const { chats, deliveries } = bed().store;
      const chatId = await enqueue(1, ['a1', 'a2']);
      await enqueue(1, ['a3']);
      await enqueue(2, ['b1']);
      const a1 = await claimOne();
      await deliveries.markSending([a1.id], NOW);
      const closed = { kind: 'chat-closed', state: 'blocked', error: 'Forbidden: bot was blocked' } as const;
      await deliveries.record(a1.id, closed, NOW);
      expect(await chats.get(chatId)).toMatchObject({ state: 'blocked' });
      expect(await deliveries.count()).toMatchObject({ failed: 3, pending: 1, sending: 0 });
      expect(await claimTexts(NOW)).toEqual(['b1']);
    });

    it('end when the chat is closed from outside, except the one being sent', async () => {
      const { chats, deliveries } = bed().store;
      const chatId = await enqueue(1, ['a1', 'a2']);
      const a1 = await claimOne();
      await deliveries.markSending([a1.id], NOW);
      await chats.update(chatId, { state: 'kicked' });
      expect(await deliveries.count()).toMatchObject({ failed: 1, sending: 1 });
      await deliveries.record(a1.id, { kind: 'sent', messageId: 1 }, NOW);
      expect(await deliveries.count()).toMatchObject({ failed: 1, sent: 1 });
    });

    it('can be given back before they are sent', async () => {
      const { deliveries } = bed().store;
      await enqueue(1, ['a1']);
      const a1 = await claimOne();
      await deliveries.release([a1.id], NOW);
      expect(await deliveries.markSending([a1.id], NOW)).toEqual([]);
      expect(await claimOne()).toMatchObject({ id: a1.id, attempts: 1 });
    });

    it('tell when the next of them is due', async () => {
      const { deliveries } = bed().store;
      expect(await deliveries.nextDueAt()).toBeUndefined();
      await enqueue(1, ['a1', 'a2'], NOW - HOUR);
      await enqueue(2, ['b1'], NOW - MINUTE);
      expect(await deliveries.nextDueAt()).toBe(NOW - HOUR);
      const a1 = await claimOne();
      expect(await deliveries.nextDueAt()).toBe(NOW - MINUTE);
      await deliveries.record(a1.id, { kind: 'retry', at: NOW + HOUR, error: 'slow' }, NOW);
      await send(await claimOne());
      expect(await deliveries.nextDueAt()).toBe(NOW + HOUR);
    });

    it('are counted by state', async () => {
      const { deliveries } = bed().store;
      const none = { pending: 0, sending: 0, retry: 0, sent: 0, failed: 0, inDoubt: 0 };
      expect(await deliveries.count()).toEqual(none);
      await enqueue(1, ['a1', 'a2', 'a3']);
      await send(await claimOne());
      const a2 = await claimOne();
      await deliveries.record(a2.id, { kind: 'retry', at: NOW, error: 'reset', inDoubt: true }, NOW);
      expect(await deliveries.count()).toEqual({ ...none, pending: 1, retry: 1, sent: 1, inDoubt: 1 });
      expect((await claimOne()).inDoubt).toBe(true);
    });
  });

  describe('after a crash', () => {
    it('only what was being sent is in doubt; the rest goes on as if nothing had been', async () => {
      const { store, other } = bed();
      for (const telegramId of [1, 2, 3]) await enqueue(telegramId, [`chat ${telegramId}`]);
      const claimed = await store.deliveries.claim(NOW, 2, MINUTE);
      const [sending] = claimed;
      await store.deliveries.markSending([sending?.id ?? ''], NOW + SECOND);
      // The process dies; another goes on.
      expect(await other.deliveries.recover(NOW + MINUTE)).toBe(0);
      expect((await other.deliveries.claim(NOW + SECOND, 9, HOUR)).map((d) => d.telegramId)).toEqual([3]);
      expect((await other.deliveries.claim(NOW + MINUTE, 9, HOUR)).map((d) => d.telegramId)).toEqual([2]);
      expect(await other.deliveries.recover(NOW + MINUTE + SECOND)).toBe(1);
      expect(await other.deliveries.claim(NOW + MINUTE + SECOND, 9, HOUR)).toMatchObject([
        { telegramId: 1, inDoubt: true, attempts: 2 },
      ]);
      expect(await other.deliveries.recover(NOW + 2 * MINUTE)).toBe(1);
      expect(await other.deliveries.count()).toMatchObject({ pending: 3, inDoubt: 1 });
    });

    it('what was in doubt and is sent again waits no more, and stays counted', async () => {
      const { store, other } = bed();
      await enqueue(1, ['a1']);
      await store.deliveries.markSending([(await claimOne()).id], NOW);
      await other.deliveries.recover(NOW + MINUTE);
      const [again] = await other.deliveries.claim(NOW + MINUTE, 1, MINUTE);
      await other.deliveries.record(again?.id ?? '', { kind: 'sent', messageId: 2 }, NOW + MINUTE);
      expect(await other.deliveries.recover(NOW + DAY)).toBe(0);
      expect(await other.deliveries.count()).toMatchObject({ sent: 1, inDoubt: 1 });
    });

    it('a process that slept through its lease sends nothing that another has taken', async () => {
      const { store, other } = bed();
      await enqueue(1, ['a1']);
      const sleeper = await claimOne();
      await other.deliveries.claim(NOW + MINUTE, 1, MINUTE);
      expect(await store.deliveries.markSending([sleeper.id], NOW + MINUTE)).toEqual([]);
      expect(await other.deliveries.markSending([sleeper.id], NOW + MINUTE)).toEqual([sleeper.id]);
      // Its late word about a call changes nothing while the other is sending...
      await store.deliveries.record(sleeper.id, { kind: 'retry', at: NOW, error: 'late' }, NOW + MINUTE);
      await store.deliveries.record(sleeper.id, { kind: 'failed', error: 'late' }, NOW + MINUTE);
      expect(await other.deliveries.count()).toMatchObject({ sending: 1 });
      // ...except that Telegram has taken the message.
      await store.deliveries.record(sleeper.id, { kind: 'sent', messageId: 1 }, NOW + MINUTE);
      await other.deliveries.record(sleeper.id, { kind: 'retry', at: NOW, error: 'x' }, NOW + MINUTE);
      expect(await other.deliveries.count()).toMatchObject({ sent: 1, retry: 0 });
    });

    it('marking as being sent begins the lease anew', async () => {
      const { store, other } = bed();
      await enqueue(1, ['a1']);
      const { id } = await claimOne();
      expect(await store.deliveries.markSending([id], NOW + 50 * SECOND)).toEqual([id]);
      await other.deliveries.recover(NOW + MINUTE);
      expect(await other.deliveries.count()).toMatchObject({ sending: 1, inDoubt: 0 });
    });
  });
}
