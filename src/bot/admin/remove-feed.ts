import type { Feed } from '../../model.js';
import type { Turn } from '../turn.js';
import { feedName } from './feed-text.js';

/**
 * Removes a feed that came by chat. One of the feeds file would be back after the next start, so it is paused
 * instead. Gives what to tell the admin, HTML.
 */
export async function removeFeed(turn: Turn, feed: Feed): Promise<string> {
  const { feeds } = turn.ports.store;
  if (feed.origin === 'file') {
    await feeds.update(feed.id, { state: 'paused' });
    return turn.html('removefeed-from-file', { title: feedName(feed) });
  }
  await feeds.remove(feed.id);
  return turn.html('removefeed-done', { title: feedName(feed) });
}
