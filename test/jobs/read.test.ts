import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/article/extract.js';
import { createRead } from '../../src/jobs/read.js';
import type { FeedItem, FetchOutcome } from '../../src/model.js';
import { createFakeFetch, createPorts, HOUR, NOON, undisturbed } from './ports.js';

const page = (title: string, ...paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;

const FILLER =
  'The council met on Monday evening in the old grain hall and talked for three hours before it came to a vote on the matter.';

const item = (name: string, more: Partial<FeedItem> = {}): FeedItem => ({
  id: name,
  title: `Headline of ${name}`,
  url: `https://paper.example/${name}?utm_source=rss`,
  publishedAt: NOON - HOUR,
  categories: [],
  enclosures: [],
  ...more,
});

async function start(pages: Record<string, string | FetchOutcome>) {
  const ports = await createPorts();
  const net = createFakeFetch(pages);
  const feed = await ports.store.feeds.save(
    { url: 'https://paper.example/feed', title: 'The Paper', topics: ['town'], origin: 'file' },
    NOON,
  );
  const openRead = () =>
    createRead({
      ...ports,
      fetch: net.fetch,
      extract: async (html, options) => extractArticle(html, options),
      onStory: () => {},
    });
  const read = openRead();
  const offer = (...items: readonly FeedItem[]) =>
    ports.store.items.add(
      feed.id,
      items.map((one) => ({ item: one, isWanted: true })),
      ports.clock(),
    );
  return { ...ports, ...net, offer, openRead, run: () => read(undisturbed) };
}

describe('an item', () => {
  test('becomes an article of a story, under its canonical address', async () => {
    const url = 'https://paper.example/bridge?utm_source=rss';
    const app = await start({ [url]: page('Headline of bridge', FILLER, FILLER) });
    await app.offer(item('bridge'));
    await app.run();
    const [story] = await app.store.stories.newest({ limit: 5 });
    expect(story).toMatchObject({
      headline: 'Headline of bridge',
      url: 'https://paper.example/bridge',
      topics: ['town'],
      publishedAt: NOON - HOUR,
      articles: [{ outlet: 'The Paper' }],
    });
    expect(await app.store.items.countWaiting()).toBe(0);
  });

  test('known under its address already is not read again', async () => {
    const url = 'https://paper.example/bridge?utm_source=rss';
    const app = await start({ [url]: page('Headline of bridge', FILLER, FILLER) });
    await app.offer(item('bridge'));
    await app.run();
    await app.offer(item('again', { url: 'https://paper.example/bridge?utm_medium=other' }));
    await app.run();
    expect(app.asked).toHaveLength(1);
    expect(await app.store.stories.count()).toBe(1);
  });

  test('without an address tells nothing', async () => {
    const app = await start({});
    const { url: _, ...bare } = item('bare');
    await app.offer(bare);
    await app.run();
    expect(await app.store.stories.count()).toBe(0);
    expect(await app.store.items.countWaiting()).toBe(0);
  });

  test('of a feed that was removed meanwhile is not told', async () => {
    const app = await start({});
    await app.offer(item('late'));
    const store = { ...app.store, feeds: { ...app.store.feeds, get: async () => undefined } };
    const read = createRead({
      ...app,
      store,
      extract: async (html, options) => extractArticle(html, options),
      onStory: () => {},
    });
    await read(undisturbed);
    expect(await app.store.items.countWaiting()).toBe(0);
  });
});

describe('a page that cannot be had', () => {
  test('for the moment is asked for twice more; then the feed’s own text must do', async () => {
    const url = 'https://paper.example/bridge?utm_source=rss';
    const app = await start({
      [url]: { kind: 'failed', code: 'status', status: 503, reason: 'Service unavailable (503).' },
    });
    await app.offer(item('bridge', { summary: FILLER }));
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(await app.store.stories.count()).toBe(0);
      await app.run();
      app.time.now += 6 * 60_000;
    }
    expect(app.asked).toHaveLength(3);
    const [story] = await app.store.stories.newest({ limit: 5 });
    expect(story?.lead).toBe(FILLER);
  });

  test('ever gives way to the feed’s own text at once', async () => {
    const app = await start({});
    await app.offer(item('bridge', { summary: FILLER }));
    await app.run();
    expect(await app.store.stories.count()).toBe(1);
  });
});

test('an item whose reading fails in a way that nobody foresaw is tried thrice and stops no other', async () => {
  const good = 'https://paper.example/good?utm_source=rss';
  const app = await start({ [good]: page('Headline of good', FILLER, FILLER) });
  const { fetch } = app;
  const read = createRead({
    ...app,
    fetch: (request) => (request.url.includes('bad') ? Promise.reject(new Error('a bug')) : fetch(request)),
    extract: async (html, options) => extractArticle(html, options),
    onStory: () => {},
  });
  await app.offer(item('bad'), item('good'));
  await read(undisturbed);
  expect(await app.store.stories.count()).toBe(1);
  expect(await app.store.items.countWaiting()).toBe(1);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    app.time.now += 2 * 60_000;
    await read(undisturbed);
  }
  expect(await app.store.items.countWaiting()).toBe(0);
});

describe('two articles on one event', () => {
  const names = ['first', 'second'];
  const event =
    'A fire destroyed the paper mill at Ostervik on Sunday night, and the mayor of Ostervik, Ulla Brandt, said that nobody was hurt in the paper mill.';
  const pages = Object.fromEntries(
    names.map((name) => [
      `https://paper.example/${name}?utm_source=rss`,
      page(`Fire destroys paper mill at Ostervik`, event, `${FILLER} That was told to the ${name} paper.`),
    ]),
  );
  const offered = (name: string) => item(name, { title: 'Fire destroys paper mill at Ostervik' });

  test('are one story', async () => {
    const app = await start(pages);
    await app.offer(...names.map(offered));
    await app.run();
    expect(await app.store.stories.count()).toBe(1);
  });

  test('are one story also with a restart between them', async () => {
    const app = await start(pages);
    await app.offer(offered('first'));
    await app.run();
    await app.offer(offered('second'));
    await app.openRead()(undisturbed);
    expect(await app.store.stories.count()).toBe(1);
  });

  test('are one story also when saving the first of them failed once', async () => {
    const app = await start(pages);
    const { saveArticle } = app.store.stories;
    let saves = 0;
    const stories = {
      ...app.store.stories,
      saveArticle: (...args: Parameters<typeof saveArticle>) => {
        saves += 1;
        return saves === 1 ? Promise.reject(new Error('disk full')) : saveArticle(...args);
      },
    };
    const read = createRead({
      ...app,
      store: { ...app.store, stories },
      extract: async (html, options) => extractArticle(html, options),
      onStory: () => {},
    });
    await app.offer(...names.map(offered));
    await read(undisturbed);
    app.time.now += 2 * 60_000;
    await read(undisturbed);
    const [story] = await app.store.stories.newest({ limit: 5 });
    expect(await app.store.stories.count()).toBe(1);
    expect(await app.store.stories.members(story?.id ?? '')).toHaveLength(2);
  });
});
