import { escapeHtml, shortenText } from '../../digest/html.js';
import { formatAge } from '../../digest/texts.js';
import type { Feed } from '../../model.js';
import type { Turn } from '../turn.js';

const MAX_TITLE = 60;
const MAX_ERROR = 160;

/** What a feed is called: its title, else its address. Plain text, at most 60 graphemes. */
export function feedName(feed: Pick<Feed, 'title' | 'url'>): string {
  return shortenText(feed.title ?? feed.url, MAX_TITLE);
}

/** One sign of how a feed does. */
export function healthMark(feed: Feed): string {
  if (feed.state === 'gone') return '⛔';
  if (feed.state === 'paused') return '⏸';
  if (feed.failures > 0) return '⚠️';
  return feed.lastSuccessAt === undefined ? '⏳' : '✅';
}

/** A feed in two or three lines of HTML: name, topics, when it was read, what is wrong. */
export function feedLines(turn: Turn, feed: Feed): string {
  const topics = feed.topics.length > 0 ? ` · ${escapeHtml(feed.topics.join(', '))}` : '';
  const origin = feed.origin === 'file' ? ` · ${turn.html('feed-from-file')}` : '';
  const lines = [
    `${healthMark(feed)} <b>${escapeHtml(feedName(feed))}</b>${topics}${origin}`,
    feedHealth(turn, feed),
  ];
  if (feed.failures > 0 && feed.lastError) lines.push(escapeHtml(shortenText(feed.lastError, MAX_ERROR)));
  return lines.join('\n');
}

function feedHealth(turn: Turn, feed: Feed): string {
  const age = (at: number) => formatAge(turn.chat.language, at, turn.ports.clock());
  if (feed.state === 'gone') return turn.html('feed-gone');
  if (feed.state === 'paused') return turn.html('feed-paused');
  if (feed.failures > 0 && feed.failingSince !== undefined) {
    return turn.html('feed-failing', { since: age(feed.failingSince), count: feed.failures });
  }
  if (feed.lastSuccessAt === undefined) return turn.html('feed-waiting');
  return turn.html('feed-read', { age: age(feed.lastSuccessAt) });
}
