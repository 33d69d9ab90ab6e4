import { chooseWanted } from '../digest/choose.js';
import { type Choice, chooseUnseen } from '../digest/unseen.js';
import type { Chat, Mute, ShownMark, Story, Subscription } from '../model.js';

/** What one chat asks for. */
export interface Wishes {
  readonly chat: Chat;
  readonly subscriptions: readonly Subscription[];
  readonly mutes: readonly Mute[];
  /** The stories that it has seen, by id. */
  readonly shown: ReadonlyMap<string, ShownMark>;
}

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
/** A weekly digest looks back a week; nothing looks back further. */
export const LONGEST_LOOK_BACK_MS = 7 * DAY_MS;
const INSTANT_LOOK_BACK_MS = 12 * HOUR_MS;

/**
 * Since when a story must have changed to be news to the chat. A digest by the clock looks back to the one before
 * it, and at least a day; one that comes at once looks back twelve hours for what did not fit, and never beyond the
 * chat's own beginning: nobody gets a flood of the archive. The first digest of all shows a day's latest.
 */
export function newsSince(chat: Chat, now: number): number {
  if (chat.schedule.kind === 'instant' && !isFirst(chat))
    return Math.max(chat.createdAt, now - INSTANT_LOOK_BACK_MS);
  const last = Math.min(chat.lastDigestAt ?? now, now - DAY_MS);
  // Whole hours, so that chats of one hour share the work of choosing.
  return Math.floor(Math.max(last, now - LONGEST_LOOK_BACK_MS) / HOUR_MS) * HOUR_MS;
}

/** True before the chat has ever had a digest: its first one is a welcome. */
export function isFirst(chat: Chat): boolean {
  return chat.lastDigestAt === undefined;
}

/** Chooses for many chats at one time; those that ask for the same share the work. */
export type ChooseForChat = (wishes: Wishes) => Choice;

/** @param stories of the longest look-back, best first */
export function createChooser(stories: readonly Story[], now: number): ChooseForChat {
  const known = new Map<string, readonly Story[]>();
  const wantedStories = (wishes: Wishes): readonly Story[] => {
    const since = newsSince(wishes.chat, now);
    const key = wishKey(wishes, since);
    const wanted =
      known.get(key) ??
      chooseWanted(
        stories.filter((story) => story.changedAt >= since),
        wishes,
      );
    known.set(key, wanted);
    return wanted;
  };
  return (wishes) => chooseUnseen(wantedStories(wishes), wishes.shown, { limit: wishes.chat.stories, now });
}

function wishKey(wishes: Wishes, since: number): string {
  const pairs = (list: readonly { readonly kind: string; readonly value: string }[]): string[] =>
    list.map(({ kind, value }) => `${kind}:${value}`).sort();
  return JSON.stringify([since, pairs(wishes.subscriptions), pairs(wishes.mutes)]);
}
