import type { Clock, Story, Topic } from '../../src/model.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';

/** A store in memory with these stories and topics. */
export async function openTestStore(
  clock: Clock,
  holds: { readonly stories?: readonly Story[]; readonly topics?: readonly Topic[] },
): Promise<Store> {
  const store = await openStore('sqlite::memory:', { clock });
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
