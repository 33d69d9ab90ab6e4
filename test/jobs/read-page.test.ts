import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/article/extract.js';
import { readPage } from '../../src/jobs/read-page.js';
import type { FeedItem } from '../../src/model.js';
import { createFakeFetch } from './ports.js';

const url = 'https://paper.example/mill';
const SENTENCE = 'The mill turned again on Monday, and four hundred people came to see it in the rain.';
const OWN_WORDS = `As the feed tells it: ${SENTENCE} ${SENTENCE}`;
const PAID =
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`;

/** What becomes of an item whose page is this. */
function readItem(html: string, more: Partial<FeedItem> = { content: OWN_WORDS }) {
  const item = { id: '1', title: 'The mill', url, categories: [], enclosures: [], ...more };
  const ports = {
    fetch: createFakeFetch({ [url]: html }).fetch,
    extract: async (...args: Parameters<typeof extractArticle>) => extractArticle(...args),
  };
  return readPage(ports, item, { title: 'The Paper' }, 1);
}

describe('the feed’s own text serves', () => {
  test.each([
    ['is empty', page('')],
    ['is filled by a script only', page('<div id="app"></div><script>start()</script>')],
    ['shows subscribers only more than a sentence', page(`<article><p>${SENTENCE}</p></article>`, PAID)],
    ['is nested without end', page('<div>'.repeat(10_000))],
    ['is no page', '%PDF-1.7 \u0000\u0001\u0002'],
  ])('where the page %s', async (_, html) => {
    const value = await readItem(html);
    expect(value).toMatchObject({
      kind: 'read',
      from: 'feed-text',
      article: { title: 'The mill', text: OWN_WORDS, siteName: 'The Paper' },
    });
  });
});

test('a teaser that says more than the feed serves before it', async () => {
  const teaser = page(`<article><p>${SENTENCE} ${SENTENCE} ${SENTENCE}</p></article>`, PAID);
  const value = await readItem(teaser, { summary: 'The mill turned.' });
  expect(value).toMatchObject({ from: 'feed-text', article: { text: expect.stringContaining(SENTENCE) } });
});

test('a page that can be read serves before the feed', async () => {
  const html = page(
    `<article><p>${SENTENCE}</p><p>Then the gates were closed for the winter, as every year since the flood.</p></article>`,
  );
  const value = await readItem(html);
  expect(value).toMatchObject({ from: 'page', article: { text: expect.stringContaining('for the winter') } });
});
