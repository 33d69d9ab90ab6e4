import {
  type ChatRules,
  freeAt,
  type Limits,
  longestWindow,
  lookBack,
  noteTime,
  type Priority,
} from './limits.js';

export type Scope = 'chat' | 'bot';

/** The times of calls and the holds that Telegram has put on chats: what the pace is reckoned from. */
export interface Ledger {
  /** When this chat may get its next call, and when the bot may make one at all, ms; 0 for at once. */
  freeAt(chat: ChatId, priority: Priority): number;
  botFreeAt(): number;
  /** When the hold that Telegram put on the whole bot ends; 0 for none. */
  botHeldUntil(): number;
  /** When the holds end that Telegram put on this chat and on the whole bot; 0 for none. */
  heldUntil(chat: ChatId): number;
  noteCall(chat: ChatId, now: number): void;
  /** A call noted at one time was made at another: the chat's time counts from then. */
  moveCall(chat: ChatId, from: number, to: number): void;
  /** Telegram asked to wait: notes for whom, and tells. */
  noteRefusal(chat: ChatId, afterMs: number, now: number): Scope;
}

export type ChatId = number | string;

interface ChatRecord {
  readonly rules: ChatRules;
  readonly times: number[];
  heldUntil: number;
}

/** Refusals of two chats within this time are meant for the bot. */
const SAME_REFUSAL_MS = 3_000;
/** From this share of the bot's own limit on, a refusal may be meant for the bot. */
const BUSY_SHARE = 0.7;
const MAX_STRETCH = 4;
/** Each wave of refusals makes the pace slower by this factor: one may be an accident, more of them add up. */
const STRETCH = 1.1;
/** After so long without a refusal the pace goes back up one step. */
const CALM_MS = 30_000;
const SWEEP_EVERY = 1_000;
const TIMES_KEPT = 32;

/** An empty ledger. */
export function createLedger(limits: Limits): Ledger {
  const chats = new Map<ChatId, ChatRecord>();
  const bot = { times: [] as number[], heldUntil: 0, stretch: 1, changedAt: Number.NEGATIVE_INFINITY };
  const last: { refusal: { chat: ChatId; at: number; until: number } | undefined } = { refusal: undefined };
  let calls = 0;

  const recordOf = (chat: ChatId): ChatRecord => {
    const known = chats.get(chat);
    if (known) return known;
    const rules = isPrivate(chat) ? limits.privateChat : limits.group;
    const record: ChatRecord = { rules, times: [], heldUntil: 0 };
    chats.set(chat, record);
    return record;
  };

  return {
    freeAt(chat, priority) {
      const record = chats.get(chat);
      return record ? Math.max(record.heldUntil, freeAt(record.times, record.rules[priority])) : 0;
    },
    botFreeAt: () => Math.max(bot.heldUntil, freeAt(bot.times, limits.bot, bot.stretch)),
    botHeldUntil: () => bot.heldUntil,
    heldUntil: (chat) => Math.max(bot.heldUntil, chats.get(chat)?.heldUntil ?? 0),
    noteCall(chat, now) {
      noteTime(bot.times, now, lookBack(limits.bot));
      noteTime(recordOf(chat).times, now, TIMES_KEPT);
      if (bot.stretch > 1 && now - bot.changedAt > CALM_MS) {
        bot.stretch = Math.max(1, bot.stretch * 0.9);
        bot.changedAt = now;
      }
      calls += 1;
      if (calls % SWEEP_EVERY === 0) sweep(chats, now);
    },
    moveCall(chat, from, to) {
      const times = chats.get(chat)?.times ?? [];
      const index = times.lastIndexOf(from);
      if (index < 0) return;
      times[index] = to;
      times.sort((a, b) => a - b);
    },
    noteRefusal(chat, afterMs, now) {
      const until = now + afterMs;
      const record = recordOf(chat);
      record.heldUntil = Math.max(record.heldUntil, until);
      const before = last.refusal;
      last.refusal = { chat, at: now, until };
      const isSecond = before !== undefined && before.chat !== chat && now - before.at <= SAME_REFUSAL_MS;
      if (!isSecond && !isMeantForBot(record, bot.times, limits, now)) return 'chat';
      bot.heldUntil = Math.max(bot.heldUntil, until, isSecond ? before.until : 0);
      // Once for each wave: the calls that were under way are refused with it.
      if (now - bot.changedAt > SAME_REFUSAL_MS) {
        bot.stretch = Math.min(MAX_STRETCH, bot.stretch * STRETCH);
        bot.changedAt = now;
      }
      return 'bot';
    },
  };
}

/**
 * Telegram does not say whom a 429 is for. Our own record does, mostly: the bot is near its limit and the chat is
 * not. In doubt it is the chat; a second chat that is refused soon after proves the contrary.
 */
function isMeantForBot(
  record: ChatRecord,
  botTimes: readonly number[],
  limits: Limits,
  now: number,
): boolean {
  const [perSecond] = limits.bot;
  if (!perSecond) return false;
  const isChatIdle = record.times.filter((at) => now - at <= longestWindow(record.rules.digest)).length <= 1;
  const lately = botTimes.filter((at) => now - at <= perSecond.windowMs).length;
  return isChatIdle && lately >= perSecond.calls * BUSY_SHARE;
}

/** Private chats have positive ids; groups and channels negative ones, or a channel's `@name`. */
function isPrivate(chat: ChatId): boolean {
  return typeof chat === 'number' && chat > 0;
}

/** Forgets chats whose last call no longer counts. */
function sweep(chats: Map<ChatId, ChatRecord>, now: number): void {
  for (const [chat, record] of chats) {
    const window = Math.max(longestWindow(record.rules.answer), longestWindow(record.rules.digest));
    if (record.heldUntil <= now && (record.times.at(-1) ?? 0) + window <= now) chats.delete(chat);
  }
}
