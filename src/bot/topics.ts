import { createHash } from 'node:crypto';
import type { Topic } from '../model.js';
import type { Store } from '../store/store.js';
import { findNearest } from './nearest.js';
import { cutText } from './typed-text.js';

/** All topics that a story can have: the listed ones, then those that only a feed names. */
export async function knownTopics(store: Store): Promise<readonly Topic[]> {
  const [listed, feeds] = await Promise.all([store.topics.list(), store.feeds.list()]);
  const names = new Set(listed.map((topic) => topic.name));
  const fromFeeds = [...new Set(feeds.flatMap((feed) => feed.topics))].filter((name) => !names.has(name));
  return [...listed, ...fromFeeds.sort().map((name) => ({ name, title: name, words: [] }))];
}

/** Which topics a person meant: by name or title, in any case, with or without `#`, between blanks or commas. */
export interface MeantTopics {
  readonly found: readonly Topic[];
  readonly unknown: readonly string[];
}

/** Reads a list of topics as typed. A title of several words is known when it stands alone or between commas. */
export function readTopics(words: string, topics: readonly Topic[]): MeantTopics {
  const found = new Map<string, Topic>();
  const unknown: string[] = [];
  for (const part of words.split(',').map((text) => text.trim())) {
    const whole = findTopic(part, topics);
    for (const word of whole ? [part] : part.split(/\s+/)) {
      const topic = findTopic(word, topics);
      if (topic) found.set(topic.name, topic);
      else if (word !== '') unknown.push(word);
    }
  }
  return { found: [...found.values()], unknown };
}

/** The topic of this name or title; undefined where there is none. */
export function findTopic(text: string, topics: readonly Topic[]): Topic | undefined {
  const wanted = text.trim().replace(/^#/, '').toLowerCase();
  return topics.find((topic) => topic.name.toLowerCase() === wanted || topic.title.toLowerCase() === wanted);
}

/** The topics typed after a feed: known ones by their names; any other word becomes a topic of its own. */
export function namesOfTopics(words: string, known: readonly Topic[]): readonly string[] {
  const meant = readTopics(words, known);
  const names = [...meant.found.map((topic) => topic.name), ...meant.unknown.map(topicName)];
  return [...new Set(names)].filter((name) => name !== '');
}

const MAX_NAME = 32;

/** A title as the name of a topic: lower case, no spaces; '' where nothing of it can be one. */
export function topicName(title: string): string {
  return cutText(
    title
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
    MAX_NAME,
  );
}

/** Topics that a mistyped word may stand for. */
export function nearTopics(word: string, topics: readonly Topic[]): readonly Topic[] {
  const spellings = topics.flatMap((topic) => [topic.name, topic.title]);
  const near = findNearest(word, spellings);
  return topics.filter((topic) => near.includes(topic.name) || near.includes(topic.title));
}

const MAX_KEY_BYTES = 24;

/** A value as it fits the data of a button: itself where it is short and plain, else a digest of it. */
export function shortKey(value: string): string {
  const isShort = Buffer.byteLength(value) <= MAX_KEY_BYTES && !value.includes(':');
  return isShort ? value : `~${createHash('sha256').update(value).digest('base64url').slice(0, 12)}`;
}

/** The value that a button means, among those that there are now. */
export function findByKey<T>(key: string, values: readonly T[], nameOf: (value: T) => string): T | undefined {
  return values.find((value) => shortKey(nameOf(value)) === key);
}
