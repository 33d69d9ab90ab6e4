import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fetch } from '../../src/model.js';
import { addressOf, withLocalFiles } from '../../src/net/local-files.js';

const web: Fetch = async ({ url }) => ({
  kind: 'failed',
  code: 'network',
  reason: `asked the web for ${url}`,
});
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-'));
  await mkdir(join(folder, 'saved', 'pages'), { recursive: true });
  await writeFile(join(folder, 'saved', 'feed.xml'), '<rss/>');
  await writeFile(join(folder, 'saved', 'pages', 'one.html'), '<p>One</p>');
  await writeFile(join(folder, 'secret.txt'), 'secret');
});
afterAll(() => rm(folder, { recursive: true }));

describe('files named on the command line', () => {
  const feed = () => addressOf('saved/feed.xml', folder);
  const read = (url: string) => withLocalFiles(web, [feed()])({ url, kind: 'page' });

  test('are read, with the pages beside and below them', async () => {
    const value = await Promise.all([feed(), new URL('pages/one.html', feed()).href].map(read));
    expect(
      value.map(
        (outcome) => outcome.kind === 'ok' && [Buffer.from(outcome.body).toString(), outcome.contentType],
      ),
    ).toEqual([
      ['<rss/>', undefined],
      ['<p>One</p>', 'text/html'],
    ]);
  });

  test.each([
    '../secret.txt',
    'pages/..%2f..%2fsecret.txt',
    'file://elsewhere/etc/passwd',
    'file:///etc/passwd',
  ])('and no other: %s', async (link) => {
    expect(await read(new URL(link, feed()).href)).toMatchObject({ kind: 'failed', code: 'refused' });
  });

  test('a missing file is said plainly', async () => {
    expect(await read(new URL('gone.html', feed()).href)).toMatchObject({
      kind: 'failed',
      code: 'bad-address',
    });
  });

  test('the web is asked for everything else', async () => {
    expect(await read('https://courier.example/')).toMatchObject({
      reason: 'asked the web for https://courier.example/',
    });
  });
});

test('an address is a web address or a file', () => {
  expect(addressOf('HTTPS://courier.example/feed', '/home')).toBe('HTTPS://courier.example/feed');
  expect(addressOf('a b.xml', '/home')).toBe('file:///home/a%20b.xml');
});
