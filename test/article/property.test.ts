import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterBlocks } from '../../src/article/block-filter.js';
import { findBlockRule } from '../../src/article/block-rules.js';
import { MAX_TEXT } from '../../src/article/blocks.js';
import { canonicalUrl } from '../../src/article/canonical.js';
import { parseDate } from '../../src/article/dates.js';
import { extractArticle } from '../../src/article/extract.js';
import { fitPage } from '../../src/article/fit-page.js';
import { articleFromText, plainBlocks } from '../../src/article/from-text.js';
import { findArticleNode } from '../../src/article/json-ld.js';
import { detectLanguage, normalizeLanguage } from '../../src/article/language.js';
import { narrowPage } from '../../src/article/narrow.js';
import { thinPage } from '../../src/article/thin.js';
import { block } from './block.js';

/* What holds for any input, however it was made. */

const anyText = fc.string({ unit: 'binary', maxLength: 400 });

/** Pieces of markup in any order: closed and unclosed, nested wrongly, with scripts, entities and comments. */
const piece = fc.oneof(
  anyText,
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="caption">',
    '</div>',
    '<article>',
    '</article>',
    '<h1>Mill</h1>',
    '<a href="/x">',
    '</a>',
    '<br><br>',
    '<table><tr><td>',
    '</table>',
    '<ul><li>',
    '<figure><figcaption>',
    '<script>',
    '</script>',
    '<style>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&nbsp;',
    '&#0;',
    '&#xffffff;',
    '&lt;p&gt;',
    '<html>',
    '<head>',
    '</head>',
    '<body>',
    '</body>',
    '<title>',
    '<base href="//[">',
    '<svg><p>',
    '<template>',
    '<noscript>',
    '<p CLASS=ad ID=x>',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":["',
    '<meta property="og:url" content="http://[">',
    '<meta name=date content="2024-13-45">',
    '<html lang="\u0000">',
  ),
  fc.constant(
    'The mill turned again on Monday, and four hundred people came to see it, some of them in boots. ',
  ),
);
const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** Sentences of invented words: prose that no rule knows. */
const word = fc.constantFrom(
  ...'the a mill town wheel sluice quay miller flour oak river turned stood ground broke of in by'.split(' '),
);
const sentence = fc.array(word, { minLength: 12, maxLength: 30 }).map((words) => `Once ${words.join(' ')}.`);
const prose = fc.uniqueArray(sentence, { minLength: 5, maxLength: 12 });

/** What publishers put between paragraphs. */
const leftover = fc.constantFrom(
  '<p>Advertisement</p>',
  '<p>Sign up for our newsletter.</p>',
  '<div class="related"><h3>Related</h3><ul><li><a href="/a">Ferry crews accept a timetable</a></li></ul></div>',
  '<figure><img src="/i.jpg"><figcaption>The mill at low water</figcaption></figure>',
  '<p>Photo: Tom Oldcastle</p>',
  '<p>Читайте также: <a href="/b">Мост закроют до осени</a></p>',
  '<aside class="newsletter"><p>Five stories before coffee.</p><form><input></form></aside>',
  '<script>var a = "<p>no text</p>";</script>',
  '',
);

describe('any page', () => {
  it('has an outcome, and an article is plain paragraphs of bounded length', () =>
    fc.assert(
      fc.property(soup, anyText, (html, url) => {
        const outcome = extractArticle(html, { url });
        const article = outcome.kind === 'ok' ? outcome.article : outcome.teaser;
        if (article === undefined) return;
        expect(article.text.length).toBeLessThanOrEqual(Math.min(MAX_TEXT, html.length * 2));
        for (const paragraph of article.text.split('\n\n')) {
          expect(paragraph).toBe(paragraph.trim());
          expect(paragraph).not.toMatch(/[\p{Cc}\u00ad\u200b]/u);
        }
      }),
      { numRuns: 300 },
    ));

  it('keeps every paragraph of prose, in order, and nothing of what stands between', () =>
    fc.assert(
      fc.property(prose, fc.array(leftover, { minLength: 12, maxLength: 12 }), (paragraphs, between) => {
        const body = paragraphs.map((paragraph, i) => `<p>${paragraph}</p>${between[i]}`).join('\n');
        const html = `<html><head><title>Mill</title></head><body><article><h1>Mill</h1>${body}</article></body></html>`;
        const outcome = extractArticle(html, { url: 'https://outlet.example/mill' });
        expect(outcome.kind === 'ok' && outcome.article.text.split('\n\n')).toEqual(paragraphs);
      }),
      { numRuns: 60 },
    ));
});

describe('any plain text', () => {
  it('gives paragraphs of bounded length without line breaks', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { text: paragraph } of plainBlocks(text)) expect(paragraph).toMatch(/^\S(?:.*\S)?$/su);
        expect(articleFromText(text, '')?.text.length ?? 0).toBeLessThanOrEqual(text.length * 2);
      }),
    ));

  it('reads its own answer to the same paragraphs', () =>
    fc.assert(
      fc.property(prose, (paragraphs) => {
        const once = articleFromText(['Mill', ...paragraphs].join('\n\n'), '');
        const twice = articleFromText(`Mill\n\n${once?.text}`, '');
        expect(once?.text.split('\n\n')).toEqual(paragraphs);
        expect(twice?.text).toBe(once?.text);
      }),
    ));
});

describe('any blocks', () => {
  const anyBlock = fc
    .record({
      text: fc.oneof(
        anyText.filter((text) => text !== ''),
        sentence,
      ),
      tag: fc.constantFrom('p', 'li', 'h2', 'tr', 'blockquote'),
      linked: fc.constantFrom(0, 0.5, 1),
      italic: fc.constantFrom(0, 1),
      afterImage: fc.boolean(),
    })
    .map(({ text, ...change }) => block(text, change));

  it('are kept or dropped, each once, in order', () =>
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 30 }), (blocks) => {
        const { kept, dropped } = filterBlocks(blocks);
        expect(kept.length + dropped.length).toBe(blocks.length);
        expect(blocks.filter((one) => kept.includes(one))).toEqual(kept);
      }),
    ));

  it('lose no sentence of prose to a rule', () =>
    fc.assert(
      fc.property(sentence, (text) => {
        expect(findBlockRule(block(text))).toBeUndefined();
      }),
    ));
});

describe('any string', () => {
  it.each<readonly [name: string, parse: (text: string) => unknown]>([
    ['fitPage', fitPage],
    ['thinPage', thinPage],
    ['narrowPage', narrowPage],
    ['parseDate', parseDate],
    ['normalizeLanguage', normalizeLanguage],
    ['detectLanguage', (text) => detectLanguage(text, [text])],
    ['findArticleNode', (text) => findArticleNode([text, `{"@graph":[${text}]}`])],
  ])('%s does not throw', (_, parse) =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() => parse(text)).not.toThrow();
      }),
    ),
  );

  it('canonicalUrl does not change its own answer', () =>
    fc.assert(
      fc.property(fc.oneof(anyText, fc.webUrl({ withQueryParameters: true, withFragments: true })), (url) => {
        const once = canonicalUrl(url);
        expect(canonicalUrl(once)).toBe(once);
      }),
    ));

  it('JSON of any shape holds an article node or none', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => findArticleNode([JSON.stringify(value)])).not.toThrow();
      }),
    ));
});
