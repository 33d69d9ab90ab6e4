import { describe, expect, it } from 'vitest';
import { CHAT_DEFAULTS, meetChat, message, newDigest, shownStories } from '../samples.js';
import type { TestBed } from '../test-bed.js';
import { DAY, HOUR, MINUTE, NOW } from '../test-bed.js';

export function chatContract(bed: () => TestBed): void {
  const meet = (telegramId: number | string, now = NOW) => meetChat(bed().store, telegramId, now);

  describe('chats', () => {
    it('are met with defaults, and known from then on', async () => {
      const { chats } = bed().store;
      const chat = await meet(42);
      expect(chat).toEqual({
        ...CHAT_DEFAULTS,
        id: chat.id,
        telegramId: 42,
        type: 'private',
        quoteLength: 'short',
        previews: false,
        isFromFile: false,
        state: 'active',
        createdAt: NOW,
      });
      await chats.update(chat.id, { language: 'de' });
      const again = await chats.meet(
        { telegramId: 42, type: 'private', title: 'Ada' },
        CHAT_DEFAULTS,
        NOW + 1,
      );
      expect(again).toEqual({ ...chat, language: 'de', title: 'Ada' });
      expect(await chats.get(chat.id)).toEqual(again);
      expect(await chats.find(42)).toEqual(again);
      expect(await chats.list()).toEqual([again]);
    });

    it('have ids of up to 52 bits, or the name of a channel in any case', async () => {
      const { chats } = bed().store;
      const group = await chats.meet({ telegramId: -(2 ** 52), type: 'supergroup' }, CHAT_DEFAULTS, NOW);
      expect(group.telegramId).toBe(-(2 ** 52));
      const channel = await chats.meet({ telegramId: '@HarbourNews', type: 'channel' }, CHAT_DEFAULTS, NOW);
      expect((await chats.find('@harbournews'))?.id).toBe(channel.id);
    });

    it('are one for each topic of a forum', async () => {
      const { chats } = bed().store;
      const forum = { telegramId: -1007, type: 'supergroup' } as const;
      const general = await chats.meet(forum, CHAT_DEFAULTS, NOW);
      const sport = await chats.meet({ ...forum, threadId: 7 }, CHAT_DEFAULTS, NOW);
      expect(sport.threadId).toBe(7);
      expect((await chats.find(-1007))?.id).toBe(general.id);
      expect((await chats.find(-1007, 7))?.id).toBe(sport.id);
    });

    it('keep every setting; null forgets one', async () => {
      const { chats } = bed().store;
      const { id } = await meet(42);
      const settings = {
        language: 'ru',
        schedule: { kind: 'instant', everyMs: HOUR, timezone: 'Asia/Tokyo' },
        quiet: { from: '22:00', to: '07:00' },
        stories: 3,
        quoteLength: 'long',
        previews: true,
        signature: 'Harbour',
      } as const;
      await chats.update(id, { ...settings, nextDigestAt: NOW });
      expect(await chats.get(id)).toMatchObject({ ...settings, nextDigestAt: NOW });
      await chats.update(id, { quiet: null, signature: null, nextDigestAt: null });
      await chats.update(id, {});
      const chat = await chats.get(id);
      expect(chat).toMatchObject({ stories: 3, previews: true });
      for (const field of ['quiet', 'signature', 'nextDigestAt']) expect(chat).not.toHaveProperty(field);
    });

    it('are claimed when a digest is due, longest overdue first, by one process at a time', async () => {
      const { store, other } = bed();
      const [a, b, c] = [await meet(1), await meet(2), await meet(3)];
      await store.chats.update(a.id, { nextDigestAt: NOW });
      await store.chats.update(b.id, { nextDigestAt: NOW - HOUR });
      await store.chats.update(c.id, { nextDigestAt: NOW + 1 });
      expect(await store.chats.claimDue(NOW, 1, MINUTE)).toMatchObject([{ id: b.id }]);
      expect(await other.chats.claimDue(NOW, 9, MINUTE)).toMatchObject([{ id: a.id }]);
      expect(await other.chats.claimDue(NOW + MINUTE - 1, 9, MINUTE)).toMatchObject([{ id: c.id }]);
      expect(await other.chats.claimDue(NOW + MINUTE, 9, MINUTE)).toMatchObject([{ id: b.id }, { id: a.id }]);
    });

    it('that are closed are left alone, keep their settings, and come back when heard of', async () => {
      const { chats } = bed().store;
      const { id } = await meet(42);
      await chats.update(id, { nextDigestAt: NOW, state: 'blocked', stories: 9 });
      expect(await chats.claimDue(NOW, 9, MINUTE)).toEqual([]);
      const back = await meet(42);
      expect(back).toMatchObject({ id, state: 'active', stories: 9, nextDigestAt: NOW });
      expect(await chats.claimDue(NOW, 9, MINUTE)).toHaveLength(1);
    });

    it('of one place are closed and opened together, but for a topic that is closed', async () => {
      const { chats, digests, deliveries } = bed().store;
      const inTopic = (threadId: number) =>
        chats.meet({ telegramId: -7, type: 'supergroup', threadId }, CHAT_DEFAULTS, NOW);
      const [sport, old] = [await inTopic(1), await inTopic(2)];
      await chats.update(old.id, { state: 'topic-closed' });
      await digests.commit(newDigest(sport.id), NOW);
      await chats.setState(-7, 'kicked');
      expect((await chats.get(sport.id))?.state).toBe('kicked');
      expect(await deliveries.claim(NOW, 9, MINUTE)).toEqual([]);
      await chats.setState(-7, 'active');
      expect((await chats.get(sport.id))?.state).toBe('active');
      expect((await chats.get(old.id))?.state).toBe('topic-closed');
    });

    it('are counted by state and listed by type', async () => {
      const { chats } = bed().store;
      await chats.update((await meet(1)).id, { state: 'blocked' });
      await meet(2);
      await chats.meet({ telegramId: -3, type: 'group' }, CHAT_DEFAULTS, NOW);
      expect(await chats.count()).toEqual({
        active: 2,
        blocked: 1,
        kicked: 0,
        deactivated: 0,
        'not-found': 0,
        'no-rights': 0,
        'topic-closed': 0,
      });
      expect((await chats.list('group')).map(({ telegramId }) => telegramId)).toEqual([-3]);
    });
  });

  describe('a group that becomes a supergroup', () => {
    const wish = (chatId: string, value: string) =>
      ({ chatId, kind: 'topic', value, createdAt: NOW }) as const;

    it('keeps all that is its own under the new id', async () => {
      const { chats, subscriptions, digests, deliveries } = bed().store;
      const group = await chats.meet({ telegramId: -5, type: 'group' }, CHAT_DEFAULTS, NOW);
      await subscriptions.add(wish(group.id, 'sea'));
      await digests.commit(newDigest(group.id, { stories: shownStories('s') }), NOW);
      await chats.migrate(-5, -1005);
      const moved = await chats.find(-1005);
      expect(moved).toMatchObject({ telegramId: -1005, type: 'supergroup' });
      expect(await chats.find(-5)).toBeUndefined();
      expect(await subscriptions.ofChat(moved?.id ?? '')).toHaveLength(1);
      expect(await deliveries.claim(NOW, 9, MINUTE)).toMatchObject([{ telegramId: -1005 }]);
      await chats.migrate(-5, -1005);
      expect(await chats.list()).toHaveLength(1);
    });

    it('is one with the supergroup that was heard of before, with the older settings', async () => {
      const { chats, subscriptions, digests, deliveries } = bed().store;
      const group = await chats.meet({ telegramId: -5, type: 'group' }, CHAT_DEFAULTS, NOW);
      await chats.update(group.id, { stories: 9, nextDigestAt: NOW + DAY });
      const upgraded = { telegramId: -1005, type: 'supergroup', title: 'New' } as const;
      const young = await chats.meet(upgraded, CHAT_DEFAULTS, NOW + 1);
      await subscriptions.add(wish(group.id, 'sea'));
      await subscriptions.add(wish(young.id, 'sea'));
      await subscriptions.add(wish(young.id, 'town'));
      await subscriptions.mute({ chatId: young.id, kind: 'outlet', value: 'Gazette', createdAt: NOW });
      await digests.commit(
        newDigest(group.id, { stories: shownStories('s1'), messages: [message('1')] }),
        NOW,
      );
      await digests.commit(
        newDigest(young.id, { stories: shownStories('s1', 's2'), messages: [message('2')] }),
        NOW + 1,
      );
      await chats.migrate(-5, -1005);

      const [chat, ...others] = await chats.list();
      expect(others).toEqual([]);
      expect(chat).toMatchObject({ telegramId: -1005, type: 'supergroup', stories: 9 });
      const chatId = chat?.id ?? '';
      expect((await subscriptions.ofChat(chatId)).map(({ value }) => value)).toEqual(['sea', 'town']);
      expect(await subscriptions.mutesOfChat(chatId)).toHaveLength(1);
      expect(new Set((await digests.shownSince(chatId, 0)).keys())).toEqual(new Set(['s1', 's2']));

      const [first] = await deliveries.claim(NOW + 1, 9, MINUTE);
      expect(first?.message.plain).toBe('1');
      await deliveries.record(first?.id ?? '', { kind: 'sent', messageId: 1 }, NOW + 1);
      expect(await deliveries.claim(NOW + 1, 9, MINUTE)).toMatchObject([{ chatId, message: { plain: '2' } }]);
    });
  });
}
