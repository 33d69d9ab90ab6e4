import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OpmlFeed, parseOpml, renderOpml } from '../../src/feed/opml.js';
import { anyText } from './any-text.js';

const line = anyText
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff\s]+/gu, ' ').trim())
  .filter((text) => text !== '');
const feed: fc.Arbitrary<OpmlFeed> = fc.record(
  {
    url: fc.webUrl({ withQueryParameters: true }),
    title: line,
    topics: fc.uniqueArray(line, { maxLength: 3 }),
  },
  { requiredKeys: ['url', 'topics'] },
);
const byUrl = (feeds: readonly OpmlFeed[]) =>
  feeds
    .map((one) => ({ ...one, url: new URL(one.url).href, topics: one.topics.toSorted() }))
    .toSorted((a, b) => (a.url < b.url ? -1 : 1));

describe('OPML', () => {
  test('comes back as it was written: addresses, titles, topics', () => {
    const feeds = fc.uniqueArray(feed, { selector: ({ url }) => new URL(url).href, maxLength: 8 });
    fc.assert(
      fc.property(feeds, (value) => {
        expect(byUrl(parseOpml(renderOpml(value)))).toEqual(byUrl(value));
      }),
    );
  });

  test('of any text never throws', () => {
    const piece = fc.constantFrom(
      '<outline',
      ' xmlUrl="https://a.example/"',
      ' text="',
      '"',
      '/>',
      '>',
      '</outline>',
      '&',
    );
    const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(soup, anyText), (text) => {
        expect(Array.isArray(parseOpml(text))).toBe(true);
      }),
    );
  });

  test('of other readers: folders and categories are topics, a feed in two folders is one feed', () => {
    const value = parseOpml(`<?xml version="1.0"?><opml version="1.1"><head><title>Mine</title></head><body>
      <outline text="News">
        <outline title="Coast">
          <outline type="rss" text="Courier &amp; Co" xmlUrl="https://courier.example/feed?a=1&amp;b=2" category="/Local/Ports,Weather"/>
        </outline>
      </outline>
      <outline text="Also"><outline text="" xmlUrl="https://courier.example/feed?a=1&b=2"></outline></outline>
      <outline TEXT="Old" TYPE="rss" URL="http://old.example/rss"/>
      <outline text="A page" type="link" url="https://page.example/"/>
      <outline text="No address" xmlUrl="javascript:alert(1)"/>
    </body>`);
    const expected = [
      {
        url: 'https://courier.example/feed?a=1&b=2',
        title: 'Courier & Co',
        topics: ['News', 'Coast', 'Ports', 'Weather', 'Also'],
      },
      { url: 'http://old.example/rss', title: 'Old', topics: [] },
    ];
    expect(value).toEqual(expected);
  });

  test('folders of any depth are read', () => {
    const depth = 50_000;
    const text = `${'<outline text="x">'.repeat(depth)}<outline xmlUrl="https://deep.example/"/>${'</outline>'.repeat(depth)}`;
    expect(parseOpml(text).map(({ url }) => url)).toEqual(['https://deep.example/']);
  });
});
