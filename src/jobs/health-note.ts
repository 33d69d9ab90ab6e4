import { escapeHtml, htmlToPlain, shortenText } from '../digest/html.js';
import { formatAge, type Translate } from '../digest/texts.js';
import type { Chat, Clock, Feed, Message } from '../model.js';
import type { Store } from '../store/store.js';
import { adminChats } from './admin-chats.js';
import { nameOfFeed } from './status.js';

export interface HealthNotePorts {
  readonly store: Pick<Store, 'feeds' | 'chats' | 'digests'>;
  readonly clock: Clock;
  readonly translate: Translate;
  /** Telegram ids of those who look after the bot. */
  readonly adminIds: readonly number[];
}

/** Shorter troubles pass by themselves. */
const PATIENCE_MS = 3 * 24 * 60 * 60_000;
/** With names and reasons of this length they fit one message. */
const FEEDS_IN_MESSAGE = 15;
const MAX_NAME = 60;
const MAX_REASON = 140;

/**
 * Tells the admins once of each feed that has failed for three days or is gone, and once when it is read again.
 * Nothing wrong, nothing said; nobody to tell, nothing marked as told. Gives the number of chats told.
 */
export async function tellHealth({ store, clock, translate, adminIds }: HealthNotePorts): Promise<number> {
  const now = clock();
  const feeds = await store.feeds.list();
  const failing = feeds.filter((feed) => feed.toldFailingAt === undefined && isAway(feed, now));
  const recovered = feeds.filter((feed) => feed.toldFailingAt !== undefined && isReadAgain(feed));
  const chats = failing.length + recovered.length === 0 ? [] : await adminChats(store, adminIds);
  for (const chat of chats) {
    const text = (key: string): string => translate(chat.language, key);
    const messages = [
      ...notes(text('health-failing'), text('health-how'), failing, (feed) => failureLine(feed, chat, now)),
      ...notes(text('health-recovered'), '', recovered, (feed) => escapeHtml(label(feed))),
    ];
    const { id: chatId, nextDigestAt } = chat;
    await store.digests.commit({ chatId, kind: 'broadcast', stories: [], messages, nextDigestAt }, now);
  }
  if (chats.length === 0) return 0;
  for (const { id } of failing) await store.feeds.update(id, { toldFailingAt: now });
  for (const { id } of recovered) await store.feeds.update(id, { toldFailingAt: null });
  return chats.length;
}

function isAway(feed: Feed, now: number): boolean {
  if (feed.state === 'gone') return true;
  return feed.state === 'active' && feed.failingSince !== undefined && now - feed.failingSince >= PATIENCE_MS;
}

function isReadAgain(feed: Feed): boolean {
  return (
    feed.state === 'active' && feed.failures === 0 && (feed.lastSuccessAt ?? 0) > (feed.toldFailingAt ?? 0)
  );
}

function notes(
  title: string,
  end: string,
  feeds: readonly Feed[],
  line: (feed: Feed) => string,
): readonly Message[] {
  const messages: Message[] = [];
  for (let from = 0; from < feeds.length; from += FEEDS_IN_MESSAGE) {
    const lines = feeds.slice(from, from + FEEDS_IN_MESSAGE).map((feed) => `• ${line(feed)}`);
    const html = [title, ...lines, end].filter((part) => part !== '').join('\n');
    messages.push({ html, plain: htmlToPlain(html) });
  }
  return messages;
}

function failureLine(feed: Feed, chat: Chat, now: number): string {
  const reason = feed.lastError === undefined ? '' : `: ${shortenText(feed.lastError, MAX_REASON)}`;
  const since =
    feed.failingSince === undefined ? '' : ` (${formatAge(chat.language, feed.failingSince, now)})`;
  return escapeHtml(`${label(feed)}${since}${reason}`);
}

function label(feed: Feed): string {
  return shortenText(nameOfFeed(feed), MAX_NAME);
}
