import type { StoryInput } from './article-words.js';
import type { TermVector } from './term-vector.js';
import { createTermWindow, type TermWindow } from './term-window.js';

/** An article in the window. */
export interface Member {
  /** Counts articles from 0 in order of arrival. */
  readonly number: number;
  readonly articleId: string;
  readonly story: OpenStory;
  /** When it was published, as far as that can be believed; ms. */
  readonly at: number;
  readonly arrivedAt: number;
}

/** A story that has articles in the window. `alike` is scratch space, all zero between two decisions. */
export interface OpenStory {
  readonly id: string;
  /** Oldest first. */
  readonly members: Member[];
  readonly alike: Alike;
}

/** How like an article is to the members of a story: the sum of all likenesses, and the best of them. */
interface Alike {
  sum: number;
  /** Best first, at most `NEAREST_MEMBERS`. */
  readonly best: number[];
  nearest: Member | undefined;
}

/** The story most like an article, and how like it is, 0 to 1 after the decay by hours. */
export interface Nearest {
  readonly story: OpenStory;
  readonly score: number;
  /** Cosine to the member most like the article, and that member. */
  readonly likeness: number;
  readonly member: Member;
  readonly gapHours: number;
}

/** All stories of one language. */
export interface StoryShelf {
  readonly window: TermWindow;
  put(vector: TermVector, article: StoryInput, story: string, arrivedAt: number): void;
  /** Drops what arrived before: from the window, and from memory, which forgets whole days (UTC). */
  prune(windowFrom: number, memoryFrom: number): void;
  findNearest(vector: TermVector, article: StoryInput): Nearest | undefined;
}

const HOUR = 3_600_000;
/** Members most like the article that count once more, beside the mean over all of them. */
const NEAREST_MEMBERS = 5;
/** Their part in the likeness to the story; the rest is the mean over all members. */
const NEAREST_SHARE = 0.5;
/** Hours since the story's latest articles divide the likeness once more by `(1 + hours) ** GAP_POWER`. */
const GAP_POWER = 0.16;
const DAY_MS = 24 * HOUR;

export function createStoryShelf(windowMs: number, shares: ReadonlyMap<string, number>): StoryShelf {
  const window = createTermWindow(shares);
  const stories = new Map<string, OpenStory>();
  /** In the window from `left` on; oldest first. */
  let members: Member[] = [];
  let left = 0;

  const leaveOldest = (oldest: Member): void => {
    left += 1;
    window.leaveOldest();
    oldest.story.members.shift();
    if (oldest.story.members.length === 0) stories.delete(oldest.story.id);
  };
  const openStory = (id: string): OpenStory => {
    const known = stories.get(id);
    if (known !== undefined) return known;
    const alike: Alike = { sum: 0, best: [], nearest: undefined };
    const story: OpenStory = { id, members: [], alike };
    stories.set(id, story);
    return story;
  };
  return {
    window,
    put(vector, article, id, arrivedAt) {
      const story = openStory(id);
      const at = believableTime(article, windowMs);
      const number = window.append(vector, Math.floor(arrivedAt / DAY_MS));
      const member: Member = { number, articleId: article.id, story, at, arrivedAt };
      story.members.push(member);
      members.push(member);
    },
    prune(windowFrom, memoryFrom) {
      for (let oldest = members[left]; oldest !== undefined; oldest = members[left]) {
        if (oldest.arrivedAt >= windowFrom) break;
        leaveOldest(oldest);
      }
      if (left > 1000 && left * 2 > members.length) {
        members = members.slice(left);
        left = 0;
      }
      window.forgetBefore(Math.floor(memoryFrom / DAY_MS));
    },
    findNearest(vector, article) {
      const at = believableTime(article, windowMs);
      const touched: OpenStory[] = [];
      const firstNumber = members[left]?.number ?? 0;
      window.findAlike(vector, (number, likeness) => {
        const member = members[number - firstNumber + left];
        if (member === undefined) return;
        if (member.story.alike.nearest === undefined) touched.push(member.story);
        // Hours between two articles divide their likeness by the fourth root of one and them.
        note(member, likeness / Math.sqrt(Math.sqrt(1 + Math.abs(at - member.at) / HOUR)));
      });
      const nearest = touched.reduce<Nearest | undefined>(
        (best, story) => better(best, story, at),
        undefined,
      );
      for (const { alike } of touched) reset(alike);
      return nearest;
    },
  };
}

function note(member: Member, likeness: number): void {
  const { alike } = member.story;
  const { best } = alike;
  alike.sum += likeness;
  if (alike.nearest === undefined || likeness > (best[0] ?? 0)) alike.nearest = member;
  let place = best.length;
  if (place === NEAREST_MEMBERS) {
    if (likeness <= (best[place - 1] ?? 0)) return;
    place -= 1;
  }
  for (; place > 0 && (best[place - 1] ?? 0) < likeness; place--) best[place] = best[place - 1] ?? 0;
  best[place] = likeness;
}

function reset(alike: Alike): void {
  alike.sum = 0;
  alike.best.length = 0;
  alike.nearest = undefined;
}

/** The better of the two; on a tie the story whose latest article arrived later. */
function better(best: Nearest | undefined, story: OpenStory, at: number): Nearest | undefined {
  const { alike, members } = story;
  if (alike.nearest === undefined) return best;
  const mean = alike.sum / members.length;
  const nearest = alike.best.reduce((sum, one) => sum + one, 0) / Math.min(NEAREST_MEMBERS, members.length);
  const likeness = mean * (1 - NEAREST_SHARE) + nearest * NEAREST_SHARE;
  if (best !== undefined && likeness < best.score) return best;
  const gapHours = gapTo(story, at);
  const score = likeness / (1 + gapHours) ** GAP_POWER;
  if (best !== undefined && (score < best.score || (score === best.score && isOlder(story, best.story))))
    return best;
  return { story, score, likeness: alike.best[0] ?? 0, member: alike.nearest, gapHours };
}

function isOlder(story: OpenStory, other: OpenStory): boolean {
  return (story.members.at(-1)?.number ?? 0) < (other.members.at(-1)?.number ?? 0);
}

/** Hours between a time and the nearest of the story's latest three articles. */
function gapTo(story: OpenStory, at: number): number {
  return Math.min(...story.members.slice(-3).map((member) => Math.abs(at - member.at))) / HOUR;
}

/** Feeds give dates in 1970 and in the next year: such an article was published when we saw it. */
function believableTime(article: StoryInput, windowMs: number): number {
  const seen = article.arrivedAt ?? article.publishedAt;
  const isBelievable = article.publishedAt <= seen && article.publishedAt >= seen - windowMs;
  return isBelievable ? article.publishedAt : seen;
}
