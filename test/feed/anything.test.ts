import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/parse.js';
import { decodeBytes } from '../../src/net/charset.js';
import { anyText } from './any-text.js';

/** Whatever comes over the wire is read or refused; it never throws, and what is read keeps to the model. */
const url = 'https://paper.example/feed';

/** Pieces of feeds, whole and broken, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    '<?xml version="1.0"?>',
    '<rss version="2.0"><channel>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<rdf:RDF>',
    '<item>',
    '</item>',
    '<entry>',
    '</entry>',
    '<title>',
    '</title>',
    '<link href="',
    '"/>',
    '<link>',
    '</link>',
    '<media:content url="x">',
    '<description><![CDATA[',
    ']]>',
    '</description>',
    '<content type="xhtml"><div>',
    '<pubDate>',
    '<!-- ',
    '-->',
    '&',
    '&amp;',
    '&#x110000;',
    '<',
    '>',
    '<!ENTITY a "b">',
    '<!DOCTYPE rss [',
    ' xml:base="::"',
    '\u0000',
    '\u0001',
    '\ud800',
  ),
  anyText,
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const rss = soup.map((inside) => `<rss version="2.0"><channel><title>T</title>${inside}`);
const atom = soup.map((inside) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${inside}`);
const json = fc.json().map((value) => `{"version":"https://jsonfeed.org/version/1.1","items":[${value}]}`);
const anything = fc.oneof(anyText, soup, rss, atom, json);

describe('any text', () => {
  test('is a feed or is refused with a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const outcome = await parseFeed(text, { url });
        if (outcome.kind === 'failed') expect(outcome.reason).toMatch(/\.$/);
      }),
      { numRuns: 500 },
    );
  });

  test('gives items of one line titles, http addresses, known times and an id each', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(rss, atom, json), async (text) => {
        const outcome = await parseFeed(text, { url });
        for (const item of outcome.kind === 'ok' ? outcome.feed.items : []) {
          expect(item.id).not.toBe('');
          expect(item.title ?? 'T').toMatch(/^\S(?:.*\S)?$/su);
          expect([...(item.title ?? '')].filter((character) => character < ' ')).toEqual([]);
          for (const address of [item.url, item.image, ...item.enclosures])
            expect(address ?? url).toMatch(/^https?:\/\//);
          for (const time of [item.publishedAt, item.updatedAt])
            expect(Number.isSafeInteger(time ?? 0)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a feed that is cut off', () => {
  const items = [1, 2, 3].map(
    (number) =>
      `<item><title>Item ${number} &amp; more</title><link>https://paper.example/${number}</link>` +
      `<guid isPermaLink="false">${number}</guid><description><![CDATA[<p>Text</p>]]></description></item>`,
  );
  const whole = `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`;

  test('anywhere keeps every item that is whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: whole.length }), async (length) => {
        const text = whole.slice(0, length);
        const expected = ['1', '2', '3'].slice(0, text.split('</item>').length - 1);
        const outcome = await parseFeed(text, { url });
        const value = outcome.kind === 'ok' ? outcome.feed.items.map((item) => item.id) : outcome;
        expect(value).toEqual(expect.arrayContaining(expected));
      }),
    );
  });
});

test('any bytes under any header become text', () => {
  const header = fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(
      'text/xml; charset=utf-16',
      'text/html;charset="euc-kr"',
      'charset=nonsense',
      'x;charset=',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      header,
      fc.constantFrom('xml', 'html'),
      (bytes, type, kind) => {
        expect(typeof decodeBytes(bytes, type, kind)).toBe('string');
      },
    ),
  );
});
