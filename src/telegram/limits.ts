/** At most so many calls in any stretch of so many ms. */
export interface Rule {
  readonly calls: number;
  readonly windowMs: number;
}

/** What may be sent, and how fast. No rules: as fast as it goes; a `retry_after` is obeyed all the same. */
export interface Limits {
  /** For all calls together, as they leave. */
  readonly bot: readonly Rule[];
  /** For all calls together, as they arrive. */
  readonly arrivals?: Rule;
  readonly privateChat: ChatRules;
  /** Groups and channels. */
  readonly group: ChatRules;
}

/** A person who presses buttons may be answered in a short burst; what we send unasked keeps the steady pace. */
export interface ChatRules {
  readonly answer: readonly Rule[];
  readonly digest: readonly Rule[];
}

/** Who waits for a call: a person for an answer, or nobody in particular for a digest. */
export type Priority = keyof ChatRules;

/**
 * Bot FAQ, "My bot is hitting limits" (core.telegram.org/bots/faq): 1 message a second in a chat with short bursts,
 * 20 a minute in a group, about 30 a second in all. The windows are a little longer than Telegram's, for the
 * network may bring two calls nearer together than they were made.
 */
export const TELEGRAM_LIMITS: Limits = {
  bot: [
    // 29 a second, in short windows: evenly.
    { calls: 10, windowMs: 344 },
    // One by one: what is under way together when a process dies may come twice together.
    { calls: 1, windowMs: 25 },
  ],
  arrivals: { calls: 30, windowMs: 1_010 },
  privateChat: {
    answer: [{ calls: 4, windowMs: 4_100 }],
    digest: [{ calls: 1, windowMs: 1_050 }],
  },
  group: {
    answer: [
      { calls: 3, windowMs: 3_100 },
      { calls: 20, windowMs: 60_500 },
    ],
    digest: [
      { calls: 1, windowMs: 1_050 },
      // Two calls a minute are left to the answers.
      { calls: 18, windowMs: 60_500 },
    ],
  },
};

/** For tests, measuring, and a Bot API server of one's own. */
export const NO_LIMITS: Limits = {
  bot: [],
  privateChat: { answer: [], digest: [] },
  group: { answer: [], digest: [] },
};

/**
 * When the next call may be made, ms; 0 for at once.
 * @param times of the calls made, oldest first
 * @param stretch makes every window longer by this factor
 */
export function freeAt(times: readonly number[], rules: readonly Rule[], stretch = 1): number {
  return rules.reduce((latest, rule) => {
    const oldest = times[times.length - rule.calls];
    return oldest === undefined ? latest : Math.max(latest, oldest + rule.windowMs * stretch);
  }, 0);
}

/** How many times `freeAt` looks back at most: older ones may be forgotten. */
export function lookBack(rules: readonly Rule[]): number {
  return rules.reduce((most, rule) => Math.max(most, rule.calls), 0);
}

/** Adds a time to a list in place and keeps only the latest. */
export function noteTime(times: number[], now: number, kept: number): void {
  times.push(now);
  if (times.length > kept) times.splice(0, times.length - kept);
}

/** The longest window, ms: a call before that is of no account. */
export function longestWindow(rules: readonly Rule[]): number {
  return rules.reduce((longest, rule) => Math.max(longest, rule.windowMs), 0);
}
