import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { CreateFetchOptions } from '../../src/net/create-fetch.js';
import { type Answer, createTestFetch, serve, status, text } from './served.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

/** A server, and a client that asks it for a path. */
async function start(answers: Readonly<Record<string, Answer>>, options: Partial<CreateFetchOptions> = {}) {
  const server = await serve(answers);
  const client = createTestFetch(options);
  open.push(server, client);
  const ask = (path: string, more: { etag?: string; lastModified?: string } = {}) =>
    client.fetch({ url: server.origin + path, kind: 'feed', ...more });
  return { server, client, ask };
}
const bodyOf = (outcome: { kind: string; body?: Uint8Array }) => Buffer.from(outcome.body ?? []).toString();

describe('a request', () => {
  test('says truthfully who asks', async () => {
    const { server, ask } = await start({ '/feed': text('<rss/>') });
    await ask('/feed');
    expect(server.asked[0]?.headers['user-agent']).toBe('Pullquote/1.0 (tests; desk@courier.example)');
    expect(server.asked[0]?.headers.accept).toContain('application/rss+xml');
  });

  test('is conditional where a validator is known', async () => {
    const { server, ask } = await start({ '/feed': status(304, { 'cache-control': 'max-age=600' }) });
    const lastModified = 'Tue, 10 Mar 2026 08:00:00 GMT';
    expect(await ask('/feed', { etag: '"a"', lastModified })).toEqual({
      kind: 'not-modified',
      freshForMs: 600_000,
    });
    expect(server.asked[0]?.headers).toMatchObject({
      'if-none-match': '"a"',
      'if-modified-since': lastModified,
    });
  });

  test('carries the name and password of a private feed, not in its address', async () => {
    const { server, client } = await start({ '/feed': text('<rss/>') });
    await client.fetch({ url: `http://ida:s%20t@127.0.0.1:${server.port}/feed#top`, kind: 'feed' });
    expect(server.asked[0]?.headers.authorization).toBe(`Basic ${btoa('ida:s t')}`);
    expect(server.paths()).toEqual(['/feed']);
  });

  test('to what is no address is answered so', async () => {
    const { client } = await start({});
    const value = await client.fetch({ url: 'courier', kind: 'feed' });
    expect(value).toEqual({ kind: 'failed', code: 'bad-address', reason: '"courier" is no web address.' });
  });
});

