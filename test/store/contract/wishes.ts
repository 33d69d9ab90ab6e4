import { describe, expect, it } from 'vitest';
import { meetChat } from '../samples.js';
import type { TestBed } from '../test-bed.js';
import { NOW, SECOND } from '../test-bed.js';

export function wishContract(bed: () => TestBed): void {
  describe('subscriptions and mutes', () => {
    it('are kept once, in the order in which they came', async () => {
      const { subscriptions } = bed().store;
      const { id: chatId } = await meetChat(bed().store, 42);
      const sea = { chatId, kind: 'topic', value: 'sea', createdAt: NOW } as const;
      const all = { chatId, kind: 'all', value: '', createdAt: NOW + 1 } as const;
      await subscriptions.add(sea);
      await subscriptions.add(all);
      await subscriptions.add({ ...sea, createdAt: NOW + SECOND });
      expect(await subscriptions.ofChat(chatId)).toEqual([sea, all]);
      expect(await subscriptions.remove(chatId, 'topic', 'sea')).toBe(true);
      expect(await subscriptions.remove(chatId, 'topic', 'sea')).toBe(false);
      expect(await subscriptions.removeAll(chatId)).toBe(1);
      expect(await subscriptions.ofChat(chatId)).toEqual([]);
    });

    it('do not mix', async () => {
      const { subscriptions } = bed().store;
      const { id: chatId } = await meetChat(bed().store, 42);
      const mute = { chatId, kind: 'words', value: 'penalty shoot-out', createdAt: NOW } as const;
      await subscriptions.mute(mute);
      await subscriptions.mute(mute);
      expect(await subscriptions.mutesOfChat(chatId)).toEqual([mute]);
      expect(await subscriptions.ofChat(chatId)).toEqual([]);
      expect(await subscriptions.removeAll(chatId)).toBe(0);
      expect(await subscriptions.unmute(chatId, 'words', 'penalty shoot-out')).toBe(true);
      expect(await subscriptions.unmute(chatId, 'words', 'penalty shoot-out')).toBe(false);
    });
  });

  describe('topics', () => {
    const topic = (name: string, title = name) => ({ name, title, words: [name, `${name}s`] });

    it('of one origin become exactly these, in this order', async () => {
      const { topics } = bed().store;
      await topics.reconcile('file', [topic('sea'), topic('town')]);
      await topics.reconcile('chat', [topic('art')]);
      await topics.reconcile('file', [topic('town'), topic('sport')]);
      expect(await topics.list()).toEqual([topic('town'), topic('sport'), topic('art')]);
      await topics.reconcile('chat', []);
      expect(await topics.list()).toEqual([topic('town'), topic('sport')]);
    });

    it('of the file count where an admin has one of the same name', async () => {
      const { topics } = bed().store;
      await topics.reconcile('chat', [topic('sea', 'Ocean')]);
      await topics.reconcile('file', [topic('sea', 'The sea')]);
      expect(await topics.list()).toEqual([topic('sea', 'The sea')]);
      expect(await topics.list('chat')).toEqual([topic('sea', 'Ocean')]);
      expect(await topics.list('file')).toEqual([topic('sea', 'The sea')]);
    });
  });

  describe('named leases', () => {
    it('can be queued for: everybody’s turn begins when the one before has ended', async () => {
      const { leases } = bed().store;
      expect(await leases.reserve('pace', NOW, 35)).toBe(NOW);
      expect(await bed().other.leases.reserve('pace', NOW + 1, 35)).toBe(NOW + 35);
      expect(await leases.reserve('pace', NOW + 2, SECOND)).toBe(NOW + 70);
      expect(await leases.reserve('pace', NOW + 60 * SECOND, 35)).toBe(NOW + 60 * SECOND);
    });

    it('have one holder at a time, who may renew and release', async () => {
      const { leases } = bed().store;
      expect(await leases.hold('poll', 'a', NOW, SECOND)).toBe(true);
      expect(await bed().other.leases.hold('poll', 'b', NOW + SECOND - 1, SECOND)).toBe(false);
      expect(await leases.hold('poll', 'a', NOW + SECOND - 1, SECOND)).toBe(true);
      expect(await leases.hold('poll', 'b', NOW + SECOND, SECOND)).toBe(false);
      expect(await leases.hold('poll', 'b', NOW + 2 * SECOND, SECOND)).toBe(true);
      await leases.release('poll', 'a');
      expect(await leases.hold('poll', 'a', NOW + 2 * SECOND, SECOND)).toBe(false);
      await leases.release('poll', 'b');
      expect(await leases.hold('poll', 'a', NOW + 2 * SECOND, SECOND)).toBe(true);
      expect(await leases.hold('send', 'b', NOW, SECOND)).toBe(true);
    });
  });
}
