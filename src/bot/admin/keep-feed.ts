import { escapeHtml } from '../../digest/html.js';
import { renderDigest } from '../../digest/render.js';
import type { Story } from '../../model.js';
import type { FoundFeed } from '../ports.js';
import type { Turn, View } from '../turn.js';
import { feedName } from './feed-text.js';
import { feedView } from './feeds-view.js';

/** Keeps a feed, has it read at once, and shows what it would post. Waits for the feed: only for the background. */
export async function keepFeed(turn: Turn, found: FoundFeed, topics: readonly string[]): Promise<View> {
  const { store, clock } = turn.ports;
  const known = await store.feeds.findByUrl(found.url);
  const settings = known
    ? { ...known, topics: topics.length > 0 ? topics : known.topics }
    : { url: found.url, topics, origin: 'chat' as const, ...(found.title ? { title: found.title } : {}) };
  const feed = await store.feeds.save(settingsOf(settings), clock());
  turn.ports.pollNow(feed.id);
  const preview = await turn.ports.previewFeed(feed.url);
  const named = topics.length > 0 ? topics.join(', ') : turn.text('feed-no-topics');
  const note = turn.html(known ? 'addfeed-known' : 'addfeed-done', { title: feedName(feed), topics: named });
  if (preview.kind === 'failed') {
    return feedView(turn, feed, `${note}\n${turn.html('addfeed-no-preview', { reason: preview.reason })}`);
  }
  const buttons = feedView(turn, feed).buttons;
  return { html: `${note}\n\n${previewHtml(turn, preview.stories)}`, ...(buttons ? { buttons } : {}) };
}

const PREVIEW_STORIES = 2;

function previewHtml(turn: Turn, stories: readonly Story[]): string {
  const [first] = renderDigest(
    { stories: stories.slice(0, PREVIEW_STORIES), more: 0 },
    {
      language: turn.chat.language,
      now: turn.ports.clock(),
      translate: turn.ports.translate,
      quoteLength: 'short',
      previews: false,
    },
  );
  return first
    ? `${turn.html('addfeed-preview')}\n\n${first.html}`
    : escapeHtml(turn.text('addfeed-nothing-yet'));
}

/** What an admin decides, without what polling has taught. */
function settingsOf(feed: {
  readonly url: string;
  readonly title?: string;
  readonly topics: readonly string[];
  readonly everyMs?: number;
  readonly language?: string;
  readonly origin: 'file' | 'chat' | 'argument';
}) {
  const { url, title, topics, everyMs, language, origin } = feed;
  return {
    url,
    topics,
    origin,
    ...(title === undefined ? {} : { title }),
    ...(everyMs === undefined ? {} : { everyMs }),
    ...(language === undefined ? {} : { language }),
  };
}
