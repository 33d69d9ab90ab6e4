import { describe, expect, test } from 'vitest';
import { discoverFeeds, findFeeds } from '../../src/feed/discover.js';
import type { Fetch } from '../../src/model.js';
import { decodeBytes } from '../../src/net/charset.js';

const RSS = '<rss version="2.0"><channel><title>Harbour Courier</title></channel></rss>';

describe('the feeds of a page', () => {
  const url = 'https://courier.example/news/today';

  test('are those that its head announces, each once, in its order', () => {
    const html = `<html><head><base href="https://courier.example/"><link rel="stylesheet" href="a.css">
      <LINK REL="Alternate" TYPE="application/rss+xml" HREF="feed?a=1&amp;b=2" TITLE="All &amp; sundry">
      <link rel=alternate type=application/atom+xml href=/atom.xml>
      <link rel="alternate" type="application/feed+json; charset=utf-8" href="/feed.json">
      <link rel="alternate" type="application/rss+xml" href="feed?a=1&amp;b=2" title="Again">
      <link rel="alternate" type="text/html" hreflang="de" href="/de">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      </head><body><a href="/rss/sport">Sport</a></body>`;
    expect(discoverFeeds(html, url)).toEqual([
      { url: 'https://courier.example/feed?a=1&b=2', title: 'All & sundry' },
      { url: 'https://courier.example/atom.xml' },
      { url: 'https://courier.example/feed.json' },
    ]);
  });

  test('are links to something called a feed, where its head names none', () => {
    const html = `<a href="/about">About</a><a href="rss.xml">RSS</a><a href="/feedback">Write to us</a>
      <a href="https://courier.example/sport/feed/">Sport</a>`;
    expect(discoverFeeds(html, url).map((choice) => choice.url)).toEqual([
      'https://courier.example/news/rss.xml',
      'https://courier.example/sport/feed/',
    ]);
  });

  test('are at most twenty', () => {
    const html = Array.from({ length: 100 }, (_, number) => `<a href="/feed/${number}">x</a>`).join('');
    expect(discoverFeeds(html, url)).toHaveLength(20);
  });
});

describe('from what a person types', () => {
  /** A web of these pages; all else is not there. */
  function createWeb(pages: Readonly<Record<string, string>>) {
    const asked: string[] = [];
    const fetch: Fetch = async (request) => {
      asked.push(request.url);
      const page = pages[request.url];
      return page === undefined
        ? { kind: 'failed', code: 'status', status: 404, reason: `${request.url} is not there.` }
        : { kind: 'ok', url: request.url, body: new TextEncoder().encode(page) };
    };
    return { asked, find: (typed: string) => findFeeds(typed, { fetch, decode: decodeBytes }) };
  }

  test.each(['courier.example', ' https://courier.example ', 'feed:https://courier.example/'])(
    '%j: the feed itself is found, with its title',
    async (typed) => {
      const { find } = createWeb({ 'https://courier.example/': RSS });
      const expected = {
        kind: 'found',
        choices: [{ url: 'https://courier.example/', title: 'Harbour Courier' }],
      };
      expect(await find(typed)).toEqual(expected);
    },
  );

  test('a page offers the choice of its feeds', async () => {
    const head = ['a', 'b'].map(
      (name) => `<link rel="alternate" type="application/rss+xml" href="/${name}">`,
    );
    const { find } = createWeb({ 'https://courier.example/': `<html>${head.join('')}</html>` });
    const expected = [{ url: 'https://courier.example/a' }, { url: 'https://courier.example/b' }];
    expect(await find('courier.example')).toEqual({ kind: 'found', choices: expected });
  });

  test('a site without https is asked over http', async () => {
    const { find, asked } = createWeb({ 'http://old.example/': RSS });
    expect(await find('old.example')).toMatchObject({ kind: 'found' });
    expect(asked).toEqual(['https://old.example/', 'http://old.example/']);
  });

  test('the usual places are tried where a page names no feed', async () => {
    const { find } = createWeb({
      'https://plain.example/': '<html></html>',
      'https://plain.example/rss.xml': RSS,
    });
    const expected = [{ url: 'https://plain.example/rss.xml', title: 'Harbour Courier' }];
    expect(await find('plain.example')).toEqual({ kind: 'found', choices: expected });
  });

  test.each(['', 'courier', 'ftp://courier.example/', 'http://', 'two words.example', 'https://'])(
    '%j is no address: nothing is asked',
    async (typed) => {
      const { find, asked } = createWeb({});
      expect(await find(typed)).toMatchObject({ kind: 'none' });
      expect(asked).toEqual([]);
    },
  );

  test('a failure says why, and what to do', async () => {
    const { find } = createWeb({ 'https://plain.example/': '<html></html>' });
    expect(await find('gone.example')).toEqual({
      kind: 'none',
      reason: 'https://gone.example/ is not there.',
    });
    expect(await find('plain.example')).toEqual({
      kind: 'none',
      reason: 'https://plain.example/ links to no feed: give the address of the feed itself.',
    });
  });
});
