import type { Clock } from '../model.js';
import type { Chat } from './wire.js';

/** Limits on sending; an absent one does not apply. */
export interface FloodLimits {
  /** Messages a second over all chats. */
  readonly perSecond?: number;
  /** Messages a second into one private chat, with short bursts of `burst` more. */
  readonly perPrivateChatPerSecond?: number;
  /** Messages a minute into one group, supergroup or channel. */
  readonly perGroupPerMinute?: number;
  /** Messages that a private chat takes at once before its second counts. */
  readonly burst?: number;
}

/** "About 30 messages a second", one a second in a chat, 20 a minute in a group (Bots FAQ, "My bot is hitting limits"). */
export const TELEGRAM_LIMITS: FloodLimits = {
  perSecond: 30,
  perPrivateChatPerSecond: 1,
  perGroupPerMinute: 20,
  burst: 3,
};

/** How much a bucket holds at a time, in messages. */
interface Bucket {
  readonly level: number;
  readonly at: number;
}

export interface FloodState {
  limits: FloodLimits;
  /** By chat id; 0 is the whole bot. */
  readonly buckets: Map<number, Bucket>;
  /** Until when a 429 asked to wait, ms, by chat id; 0 is the whole bot. */
  readonly waits: Map<number, number>;
}

/** What the limits are kept with. */
export interface Flood {
  readonly clock: Clock;
  readonly flood: FloodState;
}

export function createFloodState(limits: FloodLimits): FloodState {
  return { limits, buckets: new Map(), waits: new Map() };
}

const WHOLE_BOT = 0;

/**
 * Takes one message out of the limits.
 * @returns how many whole seconds to wait where a limit is reached; nothing is taken then. Undefined: go on.
 */
export function takeFromLimits(world: Flood, chat: Chat): number | undefined {
  const { limits } = world.flood;
  const isPrivate = chat.type === 'private';
  const perSecond = isPrivate ? limits.perPrivateChatPerSecond : (limits.perGroupPerMinute ?? Infinity) / 60;
  const size = isPrivate ? (limits.burst ?? 1) : (limits.perGroupPerMinute ?? Infinity);
  const own = draw(world, chat.id, perSecond ?? Infinity, size);
  const all = draw(world, WHOLE_BOT, limits.perSecond ?? Infinity, limits.perSecond ?? Infinity);
  const waitMs = Math.max(own.waitMs, all.waitMs);
  if (waitMs > 0) {
    const seconds = Math.max(1, Math.ceil(waitMs / 1000));
    askToWait(world, own.waitMs > 0 ? chat.id : WHOLE_BOT, seconds);
    return seconds;
  }
  own.take();
  all.take();
  return undefined;
}

/** Notes that a 429 was given, so that a call before its time can be told. */
export function askToWait(world: Flood, chatId: number, seconds: number): void {
  const until = world.clock() + seconds * 1000;
  world.flood.waits.set(chatId, Math.max(until, world.flood.waits.get(chatId) ?? 0));
}

/** Is a 429 still in force for this chat or for the whole bot? */
export function isBeforeRetryAfter(world: Flood, chatId: number | undefined): boolean {
  const until = Math.max(
    world.flood.waits.get(WHOLE_BOT) ?? 0,
    chatId === undefined ? 0 : (world.flood.waits.get(chatId) ?? 0),
  );
  return world.clock() < until;
}

/** A leaking bucket that refills at `perSecond` up to `size`. */
function draw(
  world: Flood,
  key: number,
  perSecond: number,
  size: number,
): { readonly waitMs: number; readonly take: () => void } {
  if (!Number.isFinite(perSecond)) return { waitMs: 0, take: () => undefined };
  const now = world.clock();
  const last = world.flood.buckets.get(key) ?? { level: size, at: now };
  const level = Math.min(size, last.level + ((now - last.at) / 1000) * perSecond);
  return {
    waitMs: level >= 1 ? 0 : ((1 - level) / perSecond) * 1000,
    take: () => world.flood.buckets.set(key, { level: level - 1, at: now }),
  };
}
