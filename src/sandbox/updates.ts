import type { Update, UpdateContent, UpdateKind } from './wire.js';

/** Left out unless asked for by name (Bot API, getUpdates, `allowed_updates`). */
const OFF_BY_DEFAULT: ReadonlySet<string> = new Set(['chat_member']);

export interface Webhook {
  readonly url: string;
  readonly secretToken?: string;
  readonly maxConnections: number;
  lastError?: { readonly at: number; readonly message: string };
}

/** Updates that the bot has not confirmed yet, and how it wants them. */
export interface UpdateQueue {
  updates: Update[];
  nextUpdateId: number;
  /** Absent: all but those off by default. Kept from one getUpdates to the next, as Telegram does. */
  allowed?: readonly string[];
  webhook?: Webhook;
  /** Ends the getUpdates that is waiting now, if there is one. */
  endPoll?: (reason: 'news' | 'conflict' | 'closed') => void;
  /** Starts sending to the webhook, where there is one. */
  wakeWebhook?: () => void;
}

/** @param firstUpdateId the id of the first update; Telegram starts somewhere at random */
export function createUpdateQueue(firstUpdateId: number): UpdateQueue {
  return { updates: [], nextUpdateId: firstUpdateId };
}

/** Puts an update in the queue if the bot wants that kind, and wakes whoever waits for it. */
export function pushUpdate<K extends UpdateKind>(
  { queue }: { readonly queue: UpdateQueue },
  kind: K,
  content: UpdateContent[K],
): void {
  const isWanted = queue.allowed === undefined ? !OFF_BY_DEFAULT.has(kind) : queue.allowed.includes(kind);
  if (!isWanted) return;
  queue.updates.push({ update_id: queue.nextUpdateId, [kind]: content });
  queue.nextUpdateId += 1;
  queue.endPoll?.('news');
  queue.wakeWebhook?.();
}

/** Forgets what an `offset` confirms: everything before it, or all but the last `-offset`. */
export function confirmUpdates(queue: UpdateQueue, offset: number): void {
  if (offset > 0) queue.updates = queue.updates.filter((update) => update.update_id >= offset);
  else if (offset < 0) queue.updates = queue.updates.slice(offset);
}

/**
 * Waits until there is an update, the time is over, another getUpdates comes, or the client hangs up.
 * @param seconds at most this long
 */
export function waitForUpdates(
  queue: UpdateQueue,
  seconds: number,
  signal: AbortSignal,
): Promise<'news' | 'conflict' | 'closed'> {
  return new Promise((resolve) => {
    const end = (reason: 'news' | 'conflict' | 'closed'): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', hangUp);
      if (queue.endPoll === end) delete queue.endPoll;
      resolve(reason);
    };
    const hangUp = (): void => end('closed');
    const timer = setTimeout(() => end('news'), seconds * 1000);
    queue.endPoll = end;
    signal.addEventListener('abort', hangUp);
    if (signal.aborted) hangUp();
  });
}
