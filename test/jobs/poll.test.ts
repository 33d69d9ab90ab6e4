import { describe, expect, test } from 'vitest';
import { createPoll } from '../../src/jobs/poll.js';
import type { Feed, FetchFailure, FetchOutcome } from '../../src/model.js';
import { createFakeFetch, createPorts, HOUR, NOON, undisturbed } from './ports.js';

const url = (name: string): string => `https://${name}.example/feed`;

const rss = (...titles: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Paper</title><link>https://paper.example/</link>${titles
    .map(
      (title) =>
        `<item><guid>${title}</guid><title>${title}</title><link>https://paper.example/${title}</link><pubDate>${new Date(NOON).toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

const broken = (code: FetchFailure): FetchOutcome => ({
  kind: 'failed',
  code,
  reason: `It failed (${code}).`,
});

async function start(pages: Record<string, string | FetchOutcome>) {
  const ports = await createPorts();
  const net = createFakeFetch(pages);
  const woken = { items: 0 };
  const poll = createPoll({ ...ports, fetch: net.fetch, onItems: () => void woken.items++ });
  for (const address of Object.keys(pages)) {
    await ports.store.feeds.save({ url: address, topics: [], origin: 'file' }, ports.clock());
  }
  const feed = async (address: string): Promise<Feed> => {
    const found = await ports.store.feeds.findByUrl(address);
    if (!found) throw new Error(`no feed ${address}`);
    return found;
  };
  return { ...ports, ...net, woken, feed, run: () => poll(undisturbed) };
}

describe('a feed that answers', () => {
  test('has its items stored and its title learnt, and is due again later', async () => {
    const app = await start({ [url('a')]: rss('one', 'two') });
    await app.run();
    const feed = await app.feed(url('a'));
    expect(feed).toMatchObject({ title: 'Paper', failures: 0, lastSuccessAt: NOON });
    expect(feed.nextCheckAt).toBeGreaterThanOrEqual(NOON + 300_000);
    expect(await app.store.items.countWaiting()).toBe(2);
    expect(app.woken.items).toBe(1);
  });

  test('with the same body as before is not read again', async () => {
    const app = await start({ [url('a')]: rss('one') });
    await app.run();
    app.time.now += 6 * HOUR;
    await app.run();
    expect(app.asked).toHaveLength(2);
    expect(app.woken.items).toBe(1);
    expect((await app.feed(url('a'))).lastSuccessAt).toBe(NOON + 6 * HOUR);
  });

  test('is asked with the validators of its last answer', async () => {
    const app = await start({
      [url('a')]: {
        kind: 'ok',
        url: url('a'),
        body: new TextEncoder().encode(rss('one')),
        etag: '"1"',
        lastModified: 'Tue, 10 Mar 2026 11:00:00 GMT',
      },
    });
    await app.run();
    expect(await app.feed(url('a'))).toMatchObject({
      etag: '"1"',
      lastModified: 'Tue, 10 Mar 2026 11:00:00 GMT',
    });
  });

  test('that has moved for good is believed the third time', async () => {
    const app = await start({});
    await app.store.feeds.save({ url: url('old'), topics: [], origin: 'file' }, app.clock());
    const addresses: string[] = [];
    for (const title of ['one', 'two', 'three']) {
      app.pages[url('old')] = {
        kind: 'ok',
        url: url('new'),
        movedTo: url('new'),
        body: new TextEncoder().encode(rss(title)),
      };
      await app.run();
      addresses.push((await app.store.feeds.list())[0]?.url ?? '');
      app.time.now += 24 * HOUR;
    }
    expect(addresses).toEqual([url('old'), url('old'), url('new')]);
  });
});

describe('a feed that fails', () => {
  test('is asked ever later, with a sentence for the admin', async () => {
    const app = await start({ [url('a')]: broken('status') });
    await app.run();
    expect(await app.feed(url('a'))).toMatchObject({ failures: 1, lastError: 'It failed (status).' });
  });

  test('is not understood: the reason is kept, the validators are not', async () => {
    const app = await start({ [url('a')]: '<html><body>Welcome</body></html>' });
    await app.run();
    const feed = await app.feed(url('a'));
    expect(feed.lastError).toContain('web page');
    expect(feed.bodyHash).toBeUndefined();
  });

  test('with 410 is gone and not asked again', async () => {
    const app = await start({ [url('a')]: { kind: 'gone' } });
    await app.run();
    app.time.now += 48 * HOUR;
    await app.run();
    expect(app.asked).toHaveLength(1);
    expect((await app.feed(url('a'))).state).toBe('gone');
  });

  test('stops no other, even when reading it throws', async () => {
    const app = await start({ [url('a')]: rss('one'), [url('b')]: rss('two'), [url('c')]: rss('three') });
    const { add } = app.store.items;
    const poisoned = (await app.feed(url('b'))).id;
    const items = {
      ...app.store.items,
      add: (...args: Parameters<typeof add>) =>
        args[0] === poisoned ? Promise.reject(new Error('a bug')) : add(...args),
    };
    const poll = createPoll({ ...app, store: { ...app.store, items }, onItems: () => {} });
    await poll(undisturbed);
    expect(await app.store.items.countWaiting()).toBe(2);
    expect(await app.feed(url('b'))).toMatchObject({ failures: 1, lastError: 'Not read: a bug' });
  });
});

describe('when most feeds fail at once', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];

  test('it is our own connection: none is blamed, all are asked again soon', async () => {
    const app = await start(Object.fromEntries(names.map((name) => [url(name), broken('no-such-host')])));
    await app.run();
    for (const name of names) {
      const feed = await app.feed(url(name));
      expect(feed).toMatchObject({ failures: 0, nextCheckAt: NOON + 120_000 });
      expect(feed.lastError).toBeUndefined();
    }
    app.time.now += 200_000;
    await app.run();
    expect(app.asked).toHaveLength(2 * names.length);
  });

  test('with answers that a dead connection cannot give, they are to blame', async () => {
    const app = await start(Object.fromEntries(names.map((name) => [url(name), broken('status')])));
    await app.run();
    expect((await app.feed(url('a'))).failures).toBe(1);
  });

  test('of one host, the host is to blame', async () => {
    const pages = names.map((name) => [`https://one.example/${name}`, broken('timeout')] as const);
    const app = await start(Object.fromEntries(pages));
    await app.run();
    expect((await app.feed('https://one.example/a')).failures).toBe(1);
  });

  test('beside one that answers among few, the others are to blame', async () => {
    const app = await start({ [url('a')]: rss('one'), [url('b')]: broken('timeout') });
    await app.run();
    expect((await app.feed(url('b'))).failures).toBe(1);
  });
});