describe('an answer', () => {
  test('comes with all that the next request needs', async () => {
    const headers = {
      'content-type': 'text/xml; charset=utf-8',
      etag: 'W/"1"',
      'last-modified': 'Tue, 10 Mar 2026 08:00:00 GMT',
      'cache-control': 'public, max-age=900',
      age: '300',
    };
    const { server, ask } = await start({ '/feed': text('<rss/>', headers) });
    expect(await ask('/feed')).toEqual({
      kind: 'ok',
      url: `${server.origin}/feed`,
      body: Buffer.from('<rss/>'),
      contentType: headers['content-type'],
      etag: headers.etag,
      lastModified: headers['last-modified'],
      freshForMs: 600_000,
    });
  });

  test.each([
    ['gzip', gzipSync('<rss/>')],
    ['x-gzip', gzipSync('<rss/>')],
    ['deflate', deflateSync('<rss/>')],
    ['deflate', deflateRawSync('<rss/>')],
    ['br', brotliCompressSync('<rss/>')],
    ['gzip, br', brotliCompressSync(gzipSync('<rss/>'))],
    ['identity', Buffer.from('<rss/>')],
    ['gzip', Buffer.from('<rss/>')],
  ])('compressed by %s is read', async (encoding, body) => {
    const { ask } = await start({ '/feed': text(body, { 'content-encoding': encoding }) });
    expect(bodyOf(await ask('/feed'))).toBe('<rss/>');
  });

  test('whose compression is cut off is read as far as it goes', async () => {
    const whole = gzipSync(Array.from({ length: 5_000 }, (_, number) => `item ${number}`).join('\n'));
    const { ask } = await start({ '/feed': text(whole.subarray(0, -2_000), { 'content-encoding': 'gzip' }) });
    expect(bodyOf(await ask('/feed'))).toMatch(/^item 0\nitem 1\n/);
  });

  test.each([
    [404, 'status', 'check whether the address has changed.'],
    [403, 'status', 'it does not let us read this address.'],
    [503, 'status', 'it is asked again later.'],
    [429, 'rate-limited', 'it wants to be asked less often; it is asked again later.'],
    [304, 'status', 'it is asked again later.'],
  ])('of status %i is a failure that says what to do', async (code, failure, advice) => {
    const { server, ask } = await start({ '/feed': status(code, { 'retry-after': '120' }) });
    expect(await ask('/feed')).toEqual({
      kind: 'failed',
      code: failure,
      status: code,
      reason: `127.0.0.1:${server.port} answered with status ${code}: ${advice}`,
      retryAfterMs: 120_000,
    });
  });

  test('of status 410 ends a feed', async () => {
    const { ask } = await start({ '/feed': status(410) });
    expect(await ask('/feed')).toEqual({ kind: 'gone' });
  });

  test('may ask for patience until a date', async () => {
    const now = Date.UTC(2026, 2, 10, 12);
    const { ask } = await start(
      { '/feed': status(503, { 'retry-after': 'Tue, 10 Mar 2026 13:00:00 GMT' }) },
      { clock: () => now },
    );
    expect(await ask('/feed')).toMatchObject({ kind: 'failed', retryAfterMs: 3_600_000 });
  });
});

describe('a redirect', () => {
  const to = (code: number, location: string): Answer => status(code, { location });

  test.each([301, 308])('that is permanent (%i) is told, to be remembered', async (code) => {
    const { server, ask } = await start({ '/old': to(code, '/new'), '/new': text('<rss/>') });
    const url = `${server.origin}/new`;
    expect(await ask('/old')).toMatchObject({ kind: 'ok', url, movedTo: url });
  });

  test.each([302, 303, 307])('that is temporary (%i) is followed, not remembered', async (code) => {
    const { server, ask } = await start({ '/old': to(code, 'new'), '/new': text('<rss/>') });
    const value = await ask('/old');
    expect(value).toMatchObject({ kind: 'ok', url: `${server.origin}/new` });
    expect(value).not.toHaveProperty('movedTo');
  });

  test('that is permanent is told also of a document that has not changed', async () => {
    const { server, client } = await start({ '/old': to(301, '/new'), '/new': status(304) });
    const value = await client.fetch({ url: `${server.origin}/old`, kind: 'feed', etag: '"1"' });
    expect(value).toEqual({ kind: 'not-modified', movedTo: `${server.origin}/new` });
  });

  test('that is permanent counts only as far as all before it are', async () => {
    const { server, ask } = await start({
      '/a': to(301, '/b'),
      '/b': to(302, '/c'),
      '/c': to(301, '/d'),
      '/d': text('<rss/>'),
    });
    expect(await ask('/a')).toMatchObject({ url: `${server.origin}/d`, movedTo: `${server.origin}/b` });
  });

  test('is followed five times and no more', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 9 }, (_, step) => [`/${step}`, to(302, `/${step + 1}`)]),
    );
    const { server, ask } = await start({ ...chain, '/9': text('<rss/>') });
    expect(await ask('/4')).toMatchObject({ kind: 'ok' });
    expect(await ask('/3')).toMatchObject({ kind: 'failed', code: 'redirects' });
    expect(server.paths().slice(6)).toEqual(['/3', '/4', '/5', '/6', '/7', '/8']);
  });

  test('to no address is said plainly', async () => {
    const { ask } = await start({ '/feed': to(302, 'http://') });
    expect(await ask('/feed')).toMatchObject({ kind: 'failed', code: 'redirects' });
  });
});

