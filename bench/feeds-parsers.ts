import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { parseFeed as parseByFeedsmith } from 'feedsmith';
import RssParser from 'rss-parser';
import { parseFeed } from '../src/feed/parse.js';

/** The parsers that are compared: each reads a text and says how many items it found; it throws where it finds none. */
export interface Adapter {
  readonly name: string;
  readonly countItems: (text: string) => Promise<number>;
}

const url = 'https://paper.example/feed';

export const PARSERS: readonly Adapter[] = [
  {
    name: 'pullquote',
    async countItems(text) {
      const outcome = await parseFeed(text, { url });
      if (outcome.kind === 'failed') throw new Error(outcome.reason);
      return outcome.feed.items.length;
    },
  },
  {
    name: 'rss-parser',
    countItems: async (text) => (await new RssParser().parseString(text)).items.length,
  },
  {
    name: 'feedsmith',
    async countItems(text) {
      const { feed } = parseByFeedsmith(text);
      return ('entries' in feed ? feed.entries : 'items' in feed ? feed.items : undefined)?.length ?? 0;
    },
  },
  {
    name: 'feedparser',
    countItems: (text) =>
      new Promise((resolve, reject) => {
        let items = 0;
        const parser = new FeedParser({ feedurl: url });
        parser.on('error', reject);
        parser.on('data', () => {
          items += 1;
        });
        parser.on('end', () => resolve(items));
        Readable.from([text]).pipe(parser);
      }),
  },
];
