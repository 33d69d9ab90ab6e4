import type { Clock } from '../model.js';
import { createArrivals } from './arrivals.js';
import { type ChatId, createLedger, type Ledger, type Scope } from './ledger.js';
import { freeAt, type Limits, lookBack, noteTime, type Priority, TELEGRAM_LIMITS } from './limits.js';
import { startTimer, type Timer } from './timer.js';

/** The call would have to wait too long. */
export interface Wait {
  readonly kind: 'wait';
  readonly scope: Scope;
  readonly afterMs: number;
}

/** Either the call may be made now, by this turn, or it would have to wait too long. */
export type Turn = { readonly kind: 'go'; readonly at: number } | Wait;

/** The call was made, and this came of it. */
export interface Answered<T> {
  readonly kind: 'answered';
  readonly answer: T;
}

/** Hands out turns to call the Bot API, so that Telegram's limits are kept by all senders of the process together. */
export interface Pacer {
  /**
   * Waits for a turn and takes it. Answers go before digests, and yet never starve them; within each, first come
   * first served, except that a chat which must wait lets the others pass.
   * @param maxWaitMs above this the answer is `wait`, at once
   */
  turn(chat: ChatId, priority: Priority, maxWaitMs: number): Promise<Turn>;
  /**
   * Makes the call of a turn, after whatever had to be done since the turn came: that may have brought calls together
   * which came in turn. Waits until they are apart; `wait` when Telegram has asked for silence meanwhile.
   * @param at of the turn
   */
  depart<T>(chat: ChatId, at: number, call: () => Promise<T>): Promise<Wait | Answered<T>>;
  /** Telegram answered 429. Holds the chat, or the whole bot, for so long; tells which. */
  refuse(chat: ChatId, afterMs: number): Scope;
  /** Calls that wait for their turn. */
  readonly waiting: number;
  /** Sends away those who wait, and all who come after: nothing is left that would keep the process. */
  close(): void;
}

/** A queue in which all processes that call with one token stand. */
export interface SharedPace {
  /** Gives when a stretch of `ms` begins that is the caller's alone: after those of all who asked before. */
  reserve(now: number, ms: number): Promise<number>;
}

export interface PacerOptions {
  readonly clock: Clock;
  readonly timer?: Timer;
  /** Default: Telegram's. */
  readonly limits?: Limits;
  /** Default: no other process calls with this token. */
  readonly shared?: SharedPace;
}

interface Leave {
  readonly kind: 'leave';
  /** To be called when the call is answered or has failed. */
  readonly landed: () => void;
}

interface Waiter {
  readonly chat: ChatId;
  readonly priority: Priority;
  readonly deadline: number;
  readonly settle: (turn: Turn) => void;
}

/** What those are told who come to a closed pacer. */
const SENT_AWAY: Turn = { kind: 'wait', scope: 'bot', afterMs: 1_000 };
/** So many answers in a row, and then a digest that waits has its turn. */
const ANSWERS_IN_A_ROW = 4;
/** With so many that have had their turn and may not leave yet, no more turns are given: an answer would come behind them. */
const MOST_AT_DOOR = 2;
/** All processes together: 29.4 calls a second, evenly, since what each has called lately is not known to the others. */
const SHARED_SLOT_MS = 34;

