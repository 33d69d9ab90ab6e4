import { afterEach, describe, expect, test } from 'vitest';
import type { CreateFetchOptions } from '../../src/net/create-fetch.js';
import { publicOnly } from '../../src/net/guard.js';
import { type Answer, createTestFetch, serve, status, text, toLoopback } from './served.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

/** A server of ours, one that nobody outside may reach, and a client that may not ask private addresses. */
async function start(
  answers: (inner: string) => Readonly<Record<string, Answer>>,
  options: Partial<CreateFetchOptions> = {},
) {
  const inner = await serve({ '/secret': text('secret') });
  const own = await serve(answers(inner.origin));
  const client = createTestFetch({
    allowPrivateAddresses: false,
    unpacedOrigins: new Set([own.origin]),
    ...options,
  });
  open.push(inner, own, client);
  const ask = (url: string) => client.fetch({ url, kind: 'feed' });
  return { inner, own, ask };
}

describe('an address inside our own network is not reached', () => {
  test.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0177.1', '169.254.169.254'])(
    'by its number: %s',
    async (host) => {
      const { ask } = await start(() => ({}));
      expect(await ask(`http://${host}/secret`)).toMatchObject({ kind: 'failed', code: 'private-address' });
    },
  );

  test('by a name that stands for it', async () => {
    const { ask } = await start(() => ({}));
    expect(await ask('http://inside.example/secret')).toEqual({
      kind: 'failed',
      code: 'private-address',
      reason:
        'inside.example is a private or special address: set ALLOW_PRIVATE_ADDRESSES if it is to be read.',
    });
  });

  test('by a name that stands for something else at each look (DNS rebinding): one look is all there is', async () => {
    const looks: string[] = [];
    const resolve = async (hostname: string) => {
      looks.push(hostname);
      return toLoopback();
    };
    const { ask } = await start(() => ({}), { resolve });
    expect(await ask('http://rebound.example/secret')).toMatchObject({ code: 'private-address' });
    expect(looks).toEqual(['rebound.example']);
  });

  test('by a name with several addresses, of which some are private', () => {
    const answers = ['10.0.0.1', '93.184.216.34', '::1', '2606:4700::1111'].map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    expect(publicOnly(answers).map(({ address }) => address)).toEqual(['93.184.216.34', '2606:4700::1111']);
  });

  test.each([
    ['to its number', (inner: string) => `${inner}/secret`],
    ['to a name of it', () => 'http://inside.example/secret'],
    ['to loopback', () => 'http://127.0.0.1/secret'],
    ['without a scheme', () => '//[::ffff:7f00:1]/secret'],
    ['to a file', () => 'file:///etc/passwd'],
  ])('by a redirect %s', async (_, location) => {
    const { inner, own, ask } = await start((origin) => ({
      '/feed': status(302, { location: location(origin) }),
    }));
    const value = await ask(`${own.origin}/feed`);
    expect(value).toMatchObject({ kind: 'failed', code: expect.stringMatching(/^(?:private|bad)-address$/) });
    expect(inner.asked).toEqual([]);
  });

  test('but where an admin allows it', async () => {
    const { inner, ask } = await start(() => ({}), { allowPrivateAddresses: true });
    expect(await ask(`http://inside.example:${new URL(inner.origin).port}/secret`)).toMatchObject({
      kind: 'ok',
    });
  });

  test('but where it is our own server', async () => {
    const { own, ask } = await start(() => ({ '/feed': text('<rss/>') }));
    expect(await ask(`${own.origin}/feed`)).toMatchObject({ kind: 'ok' });
  });
});
