import { escapeHtml } from '../../digest/html.js';
import type { Feed } from '../../model.js';
import { pressButton, type Turn, type View } from '../turn.js';
import { feedLines, feedName, healthMark } from './feed-text.js';

const PAGE_SIZE = 8;

/** Feeds that need a look come first, then by name. */
export function sortByNeed(feeds: readonly Feed[]): readonly Feed[] {
  return [...feeds].sort((a, b) => need(a) - need(b) || feedName(a).localeCompare(feedName(b)));
}

function need(feed: Feed): number {
  if (feed.state === 'active' && feed.failures > 0) return 0;
  return feed.state === 'active' ? 1 : 2;
}

/** A page of the feeds, a button for each, and one to turn the page. */
export function feedsView(turn: Turn, feeds: readonly Feed[], page: number): View {
  const pages = Math.max(1, Math.ceil(feeds.length / PAGE_SIZE));
  const at = Math.min(page, pages - 1);
  const shown = sortByNeed(feeds).slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE);
  const failing = feeds.filter((feed) => feed.state === 'active' && feed.failures > 0).length;
  const title = turn.html('feeds-title', { count: feeds.length, failing });
  const turnTo = (text: string, target: number) => pressButton(text, `feeds:${target}`);
  const pager = [
    ...(at > 0 ? [turnTo(turn.text('button-back'), at - 1)] : []),
    ...(at < pages - 1 ? [turnTo(turn.text('button-more'), at + 1)] : []),
  ];
  return {
    html: [title, ...shown.map((feed) => feedLines(turn, feed))].join('\n\n'),
    buttons: [
      ...shown.map((feed) => [pressButton(`${healthMark(feed)} ${feedName(feed)}`, `feed:${feed.id}`)]),
      ...(pager.length > 0 ? [pager] : []),
    ],
  };
}

/** One feed with what can be done about it. */
export function feedView(turn: Turn, feed: Feed, note = ''): View {
  const act = (key: string, name: string) => pressButton(turn.text(key), `${name}:${feed.id}`);
  const isActive = feed.state === 'active';
  return {
    html: [note, feedLines(turn, feed), `<code>${escapeHtml(feed.url)}</code>`]
      .filter((part) => part !== '')
      .join('\n\n'),
    buttons: [
      [
        isActive ? act('button-pause', 'fpause') : act('button-resume', 'fresume'),
        act('button-check-now', 'fcheck'),
      ],
      [act('button-feed-topics', 'ftopics'), act('button-remove', 'fask')],
      [pressButton(turn.text('button-all-feeds'), 'feeds:0')],
    ],
  };
}

/** Asks before a feed is removed. */
export function removalView(turn: Turn, feed: Feed): View {
  return {
    html: turn.html('removefeed-sure', { title: feedName(feed) }),
    buttons: [
      [
        pressButton(turn.text('button-remove-yes'), `fremove:${feed.id}`),
        pressButton(turn.text('button-keep'), `feed:${feed.id}`),
      ],
    ],
  };
}
