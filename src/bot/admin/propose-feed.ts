import { renderDigest } from '../../digest/render.js';
import type { Feed, Story } from '../../model.js';
import type { FoundFeed, PreviewOutcome } from '../ports.js';
import { pressButton, type Turn, type View } from '../turn.js';
import { feedName } from './feed-text.js';
import { feedView } from './feeds-view.js';

/** A feed that an admin may keep. */
export interface ProposedFeed extends FoundFeed {
  /** Names of topics. */
  readonly topics: readonly string[];
}

/**
 * Shows what a feed would post, with a button that keeps it; a feed known already is shown with its health, and gets
 * the topics asked for. Waits for the feed: only for the background.
 */
export async function proposeFeed(turn: Turn, proposed: ProposedFeed): Promise<View> {
  const known = await turn.ports.store.feeds.findByUrl(proposed.url);
  if (known) return knownView(turn, known, proposed.topics);
  const preview = await turn.ports.previewFeed(proposed.url);
  const title = proposed.title ?? (preview.kind === 'ok' ? preview.title : undefined);
  const named = { ...proposed, ...(title === undefined ? {} : { title }) };
  const key = turn.memory.remember(JSON.stringify(named));
  return {
    html: `${previewHtml(turn, named, preview)}\n\n${turn.html('addfeed-ask')}`,
    buttons: [
      [
        pressButton(turn.text('button-keep-feed'), `fkeep:${key}`),
        pressButton(turn.text('button-cancel'), 'fdrop'),
      ],
    ],
  };
}

async function knownView(turn: Turn, feed: Feed, topics: readonly string[]): Promise<View> {
  const title = feedName(feed);
  if (topics.length > 0 && feed.origin === 'file') {
    return feedView(turn, feed, turn.html('topic-of-file', { title }));
  }
  const changed = topics.length > 0 ? { ...feed, topics } : feed;
  if (changed !== feed) await turn.ports.store.feeds.update(feed.id, { topics });
  return feedView(turn, changed, turn.html('addfeed-known', { title, topics: topicsText(turn, changed) }));
}

const PREVIEW_STORIES = 2;

function previewHtml(turn: Turn, proposed: ProposedFeed, preview: PreviewOutcome): string {
  const title = feedName(proposed);
  if (preview.kind === 'failed') return turn.html('addfeed-no-preview', { title, reason: preview.reason });
  const topics = topicsText(turn, proposed);
  const shown = storiesHtml(turn, preview.stories.slice(0, PREVIEW_STORIES));
  return shown === undefined
    ? turn.html('addfeed-nothing-yet', { title, topics })
    : `${turn.html('addfeed-preview', { title, topics })}\n\n${shown}`;
}

function storiesHtml(turn: Turn, stories: readonly Story[]): string | undefined {
  const { clock, translate } = turn.ports;
  const { language } = turn.chat;
  const options = { language, now: clock(), translate, quoteLength: 'short', previews: false } as const;
  return renderDigest({ stories, more: 0 }, options)[0]?.html;
}

/** The topics of a feed by name, or that it has none. Plain text. */
export function topicsText(turn: Turn, { topics }: Pick<Feed, 'topics'>): string {
  return topics.length > 0 ? topics.join(', ') : turn.text('feed-no-topics');
}
