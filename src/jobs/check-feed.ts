import { createHash } from 'node:crypto';
import { type CheckOutcome, nextCheckAt } from '../feed/next-check.js';
import { parseFeed } from '../feed/parse.js';
import type { Clock, Feed, Fetch, FetchFailure, FetchOutcome, ParsedFeed } from '../model.js';
import { decodeBytes } from '../net/charset.js';
import type { FeedCheck, Store } from '../store/store.js';
import type { Turn } from './turns.js';
import { chooseWanted } from './wanted-items.js';

export interface CheckPorts {
  readonly store: Pick<Store, 'feeds' | 'items'>;
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Of [0, 1). */
  readonly random: () => number;
  /** Awaited before each feed is read. */
  readonly turn: Turn;
}

/** What is remembered of a feed between two checks and is not worth the store: lost, it is learnt again. */
export interface FeedMemory {
  readonly itemDates: readonly number[];
  readonly ttlMs?: number;
  /** A permanent redirect and how often it was seen in a row. */
  readonly moved?: { readonly to: string; readonly times: number };
}

/** A check that is over, not yet recorded. */
export interface CheckResult {
  readonly feed: Feed;
  readonly kind: 'ok' | 'not-modified' | 'gone' | 'failed';
  readonly check: FeedCheck;
  readonly newItems: number;
  readonly memory: FeedMemory;
  readonly failure?: FetchFailure;
}

/** A permanent redirect is believed when it was seen so often in a row: one may be a mistake of a few hours. */
const MOVED_TIMES = 3;
const DATES_KEPT = 20;

/**
 * Asks a feed and stores its new items. The check itself is given back, not recorded: when most feeds fail at once,
 * none is to blame. Throws only for the store.
 */
export async function checkFeed(ports: CheckPorts, feed: Feed, memory: FeedMemory): Promise<CheckResult> {
  const { url, etag, lastModified } = feed;
  const fetched = await ports.fetch({
    url,
    kind: 'feed',
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  });
  const movedTo = fetched.kind === 'ok' || fetched.kind === 'not-modified' ? fetched.movedTo : undefined;
  const context = { ports, feed, memory };
  const answered = { ...context, memory: withMove(memory, movedTo) };
  switch (fetched.kind) {
    case 'gone':
      return { ...failed(context, 'The server says that the feed is gone for good (410).'), kind: 'gone' };
    case 'failed':
      return failed(context, fetched.reason, fetched);
    case 'not-modified':
      return unchanged(answered, fetched);
    case 'ok':
      return readBody(answered, fetched);
  }
}

interface Context {
  readonly ports: CheckPorts;
  readonly feed: Feed;
  readonly memory: FeedMemory;
}

type Fetched = Extract<FetchOutcome, { kind: 'ok' }>;

async function readBody(context: Context, fetched: Fetched): Promise<CheckResult> {
  const { feed, ports, memory } = context;
  const bodyHash = createHash('sha256').update(fetched.body).digest('base64url');
  const validators = { etag: fetched.etag ?? null, lastModified: fetched.lastModified ?? null, bodyHash };
  if (bodyHash === feed.bodyHash) return unchanged(context, fetched, validators);
  await ports.turn();
  const text = decodeBytes(fetched.body, fetched.contentType, 'xml');
  const parsed = await parseFeed(text, { url: fetched.url });
  // Validators are not kept: what was not understood is to be asked for again. Nor is a move to what is no feed.
  if (parsed.kind === 'failed')
    return failed({ ...context, memory: withMove(memory, undefined) }, parsed.reason);
  const newItems = await storeItems(ports, feed, parsed.feed);
  const learnt = {
    ...memory,
    itemDates: itemDates(parsed.feed, ports.clock()),
    ...(parsed.feed.ttlMs === undefined ? {} : { ttlMs: parsed.feed.ttlMs }),
  };
  const { title, link } = parsed.feed;
  return succeeded({ ...context, memory: learnt }, 'ok', newItems, {
    freshness: fetched,
    ...validators,
    ...(title === undefined ? {} : { title }),
    ...(link === undefined ? {} : { link }),
  });
}

async function storeItems(ports: CheckPorts, feed: Feed, parsed: ParsedFeed): Promise<number> {
  const isFirstPoll = (await ports.store.items.countSeen(feed.id)) === 0;
  const language = parsed.language ?? feed.language;
  const items = parsed.items.map((item) =>
    item.language === undefined && language !== undefined ? { ...item, language } : item,
  );
  const now = ports.clock();
  return ports.store.items.add(feed.id, chooseWanted(items, isFirstPoll, now), now);
}

function unchanged(
  context: Context,
  freshness: { readonly freshForMs?: number },
  validators: Partial<FeedCheck> = {},
): CheckResult {
  return succeeded(context, 'not-modified', 0, { freshness, ...validators });
}

function succeeded(
  { ports, feed, memory }: Context,
  kind: 'ok' | 'not-modified',
  newItems: number,
  found: Partial<FeedCheck> & { readonly freshness: { readonly freshForMs?: number } },
): CheckResult {
  const { freshness, ...learnt } = found;
  const { freshForMs } = freshness;
  const outcome = { kind, ...(freshForMs === undefined ? {} : { freshForMs }) };
  const { moved } = memory;
  const address = moved !== undefined && moved.times >= MOVED_TIMES ? { url: moved.to } : {};
  const check = { ...learnt, ...address, ...checkTimes(ports, feed, memory, outcome), isSuccess: true };
  return { feed, kind, check, newItems, memory };
}

function failed(
  { ports, feed, memory }: Context,
  reason: string,
  outcome: { readonly code?: FetchFailure; readonly retryAfterMs?: number } = {},
): CheckResult {
  const { retryAfterMs } = outcome;
  const failure = { kind: 'failed' as const, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  const check = { ...checkTimes(ports, feed, memory, failure), isSuccess: false, error: reason };
  return {
    feed,
    kind: 'failed',
    check,
    newItems: 0,
    memory,
    ...(outcome.code === undefined ? {} : { failure: outcome.code }),
  };
}

function checkTimes(
  ports: CheckPorts,
  feed: Feed,
  memory: FeedMemory,
  outcome: CheckOutcome,
): Pick<FeedCheck, 'checkedAt' | 'nextCheckAt'> {
  const now = ports.clock();
  const { itemDates, ttlMs } = memory;
  const rhythm = { itemDates, ...(ttlMs === undefined ? {} : { ttlMs }), random: ports.random() };
  return { checkedAt: now, nextCheckAt: nextCheckAt({ feed, now, outcome, ...rhythm }) };
}

/** What is remembered once a feed has answered from where it permanently redirects to, or from its own address. */
function withMove({ moved, ...memory }: FeedMemory, to: string | undefined): FeedMemory {
  if (to === undefined) return memory;
  return { ...memory, moved: { to, times: moved?.to === to ? moved.times + 1 : 1 } };
}

function itemDates(feed: ParsedFeed, now: number): readonly number[] {
  return feed.items
    .map((item) => item.publishedAt ?? item.updatedAt ?? now)
    .toSorted((a, b) => b - a)
    .slice(0, DATES_KEPT);
}
