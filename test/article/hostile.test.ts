import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../src/article/blocks.js';
import { type ExtractOutcome, extractArticle } from '../../src/article/extract.js';

/* Pages that were made to hurt. Each gets a clear value; how long it takes is measured in `bench/`. */

const PARAGRAPH =
  '<p>The mill turned again on Monday, and four hundred people came to see it, some of them in boots.</p>';
const linked = (json: string) => `<script type="application/ld+json">${json}</script>${PARAGRAPH}`;

const REFUSED: readonly (readonly [why: string, value: string, expected: string])[] = [
  ['nothing', '', 'not-html'],
  ['white space', ' \n\t'.repeat(100_000), 'not-html'],
  ['text without markup', 'The mill turned again. '.repeat(100), 'not-html'],
  ['an image', `\u0089PNG\r\n\u001a\n${'\u0000\u0001\u0002\ufffd'.repeat(1_000)}`, 'not-html'],
  ['5 MB', PARAGRAPH.repeat(50_000), 'too-large'],
  ['elements 100,000 deep', `<html><body>${'<div>'.repeat(100_000)}text`, 'too-deep'],
  ['inline elements 100,000 deep', '<b>'.repeat(100_000), 'too-deep'],
  ['350,000 spans', '<span>a</span>'.repeat(280_000), 'too-large'],
  ['350,000 spans that never close', '<span>'.repeat(350_000), 'too-deep'],
  ['a tag that never ends', '<div '.repeat(700_000), 'too-large'],
  ['an attribute that never ends', `<a href="${'x '.repeat(1_900_000)}`, 'empty'],
  ['a comment that never ends', `<p>a</p><!--${'-'.repeat(3_900_000)}`, 'empty'],
  ['a script that never ends', `<script>${'a<'.repeat(1_900_000)}`, 'empty'],
  ['brackets only', `<p>${'<'.repeat(1_000_000)}`, 'too-large'],
  ['entities only', `<p>${'&amp;'.repeat(700_000)}`, 'too-large'],
  ['one word of 3 MB', `<p>${'a'.repeat(3_000_000)}</p>`, 'too-large'],
  ['500,000 comments', '<!---->'.repeat(500_000), 'too-large'],
];

const READ: readonly (readonly [why: string, value: string])[] = [
  ['paragraphs that never close', PARAGRAPH.replace('</p>', '').repeat(500)],
  ['a table that never closes', `<table><tr>${'<td>'.repeat(200)}${PARAGRAPH}`],
  ['elements 500 deep', `<html><body>${'<div>'.repeat(500)}${PARAGRAPH}`],
  ['closing tags that were never opened', `${'</div></p></b>'.repeat(10_000)}${PARAGRAPH}`],
  ['two bodies in two pages', `<html><body>${PARAGRAPH}</body></html><html><body>${PARAGRAPH}</body></html>`],
  ['broken JSON-LD as deep as JSON allows', linked('['.repeat(1_000_000))],
  ['JSON-LD with commas only', linked(`{"@type":"NewsArticle","headline":"${', '.repeat(500_000)}`)],
  [
    'JSON-LD with a text of 350,000 lines',
    linked(JSON.stringify({ '@type': 'Article', articleBody: 'one line\n'.repeat(350_000) })),
  ],
  ['a base that is no address', `<base href="http://[">${PARAGRAPH}`],
  ['a title of 1 MB', `<title>${'Mill | '.repeat(150_000)}</title>${PARAGRAPH}`],
  ['a headline of 900 kB', `<h1>${'The mill '.repeat(100_000)}</h1>${PARAGRAPH}`],
  ['350,000 comments', `${'<!-- -->'.repeat(350_000)}${PARAGRAPH}`],
  ['a byline of commas', `<p rel="author">${','.repeat(500_000)}x</p>${PARAGRAPH}`],
  ['control characters inside words', PARAGRAPH.replaceAll('mill', 'mi\u0000\u00ad\u200bll')],
  ['the same paragraph 1,000 times', PARAGRAPH.repeat(1_000)],
];

describe('extractArticle on hostile pages', () => {
  it.each(REFUSED)('refuses %s', (_, value, expected) =>
    expect(read(value)).toMatchObject({ kind: 'failed', reason: expected }),
  );

  it.each(READ)('reads %s', (_, value) => {
    const outcome = read(value);
    expect(outcome).toMatchObject({ kind: 'ok' });
    const text = outcome.kind === 'ok' ? outcome.article.text : '';
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(MAX_TEXT);
  });

  it('has a sentence for every refusal', () => {
    for (const [, value] of REFUSED.slice(0, 4)) {
      expect(read(value)).toMatchObject({ message: expect.stringMatching(/^[A-Z].{10,120}\.$/) });
    }
  });
});

function read(html: string): ExtractOutcome {
  return extractArticle(html, { url: 'https://outlet.example/mill' });
}
