import { afterEach, describe, expect, test } from 'vitest';
import { createRobots, type RobotsAnswer } from '../../src/net/robots.js';
import { type Answer, createTestFetch, serve, status, text } from './served.js';

const HOUR = 3_600_000;

/** Rules of one site, and a clock. */
function start(answer: RobotsAnswer) {
  const state = { now: 0, answer, asked: [] as string[] };
  const robots = createRobots({
    product: 'Pullquote',
    clock: () => state.now,
    get: async (url) => {
      state.asked.push(url);
      return state.answer;
    },
  });
  return { state, isAllowed: (path: string) => robots.isAllowed(new URL(path, 'https://courier.example')) };
}
const rules = (...lines: string[]): RobotsAnswer => ({ kind: 'rules', text: lines.join('\r\n') });

describe('robots.txt', () => {
  test('is kept to: ours before everybody’s, the longer rule before the shorter', async () => {
    const { isAllowed } = start(
      rules(
        'User-agent: *',
        'Disallow: /',
        '',
        'User-agent: pullquote',
        'Disallow: /private',
        'Allow: /private/news',
      ),
    );
    const paths = ['/', '/private/a', '/private/news/a', '/robots.txt'];
    expect(await Promise.all(paths.map(isAllowed))).toEqual([true, false, true, true]);
  });

  test('knows wildcards and ends', async () => {
    const { isAllowed } = start(rules('User-agent: *', 'Disallow: /*.pdf$', 'Disallow: /*?print='));
    const paths = ['/a.pdf', '/a.pdf.html', '/a?print=1', '/a'];
    expect(await Promise.all(paths.map(isAllowed))).toEqual([false, true, false, true]);
  });

  test('that is not there, or is none, allows all', async () => {
    expect(await start({ kind: 'none' }).isAllowed('/a')).toBe(true);
    expect(await start(rules('<html><body>Not found</body></html>')).isAllowed('/a')).toBe(true);
  });

  test('is asked for once a day, and once for many at a time', async () => {
    const { state, isAllowed } = start(rules('User-agent: *', 'Disallow: /a'));
    await Promise.all([isAllowed('/a'), isAllowed('/b')]);
    state.now = 23 * HOUR;
    await isAllowed('/c');
    expect(state.asked).toEqual(['https://courier.example/robots.txt']);
    state.now = 24 * HOUR;
    await isAllowed('/c');
    expect(state.asked).toHaveLength(2);
  });

  test('that cannot be had now forbids all for ten minutes, then is asked for again', async () => {
    const { state, isAllowed } = start({ kind: 'unreachable' });
    expect(await isAllowed('/a')).toBe(false);
    state.answer = { kind: 'none' };
    state.now = HOUR / 6 - 1;
    expect(await isAllowed('/a')).toBe(false);
    state.now = HOUR / 6;
    expect(await isAllowed('/a')).toBe(true);
  });

  test('made to hurt is matched all the same', async () => {
    const { isAllowed } = start(
      rules('User-agent: *', `Disallow: /${'*a'.repeat(900)}$`, `Disallow: /${'b'.repeat(100_000)}`),
    );
    expect(await isAllowed(`/${'a'.repeat(100_000)}`)).toEqual(expect.any(Boolean));
  });
});

describe('the client', () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });

  async function ask(robots: Answer, kind: 'feed' | 'page', isOwn = false) {
    const server = await serve({
      '/robots.txt': robots,
      '/a': text('<p>A</p>'),
      '/old': status(301, { location: '/a' }),
    });
    const client = createTestFetch({ unpacedOrigins: new Set(isOwn ? [server.origin] : []) });
    open.push(server, client);
    return { value: await client.fetch({ url: `${server.origin}/old`, kind }), paths: server.paths() };
  }
  const forbidding = text('User-agent: Pullquote\nDisallow: /a');

  test('asks no page that robots.txt forbids, nor by a redirect', async () => {
    const { value, paths } = await ask(forbidding, 'page');
    expect(value).toMatchObject({ kind: 'failed', code: 'robots' });
    expect(paths).toEqual(['/robots.txt', '/old']);
  });

  test('asks feeds, which are there for programs, and our own pages without', async () => {
    expect((await ask(forbidding, 'feed')).paths).toEqual(['/old', '/a']);
    expect((await ask(forbidding, 'page', true)).paths).toEqual(['/old', '/a']);
  });

  test.each([
    ['is not there', status(404), 'ok'],
    ['is forbidden itself', status(403), 'ok'],
    ['is larger than any', text('#'.repeat(600_000)), 'ok'],
    ['cannot be had now', status(500), 'failed'],
    ['is asked for too often', status(429), 'failed'],
    ['breaks off', ((_, response) => response.destroy()) satisfies Answer, 'failed'],
  ])('where robots.txt %s', async (_, robots, expected) => {
    expect((await ask(robots, 'page')).value.kind).toBe(expected);
  });
});
