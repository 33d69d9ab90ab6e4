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
    app.time.now += 6 * HOUR;
    await app.run();
    expect(app.requests).toEqual([
      { url: url('a'), kind: 'feed' },
      { url: url('a'), kind: 'feed', etag: '"1"', lastModified: 'Tue, 10 Mar 2026 11:00:00 GMT' },
    ]);
  });

  test('is not asked again before its publisher and its server wish', async () => {
    const often = rss('one', 'two').replace('<channel>', '<channel><ttl>240</ttl>');
    const body = new TextEncoder().encode(rss('one', 'two'));
    const app = await start({
      [url('ttl')]: often,
      [url('fresh')]: { kind: 'ok', url: url('fresh'), body, freshForMs: 3 * HOUR },
      [url('busy')]: { kind: 'failed', code: 'rate-limited', reason: 'Too often.', retryAfterMs: 5 * HOUR },
      [url('other')]: rss('one', 'two'),
    });
    await app.run();
    const waits = await Promise.all(
      ['ttl', 'fresh', 'busy', 'other'].map(async (name) => (await app.feed(url(name))).nextCheckAt - NOON),
    );
    // The jitter of these ports is half of a tenth.
    expect(waits).toEqual([4, 3, 5, 1 / 12].map((hours) => hours * HOUR * 1.05));
  });

  describe('that has moved for good', () => {
    const moved = { url: url('new'), movedTo: url('new') };
    const body = (title: string) => new TextEncoder().encode(rss(title));
    const answerAnew = (title: string): FetchOutcome => ({ kind: 'ok', ...moved, body: body(title) });

    /** The address that is known after each answer, a day apart. */
    async function addressesAfter(answers: readonly FetchOutcome[]): Promise<readonly string[]> {
      const app = await start({});
      await app.store.feeds.save({ url: url('old'), topics: [], origin: 'file' }, app.clock());
      const addresses: string[] = [];
      for (const answer of answers) {
        app.pages[url('old')] = answer;
        await app.run();
        addresses.push((await app.store.feeds.list())[0]?.url ?? '');
        app.time.now += 24 * HOUR;
      }
      return addresses;
    }

    test('is believed the third time', async () => {
      const value = await addressesAfter(['one', 'two', 'three'].map(answerAnew));
      expect(value).toEqual([url('old'), url('old'), url('new')]);
    });

    test('is believed also when it brings nothing new', async () => {
      const same = answerAnew('one');
      const unchanged: FetchOutcome = { kind: 'not-modified', movedTo: url('new') };
      expect((await addressesAfter([same, same, same])).at(-1)).toBe(url('new'));
      expect((await addressesAfter([same, unchanged, unchanged])).at(-1)).toBe(url('new'));
    });

    test('is not believed when it answers from its old address in between', async () => {
      const back: FetchOutcome = { kind: 'ok', url: url('old'), body: body('back') };
      const value = await addressesAfter([answerAnew('one'), answerAnew('two'), back, answerAnew('three')]);
      expect(value.at(-1)).toBe(url('old'));
    });

    test('is not believed where there is no feed', async () => {
      const page: FetchOutcome = { kind: 'ok', ...moved, body: new TextEncoder().encode('<html>Bye</html>') };
      expect((await addressesAfter([page, page, page, answerAnew('one')])).at(-1)).toBe(url('old'));
    });
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
