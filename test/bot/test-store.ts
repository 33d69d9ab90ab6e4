import type { Clock, Story, Topic } from '../../src/model.js';
import { createChatStore } from '../../src/store/chats.js';
import { createFeedStore } from '../../src/store/feeds.js';
import { migrateStore } from '../../src/store/migrate.js';
import { newId } from '../../src/store/new-id.js';
import { openSqlite } from '../../src/store/sqlite.js';
import type { Store } from '../../src/store/store.js';
import { createStoryStore } from '../../src/store/stories.js';
import { createSubscriptionStore } from '../../src/store/subscriptions.js';
import { createTopicStore } from '../../src/store/topics.js';

/** A store in memory with these stories and topics. */
export async function openTestStore(
  clock: Clock,
  holds: { readonly stories?: readonly Story[]; readonly topics?: readonly Topic[] },
): Promise<Store> {
  const database = openSqlite(':memory:');
  await migrateStore(database, clock());
  const context = { database, clock, newId };
  const shown = new Map<string, Set<string>>();
  const store = {
    feeds: createFeedStore(context),
    stories: createStoryStore(context),
    chats: createChatStore(context),
    subscriptions: createSubscriptionStore(context),
    topics: createTopicStore(context),
    digests: {
      markShown: async (chatId: string, ids: readonly string[]) => {
        shown.set(chatId, new Set([...(shown.get(chatId) ?? []), ...ids]));
      },
      shownSince: async (chatId: string) => shown.get(chatId) ?? new Set<string>(),
    },
  } as unknown as Store;
  await store.topics.reconcile('file', holds.topics ?? []);
  for (const story of holds.stories ?? []) await saveStory(store, story);
  return store;
}

async function saveStory(store: Store, story: Story): Promise<void> {
  for (const article of story.articles) {
    const quoteTexts = story.quotes.flatMap((quote) => quote.pieces);
    await store.stories.saveArticle(
      {
        ...article,
        language: story.language,
        text: [story.headline, story.lead ?? '', ...quoteTexts].join('\n\n'),
        topics: story.topics,
        quotes: story.quotes,
        names: [],
        quoteTexts,
        arrivedAt: story.createdAt,
      },
      story,
      `item-${article.articleId}`,
    );
  }
}
