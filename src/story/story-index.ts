import { type StoryInput, type TermVector, weighTerms } from './article-vector.js';
import { createTermWindow, type IndexedArticle, type TermWindow } from './term-window.js';

export type { StoryInput } from './article-vector.js';

export interface StoryIndexOptions {
  /** How long an article can be joined, ms by arrival; default 72 hours. */
  readonly windowMs?: number;
}

export interface Assignment {
  /** The id of a known story, or the id that was offered for a new one. */
  readonly story: string;
  readonly isNew: boolean;
  /** Why, in words an admin understands: what it shares with the story, or how near the nearest was. */
  readonly reason: string;
  /** 0 to 1: how like the chosen (or the nearest) story it is. */
  readonly score: number;
}

/**
 * The stories of the last hours, by the words of their articles. Decides on arrival and never changes its mind.
 * What it knows is a function of the articles in the window and their order, of nothing else: who replays them
 * with `add` after a restart gets the same answers.
 */
export interface StoryIndex {
  /** Articles in the window. */
  readonly size: number;
  /** Finds the story that an article tells, or opens `newStory`, and remembers it. */
  assign(article: StoryInput, newStory: string): Assignment;
  /** Remembers an article whose story is known, as `assign` did when it arrived. */
  add(article: StoryInput, story: string): void;
}

interface Member extends IndexedArticle {
  readonly story: StoryState;
  readonly articleId: string;
  readonly at: number;
  readonly arrivedAt: number;
}

interface StoryState {
  readonly id: string;
  /** Those in the window, oldest first. */
  members: Member[];
}

interface Shard {
  readonly window: TermWindow;
  readonly stories: Map<string, StoryState>;
  /** From `start` on, oldest first. */
  members: Member[];
  start: number;
}

const HOUR = 3_600_000;
const WINDOW_MS = 72 * HOUR;
const CANDIDATES = 8;
const CENTROID_MEMBERS = 50;

export function createStoryIndex(options: StoryIndexOptions = {}): StoryIndex {
  const windowMs = options.windowMs ?? WINDOW_MS;
  const shards = new Map<string, Shard>();
  let clock = Number.NEGATIVE_INFINITY;

  const tick = (article: StoryInput): void => {
    clock = Math.max(clock, article.arrivedAt ?? article.publishedAt);
    for (const [language, shard] of shards) {
      prune(shard, clock - windowMs);
      if (shard.window.size === 0) shards.delete(language);
    }
  };
  const shardOf = (language: string): Shard => {
    const known = shards.get(language);
    if (known !== undefined) return known;
    const shard: Shard = { window: createTermWindow(() => 0), stories: new Map(), members: [], start: 0 };
    shards.set(language, shard);
    return shard;
  };
  return {
    get size() {
      return [...shards.values()].reduce((sum, shard) => sum + shard.window.size, 0);
    },
    assign(article, newStory) {
      tick(article);
      const shard = shardOf(article.language);
      const vector = weighTerms(article);
      const best = findNearest(shard, vector, article);
      const joins = best !== undefined && best.score >= JOIN;
      const story = joins ? best.story.id : newStory;
      remember(shard, vector, article, story, clock);
      return {
        story,
        isNew: !joins,
        reason: best === undefined ? 'nothing like it in the window' : `nearest ${best.story.id}`,
        score: best?.score ?? 0,
      };
    },
    add(article, story) {
      tick(article);
      remember(shardOf(article.language), weighTerms(article), article, story, clock);
    },
  };
}

const JOIN = 0.1;

function remember(
  shard: Shard,
  vector: TermVector,
  article: StoryInput,
  id: string,
  arrivedAt: number,
): void {
  const story = shard.stories.get(id) ?? { id, members: [] };
  shard.stories.set(id, story);
  const indexed = shard.window.append(vector);
  const member: Member = { ...indexed, story, articleId: article.id, at: article.publishedAt, arrivedAt };
  story.members.push(member);
  shard.members.push(member);
}

function prune(shard: Shard, before: number): void {
  for (let oldest = shard.members[shard.start]; oldest !== undefined; oldest = shard.members[shard.start]) {
    if (oldest.arrivedAt >= before) break;
    shard.start += 1;
    shard.window.dropOldest(oldest);
    oldest.story.members.shift();
    if (oldest.story.members.length === 0) shard.stories.delete(oldest.story.id);
  }
  if (shard.start > 1000 && shard.start * 2 > shard.members.length) {
    shard.members = shard.members.slice(shard.start);
    shard.start = 0;
  }
}

interface Nearest {
  readonly story: StoryState;
  readonly score: number;
}

function findNearest(shard: Shard, vector: TermVector, article: StoryInput): Nearest | undefined {
  const sums = new Map<StoryState, number>();
  const firstNumber = shard.members[shard.start]?.number ?? 0;
  for (const { number, dot } of shard.window.findNeighbours(vector)) {
    const member = shard.members[number - firstNumber + shard.start];
    if (member !== undefined) sums.set(member.story, (sums.get(member.story) ?? 0) + dot);
  }
  const promising = [...sums]
    .sort(([a, x], [b, y]) => y / Math.sqrt(b.members.length) - x / Math.sqrt(a.members.length))
    .slice(0, CANDIDATES);
  let best: Nearest | undefined;
  for (const [story] of promising) {
    const score = likeness(shard.window, vector, story) - 0.09 * Math.log(1 + gapHours(story, article));
    if (best === undefined || score > best.score) best = { story, score };
  }
  return best;
}

function gapHours(story: StoryState, article: StoryInput): number {
  const last = story.members.at(-1)?.at ?? article.publishedAt;
  return Math.max(0, article.publishedAt - last) / HOUR;
}

function likeness(window: TermWindow, vector: TermVector, story: StoryState): number {
  const centroid = new Map<number, number>();
  for (const member of story.members.slice(-CENTROID_MEMBERS)) {
    member.termIds.forEach((id, index) => {
      centroid.set(id, (centroid.get(id) ?? 0) + (member.weights[index] ?? 0));
    });
  }
  let dot = 0;
  let own = 0;
  vector.terms.forEach((term, index) => {
    const weight = (vector.weights[index] ?? 0) * window.idf(term);
    own += weight * weight;
    const id = window.idOf(term);
    if (id !== undefined) dot += weight * (centroid.get(id) ?? 0) * window.idf(term);
  });
  let length = 0;
  for (const [id, weight] of centroid) length += (weight * window.idfOf(id)) ** 2;
  return own === 0 || length === 0 ? 0 : dot / Math.sqrt(own * length);
}