describe('a server that means harm, or does it', () => {
  test('a body of more than 10 MB is left unread', async () => {
    let sent = 0;
    const { ask } = await start({
      '/feed': (_, response) => {
        const chunk = Buffer.alloc(1_000_000, 'x');
        const more = (): void => {
          while (sent < 50 && !response.destroyed) {
            sent += 1;
            if (!response.write(chunk)) {
              response.once('drain', more);
              return;
            }
          }
          response.end();
        };
        more();
      },
    });
    const reason = 'The document is larger than 10 MB.';
    expect(await ask('/feed')).toEqual({ kind: 'failed', code: 'too-large', reason });
    expect(sent).toBeLessThan(50);
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['deflate', deflateSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(50_000_000)))],
    ['gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(Buffer.alloc(50_000_000))))],
  ])('a bomb of %s stops at the limit', async (encoding, bomb) => {
    const { ask } = await start({ '/feed': text(bomb, { 'content-encoding': encoding }) });
    expect(await ask('/feed')).toMatchObject({ kind: 'failed', code: 'too-large' });
  });

  test('a limit is exact', async () => {
    const { ask } = await start(
      { '/fits': text('x'.repeat(1_000)), '/not': text('x'.repeat(1_001)) },
      { maxBytes: 1_000 },
    );
    expect(await ask('/fits')).toMatchObject({ kind: 'ok' });
    expect(await ask('/not')).toMatchObject({ kind: 'failed', code: 'too-large' });
  });

  test('a byte now and then is not waited for', async () => {
    const { server, ask } = await start(
      {
        '/feed': (_, response) => {
          const trickle = setInterval(() => response.write('x'), 20);
          response.on('close', () => clearInterval(trickle));
        },
      },
      { timeoutMs: 150 },
    );
    const reason = `127.0.0.1:${server.port} did not answer in time; it is asked again later.`;
    expect(await ask('/feed')).toEqual({ kind: 'failed', code: 'timeout', reason });
  });

  test('nor is silence', async () => {
    const { ask } = await start({ '/feed': () => {} }, { timeoutMs: 100 });
    expect(await ask('/feed')).toMatchObject({ kind: 'failed', code: 'timeout' });
  });

  test('a connection that breaks midway is a failure', async () => {
    const { ask } = await start({
      '/feed': (_, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('<rss>', () => response.destroy());
      },
    });
    expect(await ask('/feed')).toMatchObject({ kind: 'failed', code: 'network' });
  });

  test('garbage instead of a compressed body is a failure', async () => {
    const { ask } = await start({ '/feed': text(Buffer.alloc(2_000, 7), { 'content-encoding': 'br' }) });
    expect(await ask('/feed')).toMatchObject({ kind: 'failed', code: 'network' });
  });

  test('a closed port is told as such', async () => {
    const { server, client } = await start({});
    await server.close();
    const value = await client.fetch({ url: `${server.origin}/feed`, kind: 'feed' });
    expect(value).toMatchObject({ kind: 'failed', code: 'refused' });
    open.splice(0, 1);
  });

  test('a name that does not exist is told as such', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    };
    const { client } = await start({}, { resolve });
    expect(await client.fetch({ url: 'http://nowhere.example/', kind: 'feed' })).toEqual({
      kind: 'failed',
      code: 'no-such-host',
      reason: 'nowhere.example has no address (DNS): check the spelling, or whether the site still exists.',
    });
  });

  test('an aborted request rejects with the reason of its signal', async () => {
    const stop = new AbortController();
    const { client, server } = await start({ '/feed': () => stop.abort(new Error('the bot stops')) });
    const asking = client.fetch({ url: `${server.origin}/feed`, kind: 'feed' }, stop.signal);
    await expect(asking).rejects.toThrow('the bot stops');
  });
});