/** Makes a pacer with an empty record. Its timer runs only while something waits. */
export function createPacer(options: PacerOptions): Pacer {
  const { clock, timer = startTimer, limits = TELEGRAM_LIMITS, shared } = options;
  const ledger = createLedger(limits);
  const queue: Waiter[] = [];
  const departures: number[] = [];
  const arrivals = createArrivals(limits.arrivals);
  let answersInARow = 0;
  let atDoor = 0;
  let cancelTimer: (() => void) | undefined;
  let isClosed = false;

  const pump = (): void => {
    cancelTimer?.();
    cancelTimer = undefined;
    let now = clock();
    refuseLate(queue, ledger, now);
    while (ledger.botFreeAt() <= now && atDoor < MOST_AT_DOOR) {
      const index = pickNext(queue, ledger, now, answersInARow >= ANSWERS_IN_A_ROW);
      if (index < 0) break;
      const [next] = queue.splice(index, 1);
      if (!next) break;
      answersInARow = next.priority === 'answer' ? answersInARow + 1 : 0;
      ledger.noteCall(next.chat, now);
      if (shared === undefined) next.settle({ kind: 'go', at: now });
      else void waitForSlot(next, now, shared);
      now = clock();
    }
    // Where the door is full, whoever leaves pumps again.
    if (queue.length === 0 || atDoor >= MOST_AT_DOOR) return;
    const at = Math.max(ledger.botFreeAt(), earliest(queue, ledger));
    cancelTimer = timer(Math.max(1, Math.ceil(at - now)), pump);
  };

  const waitForSlot = async (waiter: Waiter, turnAt: number, queued: SharedPace): Promise<void> => {
    // A store that does not answer must not hold up people; a digest asks it again before its call.
    const at = await queued.reserve(clock(), SHARED_SLOT_MS).catch(() => 0);
    const wait = at - clock();
    if (wait > 0) await new Promise<void>((resolve) => timer(Math.ceil(wait), resolve));
    if (ledger.heldUntil(waiter.chat) <= clock()) return waiter.settle({ kind: 'go', at: turnAt });
    // Telegram has asked for silence meanwhile.
    queue.unshift(waiter);
    pump();
  };

  /** Waits until a call may leave, and notes that it does. All in one go: others may be waiting for the same moment. */
  const leave = async (chat: ChatId, turnAt: number): Promise<Wait | Leave> => {
    for (;;) {
      const now = clock();
      const heldUntil = ledger.heldUntil(chat);
      if (heldUntil > now) {
        const scope = ledger.botHeldUntil() > now ? 'bot' : 'chat';
        return { kind: 'wait', scope, afterMs: heldUntil - now };
      }
      const waitMs = Math.max(freeAt(departures, limits.bot) - now, arrivals.waitMs(now));
      if (waitMs <= 0) {
        noteTime(departures, now, lookBack(limits.bot));
        ledger.moveCall(chat, turnAt, now);
        const land = arrivals.leave(now);
        return { kind: 'leave', landed: () => ledger.moveCall(chat, now, land(clock())) };
      }
      await new Promise<void>((resolve) => timer(Math.ceil(waitMs), resolve));
    }
  };

  return {
    turn(chat, priority, maxWaitMs) {
      return new Promise<Turn>((settle) => {
        if (isClosed) return settle(SENT_AWAY);
        queue.push({ chat, priority, deadline: clock() + maxWaitMs, settle });
        pump();
      });
    },
    async depart(chat, turnAt, call) {
      atDoor += 1;
      const leaving = await leave(chat, turnAt);
      atDoor -= 1;
      pump();
      if (leaving.kind === 'wait') return leaving;
      try {
        return { kind: 'answered', answer: await call() };
      } finally {
        leaving.landed();
      }
    },
    refuse(chat, afterMs) {
      const scope = ledger.noteRefusal(chat, afterMs, clock());
      if (scope === 'bot') shared?.reserve(clock(), afterMs).catch(() => 0);
      pump();
      return scope;
    },
    get waiting() {
      return queue.length;
    },
    close() {
      isClosed = true;
      cancelTimer?.();
      for (const waiter of queue.splice(0)) waiter.settle(SENT_AWAY);
    },
  };
}

/** Index of the first answer, else the first digest, whose chat is free; a digest first when it is its turn. */
function pickNext(queue: readonly Waiter[], ledger: Ledger, now: number, isDigestsTurn: boolean): number {
  const find = (priority: Priority): number =>
    queue.findIndex((waiter) => waiter.priority === priority && ledger.freeAt(waiter.chat, priority) <= now);
  const [first, second]: Priority[] = isDigestsTurn ? ['digest', 'answer'] : ['answer', 'digest'];
  const index = first ? find(first) : -1;
  return index >= 0 || !second ? index : find(second);
}

/** Those that would have to wait beyond their time get their answer now. */
function refuseLate(queue: Waiter[], ledger: Ledger, now: number): void {
  const heldUntil = ledger.botHeldUntil();
  for (let index = queue.length - 1; index >= 0; index -= 1) {
    const waiter = queue[index];
    if (!waiter) continue;
    const chatFreeAt = ledger.freeAt(waiter.chat, waiter.priority);
    if (Math.max(heldUntil, chatFreeAt) <= waiter.deadline) continue;
    queue.splice(index, 1);
    const scope = heldUntil > waiter.deadline ? 'bot' : 'chat';
    const until = scope === 'bot' ? heldUntil : chatFreeAt;
    waiter.settle({ kind: 'wait', scope, afterMs: until - now });
  }
}

function earliest(queue: readonly Waiter[], ledger: Ledger): number {
  return queue.reduce(
    (soonest, waiter) => Math.min(soonest, ledger.freeAt(waiter.chat, waiter.priority)),
    Number.POSITIVE_INFINITY,
  );
}
