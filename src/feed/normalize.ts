import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { FeedItem, ParsedFeed } from '../model.js';
import { parseDate } from './dates.js';
import {
  CATEGORIES,
  CONTENTS,
  DESCRIPTIONS,
  IDS,
  KEYWORDS,
  PUBLISHED,
  SUMMARIES,
  TITLES,
  UPDATED,
} from './field-order.js';
import { findLink, linkBase } from './item-links.js';
import { findEnclosures, findImage } from './media.js';
import { findAuthor } from './people.js';
import { fieldsOf, firstOf, type RawFeed, type RawField, type RawRecord } from './raw.js';
import { readLine, readText } from './text.js';

/** About this much text is made at a stretch (UTF-16 code units); then others have their turn. */
const STRETCH = 200_000;
/** What an item costs beside its texts, in the same measure. */
const ITEM_COST = 1_000;

/**
 * Makes sense of a feed's fields, in stretches: plain text, absolute addresses, UTC. A bad field is left out,
 * nothing more.
 */
export async function normalizeFeed(raw: RawFeed, url: string): Promise<ParsedFeed> {
  const isAtom = raw.kind === 'atom';
  const link = findLink(raw.head, { isAtom, base: url });
  const ttlMs = readTtl(raw.head);
  const base = linkBase(url, link, isAtom);
  const feedAuthor = findAuthor(raw.head);
  return defined({
    title: firstOf(raw.head, TITLES, (field) => readLine(field, isAtom)),
    link,
    description: firstOf(raw.head, DESCRIPTIONS, (field) => readText(field, isAtom)),
    language: readLanguage(raw.head),
    ttlMs,
    items: await normalizeItems(raw.items, { isAtom, base, feedAuthor }),
  });
}

interface ItemContext {
  readonly isAtom: boolean;
  /** Base of relative addresses where the item gives none. */
  readonly base: string;
  readonly feedAuthor: string | undefined;
}

async function normalizeItems(raws: readonly RawRecord[], context: ItemContext): Promise<FeedItem[]> {
  const items: FeedItem[] = [];
  let room = STRETCH;
  for (const raw of raws) {
    const item = normalizeItem(raw, context);
    items.push(item);
    room -= ITEM_COST + (item.summary?.length ?? 0) + (item.content?.length ?? 0);
    if (room > 0) continue;
    room = STRETCH;
    await setImmediate();
  }
  return items;
}

function normalizeItem(raw: RawRecord, { isAtom, base, feedAuthor }: ItemContext): FeedItem {
  const title = firstOf(raw, TITLES, (field) => readLine(field, isAtom));
  const url = findLink(raw, { isAtom, base });
  const publishedAt = firstOf(raw, PUBLISHED, (field) => parseDate(field.value));
  const updatedAt = firstOf(raw, UPDATED, (field) => parseDate(field.value));
  const { summary, content } = readTexts(raw, isAtom);
  return defined({
    id: readId(raw) ?? url ?? hashOf(title ?? summary ?? content, publishedAt ?? updatedAt),
    title,
    url,
    publishedAt,
    updatedAt,
    summary,
    content,
    author: findAuthor(raw) ?? feedAuthor,
    categories: readCategories(raw),
    enclosures: findEnclosures(raw, base),
    image: findImage(raw, { isAtom, base, bodies: [...CONTENTS, ...SUMMARIES] }),
    language: readLanguage(raw),
  });
}

/**
 * The texts of an item. Where it has no content of its own but two different summaries, as podcasts and some RSS
 * do, the longer serves as its content.
 */
function readTexts(raw: RawRecord, isAtom: boolean): { summary?: string; content?: string } {
  const read = (field: RawField) => readText(field, isAtom);
  const content = firstOf(raw, CONTENTS, read);
  const summary = firstOf(raw, SUMMARIES, read);
  if (content !== undefined || summary === undefined) return defined({ summary, content });
  const other = firstOf(raw, ['summary', 'itunes:summary'], read);
  if (other === undefined || other === summary) return { summary };
  return other.length > summary.length ? { summary, content: other } : { summary: other, content: summary };
}

/** The publisher's own id, as written: two feeds may differ in nothing but case. */
function readId(raw: RawRecord): string | undefined {
  return firstOf(raw, IDS, ({ value }) => (value.trim() === '' ? undefined : value.trim()));
}

function hashOf(...parts: readonly (string | number | undefined)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function readCategories(raw: RawRecord): string[] {
  const named = fieldsOf(raw, CATEGORIES).flatMap(({ value, attributes: { label, term, text } }) =>
    [label, term, text, value].flatMap(
      (name) => readLine({ value: name ?? '', attributes: {} }, false) ?? [],
    ),
  );
  const keywords = fieldsOf(raw, KEYWORDS).flatMap(({ value }) =>
    value.split(',').map((word) => word.trim()),
  );
  return [...new Set([...named, ...keywords])].filter((category) => category !== '');
}

/** The ISO 639-1 part of a language tag. */
function readLanguage(raw: RawRecord): string | undefined {
  return firstOf(raw, ['language', 'dc:language', 'lang'], ({ value }) => languageOf(value));
}

export function languageOf(tag: string): string | undefined {
  return /^([a-z]{2,3})(?:[-_]|$)/.exec(tag.trim().toLowerCase())?.[1];
}

const PERIODS_MS: Readonly<Record<string, number>> = {
  hourly: 3_600_000,
  daily: 86_400_000,
  weekly: 7 * 86_400_000,
  monthly: 30 * 86_400_000,
  yearly: 365 * 86_400_000,
};

/** RSS 2.0 `ttl` in minutes, or the syndication module: so many times a period. */
function readTtl(head: RawRecord): number | undefined {
  const minutes = Number(head.ttl?.[0]?.value ?? Number.NaN);
  if (minutes > 0) return minutes * 60_000;
  const period = PERIODS_MS[head['sy:updateperiod']?.[0]?.value.trim().toLowerCase() ?? ''];
  if (period === undefined) return undefined;
  const frequency = Number(head['sy:updatefrequency']?.[0]?.value ?? 1);
  return frequency >= 1 ? Math.round(period / frequency) : period;
}

/** `record` without its undefined members. */
export function defined<T extends object>(record: T): T {
  const kept: Partial<T> = {};
  for (const key in record) if (record[key] !== undefined) kept[key] = record[key];
  return kept as T;
}
