import { canonicalUrl } from '../article/canonical.js';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { Article, Clock, Feed, Topic } from '../model.js';
import type { Store, StoredItem } from '../store/store.js';
import type { GuessTopic } from '../story/topic-model.js';
import { composeMember } from './compose-member.js';
import type { PassControl } from './loop.js';
import { runPool } from './pool.js';
import { type ReadPagePorts, readPage } from './read-page.js';
import type { Seat } from './seat.js';
import { createStoryDesk, type StoryDesk } from './story-desk.js';
import { createTopicLessons } from './topic-lessons.js';

export interface ReadPorts extends ReadPagePorts {
  readonly store: Pick<Store, 'feeds' | 'items' | 'stories' | 'topics'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Where the process sits that puts articles into stories. */
  readonly seat: Seat;
  /** Told when a story was opened or has changed. */
  readonly onStory: () => void;
}

/** Reads every item that waits and puts it into its story. */
export type Read = (control: PassControl) => Promise<void>;

const CONCURRENCY = 12;
const LEASE_MS = 3 * 60_000;
const MOST_ATTEMPTS = 3;
const AFTER_FAULT_MS = 60_000;

/** State of its own: the story index, and what the day's topics are guessed by. */
export function createRead(ports: ReadPorts): Read {
  const { store, clock } = ports;
  const desk = createStoryDesk({ stories: store.stories, clock, seat: ports.seat });
  const lessons = createTopicLessons({ store, clock });
  return async (control) => {
    const feeds = new Map<string, Promise<Feed | undefined>>();
    const feedOf = (id: string): Promise<Feed | undefined> => {
      const feed = feeds.get(id) ?? store.feeds.get(id);
      feeds.set(id, feed);
      return feed;
    };
    let topics: Promise<readonly Topic[]> | undefined;
    await runPool({
      concurrency: CONCURRENCY,
      claim: (limit) => store.items.claimNew(clock(), limit, LEASE_MS),
      work: async (stored) => {
        topics ??= store.topics.list();
        const feed = await feedOf(stored.feedId);
        const guessTopic = await lessons.today();
        await readSafely(ports, desk, { stored, feed, topics: await topics, guessTopic });
      },
      control,
    });
  };
}

interface Reading {
  readonly stored: StoredItem;
  readonly feed: Feed | undefined;
  readonly topics: readonly Topic[];
  readonly guessTopic: GuessTopic;
}

/** An item whose reading fails in a way that was not foreseen is tried again, thrice in all, and stops no other. */
async function readSafely(ports: ReadPorts, desk: StoryDesk, reading: Reading): Promise<void> {
  const { stored } = reading;
  try {
    await readItem(ports, desk, reading);
  } catch (error) {
    const url = stored.item.url;
    ports.log.error({ err: error, item: url }, 'reading this item failed in a way that was not foreseen');
    const reason = error instanceof Error ? error.message : String(error);
    if (stored.attempts >= MOST_ATTEMPTS) await skip(ports, stored, reason);
    else await ports.store.items.retryAt(stored.id, ports.clock() + AFTER_FAULT_MS, reason);
  }
}

async function readItem(ports: ReadPorts, desk: StoryDesk, reading: Reading): Promise<void> {
  const { stored, feed, topics, guessTopic } = reading;
  const { item } = stored;
  if (!feed) return skip(ports, stored, 'its feed was removed');
  if (await isKnown(ports, item.url))
    return skip(ports, stored, 'read already, from another feed or address');
  const read = await readPage(ports, item, feed, stored.attempts);
  if (read.kind === 'nothing') return skip(ports, stored, read.reason);
  if (read.kind === 'retry') {
    ports.metrics.articles.inc({ outcome: 'retried' });
    return ports.store.items.retryAt(stored.id, ports.clock() + read.afterMs, read.reason);
  }
  if (await isKnown(ports, read.article.url))
    return skip(ports, stored, 'read already, from another address');
  const publishedAt = publicationTime(stored, read.article, ports.clock());
  const { categories } = item;
  const make = (arrivedAt: number) =>
    composeMember({ article: read.article, feed, categories, topics, guessTopic, publishedAt, arrivedAt });
  const placed = await desk.place(make, stored.id);
  if (placed === 'known')
    return skip(ports, stored, 'read meanwhile by another process or from another feed');
  ports.metrics.articles.inc({ outcome: read.from });
  if (placed === 'opened') ports.metrics.stories.inc();
  ports.onStory();
}

async function skip(ports: ReadPorts, stored: StoredItem, reason: string): Promise<void> {
  await ports.store.items.skip(stored.id, reason);
  ports.metrics.articles.inc({ outcome: 'skipped' });
  ports.log.debug({ item: stored.item.url, reason }, 'item not told');
}

async function isKnown(ports: ReadPorts, url: string | undefined): Promise<boolean> {
  return url !== undefined && ports.store.stories.hasArticleUrl(canonicalUrl(url));
}

/** The feed's date before the page's; neither lies in the future. */
function publicationTime(stored: StoredItem, article: Article, now: number): number {
  return Math.min(stored.item.publishedAt ?? article.publishedAt ?? stored.seenAt, now);
}
