import { chooseWanted } from '../digest/choose.js';
import { renderDigest } from '../digest/render.js';
import type { Button, Mute, Story } from '../model.js';
import { EVERYTHING } from './subscribing.js';
import { findByKey, knownTopics, shortKey } from './topics.js';
import { type Answer, pressButton, say, type Turn, type View } from './turn.js';

/** A list of stories that a person asked for and can turn the pages of. */
export type Listing =
  | { readonly kind: 'latest' }
  | { readonly kind: 'topic'; readonly name: string; readonly title: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'speaker'; readonly name: string };

export const DEFAULT_STORIES = 5;
export const MAX_STORIES = 10;

interface Page {
  readonly stories: readonly Story[];
  /** Where the next page begins in the list; undefined on the last page. */
  readonly next?: number;
}

/** The first stories of a list, in as many messages as they take; undefined when there are none. */
export async function showStories(turn: Turn, listing: Listing, count: number): Promise<Answer | undefined> {
  const page = await readPage(turn, listing, count, 0);
  if (page.stories.length === 0) return undefined;
  const buttons = pageButtons(turn, listing, count, 0, page.next);
  return { views: renderPage(turn, listing, page.stories, buttons), onSent: markShown(turn, page.stories) };
}

/** A page of a list as one message: as many of the `count` stories as it holds. */
export async function showPage(turn: Turn, listing: Listing, count: number, offset: number): Promise<Answer> {
  const page = await readPage(turn, listing, count, offset);
  if (page.stories.length === 0) {
    return say(turn.html('stories-end'), pageButtons(turn, listing, count, offset, undefined));
  }
  for (let taken = page.stories.length; taken > 1; taken -= 1) {
    const part = taken === page.stories.length ? page : await readPage(turn, listing, taken, offset);
    const answer = onePage(turn, listing, count, offset, part);
    if (answer.views.length === 1) return answer;
  }
  return onePage(turn, listing, count, offset, await readPage(turn, listing, 1, offset));
}

function onePage(turn: Turn, listing: Listing, count: number, offset: number, page: Page): Answer {
  const buttons = pageButtons(turn, listing, count, offset, page.next);
  return { views: renderPage(turn, listing, page.stories, buttons), onSent: markShown(turn, page.stories) };
}

function renderPage(
  turn: Turn,
  listing: Listing,
  stories: readonly Story[],
  buttons: readonly (readonly Button[])[],
): readonly View[] {
  return renderDigest(
    { stories, more: 0 },
    {
      language: turn.chat.language,
      now: turn.ports.clock(),
      translate: turn.ports.translate,
      quoteLength: turn.chat.quoteLength,
      previews: turn.chat.previews,
      title: listingTitle(turn, listing),
      buttons,
    },
  );
}

function listingTitle(turn: Turn, listing: Listing): string {
  switch (listing.kind) {
    case 'latest':
      return turn.text('digest-title-latest');
    case 'topic':
      return listing.title;
    case 'words':
      return turn.text('stories-found', { words: listing.words });
    case 'speaker':
      return turn.text('stories-said', { name: listing.name });
  }
}

function markShown(turn: Turn, stories: readonly Story[]): () => Promise<void> {
  return () => turn.ports.store.digests.markShown(turn.chat.id, stories, turn.ports.clock());
}

/* ---------------------------------------------------------------- reading */

/** Rows read at a time while muted ones are passed over, and how often. */
const MAX_READS = 5;

async function readPage(turn: Turn, listing: Listing, count: number, offset: number): Promise<Page> {
  const mutes =
    listing.kind === 'latest' ? await turn.ports.store.subscriptions.mutesOfChat(turn.chat.id) : [];
  const stories: Story[] = [];
  let at = offset;
  for (let read = 0; read < MAX_READS; read += 1) {
    const batch = await readStories(turn, listing, MAX_STORIES + 1, at);
    for (const story of batch) {
      if (stories.length === count) return { stories, next: at };
      at += 1;
      stories.push(...unmuted(story, mutes));
    }
    if (batch.length <= MAX_STORIES) return { stories };
  }
  return { stories, next: at };
}

function unmuted(story: Story, mutes: readonly Mute[]): readonly Story[] {
  return chooseWanted([story], { subscriptions: [EVERYTHING], mutes });
}

function readStories(turn: Turn, listing: Listing, limit: number, offset: number): Promise<readonly Story[]> {
  const { stories } = turn.ports.store;
  switch (listing.kind) {
    case 'latest':
      return stories.newest({ limit, offset });
    case 'topic':
      return stories.newest({ topic: listing.name, limit, offset });
    case 'words':
      return stories.search(listing.words, limit, offset);
    case 'speaker':
      return stories.bySpeaker(listing.name, limit, offset);
  }
}

/* ---------------------------------------------------------------- buttons */

function pageButtons(
  turn: Turn,
  listing: Listing,
  count: number,
  offset: number,
  next: number | undefined,
): readonly (readonly Button[])[] {
  const key = listingKey(turn, listing);
  const to = (text: string, target: number) => pressButton(text, `page:${key}:${count}:${target}`);
  const row = [
    ...(offset > 0 ? [to(turn.text('button-back'), Math.max(0, offset - count))] : []),
    ...(next === undefined ? [] : [to(turn.text('button-more'), next)]),
  ];
  return row.length > 0 ? [row] : [];
}

/** With `page:`, a count and an offset the data stays within 64 bytes. */
const MAX_QUERY_BYTES = 44;

function listingKey(turn: Turn, listing: Listing): string {
  switch (listing.kind) {
    case 'latest':
      return 'l';
    case 'topic':
      return `t${shortKey(listing.name)}`;
    case 'words':
      return `w${queryKey(turn, listing.words)}`;
    case 'speaker':
      return `s${queryKey(turn, listing.name)}`;
  }
}

function queryKey(turn: Turn, query: string): string {
  const isShort = Buffer.byteLength(query) <= MAX_QUERY_BYTES && !/[:~]/.test(query);
  return isShort ? query : turn.memory.remember(query);
}

/** The list that a button means; undefined when it is not known any more. */
export async function readListing(turn: Turn, key: string): Promise<Listing | undefined> {
  const rest = key.slice(1);
  if (key === 'l') return { kind: 'latest' };
  if (key.startsWith('t')) {
    const topic = findByKey(rest, await knownTopics(turn.ports.store), ({ name }) => name);
    return topic && { kind: 'topic', name: topic.name, title: topic.title };
  }
  const query = rest.startsWith('~') ? turn.memory.recall(rest) : rest;
  if (!query) return undefined;
  if (key.startsWith('w')) return { kind: 'words', words: query };
  return key.startsWith('s') ? { kind: 'speaker', name: query } : undefined;
}
