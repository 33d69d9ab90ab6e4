import { countWords, type StoryInput } from './article-words.js';
import { commonShares } from './common-words.js';
import { createStoryShelf, type Nearest, type StoryShelf } from './story-shelf.js';
import { FRAGMENT, type TermVector } from './term-vector.js';

export type { StoryInput } from './article-words.js';

export interface StoryIndexOptions {
  /** How long an article can be joined, ms by arrival; default 72 hours. */
  readonly windowMs?: number;
  /** How long its words teach what is common, ms by arrival; default `MEMORY_MS`. Never less than the window. */
  readonly memoryMs?: number;
  /** Whether assignments come with their reason. */
  readonly explains?: boolean;
}

export interface Assignment {
  /** The id of a known story, or the id that was offered for a new one. */
  readonly story: string;
  readonly isNew: boolean;
  /** Where the index explains: why, in words an admin understands: what it shares with the story, or how near the nearest was. */
  readonly reason?: string;
  /** 0 to 1: how like the chosen (or the nearest) story it is. */
  readonly score: number;
}

/**
 * The stories of the last hours, by the words of their articles. Decides on arrival and never changes its mind.
 * What it knows is a function of the articles it was given in the last `REPLAY_MS`, in their order, and of nothing
 * else: who replays them with `add` after a restart gets the same answers.
 */
export interface StoryIndex {
  /** Articles that can be joined. */
  readonly size: number;
  /** Finds the story that an article tells, or opens `newStory`, and remembers it. */
  assign(article: StoryInput, newStory: string): Assignment;
  /** Remembers an article whose story is known, as `assign` did when it arrived. */
  add(article: StoryInput, story: string): void;
}

const HOUR = 3_600_000;
const WINDOW_MS = 72 * HOUR;
export const MEMORY_MS = 14 * 24 * HOUR;
/**
 * What must be replayed after a restart, ms: each article of the window was weighed by the memory before it, which
 * begins with a day.
 */
export const REPLAY_MS = WINDOW_MS + MEMORY_MS + 24 * HOUR;

/**
 * How like a story an article must be to join it. Where it lies follows from the measuring sets: most F1 with a
 * pair precision of at least .85, since a false merge hides news.
 */
const JOIN_AT = 0.065;
/** An index that has seen nothing takes every word for telling: it asks for twice as much, and less with each article. */
const COLD_ARTICLES = 10;
/** Words that a reason names. */
const NAMED_WORDS = 8;

export function createStoryIndex(options: StoryIndexOptions = {}): StoryIndex {
  const windowMs = options.windowMs ?? WINDOW_MS;
  const memoryMs = Math.max(windowMs, options.memoryMs ?? MEMORY_MS);
  const shelves = new Map<string, StoryShelf>();
  let clock = Number.NEGATIVE_INFINITY;

  const tick = (article: StoryInput): void => {
    const arrivedAt = article.arrivedAt ?? article.publishedAt;
    if (arrivedAt > clock) clock = arrivedAt;
    for (const [language, shelf] of shelves) {
      shelf.prune(clock - windowMs, clock - memoryMs);
      if (shelf.window.remembered === 0) shelves.delete(language);
    }
  };
  const shelfOf = (language: string): StoryShelf => {
    const shelf = shelves.get(language) ?? createStoryShelf(windowMs, commonShares(language, FRAGMENT));
    shelves.set(language, shelf);
    return shelf;
  };
  return {
    get size() {
      return [...shelves.values()].reduce((sum, shelf) => sum + shelf.window.size, 0);
    },
    assign(article, newStory) {
      tick(article);
      const shelf = shelfOf(article.language);
      const vector = shelf.window.read(countWords(article));
      const nearest = shelf.findNearest(vector, article);
      const joins = nearest !== undefined && nearest.score >= joinAt(shelf.window.remembered);
      const story = joins ? nearest.story.id : newStory;
      const why = options.explains ? { reason: explain(shelf, vector, nearest) } : {};
      shelf.put(vector, article, story, clock);
      return { story, isNew: !joins, ...why, score: nearest?.score ?? 0 };
    },
    add(article, story) {
      tick(article);
      const shelf = shelfOf(article.language);
      shelf.put(shelf.window.read(countWords(article)), article, story, clock);
    },
  };
}

function joinAt(remembered: number): number {
  return JOIN_AT * (1 + COLD_ARTICLES / (COLD_ARTICLES + remembered));
}

/** The words that an article shares with the member most like it, the most telling first. */
function explain(shelf: StoryShelf, vector: TermVector, nearest: Nearest | undefined): string {
  if (nearest === undefined) return 'nothing like it in the window';
  const { member, score, likeness, gapHours } = nearest;
  const words = shelf.window.sharedWords(vector, member.number).slice(0, NAMED_WORDS);
  const numbers = `score ${score.toFixed(2)}, cosine ${likeness.toFixed(2)}, ${gapHours.toFixed(1)} h apart`;
  return `most like ${member.articleId} (${numbers}): ${words.join(', ') || 'parts of words'}`;
}
