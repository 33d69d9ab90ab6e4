import { setImmediate } from 'node:timers/promises';
import { type FieldName, MAX_ITEMS } from '../fields.js';
import { readEntities } from '../markup/dtd.js';
import { localName } from '../markup/plain-text.js';
import { scanMarkup } from '../markup/scan.js';
import type { RawField } from '../raw.js';
import { finishItem, take } from './elements.js';
import { createSheet } from './sheet.js';

/**
 * Foreign XML in, clean XML out: what rss-parser then reads is always well formed, flat and of one vocabulary.
 * Every field becomes an element of our own name, so that none of rss-parser's readings that lose feeds (a date that
 * throws, a link without attributes, its quadratic snippet) ever runs. Whatever is broken is closed where the item
 * ends: a bad field costs a field and not the feed.
 */
export interface RewrittenFeed {
  readonly kind: 'rss' | 'atom';
  /** The feed's own fields. */
  readonly head: string;
  /** One complete element an item. */
  readonly items: readonly string[];
  /** The fields that occur. */
  readonly names: ReadonlySet<FieldName>;
  /** Long fields, by the number that stands for them (see write-field.ts). */
  readonly beside: readonly RawField[];
}

const ROOTS = new Set(['rss', 'rdf', 'feed', 'channel']);
/** How far a feed may be from the start: what stands before is the noise of broken servers. */
const MAX_NOISE = 100_000;
/** About this much is read at a stretch (UTF-16 code units); then others have their turn. */
const STRETCH = 500_000;

/**
 * Rewrites a feed, in stretches. Linear in the length of `text`; never throws.
 * @param url the feed's address, the base of its relative ones
 * @returns undefined where no feed begins
 */
export async function rewriteFeed(text: string, url: string): Promise<RewrittenFeed | undefined> {
  const root = findRoot(text);
  if (root === undefined) return undefined;
  const sheet = createSheet({ text, url, ...root, entities: readEntities(text.slice(0, root.start)) });
  let pauseAt = root.start + STRETCH;
  for (const token of scanMarkup(text, root.start)) {
    take(sheet, token);
    if (sheet.items.length >= MAX_ITEMS) break;
    if (token.start < pauseAt) continue;
    pauseAt = token.start + STRETCH;
    await setImmediate();
  }
  finishItem(sheet, text.length);
  return {
    kind: root.isAtom ? 'atom' : 'rss',
    head: sheet.head.join(''),
    items: sheet.items.slice(0, MAX_ITEMS),
    names: sheet.names,
    beside: sheet.beside,
  };
}

function findRoot(text: string): { start: number; isAtom: boolean } | undefined {
  for (const token of scanMarkup(text)) {
    if (token.start > MAX_NOISE) return undefined;
    if (token.kind !== 'open') continue;
    const name = localName(token.name);
    if (ROOTS.has(name)) return { start: token.start, isAtom: name === 'feed' };
  }
  return undefined;
}
