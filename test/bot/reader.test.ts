import { describe, expect, it } from 'vitest';
import { NOW, sampleArticle, sampleQuote, sampleStory } from '../digest/sample.js';
import { READER, startTown } from './town.js';

const TOPICS = [
  { name: 'world', title: 'World', words: ['minister'] },
  { name: 'sport', title: 'Sport', words: ['match'] },
];

/** Stories of which each is told by one article; the first is the newest. */
function stories(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const id = String(index + 1);
    const article = sampleArticle({ articleId: `a${id}`, url: `https://courier.example/${id}` });
    return sampleStory({
      id: `s${id}`,
      headline: `Headline number ${id}`,
      articles: [article],
      quotes: [sampleQuote({ articleId: `a${id}` })],
      topics: [index % 2 === 0 ? 'world' : 'sport'],
      changedAt: NOW - index * 60_000,
      updatedAt: NOW - index * 60_000,
    });
  });
}

describe('a reader', () => {
  it('is told what the bot does and what to type first', async () => {
    const reader = await startTown();
    const value = await reader.types('/start');
    expect(value).toContain('I am Pullquote');
    expect(value).toContain('/subscribe — a digest every day at 08:00 and 18:30 (UTC)');
    expect(reader.buttons()).toEqual(['Subscribe to everything']);
  });

  it('gets help for every command of readers, and none for admins', async () => {
    const reader = await startTown();
    const value = await reader.types('/help');
    expect(value).toContain('/latest — the newest stories');
    expect(value).not.toContain('/addfeed');
  });

  it('subscribes to everything and gets the first digest at once', async () => {
    const reader = await startTown({ topics: TOPICS });
    const value = await reader.types('/subscribe');
    expect(value).toContain('You get: everything');
    expect(value).toContain('When: every day at 08:00 and 18:30 (UTC)');
    expect(reader.buttons()).toEqual(['✓ Everything', 'World', 'Sport']);
    const chat = await reader.store.chats.find(READER.id);
    expect(chat?.nextDigestAt).toBe(NOW);
    expect(reader.wakes()).toBe(1);
  });

  it('chooses topics by name, title or button, instead of everything', async () => {
    const reader = await startTown({ topics: TOPICS });
    await reader.types('/subscribe');
    expect(await reader.types('/subscribe sport')).toContain('You get: Sport');
    expect(await reader.presses('World')).toContain('You get: Sport and World');
    expect(reader.toasts).toEqual(['Added: World']);
    expect(await reader.presses('✓ Sport')).toContain('You get: World');
    expect(await reader.presses('✓ World')).toContain('You get no digests here yet');
    expect((await reader.store.chats.find(READER.id))?.nextDigestAt).toBeUndefined();
  });

  it('is told what a mistyped topic may have been', async () => {
    const reader = await startTown({ topics: TOPICS });
    const value = await reader.types('/subscribe sprot');
    expect(value).toContain('I have no topic “sprot”. Did you mean: sport');
    expect(await reader.store.subscriptions.ofChat('')).toEqual([]);
  });

  it('ends one topic, or everything', async () => {
    const reader = await startTown({ topics: TOPICS });
    expect(await reader.types('/unsubscribe')).toContain('There is nothing to end');
    await reader.types('/subscribe sport, world');
    expect(await reader.types('/unsubscribe sport')).toBe('Ended: Sport.');
    expect(await reader.types('/unsubscribe chess')).toContain('You get: World.');
    expect(await reader.types('/unsubscribe')).toContain('no more digests here');
    expect((await reader.store.chats.find(READER.id))?.nextDigestAt).toBeUndefined();
  });

  it('reads the latest, five unless told otherwise, and they count as shown', async () => {
    const reader = await startTown({ stories: stories(7), topics: TOPICS });
    const value = await reader.types('/latest');
    expect(value.match(/Headline number \d/g)).toHaveLength(5);
    expect((await reader.types('/latest 2')).match(/Headline number \d/g)).toHaveLength(2);
    const chat = await reader.store.chats.find(READER.id);
    const shown = await reader.store.digests.shownSince(chat?.id ?? '', 0);
    expect([...shown.keys()].sort()).toEqual(['s1', 's2', 's3', 's4', 's5']);
    expect(await reader.types('/latest all')).toContain('/latest takes a number');
  });

  it('turns the pages of the latest by buttons that change the message', async () => {
    const reader = await startTown({ stories: stories(7), topics: TOPICS });
    await reader.types('/latest 3');
    const value = await reader.presses('More ›');
    expect(value.match(/number \d/g)).toEqual(['number 4', 'number 5', 'number 6']);
    expect(reader.buttons()).toEqual(['‹ Back', 'More ›']);
    expect((await reader.presses('More ›')).match(/number \d/g)).toEqual(['number 7']);
    expect(reader.buttons()).toEqual(['‹ Back']);
    expect((await reader.presses('‹ Back')).match(/number \d/g)).toEqual([
      'number 4',
      'number 5',
      'number 6',
    ]);
    expect(new Set(reader.shown.map((message) => message.messageId)).size).toBe(1);
  });

  it('is told so when nothing is there yet', async () => {
    const reader = await startTown();
    expect(await reader.types('/latest')).toContain('Nothing yet');
    expect(await reader.types('/topics')).toContain('There are no topics yet');
  });

  it('reads a topic by its name, or whatever has the words', async () => {
    const reader = await startTown({ stories: stories(4), topics: TOPICS });
    expect((await reader.types('/topic Sport')).match(/number \d/g)).toEqual(['number 2', 'number 4']);
    expect((await reader.types('/topic eleven weeks')).match(/number \d/g)).toHaveLength(4);
    expect(await reader.types('/topic zebra')).toContain('Nothing found for “zebra”');
    expect(await reader.types('/topic wrld')).toContain('Did you mean: world');
    expect(await reader.types('/topic')).toContain('Write a topic');
  });

  it('gets a hint for whatever is no command', async () => {
    const reader = await startTown();
    expect(await reader.types('/latst')).toContain('I do not know /latst. Did you mean: /latest');
    expect(await reader.types('grain prices')).toContain('/topic grain prices');
    expect(await reader.types('<b>&</b>')).toContain('/topic <b>&</b>');
    expect(reader.shown.at(-1)?.html).toContain('&lt;b&gt;&amp;&lt;/b&gt;');
    expect(await reader.types('/addfeed https://a.example/rss')).toContain('I do not know /addfeed');
  });
});
