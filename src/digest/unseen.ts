import type { ShownMark, Story } from '../model.js';

/** The stories that one chat gets at one time. */
export interface Choice {
  /** Of a story that the chat has seen there is only what is new to it. */
  readonly stories: readonly Story[];
  /** How many more were waiting than were taken. */
  readonly more: number;
  /** Which of the stories are updates, by id: the mark of what the chat saw before. */
  readonly updates: ReadonlyMap<string, ShownMark>;
}

/**
 * A story that a chat was shown, at first or as an update, rests for so long before it may come again: ten changes
 * in an hour are one update, made when the dust has settled.
 */
const REST_MS = 5 * 60 * 60_000;
/** One update for so many stories of a digest, and at least one: news goes first. */
const STORIES_PER_UPDATE = 3;

/**
 * Of the stories that a chat wants, those that are new to it, and updates of those that it has seen, at most `limit`.
 * The order is kept. An update comes once: the mark of it makes that state of the story the one that was seen.
 * @param shown what the chat has seen, by the story's id
 */
export function chooseUnseen(
  stories: readonly Story[],
  shown: ReadonlyMap<string, ShownMark>,
  options: { readonly limit: number; readonly now: number },
): Choice {
  const { limit, now } = options;
  const waiting = stories.flatMap((story) => {
    const seen = shown.get(story.id);
    return seen === undefined ? story : updatesOf(story, seen, now);
  });
  const mostUpdates = Math.ceil(limit / STORIES_PER_UPDATE);
  const chosen: Story[] = [];
  const updates = new Map<string, ShownMark>();
  for (const story of waiting) {
    if (chosen.length === limit) break;
    const seen = shown.get(story.id);
    if (seen !== undefined && updates.size === mostUpdates) continue;
    if (seen !== undefined) updates.set(story.id, seen);
    chosen.push(story);
  }
  return { stories: chosen, more: waiting.length - chosen.length, updates };
}

/** The story with what is new to who has seen it before; none where nothing is, or it has just been shown. */
function updatesOf(story: Story, seen: ShownMark, now: number): readonly Story[] {
  if (story.changedAt <= seen.changedAt || now - seen.shownAt < REST_MS) return [];
  const quotes = story.quotes.filter(({ firstReadAt = 0 }) => firstReadAt > seen.changedAt);
  const isToldAnew = (story.headlineAt ?? 0) > seen.changedAt;
  return quotes.length > 0 || isToldAnew ? [{ ...story, quotes }] : [];
}
