import type { Clock, MemberArticle, Story } from '../model.js';
import type { StoryStore } from '../store/store.js';
import type { StoryInput } from '../story/article-vector.js';
import { composeStory } from '../story/compose-story.js';
import { createStoryIndex, type StoryIndex } from '../story/story-index.js';

/** The story index looks back three days. */
const WINDOW_MS = 72 * 60 * 60_000;

/** Puts articles into stories, strictly one after the other: each decision rests on the ones before it. */
export interface StoryDesk {
  /** Finds or opens the article's story and saves both. True when a story was opened. */
  place(make: (arrivedAt: number) => MemberArticle, itemId: string): Promise<boolean>;
}

/** Its index is filled from the store at the first article, and anew after a failure. */
export function createStoryDesk(stories: StoryStore, clock: Clock): StoryDesk {
  let index: StoryIndex | undefined;
  let lastArrival = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const openIndex = async (): Promise<StoryIndex> => {
    const opened = createStoryIndex({ windowMs: WINDOW_MS });
    for (const { article, storyId } of await stories.arrivedSince(clock() - WINDOW_MS)) {
      opened.add(toStoryInput(article), storyId);
      lastArrival = Math.max(lastArrival, article.arrivedAt);
    }
    return opened;
  };
  const placeNext = async (make: (arrivedAt: number) => MemberArticle, itemId: string): Promise<boolean> => {
    index ??= await openIndex();
    // No two arrive at the same time: read again in order of arrival, they come in the same order.
    lastArrival = Math.max(clock(), lastArrival + 1);
    const article = make(lastArrival);
    try {
      const { story, isNew } = index.assign(toStoryInput(article), article.articleId);
      await stories.saveArticle(article, await recompose(stories, story, article), itemId);
      return isNew;
    } catch (error) {
      // The index knows an article that the store does not.
      index = undefined;
      throw error;
    }
  };
  return {
    place(make, itemId) {
      const placed = turn.then(() => placeNext(make, itemId));
      turn = placed.catch(() => {});
      return placed;
    },
  };
}

async function recompose(stories: StoryStore, id: string, article: MemberArticle): Promise<Story> {
  const [previous, members] = await Promise.all([stories.get(id), stories.members(id)]);
  return composeStory({
    id,
    articles: [...members, article],
    now: article.arrivedAt,
    ...(previous === undefined ? {} : { previous }),
  });
}

/** What the story index is told of an article. */
export function toStoryInput(article: MemberArticle): StoryInput {
  const { articleId: id, outlet: source, quoteTexts: quotes } = article;
  const { language, title, text, names, publishedAt, arrivedAt } = article;
  return { id, language, title, text, names, quotes, source, publishedAt, arrivedAt };
}
