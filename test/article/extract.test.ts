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
