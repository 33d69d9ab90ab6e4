import { endOfQuiet } from '../digest/schedule.js';
import type { Choice } from '../digest/unseen.js';
import type { Chat } from '../model.js';
import type { ItemStore } from '../store/store.js';
import { isFirst, type Wishes } from './candidates.js';
import type { Edition } from './edition.js';

const LONGEST_RECHECK_MS = 5 * 60_000;
const SHORTEST_RECHECK_MS = 5_000;
/** While items are being read, a digest that need not be sharp waits so long for the rest of them. */
const SETTLE_MS = 6_000;

/**
 * True for a digest without an hour of its own (instant, or a welcome) while the stories are fresh from a poll whose
 * other items are still being read: it would show what happened to be read first.
 */
export async function isUnsettled(
  items: Pick<ItemStore, 'countWaiting'>,
  chat: Chat,
  choice: Choice,
  now: number,
): Promise<boolean> {
  if (chat.schedule.kind !== 'instant' && !isFirst(chat)) return false;
  const oldest = Math.min(...choice.stories.map((story) => story.changedAt));
  return now - oldest < SETTLE_MS && (await items.countWaiting()) > 0;
}

/**
 * The hour after an empty one. Who wants stories at once, or waits for a first digest, is looked after again soon;
 * without a subscription, never.
 */
export function nextAfterNothing(
  edition: Pick<Edition, 'nextHour'>,
  wishes: Wishes,
  now: number,
): number | undefined {
  const { chat } = wishes;
  const { schedule, quiet } = chat;
  if (wishes.subscriptions.length === 0) return undefined;
  const hour = edition.nextHour(chat, now);
  const pause = pauseAfterNothing(chat, now);
  if (pause === undefined) return hour;
  return Math.min(hour, endOfQuiet(now + clampRecheck(pause), quiet, schedule.timezone));
}

/** Until something is looked for again, ms; undefined for a chat that waits for its hour. */
function pauseAfterNothing(chat: Chat, now: number): number | undefined {
  if (chat.schedule.kind === 'instant') return chat.schedule.everyMs / 20;
  // A channel has its first digest at its hour; a person who has just subscribed is waiting.
  return isFirst(chat) && chat.type !== 'channel' ? (now - chat.createdAt) / 10 : undefined;
}

function clampRecheck(ms: number): number {
  return Math.min(LONGEST_RECHECK_MS, Math.max(SHORTEST_RECHECK_MS, ms));
}
