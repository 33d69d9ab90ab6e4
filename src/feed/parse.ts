import type { ParsedFeed } from '../model.js';
import { parseJsonFeed } from './json-feed.js';
import { normalizeFeed } from './normalize.js';
import { rewriteFeed } from './rewrite/rewrite-feed.js';
import { parseRewritten } from './rss.js';

export type ParseFeedOutcome =
  | { readonly kind: 'ok'; readonly feed: ParsedFeed }
  /** `reason` is a sentence for an admin. */
  | { readonly kind: 'failed'; readonly reason: string };

export interface ParseFeedOptions {
  /** The address the feed was read from, after redirects: the base of its relative addresses. */
  readonly url: string;
}

/** One more format is one line in FORMATS and a fixture pair. */
interface FeedFormat {
  readonly name: string;
  /** Whether a document that begins like this is to be read as this format. */
  readonly detect: (start: string) => boolean;
  /** @returns undefined where the document is of another format after all */
  readonly parse: (text: string, options: ParseFeedOptions) => Promise<ParsedFeed | undefined>;
}

const FORMATS: readonly FeedFormat[] = [
  {
    name: 'JSON Feed',
    detect: (start) => start.startsWith('{'),
    parse: async (text, { url }) => parseJsonFeed(text, url),
  },
  {
    name: 'RSS or Atom',
    detect: (start) => start.includes('<'),
    parse: async (text, { url }) => {
      const rewritten = await rewriteFeed(text, url);
      return rewritten === undefined ? undefined : await normalizeFeed(await parseRewritten(rewritten), url);
    },
  },
];

/** How much of a document tells its format (UTF-16 code units). */
const START = 100_000;

/**
 * Reads a feed of any format: RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, CDF, JSON Feed; well formed or not.
 * Works in stretches, with other work in between; linear in the length of `text`.
 * @param text decoded (see net/charset)
 */
export async function parseFeed(text: string, options: ParseFeedOptions): Promise<ParseFeedOutcome> {
  const clean = text.replace(/^\ufeff/, '').trimStart();
  if (clean === '') return { kind: 'failed', reason: 'The document is empty.' };
  const start = clean.slice(0, START);
  for (const format of FORMATS) {
    const feed = format.detect(start) ? await format.parse(clean, options) : undefined;
    if (feed !== undefined) return { kind: 'ok', feed };
  }
  return { kind: 'failed', reason: explain(start) };
}

function explain(start: string): string {
  if (/<html[\s>]|<!doctype html/i.test(start)) {
    return 'This is a web page, not a feed: give the address of its feed (RSS, Atom or JSON Feed).';
  }
  return 'This is no feed (RSS, Atom or JSON Feed): check the address.';
}
