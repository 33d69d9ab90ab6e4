import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/article/dom.js';
import { type PageMetadata, readMetadata } from '../../src/article/metadata.js';

const URL_READ = 'https://www.outlet.example/news/mill?utm_source=rss';

function read(head: string, body = ''): PageMetadata {
  return readMetadata(parsePage(`<html><head>${head}</head><body>${body}</body></html>`), URL_READ);
}

function linked(node: object): string {
  return `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
}

describe('readMetadata', () => {
  it('gives what it must where a page says nothing', () =>
    expect(read('')).toEqual({
      url: 'https://www.outlet.example/news/mill',
      titles: {},
      isPaid: false,
    }));

  it('keeps every title by its source', () => {
    const head = `${linked({ '@type': 'NewsArticle', headline: 'The mill turns &amp; grinds' })}
      <meta property="og:title" content="The mill turns"><title>The mill turns | Outlet</title>`;
    expect(read(head, '<h1>The  mill\n turns</h1>').titles).toEqual({
      jsonLd: 'The mill turns & grinds',
      og: 'The mill turns',
      h1: 'The mill turns',
      document: 'The mill turns | Outlet',
    });
  });

  it('takes the h1 that the Open Graph title holds, as a logo is often one too', () =>
    expect(
      read('<meta property="og:title" content="The mill turns">', '<h1>Outlet</h1><h1>The mill turns</h1>')
        .titles.h1,
    ).toBe('The mill turns'));

  const addresses: readonly (readonly [why: string, head: string, expected: string])[] = [
    [
      'a canonical link, without its tracking parameters',
      '<link rel="canonical" href="/news/mill-turns?fbclid=1">',
      'https://www.outlet.example/news/mill-turns',
    ],
    [
      'og:url on a sister domain',
      '<meta property="og:url" content="https://m.outlet.example/mill">',
      'https://m.outlet.example/mill',
    ],
    [
      'not a canonical link to the front page',
      '<link rel="canonical" href="https://www.outlet.example/">',
      'https://www.outlet.example/news/mill',
    ],
    [
      'not another publisher’s',
      '<link rel="canonical" href="https://elsewhere.test/mill">',
      'https://www.outlet.example/news/mill',
    ],
    [
      'not an address of another kind',
      '<link rel="canonical" href="javascript:void(0)">',
      'https://www.outlet.example/news/mill',
    ],
    [
      'relative to the base of the page',
      '<base href="https://www.outlet.example/a/"><link rel="canonical" href="b">',
      'https://www.outlet.example/a/b',
    ],
  ];
  it.each(addresses)('takes as address %s', (_, head, expected) => expect(read(head).url).toBe(expected));

  const bylines: readonly (readonly [
    why: string,
    head: string,
    body: string,
    expected: string | undefined,
  ])[] = [
    ['a meta tag', '<meta name="author" content="By Nora Fennimore">', '', 'Nora Fennimore'],
    [
      'JSON-LD before a meta tag, each author once',
      `${linked({ '@type': 'Article', author: [{ name: 'Nora Fennimore' }, 'Tom Oldcastle', { name: 'Nora Fennimore' }] })}<meta name="author" content="Desk">`,
      '',
      'Nora Fennimore, Tom Oldcastle',
    ],
    ['the page', '', '<a rel="author" href="/nf">Nora Fennimore</a>', 'Nora Fennimore'],
    [
      'the page where the meta tag is an address',
      '<meta property="article:author" content="https://social.test/nf">',
      '<a rel="author">Von Max Muster</a>',
      'Max Muster',
    ],
    ['nothing for a sentence', '', `<p itemprop="author">${'word '.repeat(60)}</p>`, undefined],
  ];
  it.each(bylines)('reads the byline from %s', (_, head, body, expected) =>
    expect(read(head, body).byline).toBe(expected),
  );

  const dates: readonly (readonly [why: string, head: string, body: string, expected: string | undefined])[] =
    [
      [
        'JSON-LD first',
        `${linked({ '@type': 'NewsArticle', datePublished: '2024-03-11T07:30:00+01:00' })}<meta property="article:published_time" content="2020-01-01">`,
        '',
        '2024-03-11T06:30:00.000Z',
      ],
      [
        'Open Graph where JSON-LD holds no date',
        `${linked({ '@type': 'NewsArticle', datePublished: 'yesterday' })}<meta property="article:published_time" content="2024-03-11T07:30:00Z">`,
        '',
        '2024-03-11T07:30:00.000Z',
      ],
      [
        'a time element',
        '',
        '<article><time datetime="2024-03-11">11 March</time></article>',
        '2024-03-11T00:00:00.000Z',
      ],
      ['nothing for a template’s zero', '<meta name="date" content="0001-01-01T00:00:00Z">', '', undefined],
    ];
  it.each(dates)('reads the date: %s', (_, head, body, expected) => {
    const { publishedAt } = read(head, body);
    expect(publishedAt === undefined ? undefined : new Date(publishedAt).toISOString()).toBe(expected);
  });

  it('makes the image absolute and leaves what is no web address', () => {
    expect(read('<meta property="og:image" content="/i.jpg">').image).toBe(
      'https://www.outlet.example/i.jpg',
    );
    expect(read('<meta property="og:image" content="data:image/png;base64,AA">').image).toBeUndefined();
  });

  it('reads the outlet from the publisher where Open Graph is silent', () =>
    expect(read(linked({ '@type': 'NewsArticle', publisher: { name: 'The Outlet' } })).siteName).toBe(
      'The Outlet',
    ));

  it('reads the language from the first that says it', () => {
    const page = parsePage(
      '<html lang="de"><head><meta property="og:locale" content="en_US"></head><body></body></html>',
    );
    expect(readMetadata(page, URL_READ).language).toBe('de');
    expect(read('<meta property="og:locale" content="en_US">').language).toBe('en_US');
  });

  it.each([false, 'False', 'false'])('sees that a page is paid for: %s', (value) =>
    expect(read(linked({ '@type': 'NewsArticle', isAccessibleForFree: value })).isPaid).toBe(true),
  );
});
