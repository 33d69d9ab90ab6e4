import { gzipSync } from 'node:zlib';

/** Answers that were made to hurt, or come from broken servers. */
export interface HostileCase {
  readonly name: string;
  readonly kind: 'feed' | 'page';
  readonly body: () => string | Uint8Array;
  /** How the body is served; default: whole, as it is. */
  readonly serving?: 'bomb' | 'trickle' | 'reset';
}

const PARAGRAPH =
  '<p>The mill turned again on Monday, and four hundred people came to see it, some of them in boots.</p>';
const ITEM =
  '<item><title>One</title><link>/1</link><description>The mill turned again.</description></item>';
const rss = (inside: string, prolog = '') =>
  `${prolog}<rss version="2.0"><channel><title>Hostile Herald</title>${inside}</channel></rss>`;
const described = (text: string) => rss(`<item><title>One</title><description>${text}</description></item>`);
const page = (inside: string) => `<html><head><title>Mill</title></head><body>${inside}</body></html>`;
const list = (length: number, one: (at: number) => string) =>
  Array.from({ length }, (_, at) => one(at)).join('');
/** `length` elements, each `depth` deep in the one before, side by side. */
const towers = (tag: string, depth: number, count: number, inside: string) =>
  `${`<${tag}>`.repeat(depth)}${inside}${`</${tag}>`.repeat(depth)}`.repeat(count);
