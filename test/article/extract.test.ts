import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extractArticle } from '../../src/article/extract.js';

/*
 * Each fixture is a page in the shape of real ones and what a reader would copy from it by hand. A new case is a
 * pair of files: NAME.html and NAME.json.
 */

const FIXTURES = new URL('../fixtures/article/', import.meta.url);

const expectation = z.object({
  readFrom: z.string(),
  /** `ok`, or why there is no article; a paywalled page gives its teaser. */
  kind: z.string(),
  url: z.string().optional(),
  title: z.string().optional(),
  byline: z.string().optional(),
  siteName: z.string().optional(),
  publishedAt: z.iso.datetime().optional(),
  language: z.string().optional(),
  image: z.string().optional(),
  paragraphs: z.array(z.string()).optional(),
});

const names = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

describe('extractArticle on pages', () => {
  it.each(names)('%s', (name) => {
    const expected = expectation.parse(JSON.parse(read(`${name}.json`)));
    expect(readPage(read(`${name}.html`), expected.readFrom)).toEqual(expected);
  });

  it('takes the feed’s headline before the page’s, and keeps both', () => {
    const outcome = extractArticle(read('captions.html'), {
      url: 'https://estuarypost.example/mill',
      itemTitle: 'The mill turns again',
    });
    expect(outcome).toMatchObject({
      kind: 'ok',
      article: {
        title: 'The mill turns again',
        titles: {
          item: 'The mill turns again',
          og: 'Harbour town reopens its tide mill after eleven years',
          h1: 'Harbour town reopens its tide mill after eleven years',
          document: 'Harbour town reopens its tide mill after eleven years - The Estuary Post',
        },
      },
    });
  });

  it('reads a page twice to the same article', () => {
    const value = read('russian.html');
    const options = { url: 'https://outlet.example/1' };
    expect(extractArticle(value, options)).toEqual(extractArticle(value, options));
  });
});

describe('cleaning is undone where it would eat the article', () => {
  const words = (at: number) =>
    `Paragraph ${at}: the mill turned again on Monday, and the ${at + 3} people who had come from the villages stayed until dark.`;
  const body = (box: (paragraph: string) => string) =>
    `<html><body><article>${Array.from({ length: 12 }, (_, at) => box(`<p>${words(at)}</p>`)).join('')}</article></body></html>`;
  const paragraphs = Array.from({ length: 12 }, (_, at) => words(at));

  it.each([
    ['captions', (paragraph: string) => `<div class="caption">${paragraph}</div>`],
    ['promotion', (paragraph: string) => `<div class="promo">${paragraph}</div>`],
    ['related stories', (paragraph: string) => `<section class="related">${paragraph}</section>`],
  ])('because its paragraphs are all named as %s', (_, box) => {
    expect(readPage(body(box), 'https://outlet.example/mill')).toMatchObject({ kind: 'ok', paragraphs });
  });

  it('because the box around it is named so', () => {
    const html = body((paragraph) => paragraph).replace('<article>', '<article class="newsletter">');
    expect(readPage(html, 'https://outlet.example/mill')).toMatchObject({ kind: 'ok', paragraphs });
  });
});

function read(file: string): string {
  return readFileSync(new URL(file, FIXTURES), 'utf8');
}

function readPage(html: string, readFrom: string): object {
  const outcome = extractArticle(html, { url: readFrom });
  const article = outcome.kind === 'ok' ? outcome.article : outcome.teaser;
  const kind = outcome.kind === 'ok' ? 'ok' : outcome.reason;
  if (article === undefined) return { readFrom, kind };
  const { titles: _, text, publishedAt, ...rest } = article;
  const date = publishedAt === undefined ? {} : { publishedAt: new Date(publishedAt).toISOString() };
  return { readFrom, kind, ...rest, ...date, paragraphs: text.split('\n\n') };
}
