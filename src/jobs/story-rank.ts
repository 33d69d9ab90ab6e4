import type { Clock } from '../model.js';
import type { FeedStore, Store } from '../store/store.js';
import { type RankedStory, rankStories } from '../story/rank.js';

/** A day's stories are ranked against each other. */
const RANKED_MS = 24 * 60 * 60_000;
const MOST_RANKED = 2_000;

/** Where a story stands among the latest day's, and why. */
export interface StoryRank extends Omit<RankedStory, 'story' | 'score' | 'importance'> {
  /** How many stories there are. */
  readonly count: number;
}

/** What the feeds' voices count, by feed id: those for which an admin said so. */
export async function readFeedWeights(feeds: Pick<FeedStore, 'list'>): Promise<ReadonlyMap<string, number>> {
  const weighted = (await feeds.list()).flatMap(({ id, weight }) =>
    weight === undefined ? [] : [[id, weight] as const],
  );
  return new Map(weighted);
}

/** Gives the rank of a story by its id, as a digest made now would take it; undefined when it is older than a day. */
export function createRankOf(
  store: Pick<Store, 'stories' | 'feeds'>,
  clock: Clock,
): (storyId: string) => Promise<StoryRank | undefined> {
  return async (storyId) => {
    const now = clock();
    const [stories, feedWeights] = await Promise.all([
      store.stories.changedSince(now - RANKED_MS, MOST_RANKED),
      readFeedWeights(store.feeds),
    ]);
    const ranked = rankStories(stories, { now, feedWeights });
    const found = ranked.find(({ story }) => story.id === storyId);
    return found && { ...found, count: ranked.length };
  };
}
