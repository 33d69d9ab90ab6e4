import { describe, expect, it } from 'vitest';
import { ADMIN, READER, startTown } from './town.js';

const WORLD = { name: 'world', title: 'World', words: ['minister'] };

describe('an admin edits topics', () => {
  it('makes one, gives it other words, and removes it', async () => {
    const town = await startTown({ topics: [WORLD] });
    await town.types('/topics', ADMIN);
    expect(await town.presses('Edit topics…', ADMIN)).toContain(
      'From the feeds file, where they are changed: World',
    );
    await town.presses('New topic…', ADMIN);
    const value = await town.types('The Harbour: ferry, port of Kelm, ferry', ADMIN);
    expect(value).toContain('The Harbour (the-harbour): ferry, port of Kelm');
    await town.presses('The Harbour', ADMIN);
    await town.presses('Change…', ADMIN);
    await town.types('Harbour: pilot', ADMIN);
    const harbour = { name: 'the-harbour', title: 'Harbour', words: ['pilot'] };
    expect(await town.store.topics.list()).toEqual([WORLD, harbour]);
    await town.presses('Harbour', ADMIN);
    await town.presses('Yes, remove', ADMIN);
    expect(town.toasts.at(-1)).toBe('Ended: Harbour');
    expect(await town.store.topics.list()).toEqual([WORLD]);
  });

  it('is told that a topic of the feeds file is changed there', async () => {
    const town = await startTown({ topics: [WORLD] });
    await town.types('/topics', ADMIN);
    await town.presses('Edit topics…', ADMIN);
    await town.presses('New topic…', ADMIN);
    expect(await town.types('world: war', ADMIN)).toBe('world stands in the feeds file. Change it there.');
    await town.presses('New topic…', ADMIN);
    expect(await town.types(': war', ADMIN)).toBe('I did not understand that.');
    expect(await town.store.topics.list()).toEqual([WORLD]);
  });

  it('is alone in that', async () => {
    const town = await startTown({ topics: [WORLD] });
    await town.types('/topics', READER);
    expect(town.buttons()).not.toContain('Edit topics…');
    const message = town.shown.at(-1)?.messageId ?? 0;
    town.sandbox.forgePress({ from: READER.id, message, data: 'tops' });
    expect(await town.answers()).toBe('');
  });
});

describe('an admin gives a feed other topics', () => {
  it('by names and titles, or a dash for none', async () => {
    const town = await startTown({ topics: [WORLD] });
    const settings = {
      url: 'https://courier.example/rss',
      title: 'Courier',
      topics: [],
      origin: 'chat',
    } as const;
    const feed = await town.store.feeds.save(settings, 1);
    await town.types('/feeds', ADMIN);
    await town.presses('⏳ Courier', ADMIN);
    await town.presses('Topics…', ADMIN);
    expect(await town.types('World, Islands', ADMIN)).toContain('Courier · world, islands');
    expect((await town.store.feeds.get(feed.id))?.topics).toEqual(['world', 'islands']);
    await town.presses('Topics…', ADMIN);
    await town.types('-', ADMIN);
    expect((await town.store.feeds.get(feed.id))?.topics).toEqual([]);
  });

  it('but not one of the feeds file', async () => {
    const town = await startTown();
    await town.store.feeds.reconcile('file', [{ url: 'https://a.example/', topics: [], origin: 'file' }], 1);
    await town.types('/feeds', ADMIN);
    await town.presses('⏳ https://a.example/', ADMIN);
    expect(await town.presses('Topics…', ADMIN)).toContain('stands in the feeds file');
  });
});
