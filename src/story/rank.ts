import type { Story, StoryArticle } from '../model.js';

export interface RankOptions {
  /** ms. */
  readonly now: number;
  /** After so long (ms) an outlet's voice counts half; default 12 hours. */
  readonly halfLifeMs?: number;
  /** What the voice of a feed's outlet counts, by the feed's id; 1 where absent. */
  readonly feedWeights?: ReadonlyMap<string, number>;
}

/** What one outlet adds to a story's rank. */
export interface RankVoice {
  readonly outlet: string;
  readonly weight: number;
  readonly ageMs: number;
  readonly value: number;
  readonly isReprint: boolean;
}

/** A story with its rank and why: what `/why` prints. */
export interface RankedStory {
  readonly story: Story;
  /** From 1. */
  readonly place: number;
  /** `importance` less what stories before it with the same outlet or topic take away. */
  readonly score: number;
  /** Sum of the voices' values. */
  readonly importance: number;
  readonly voices: readonly RankVoice[];
  /** How many stories before it lead with the same outlet, and with the same topic. */
  readonly sameOutletBefore: number;
  readonly sameTopicBefore: number;
}

const HALF_LIFE_MS = 12 * 3_600_000;
/** A reprint shows that editors found the story worth printing, but it is no voice of its own. */
const REPRINT_WEIGHT = 0.3;
/** Each story before it that leads with the same outlet or topic leaves this part of its value. */
const SAME_OUTLET_FACTOR = 0.85;
const SAME_TOPIC_FACTOR = 0.9;
/** Places that are spread over outlets and topics; what comes after them is in order of importance. */
const SPREAD_PLACES = 50;

/**
 * Stories, the most worth telling first: many distinct outlets, lately, and not one outlet or topic in a row.
 * Ties go to the story updated last, then to the smaller id, so that the order never depends on the input's.
 */
export function rankStories(stories: readonly Story[], options: RankOptions): RankedStory[] {
  const waiting = stories.map((story) => weighStory(story, options)).sort(byImportance);
  const ranked: RankedStory[] = [];
  const outlets = new Map<string, number>();
  const topics = new Map<string, number>();
  while (waiting.length > 0 && ranked.length < SPREAD_PLACES) {
    const spread = waiting.map((one) => spreadOut(one, outlets, topics));
    const best = spread.reduce((top, one, index) => (one.score > (spread[top]?.score ?? 0) ? index : top), 0);
    const [next] = spread.slice(best, best + 1);
    waiting.splice(best, 1);
    if (next === undefined) break;
    ranked.push({ ...next, place: ranked.length + 1 });
    countUp(outlets, leadOutlet(next.story));
    countUp(topics, next.story.topics[0]);
  }
  return [...ranked, ...waiting.map((one, index) => ({ ...one, place: ranked.length + index + 1 }))];
}

function weighStory(story: Story, options: RankOptions): RankedStory {
  const best = new Map<string, RankVoice>();
  for (const article of story.articles) {
    const voice = weighVoice(article, options);
    if (voice.value > (best.get(voice.outlet)?.value ?? -1)) best.set(voice.outlet, voice);
  }
  const voices = [...best.values()];
  const importance = voices.reduce((sum, voice) => sum + voice.value, 0);
  return { story, place: 0, score: importance, importance, voices, sameOutletBefore: 0, sameTopicBefore: 0 };
}

function weighVoice(article: StoryArticle, options: RankOptions): RankVoice {
  const isReprint = article.reprintOf !== undefined;
  const weight = (options.feedWeights?.get(article.feedId) ?? 1) * (isReprint ? REPRINT_WEIGHT : 1);
  const ageMs = Math.max(0, options.now - article.publishedAt);
  const value = weight * 0.5 ** (ageMs / (options.halfLifeMs ?? HALF_LIFE_MS));
  return { outlet: article.outlet, weight, ageMs, value, isReprint };
}

function spreadOut(
  one: RankedStory,
  outlets: ReadonlyMap<string, number>,
  topics: ReadonlyMap<string, number>,
): RankedStory {
  const sameOutletBefore = outlets.get(leadOutlet(one.story)) ?? 0;
  const sameTopicBefore = topics.get(one.story.topics[0] ?? '') ?? 0;
  const score =
    one.importance * SAME_OUTLET_FACTOR ** sameOutletBefore * SAME_TOPIC_FACTOR ** sameTopicBefore;
  return { ...one, score, sameOutletBefore, sameTopicBefore };
}

function byImportance(a: RankedStory, b: RankedStory): number {
  return (
    b.importance - a.importance || b.story.updatedAt - a.story.updatedAt || (a.story.id < b.story.id ? -1 : 1)
  );
}

function leadOutlet(story: Story): string {
  return story.articles[0]?.outlet ?? '';
}

function countUp(counts: Map<string, number>, key: string | undefined): void {
  if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
}