const laughs = `<!DOCTYPE rss [<!ENTITY lol0 "lol">${list(
  10,
  (level) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">`,
)}]>`;
const external =
  '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY web SYSTEM "http://evil.example/">]>';
const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7919 + (at >> 8) * 31) % 256);

export const GOOD_FEED = rss(ITEM.repeat(20));
export const GOOD_PAGE = page(`<article><h1>The mill</h1>${PARAGRAPH.repeat(12)}</article>`);

const EITHER: readonly Omit<HostileCase, 'kind'>[] = [
  { name: 'body of 50 MB', body: () => PARAGRAPH.repeat(500_000) },
  { name: 'gzip bomb, 500 MB in 500 kB', body: () => new Uint8Array(10_000_000), serving: 'bomb' },
  { name: 'empty body', body: () => '' },
  { name: 'binary body of 9 MB', body: () => bytes(9_000_000) },
  { name: 'a byte now and then', body: () => GOOD_PAGE, serving: 'trickle' },
  { name: 'reset midway', body: () => GOOD_FEED.repeat(100), serving: 'reset' },
];

const FEEDS: readonly Omit<HostileCase, 'kind'>[] = [
  { name: 'billion laughs', body: () => rss(ITEM + '<item><title>&lol10;</title></item>', laughs) },
  { name: 'external entities', body: () => rss('<item><title>&file;&web;</title></item>', external) },
  { name: '10^5 nested elements', body: () => described('<b>'.repeat(100_000)) },
  { name: '10^5 nested unknown elements around items', body: () => rss('<x>'.repeat(100_000) + ITEM) },
  { name: '350,000 spans', body: () => described('<span>x</span>'.repeat(350_000)) },
  { name: 'a web page', body: () => GOOD_PAGE.repeat(2_000) },
  { name: 'markup 5,000 deep', body: () => described(towers('div', 5_000, 1, 'x')) },
  { name: '100 kB of <', body: () => described('<'.repeat(100_000)) },
  { name: '100 kB of &lt;', body: () => described('&lt;'.repeat(100_000)) },
  { name: '9 MB of &lt;', body: () => described('&lt;'.repeat(2_250_000)) },
  { name: '9 MB of <a ', body: () => described('<a '.repeat(3_000_000)) },
  { name: '9 MB of <!a>', body: () => described('<!a>'.repeat(2_250_000)) },
  { name: '9 MB of <![a>', body: () => described('<![a>'.repeat(1_800_000)) },
  { name: '9 MB of <![CDATA[', body: () => described('<![CDATA['.repeat(1_000_000)) },
  { name: '9 MB of <a b="', body: () => described('<a b="'.repeat(1_500_000)) },
  { name: '9 MB of <category>', body: () => rss(`<item>${'<category>a</category>'.repeat(400_000)}</item>`) },
  { name: '9 MB of small items', body: () => rss('<item><title>x</title></item>'.repeat(300_000)) },
  {
    name: '9 MB in 5,000 items',
    body: () =>
      rss(
        list(
          5_000,
          (at) => `<item><title>${at}</title><description>${'word &amp; '.repeat(160)}</description></item>`,
        ),
      ),
  },
  {
    name: '9 MB of markup in 5,000 items',
    body: () =>
      rss(
        list(
          5_000,
          () =>
            `<item><title>t</title><description><![CDATA[${'<b>w</b> '.repeat(190)}]]></description></item>`,
        ),
      ),
  },
  { name: '9 MB of brackets in JSON', body: () => `{"items":[${'{},'.repeat(3_000_000)}{}]}` },
  {
    name: '9 MB in 5,000 JSON items',
    body: () =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        items: Array.from({ length: 5_000 }, (_, id) => ({ id, content_html: '<b>w</b> '.repeat(190) })),
      }),
  },
];

const PAGES: readonly Omit<HostileCase, 'kind'>[] = [
  { name: '10^5 nested elements', body: () => page('<div>'.repeat(100_000)) },
  { name: '350,000 spans', body: () => page('<span>a</span>'.repeat(280_000)) },
  { name: 'markup 5,000 deep', body: () => page(towers('div', 5_000, 1, PARAGRAPH)) },
  { name: '100 kB of <', body: () => page(`<p>${'<'.repeat(100_000)}</p>`) },
  { name: 'just under: spans', body: () => page('<span>a</span>'.repeat(99_000)) },
  { name: 'just under: paragraphs', body: () => page('<p>The mill, again, and more.</p>'.repeat(90_000)) },
  {
    name: 'just under: unclosed paragraphs',
    body: () => page('<p>The mill, again, and more.'.repeat(90_000)),
  },
  {
    name: 'just under: div in div',
    body: () => page('<div><div>The mill, again, and more.</div></div>'.repeat(49_000)),
  },
  {
    name: 'just under: links',
    body: () => page('<p><a href="/a">The mill, again, and more.</a></p>'.repeat(49_000)),
  },
  {
    name: 'just under: words and links',
    body: () => page(`<p>${'The mill, <a href="/a">again</a>, and more. '.repeat(98_000)}</p>`),
  },
  {
    name: 'just under: cells',
    body: () => page(`<table>${'<tr><td>The mill, again<td>and more'.repeat(33_000)}</table>`),
  },
  { name: 'just under: 500 deep, 190 times', body: () => page(towers('div', 500, 190, PARAGRAPH)) },
  {
    name: 'just under: 500 deep, wide at the ground',
    body: () => page(`${'<div>'.repeat(500)}${'<p>The mill, again, and more.</p>'.repeat(90_000)}`),
  },
  {
    name: 'just under: line breaks',
    body: () => page(`<div>${'The mill, again, and more.<br><br>'.repeat(49_000)}</div>`),
  },
  {
    name: 'just under: pictures',
    body: () => page('<figure><img src="a.jpg"><figcaption>The mill</figcaption></figure>'.repeat(33_000)),
  },
  {
    name: 'just under: forms',
    body: () => page('<form><input><select><option>a</select></form>'.repeat(24_000)),
  },
  {
    name: 'just under: headings',
    body: () => page('<h2>The mill</h2><p>It turned again, and more.</p>'.repeat(49_000)),
  },
  { name: 'just under: articles', body: () => page(`<article>${PARAGRAPH}</article>`.repeat(30_000)) },
  { name: 'just under: 4 MB of paragraphs', body: () => page(PARAGRAPH.repeat(38_000)) },
  {
    name: 'just under: classes',
    body: () =>
      page(
        list(
          200,
          (at) =>
            `<p class="${list(6_000, (i) => `${(at * 6_000 + i).toString(36)} `).slice(0, 19_900)}">${'The mill, again, and more.'}</p>`,
        ),
      ),
  },
  {
    name: 'just under: attributes',
    body: () => page(list(400, () => `<p ${list(990, (i) => `a${i}=1 `)}>The mill, again.</p>`)),
  },
  { name: 'just under: pieces of text', body: () => page(`<p>${'a &amp; '.repeat(99_000)}</p>`) },
  {
    name: 'just under: scripts',
    body: () =>
      page(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a"}</script>'.repeat(40_000) +
          PARAGRAPH,
      ),
  },
  { name: 'just under: lists in lists', body: () => page(towers('ul><li', 200, 240, 'The mill, again.')) },
  {
    name: 'JSON-LD of 4 MB',
    body: () =>
      page(
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: 'The mill, again.\n'.repeat(200_000) })}</script>${PARAGRAPH}`,
      ),
  },
];

export const HOSTILE_CASES: readonly HostileCase[] = [
  ...[...EITHER, ...FEEDS].map((one) => ({ ...one, kind: 'feed' as const })),
  ...[...EITHER, ...PAGES].map((one) => ({ ...one, kind: 'page' as const })),
];

/** The body as it is sent. */
export function bodyOf({ body, serving }: HostileCase): Uint8Array {
  const made = body();
  const raw = typeof made === 'string' ? Buffer.from(made) : made;
  // Members of a gzip file follow each other (RFC 1952, 2.2).
  return serving === 'bomb' ? Buffer.concat(Array<Buffer>(50).fill(gzipSync(raw))) : raw;
}
