import type { Chat, FeedItem, FeedSettings, MemberArticle, Message, Story } from '../../src/model.js';
import type { NewDigest, Store } from '../../src/store/store.js';
import { NOW } from './test-bed.js';

/** Invented feeds, items, stories and chats, each with what a test wants to be different. */

export function feedSettings(change: Partial<FeedSettings> = {}): FeedSettings {
  return { url: 'https://harbour.example/feed', topics: ['town'], origin: 'file', ...change };
}

export function feedItem(id: string, change: Partial<FeedItem> = {}): FeedItem {
  return { id, title: `Item ${id}`, categories: [], enclosures: [], ...change };
}

export function memberArticle(id: string, change: Partial<MemberArticle> = {}): MemberArticle {
  return {
    articleId: id,
    feedId: 'feed-1',
    outlet: 'Harbour Post',
    url: `https://harbour.example/${id}`,
    title: 'Bridge over the Lenne reopens',
    publishedAt: NOW,
    language: 'en',
    text: 'The bridge is open again.\n\n"We kept our word," said Mayor Ada Quill.',
    topics: ['town'],
    quotes: [],
    names: ['Ada Quill'],
    quoteTexts: ['We kept our word,'],
    arrivedAt: NOW,
    ...change,
  };
}

export function storyOf(id: string, articles: readonly MemberArticle[], change: Partial<Story> = {}): Story {
  const [first] = articles;
  return {
    id,
    language: 'en',
    headline: first?.title ?? 'No title',
    url: first?.url ?? 'https://harbour.example/none',
    articles: articles.map(({ articleId, feedId, outlet, url, title, publishedAt }) => ({
      articleId,
      feedId,
      outlet,
      url,
      title,
      publishedAt,
    })),
    topics: ['town'],
    quotes: [],
    publishedAt: NOW,
    updatedAt: NOW,
    createdAt: NOW,
    changedAt: NOW,
    ...change,
  };
}

/** A story of one article, saved. */
export async function saveStory(
  store: Store,
  id: string,
  change: Partial<Story> = {},
  article: Partial<MemberArticle> = {},
): Promise<Story> {
  const member = memberArticle(`${id}-article`, article);
  const story = storyOf(id, [member], change);
  await store.stories.saveArticle(member, story, 'no-item');
  return story;
}

export function message(text: string): Message {
  return { html: `<b>${text}</b>`, plain: text };
}

const DAILY = { kind: 'daily', at: ['08:00'], timezone: 'Europe/Berlin' } as const;

/** What a chat has when it is met for the first time. */
export const CHAT_DEFAULTS = { language: 'en', schedule: DAILY, stories: 5 } as const;

export function meetChat(store: Store, telegramId: number | string, now: number = NOW): Promise<Chat> {
  return store.chats.meet({ telegramId, type: 'private' }, CHAT_DEFAULTS, now);
}

export function newDigest(chatId: string, change: Partial<NewDigest> = {}): NewDigest {
  return {
    chatId,
    kind: 'scheduled',
    stories: [],
    messages: [message('news')],
    nextDigestAt: undefined,
    ...change,
  };
}

/** Stories as they are shown, in the state of `NOW`. */
export function shownStories(...ids: readonly string[]): NewDigest['stories'] {
  return ids.map((id) => ({ id, changedAt: NOW }));
}
