import { setImmediate } from 'node:timers/promises';
import RssParser from 'rss-parser';
import { FIELDS, type FieldName } from './fields.js';
import type { RawFeed, RawField, RawRecord } from './raw.js';
import { fieldElement, type RewrittenFeed } from './rewrite.js';

/** The one place that knows rss-parser. It reads what `rewriteFeed` made, by `parseString` only. */

/** About this much is parsed at a stretch (UTF-16 code units); then others have their turn. */
const BATCH = 100_000;

type Read = Record<string, unknown>;

/** All our fields under their own names, each with every occurrence and its attributes. */
const ITEM_FIELDS = FIELDS.map((name) => [fieldElement(name), fieldElement(name), { keepArray: true }]);
/** rss-parser takes the same for the feed; its types only know of plain names. */
const FEED_FIELDS = ITEM_FIELDS as unknown as string[];

/** Parses a rewritten feed. An item that rss-parser refuses is left out, the others stay. */
export async function parseRewritten(feed: RewrittenFeed): Promise<RawFeed> {
  const head = await tryParse(feed.kind, feed.head, []);
  const items: Read[] = [];
  for (const batch of inBatches(feed.items)) {
    const parsed = await tryParse(feed.kind, '', batch);
    items.push(...(parsed?.items ?? (await salvage(feed.kind, batch))));
    await setImmediate();
  }
  return { kind: feed.kind, head: toRecord(head ?? {}), items: items.map(toRecord) };
}

function inBatches(items: readonly string[]): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const item of items) {
    const last = batches.at(-1);
    if (last === undefined || room < item.length) {
      batches.push([item]);
      room = BATCH - item.length;
    } else {
      last.push(item);
      room -= item.length;
    }
  }
  return batches;
}

async function salvage(kind: RewrittenFeed['kind'], items: readonly string[]): Promise<Read[]> {
  const saved: Read[] = [];
  for (const item of items) saved.push(...((await tryParse(kind, '', [item]))?.items ?? []));
  return saved;
}

async function tryParse(
  kind: RewrittenFeed['kind'],
  head: string,
  items: readonly string[],
): Promise<(Read & { items: Read[] }) | undefined> {
  const parser = new RssParser<Read, Read>({ customFields: { feed: FEED_FIELDS, item: ITEM_FIELDS } });
  const content = head + items.join('');
  const document =
    kind === 'atom'
      ? `<feed>${content}</feed>`
      : `<rss version="2.0"><channel><generator/>${content}</channel></rss>`;
  try {
    return await parser.parseString(document);
  } catch {
    return undefined;
  }
}

function toRecord(read: Read): RawRecord {
  const record: Partial<Record<FieldName, RawField[]>> = {};
  for (const name of FIELDS) {
    const nodes = read[fieldElement(name)];
    if (Array.isArray(nodes)) record[name] = nodes.map(toField);
  }
  return record;
}

/** What xml2js makes of an element: its text, or its text as `_` and its attributes as `$`. */
function toField(node: unknown): RawField {
  if (typeof node === 'string') return { value: node, attributes: {} };
  if (typeof node !== 'object' || node === null) return { value: '', attributes: {} };
  const { _: value, $: attributes } = node as { _?: unknown; $?: Record<string, string> };
  return { value: typeof value === 'string' ? value : '', attributes: attributes ?? {} };
}
