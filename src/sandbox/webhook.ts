import type { Webhook } from './updates.js';
import type { Update } from './wire.js';
import type { World } from './world.js';

/** After a failure the same update is sent again, later each time; ms. */
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 60_000;
/** How long the bot may take to answer, ms. */
const ANSWER_MS = 60_000;

/**
 * Posts updates to the webhook from now on: several at a time as `max_connections` allows, those of one chat in
 * order, each again until it is answered with 2xx. A method call in the answer's body is not carried out.
 */
export function startWebhook(world: World, webhook: Webhook): void {
  const { queue } = world;
  /** Chats (or people) with an update under way. */
  const busy = new Set<number>();

  const pump = (): void => {
    if (queue.webhook !== webhook) return;
    const waiting = new Set(busy);
    for (const update of queue.updates) {
      const key = placeOf(update);
      if (busy.size >= webhook.maxConnections) return;
      // Of one chat only the oldest goes out.
      if (waiting.has(key)) continue;
      waiting.add(key);
      busy.add(key);
      void deliver(update, key, FIRST_RETRY_MS);
    }
  };

  const deliver = async (update: Update, key: number, retryMs: number): Promise<void> => {
    const fault = await post(webhook, update);
    if (queue.webhook !== webhook) return;
    if (fault === undefined) {
      queue.updates = queue.updates.filter(({ update_id }) => update_id !== update.update_id);
      busy.delete(key);
      pump();
      return;
    }
    webhook.lastError = { at: world.clock(), message: fault };
    setTimeout(() => {
      if (queue.webhook === webhook) void deliver(update, key, Math.min(retryMs * 2, LAST_RETRY_MS));
    }, retryMs).unref();
  };

  queue.webhook = webhook;
  queue.wakeWebhook = pump;
  pump();
}

/** @returns what went wrong, in Telegram's words for `last_error_message`, or undefined */
async function post(webhook: Webhook, update: Update): Promise<string | undefined> {
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(webhook.secretToken === undefined
          ? {}
          : { 'x-telegram-bot-api-secret-token': webhook.secretToken }),
      },
      body: JSON.stringify(update),
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await response.arrayBuffer();
    return response.ok
      ? undefined
      : `Wrong response from the webhook: ${response.status} ${response.statusText}`;
  } catch (error) {
    return `Connection failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The chat that an update is about, else the person. */
function placeOf(update: Update): number {
  const message =
    update.message ?? update.edited_message ?? update.channel_post ?? update.edited_channel_post;
  const chat = message?.chat ?? update.callback_query?.message?.chat ?? update.my_chat_member?.chat;
  return (
    chat?.id ??
    update.chat_member?.chat.id ??
    (update.callback_query ?? update.inline_query ?? update.chosen_inline_result)?.from.id ??
    0
  );
}
