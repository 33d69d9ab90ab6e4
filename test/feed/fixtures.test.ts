import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/parse.js';
import { decodeBytes } from '../../src/net/charset.js';

/** Each feed of the folder stands beside what is to be read from it: `name.xml` and `name.expected.json`. */
const FOLDER = new URL('../fixtures/feed/', import.meta.url);
const files = readdirSync(FOLDER).filter((file) => !file.endsWith('.expected.json'));

const isoDate = (time: number | undefined) => (time === undefined ? undefined : new Date(time).toISOString());

async function readFixture(file: string): Promise<unknown> {
  const text = decodeBytes(readFileSync(new URL(file, FOLDER)), undefined, 'xml');
  const outcome = await parseFeed(text, { url: 'https://paper.example/feeds/news.xml' });
  if (outcome.kind === 'failed') return outcome;
  const items = outcome.feed.items.map((item) => ({
    ...item,
    publishedAt: isoDate(item.publishedAt),
    updatedAt: isoDate(item.updatedAt),
  }));
  return { ...outcome.feed, items };
}

describe('a feed is read as its expected.json says', () => {
  test.each(files)('%s', async (file) => {
    const expected: unknown = JSON.parse(
      readFileSync(new URL(file.replace(/\.\w+$/, '.expected.json'), FOLDER), 'utf8'),
    );
    const value = await readFixture(file);
    expect(value).toEqual(expected);
  });
});
