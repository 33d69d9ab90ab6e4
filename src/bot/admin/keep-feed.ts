import type { Turn, View } from '../turn.js';
import { feedName } from './feed-text.js';
import { feedView } from './feeds-view.js';
import { type ProposedFeed, topicsText } from './propose-feed.js';

/** Keeps a feed that was shown, and has it read at once. One that another admin has kept meanwhile stays as it is. */
export async function keepFeed(turn: Turn, { url, title, topics }: ProposedFeed): Promise<View> {
  const { store, clock, pollNow } = turn.ports;
  const settings = { url, topics, origin: 'chat' as const, ...(title === undefined ? {} : { title }) };
  const known = await store.feeds.findByUrl(url);
  const feed = known ?? (await store.feeds.save(settings, clock()));
  pollNow(feed.id);
  const note = known ? 'addfeed-known' : 'addfeed-done';
  return feedView(turn, feed, turn.html(note, { title: feedName(feed), topics: topicsText(turn, feed) }));
}
