import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveBase, resolveLink } from '../../src/feed/links.js';
import { parseFeed } from '../../src/feed/parse.js';
import { anyText } from './any-text.js';

const web = 'https://paper.example/news/feed.xml';
const saved = 'file:///home/reader/saved/feed.xml';

describe('a link', () => {
  test.each([
    ['one', 'https://paper.example/news/one'],
    ['/one', 'https://paper.example/one'],
    ['//cdn.example/one', 'https://cdn.example/one'],
    [' https://other.example/a b\n', 'https://other.example/a%20b'],
    ['?id=1', 'https://paper.example/news/feed.xml?id=1'],
  ])('%j becomes absolute', (href, expected) => {
    expect(resolveLink(href, web)).toBe(expected);
  });

  test.each([
    '',
    '  ',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'http://',
    'file:///etc/passwd',
  ])('%j of a feed of the web is none', (href) => expect(resolveLink(href, web)).toBeUndefined());

  test('that is relative is none where the feed’s own address is unknown', () => {
    expect(resolveLink('one', undefined)).toBeUndefined();
    expect(resolveLink('one', 'not an address')).toBeUndefined();
    expect(resolveLink('https://paper.example/one', '')).toBe('https://paper.example/one');
  });

  test('never throws, and leads to the web or nowhere', () => {
    fc.assert(
      fc.property(anyText, fc.oneof(fc.constant(web), anyText), (href, base) => {
        const value = resolveLink(href, base);
        if (value !== undefined) expect(value).toMatch(/^https?:/);
      }),
    );
  });
});

describe('files', () => {
  test.each([
    ['pages/one.html', 'file:///home/reader/saved/pages/one.html'],
    ['file:///home/reader/saved/two.html', 'file:///home/reader/saved/two.html'],
    ['https://paper.example/three', 'https://paper.example/three'],
  ])('a saved feed may link to %s', (href, expected) => {
    expect(resolveLink(href, saved)).toBe(expected);
  });

  test('are no base for a feed of the web', () => {
    expect(resolveBase('file:///etc/', web)).toBe(web);
    expect(resolveBase('file:///etc/', undefined)).toBeUndefined();
    expect(resolveBase('pages/', saved)).toBe('file:///home/reader/saved/pages/');
  });

  test('a saved feed finds its pages beside it, whatever site it is of', async () => {
    const feed = `<rss version="2.0"><channel><title>T</title><link>https://paper.example/</link>
      <item><title>Relative</title><link>pages/one.html</link></item>
      <item><title>Absolute</title><link>file:///home/reader/saved/two.html</link></item>
      <item><title>On the web</title><link>https://paper.example/three</link></item></channel></rss>`;
    const read = async (url: string) => {
      const outcome = await parseFeed(feed, { url });
      return outcome.kind === 'ok' ? outcome.feed.items.map((item) => item.url) : outcome;
    };
    expect(await read(saved)).toEqual([
      'file:///home/reader/saved/pages/one.html',
      'file:///home/reader/saved/two.html',
      'https://paper.example/three',
    ]);
    expect(await read(web)).toEqual([
      'https://paper.example/pages/one.html',
      undefined,
      'https://paper.example/three',
    ]);
  });
});

test('of an item is relative to its site in RSS, to the feed’s own address in Atom', async () => {
  const site = 'https://site.example/';
  const rss = `<rss version="2.0"><channel><link>${site}</link><item><link>one</link></item></channel></rss>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><link href="${site}"/><entry><link href="one"/></entry></feed>`;
  const read = async (feed: string) => {
    const outcome = await parseFeed(feed, { url: web });
    return outcome.kind === 'ok' ? outcome.feed.items.map((item) => item.url) : outcome;
  };
  expect(await read(rss)).toEqual(['https://site.example/one']);
  expect(await read(atom)).toEqual(['https://paper.example/news/one']);
});
