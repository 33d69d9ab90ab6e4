import { z } from 'zod';
import type { Feed } from '../../model.js';
import { feedName } from '../admin/feed-text.js';
import { feedsView, feedView, removalView } from '../admin/feeds-view.js';
import { keepFeed } from '../admin/keep-feed.js';
import { type ProposedFeed, proposeFeed } from '../admin/propose-feed.js';
import { removeFeed } from '../admin/remove-feed.js';
import { knownTopics, namesOfTopics } from '../topics.js';
import { type Answer, say, type Turn } from '../turn.js';
import type { Press } from './press.js';

/** A button about one feed: `name:feed id`. Undefined where the feed is gone. */
function feedPress(name: string, act: (turn: Turn, feed: Feed) => Promise<Answer>): Press {
  return {
    name,
    scope: 'admins',
    handle: async (turn, [id]) => {
      const feed = id === undefined ? undefined : await turn.ports.store.feeds.get(id);
      return feed && act(turn, feed);
    },
  };
}

async function setState(turn: Turn, feed: Feed, state: 'active' | 'paused'): Promise<Answer> {
  const { store, clock } = turn.ports;
  await store.feeds.update(feed.id, { state, ...(state === 'active' ? { nextCheckAt: clock() } : {}) });
  if (state === 'active') turn.ports.pollNow(feed.id);
  const changed: Feed = { ...feed, state };
  const toast = turn.text(state === 'active' ? 'toast-feed-resumed' : 'toast-feed-paused');
  return { views: [feedView(turn, changed)], toast };
}

const remembered = z.object({ url: z.string(), title: z.string().optional(), topics: z.array(z.string()) });

/** A button about a feed that /addfeed found: `name:key`. Undefined where it is forgotten. */
function foundPress(name: string, act: (turn: Turn, found: ProposedFeed) => Promise<Answer>): Press {
  return {
    name,
    scope: 'admins',
    handle: async (turn, [key]) => {
      const text = key === undefined ? undefined : turn.memory.recall(key);
      if (text === undefined) return undefined;
      const { title, ...found } = remembered.parse(JSON.parse(text));
      return act(turn, title === undefined ? found : { ...found, title });
    },
  };
}

/** A page of the feeds: `feeds:page`. */
const listPage: Press = {
  name: 'feeds',
  scope: 'admins',
  handle: async (turn, [page]) => {
    if (!/^\d{1,4}$/.test(page ?? '')) return undefined;
    return { views: [feedsView(turn, await turn.ports.store.feeds.list(), Number(page))] };
  },
};

/** The buttons of /feeds, /addfeed and /removefeed. */
export const FEED_PRESSES: readonly Press[] = [
  listPage,
  foundPress('flook', async (turn, found) => ({
    ...say(turn.html('addfeed-looking', { address: found.url })),
    later: () => proposeFeed(turn, found),
  })),
  foundPress('fkeep', async (turn, found) => ({ views: [await keepFeed(turn, found)] })),
  { name: 'fdrop', scope: 'admins', handle: async (turn) => say(turn.html('addfeed-dropped')) },
  feedPress('feed', async (turn, feed) => ({ views: [feedView(turn, feed)] })),
  feedPress('fpause', (turn, feed) => setState(turn, feed, 'paused')),
  feedPress('fresume', (turn, feed) => setState(turn, feed, 'active')),
  feedPress('fask', async (turn, feed) => ({ views: [removalView(turn, feed)] })),
  feedPress('fremove', async (turn, feed) => say(await removeFeed(turn, feed))),
  feedPress('ftopics', async (turn, feed) => {
    // The file would take its own topics back at the next start.
    if (feed.origin === 'file') return say(turn.html('topic-of-file', { title: feedName(feed) }));
    const html = turn.html('retopic-ask', { title: feedName(feed) });
    return { views: [{ html, isQuestion: true }], isNew: true, asks: `ftopics:${feed.id}` };
  }),
  feedPress('fcheck', async (turn, feed) => {
    await turn.ports.store.feeds.update(feed.id, { nextCheckAt: turn.ports.clock() });
    turn.ports.pollNow(feed.id);
    return { views: [feedView(turn, feed)], toast: turn.text('toast-feed-checking') };
  }),
];

/** Gives a feed the topics that were typed; a dash stands for none. */
export const FEED_QUESTIONS: readonly Press[] = [
  feedPress('ftopics', async (turn, feed) => {
    const { store } = turn.ports;
    const topics = namesOfTopics(turn.words, await knownTopics(store));
    await store.feeds.update(feed.id, { topics });
    return { views: [feedView(turn, { ...feed, topics })] };
  }),
];
