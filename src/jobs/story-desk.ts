import { setTimeout as delay } from 'node:timers/promises';
import type { Clock, MemberArticle, Story } from '../model.js';
import type { StoryStore } from '../store/store.js';
import type { StoryInput } from '../story/article-words.js';
import { composeStory } from '../story/compose-story.js';
import { createStoryIndex, REPLAY_MS } from '../story/story-index.js';
import type { Seat } from './seat.js';

/** Articles that are read from the store at once: weeks of them at once would fill the memory. */
const PAGE = 200;

/** How often a seat that another process has is asked for. */
const ASK_AGAIN_MS = 50;

/** What became of an article: `known` when it was in a story already. */
export type Placement = 'opened' | 'joined' | 'known';

/** Puts articles into stories, strictly one after the other: each decision rests on the ones before it. */
export interface StoryDesk {
  /** Finds or opens the article's story and saves both. */
  place(make: (arrivedAt: number) => MemberArticle, itemId: string): Promise<Placement>;
}

export interface StoryDeskPorts {
  readonly stories: StoryStore;
  readonly clock: Clock;
  /** Where several processes read, the one that sits here decides; it has seen what the others have stored. */
  readonly seat: Seat;
}

/** Its index is filled from the store at the first article, and anew after a failure. */
export function createStoryDesk({ stories, clock, seat }: StoryDeskPorts): StoryDesk {
  let index = createStoryIndex();
  let lastArrival = 0;
  let waiting = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const forget = (): void => {
    index = createStoryIndex();
    lastArrival = 0;
  };
  const catchUp = async (): Promise<void> => {
    for (let isMore = true; isMore; ) {
      const since = Math.max(lastArrival + 1, clock() - REPLAY_MS);
      const arrived = await stories.arrivedSince(since, PAGE);
      for (const { article, storyId } of arrived) {
        index.add(toStoryInput(article), storyId);
        lastArrival = Math.max(lastArrival, article.arrivedAt);
      }
      isMore = arrived.length === PAGE;
    }
  };
  const placeNext = async (
    make: (arrivedAt: number) => MemberArticle,
    itemId: string,
  ): Promise<Placement> => {
    // The long way of a start is gone before sitting down: the seat's lease is short.
    if (lastArrival === 0) await catchUp();
    while (!(await seat.isOurs())) await delay(ASK_AGAIN_MS);
    await catchUp();
    // No two arrive at the same time: read again in order of arrival, they come in the same order.
    const article = make(Math.max(clock(), lastArrival + 1));
    if (await stories.hasArticleUrl(article.url)) return 'known';
    lastArrival = article.arrivedAt;
    const { story, isNew } = index.assign(toStoryInput(article), article.articleId);
    await stories.saveArticle(article, await recompose(stories, story, article), itemId);
    return isNew ? 'opened' : 'joined';
  };
  const placeInTurn = async (
    make: (arrivedAt: number) => MemberArticle,
    itemId: string,
  ): Promise<Placement> => {
    try {
      return await placeNext(make, itemId);
    } catch (error) {
      // The index may know an article that the store does not.
      forget();
      throw error;
    } finally {
      waiting -= 1;
      // What cannot be given back now runs out by itself.
      if (waiting === 0) await seat.leave().catch(() => {});
    }
  };
  return {
    place(make, itemId) {
      waiting += 1;
      const placed = turn.then(() => placeInTurn(make, itemId));
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
