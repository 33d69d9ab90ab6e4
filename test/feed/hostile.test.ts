import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/parse.js';

/** Feeds made to hurt. A quadratic reading of any of them would run into the time limit of the test runner. */
const url = 'https://paper.example/feed';
const rss = (inside: string, prolog = '') =>
  `${prolog}<rss version="2.0"><channel><title>Hostile Herald</title>${inside}</channel></rss>`;
const item = (inside: string) => `<item><title>One</title><link>/1</link>${inside}</item>`;
const LAST = '<item><title>The last item</title><link>/last</link></item>';

async function readItems(text: string) {
  const outcome = await parseFeed(text, { url });
  return outcome.kind === 'ok' ? outcome.feed.items : outcome;
}
const titlesOf = async (text: string) => {
  const items = await readItems(text);
  return 'kind' in items ? items : items.map(({ title }) => title);
};

describe('entities', () => {
  test('of a billion laughs are not expanded in turn', async () => {
    const laughs = Array.from(
      { length: 10 },
      (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">`,
    );
    const doctype = `<!DOCTYPE rss [<!ENTITY lol0 "lol">${laughs.join('')}]>`;
    const items = await readItems(rss(item('<description>&lol10;</description>') + LAST, doctype));
    expect(items).toHaveLength(2);
    expect(JSON.stringify(items).length).toBeLessThan(2_000);
  });

  test('repeated without end stop at a bound', async () => {
    const doctype = `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(1000)}">]>`;
    const value = await readItems(rss(item(`<description>${'&a;'.repeat(100_000)}</description>`), doctype));
    expect(JSON.stringify(value).length).toBeLessThan(1_000_000);
  });

  test('that name files or addresses give nothing', async () => {
    const doctype =
      '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY web SYSTEM "http://evil.example/">' +
      '<!ENTITY % more SYSTEM "http://evil.example/more.dtd"> %more;]>';
    const items = await readItems(rss(item('<description>before &file;&web; after</description>'), doctype));
    expect(items).toMatchObject([{ title: 'One', summary: 'before &file;&web; after' }]);
  });
});

describe('markup', () => {
  test('100,000 elements deep in an item costs no other item', async () => {
    const deep = `<description>${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}</description>`;
    expect(await titlesOf(rss(item(deep) + LAST))).toEqual(['One', 'The last item']);
  });

  test('100,000 unknown elements deep around an item hides no other', async () => {
    const deep = `${'<x>'.repeat(100_000)}${item('')}`;
    expect(await titlesOf(rss(deep + LAST))).toEqual(['One', 'The last item']);
  });

  test.each([
    ['of nothing but <', '<'.repeat(100_000)],
    ['of nothing but <!--', '<!--'.repeat(50_000)],
    ['of nothing but <![CDATA[', '<![CDATA['.repeat(30_000)],
    ['of nothing but declarations', '<!a>'.repeat(500_000)],
    ['of nothing but declarations with a bracket', '<![a>'.repeat(500_000)],
    ['of nothing but &', '&'.repeat(100_000)],
    ['of one tag without end', `<a ${'b="c" '.repeat(30_000)}`],
    ['of tags without end', '<a b="'.repeat(50_000)],
    ['of entities in entities', '&amp;'.repeat(100_000)],
    ['of blanks and line ends', ' \n'.repeat(100_000)],
    ['of 350,000 spans', '<span>x</span>'.repeat(350_000)],
  ])('a description %s is read in linear time', async (_, description) => {
    const escaped = description.replaceAll('<', '&lt;');
    const value = await titlesOf(rss(item(`<description>${escaped}</description>`) + LAST));
    expect(value).toEqual(['One', 'The last item']);
    // Unescaped it is broken XML: what stands before it is kept.
    expect(await titlesOf(rss(LAST + item(`<description>${description}</description>`)))).toContain(
      'The last item',
    );
  });

  test('of 100,000 attributes, namespaces and fields is bounded', async () => {
    const attributes = Array.from({ length: 100_000 }, (_, number) => ` xmlns:n${number}="u${number}"`).join(
      '',
    );
    const value = await titlesOf(
      rss(`<item${attributes}>${'<category>c</category>'.repeat(100_000)}</item>${LAST}`),
    );
    expect(value).toEqual([undefined, 'The last item']);
  });

  test('of a million items gives the first 5,000', async () => {
    expect(await readItems(rss('<item><title>x</title></item>'.repeat(200_000)))).toHaveLength(5_000);
  });

  test('of one text of 20 MB is cut', async () => {
    const items = await readItems(rss(item(`<description>${'word '.repeat(4_000_000)}</description>`)));
    expect(JSON.stringify(items).length).toBeLessThan(2_000_000);
  });
});

describe('JSON', () => {
  test.each([
    ['nested without end', `{"items":${'['.repeat(100_000)}`],
    ['nested and whole', `{"items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['of a million braces', `{"items":[${'{},'.repeat(1_000_000)}{}]}`],
    ['cut in a string', `{"items":[{"title":"${'\\"'.repeat(100_000)}`],
  ])('%s is refused', async (_, text) => {
    expect(await readItems(text)).toMatchObject({ kind: 'failed' });
  });
});

describe('what is no feed is refused with a sentence', () => {
  const NO_FEED = 'This is no feed (RSS, Atom or JSON Feed): check the address.';
  test.each([
    ['nothing', '', 'The document is empty.'],
    ['blanks', ' \n\ufeff ', 'The document is empty.'],
    ['a page', '<!DOCTYPE html><html><body>Hello</body></html>', /^This is a web page, not a feed: give /],
    ['binary', String.fromCharCode(...Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)), NO_FEED],
    ['a picture', '\u0089PNG\r\n\u001a\n<\u0000', NO_FEED],
    ['other XML', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', NO_FEED],
    ['other JSON', '{"error":"not found"}', NO_FEED],
    ['words', 'Service unavailable', NO_FEED],
  ])('%s', async (_, text, reason) => {
    const expected = {
      kind: 'failed',
      reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
    };
    expect(await parseFeed(text, { url })).toEqual(expected);
  });
});
