import { setImmediate } from 'node:timers/promises';
import RssParser from 'rss-parser';
import type { FieldName } from './fields.js';
import type { RawFeed, RawField, RawRecord } from './raw.js';
import type { RewrittenFeed } from './rewrite/rewrite-feed.js';
import { FIELD_ELEMENTS, readWritten } from './rewrite/write-field.js';

/** The one place that knows rss-parser. It reads what `rewriteFeed` made, by `parseString` only. */

/** About this much is parsed at a stretch (UTF-16 code units); then others have their turn. */
const BATCH = 50_000;

type Read = Record<string, unknown>;
type ReadFeed = Read & { items: Read[] };

/** Parses a rewritten feed. An item that rss-parser refuses is left out, the others stay. */
export async function parseRewritten(feed: RewrittenFeed): Promise<RawFeed> {
  const parse = createParse(feed);
  let head: Read | undefined;
  const items: Read[] = [];
  for (const batch of inBatches(feed.items)) {
    const parsed = await parse(head === undefined ? feed.head : '', batch);
    head ??= parsed ?? (await parse(feed.head, [])) ?? {};
    items.push(...(parsed?.items ?? (await salvage(parse, batch))));
    await setImmediate();
  }
  const toRecord = createToRecord(feed);
  return { kind: feed.kind, head: toRecord(head ?? {}), items: items.map(toRecord) };
}

/** At least one batch, so that the feed's own fields are read where there is no item. */
function inBatches(items: readonly string[]): string[][] {
  const batches: string[][] = [[]];
  let room = BATCH;
  for (const item of items) {
    if (room < item.length) {
      batches.push([]);
      room = BATCH;
    }
    batches.at(-1)?.push(item);
    room -= item.length;
  }
  return batches;
}

type Parse = (head: string, items: readonly string[]) => Promise<ReadFeed | undefined>;

async function salvage(parse: Parse, items: readonly string[]): Promise<Read[]> {
  const saved: Read[] = [];
  for (const item of items) saved.push(...((await parse('', [item]))?.items ?? []));
  return saved;
}

/** A parser that gives back our fields, each with every occurrence and its attributes. */
function createParse({ names }: RewrittenFeed): Parse {
  const elements = [...names].map((name) => FIELD_ELEMENTS[name]);
  const item = elements.map((element) => [element, element, { keepArray: true }]);
  // rss-parser takes the same for the feed; its types only know of plain names.
  const feed = item as unknown as string[];
  const parser = new RssParser<Read, Read>({ customFields: { feed, item } });
  return async (head, items) => {
    try {
      // Our fields read the same in either format; rss-parser is quicker with Atom, of which it expects fewer.
      return await parser.parseString(`<feed><f/>${head}${items.join('')}</feed>`);
    } catch {
      return undefined;
    }
  };
}

function createToRecord({ names, beside }: RewrittenFeed): (read: Read) => RawRecord {
  return (read) => {
    const record: Partial<Record<FieldName, RawField[]>> = {};
    for (const name of names) {
      const nodes = read[FIELD_ELEMENTS[name]];
      // xml2js makes a text of an element that has no attributes.
      if (Array.isArray(nodes)) record[name] = nodes.map((node) => readWritten(String(node), beside));
    }
    return record;
  };
}
