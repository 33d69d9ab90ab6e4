import { gzipSync } from 'node:zlib';
import { HOSTILE_PAGES, PARAGRAPH, page, towers } from './hostile-pages.js';

/** An answer that was made to hurt, or comes from a broken server. */
export interface HostileCase {
  readonly name: string;
  readonly kind: 'feed' | 'page';
  readonly body: () => string | Uint8Array;
  /** How the body is served; default: whole, as it is. */
  readonly serving?: 'bomb' | 'trickle' | 'reset';
}

const TITLE = '<title>The mill turned again</title>';
const rss = (inside: string, prolog = '') =>
  `${prolog}<rss version="2.0"><channel><title>Hostile Herald</title>${inside}</channel></rss>`;
const item = (inside: string) => `<item>${TITLE}<description>${inside}</description></item>`;
const json = (content: string) =>
  JSON.stringify({ items: Array.from({ length: 5_000 }, (_, id) => ({ id, content_html: content })) });
const laugh = (_: unknown, level: number) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">`;
const LAUGHS = `<!DOCTYPE rss [<!ENTITY lol0 "lol">${Array.from({ length: 10 }, laugh).join('')}]>`;
const EXTERNAL =
  '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY web SYSTEM "http://evil.example/">]>';
const noise = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7919 + (at >> 8) * 31) % 256);

export const GOOD_FEED = rss(item('The mill turned again.').repeat(20));
export const GOOD_PAGE = page(`<article><h1>The mill</h1>${PARAGRAPH.repeat(12)}</article>`);

const EITHER: readonly Omit<HostileCase, 'kind'>[] = [
  { name: 'body of 50 MB', body: () => PARAGRAPH.repeat(500_000) },
  { name: 'gzip bomb, 500 MB in 500 kB', body: () => new Uint8Array(10_000_000), serving: 'bomb' },
  { name: 'empty body', body: () => '' },
  { name: 'binary body of 9 MB', body: () => noise(9_000_000) },
  { name: 'a byte now and then', body: () => GOOD_PAGE, serving: 'trickle' },
  { name: 'reset midway', body: () => GOOD_FEED.repeat(100), serving: 'reset' },
];

const FEEDS: readonly (readonly [name: string, body: () => string])[] = [
  ['billion laughs', () => rss(item('&lol10;'), LAUGHS)],
  ['external entities', () => rss(item('&file;&web;'), EXTERNAL)],
  ['10^5 nested elements', () => rss(item('<b>'.repeat(100_000)))],
  ['10^5 nested elements around an item', () => rss('<x>'.repeat(100_000) + item('x'))],
  ['350,000 spans', () => rss(item('<span>x</span>'.repeat(350_000)))],
  ['a web page', () => GOOD_PAGE.repeat(2_000)],
  ['markup 5,000 deep', () => rss(item(towers(5_000, 1, 'x')))],
  ['100 kB of <', () => rss(item('<'.repeat(100_000)))],
  ['100 kB of &lt;', () => rss(item('&lt;'.repeat(100_000)))],
  ['9 MB of &lt;', () => rss(item('&lt;'.repeat(2_250_000)))],
  ['9 MB of <a ', () => rss(item('<a '.repeat(3_000_000)))],
  ['9 MB of <!a>', () => rss(item('<!a>'.repeat(2_250_000)))],
  ['9 MB of <![a>', () => rss(item('<![a>'.repeat(1_800_000)))],
  ['9 MB of <![CDATA[', () => rss(item('<![CDATA['.repeat(1_000_000)))],
  ['9 MB of <a b="', () => rss(item('<a b="'.repeat(1_500_000)))],
  ['9 MB of categories', () => rss(`<item>${'<category>a</category>'.repeat(400_000)}</item>`)],
  ['9 MB of small items', () => rss(`<item>${TITLE}</item>`.repeat(200_000))],
  ['9 MB of text in 5,000 items', () => rss(item('word &amp; '.repeat(155)).repeat(5_000))],
  ['9 MB of markup in 5,000 items', () => rss(item(`<![CDATA[${'<b>w</b> '.repeat(180)}]]>`).repeat(5_000))],
  ['9 MB of brackets in JSON', () => `{"items":[${'{},'.repeat(3_000_000)}{}]}`],
  ['9 MB of markup in 5,000 JSON items', () => json('<b>w</b> '.repeat(190))],
];

export const HOSTILE_CASES: readonly HostileCase[] = [
  ...EITHER.map((one) => ({ ...one, kind: 'feed' as const })),
  ...FEEDS.map(([name, body]) => ({ name, body, kind: 'feed' as const })),
  ...EITHER.map((one) => ({ ...one, kind: 'page' as const })),
  ...HOSTILE_PAGES.map(([name, inside]) => ({ name, body: () => page(inside()), kind: 'page' as const })),
];

/** The body as it is sent. */
export function bodyOf({ body, serving }: HostileCase): Uint8Array {
  const made = body();
  const raw = typeof made === 'string' ? Buffer.from(made) : made;
  // The members of a gzip file follow each other (RFC 1952, 2.2).
  return serving === 'bomb' ? Buffer.concat(Array<Buffer>(50).fill(gzipSync(raw))) : raw;
}
