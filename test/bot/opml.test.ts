import { describe, expect, it } from 'vitest';
import { ADMIN, READER, startTown } from './town.js';

const OPML = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="World affairs"><outline type="rss" text="Courier" xmlUrl="https://courier.example/rss"/></outline>
<outline type="rss" text="Post" xmlUrl="https://post.example/rss"/></body></opml>`;

describe('OPML', () => {
  it('comes as a document with all feeds', async () => {
    const town = await startTown();
    await town.store.feeds.save({ url: 'https://courier.example/rss', topics: ['world'], origin: 'chat' }, 1);
    expect(await town.types('/opml', ADMIN)).toContain('Send me such a file');
    expect(town.shown.at(-1)?.document).toMatchObject({ name: 'pullquote.opml' });
  });

  it('is taken as a document; feeds that are known already stay as they are', async () => {
    const town = await startTown();
    await town.store.feeds.save({ url: 'https://post.example/rss', topics: ['arts'], origin: 'chat' }, 1);
    town.sandbox.sendDocument({ from: ADMIN.id, name: 'feeds.opml', content: OPML });
    expect(await town.answers()).toBe('Added: 1. Known already: 1.');
    const value = await town.store.feeds.list();
    expect(value.map(({ url, topics }) => [url, ...topics]).sort()).toEqual([
      ['https://courier.example/rss', 'world-affairs'],
      ['https://post.example/rss', 'arts'],
    ]);
  });

  it('is refused with a reason where it is none, and taken of admins only', async () => {
    const town = await startTown();
    town.sandbox.sendDocument({ from: ADMIN.id, name: 'feeds.xml', content: '<html>' });
    expect(await town.answers()).toContain('That is no OPML file');
    town.sandbox.sendDocument({ from: ADMIN.id, name: 'big.opml', content: 'x'.repeat(1_000_001) });
    expect(await town.answers()).toContain('too big');
    town.sandbox.sendDocument({ from: READER.id, name: 'feeds.opml', content: OPML });
    expect(await town.answers()).toContain('/help');
    expect(await town.store.feeds.list()).toEqual([]);
  });
});
