import { describe, expect, it } from 'vitest';
import { type ExtractOutcome, extractArticle } from '../../src/article/extract.js';
import { fitPage } from '../../src/article/fit-page.js';
import { TREE_LIMITS } from '../../src/article/guard.js';
import { thinPage } from '../../src/article/thin.js';

/* Pages of which no tree can be made: they are thinned, and where that is not enough narrowed to their article. */

const MANY = TREE_LIMITS.maxElements;
const list = (length: number, one: (at: number) => string) =>
  Array.from({ length }, (_, at) => one(at)).join('\n');

const SENTENCES = list(
  12,
  (at) => `On day ${at} the mill turned again, and four hundred people came to see it, some in boots.`,
).split('\n');
const ARTICLE = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('');
const MENU = `<div class="mega"><ul>${'<li><a href="/news">News of the town</a></li>'.repeat(MANY)}</ul></div>`;
const COMMENTS = list(
  MANY,
  (at) => `<div><b>Ida ${at}</b><p>I was there on day ${at}, and I saw no mill at all.</p></div>`,
);
const ICON = `<span><svg viewBox="0 0 1 1">${'<path d="M0"/><g><use/></g>'.repeat(100)}</svg></span>`;
const DATA = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mill turns"}</script>';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta property="og:site_name" content="Herald"></head><body>${body}</body></html>`;
const main = (inside: string) => `<main><h1>The mill turns</h1><div class="text">${inside}</div></main>`;

const CASES: readonly (readonly [what: string, html: string])[] = [
  ['below a menu', page(`${MENU}${main(ARTICLE)}`)],
  ['right in the body, below a menu', page(`${MENU}${ARTICLE}`)],
  ['above comments', page(`${main(ARTICLE)}<section>${COMMENTS}</section>${DATA}`)],
  ['between a menu and comments', page(`${MENU}${main(ARTICLE)}<section>${COMMENTS}</section>${DATA}`)],
  ['with icons between its paragraphs', page(main(ARTICLE.replaceAll('<p>', `${ICON.repeat(5)}<p>`)))],
  ['in paragraphs that never close', page(`${MENU}${main(ARTICLE.replaceAll('</p>', ''))}`)],
  ['in line breaks', page(`${MENU}${main(SENTENCES.join('<br><br>'))}`)],
  [
    'with each sentence in a span',
    page(MENU + main(ARTICLE.replaceAll(/<p>(.*?)<\/p>/g, '<p><span>$1</span></p>'))),
  ],
  [
    'in upper-case tags with blanks',
    page(MENU + main(ARTICLE.replaceAll('<p>', '<P\n>').replaceAll('</p>', '</P\n>'))),
  ],
];

describe('a page of too many elements', () => {
  it.each(CASES)('gives its article: %s', (_, value) => {
    expect(read(value)).toMatchObject({ kind: 'ok', article: { text: SENTENCES.join('\n\n') } });
  });

  it('gives its metadata, wherever they stand', () => {
    const expected = {
      siteName: 'Herald',
      language: 'en',
      titles: { h1: 'The mill turns', jsonLd: 'Mill turns' },
    };
    expect(read(page(main(ARTICLE) + COMMENTS + DATA))).toMatchObject({ kind: 'ok', article: expected });
  });

  it('is read from its first post on, where it is a live blog', () => {
    const post = (at: number) =>
      `<article><time>${at}</time><p>At ${at} the mill turned for the ${at}th time today, says Ida.</p><p>${at}</p></article>`;
    const outcome = read(page(`${MENU}<main><h1>The mill, live</h1>${list(MANY / 2, post)}</main>`));
    const text = outcome.kind === 'ok' ? outcome.article.text : '';
    expect(text).toContain('At 0 the mill');
    expect(text.split('\n\n').length).toBeGreaterThan(MANY / 8);
  });

  it('is never larger than a tree may be', () => {
    for (const [, value] of CASES) {
      expect(fitPage(value)).toMatchObject({ kind: 'ok' });
    }
  });
});

describe('thinPage', () => {
  const thinned: readonly (readonly [what: string, value: string, expected: string])[] = [
    ['icons', `<p>a ${ICON} b</p>`, '<p>a <span></span> b</p>'],
    ['comments', '<!doctype html><p>a<!-- <p>b --></p><?php c ?><p>d', '<p>a</p><p>d'],
    ['programs', '<p>a</p><script>"<p>b</p>"</script ><p>c', '<p>a</p><p>c'],
    [
      'links that name no address of the page',
      '<link rel="icon" href="/i"><link rel=canonical href="/a">',
      '<link rel=canonical href="/a">',
    ],
    ['forms that never close', '<p>a<select><option>b<option>c', '<p>a'],
    ['an icon that another end tag closes', '<p>a<svg><path></p><p>b', '<p>a</p><p>b'],
  ];
  it.each(thinned)('drops %s', (_, value, expected) => expect(thinPage(value)).toBe(expected));

  it('keeps the rest as it is', () => {
    const value = (main(ARTICLE) + DATA).replaceAll('<p>', '<P  class="a>b" >');
    expect(thinPage(value)).toBe(value);
  });
});

function read(html: string): ExtractOutcome {
  return extractArticle(html, { url: 'https://outlet.example/mill' });
}
