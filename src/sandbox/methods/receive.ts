import { flagOf, has, integerOf, jsonOf, type Params, textOf } from '../params.js';
import { accept, badRequest, conflict, isRefusal, type Refusal } from '../refusal.js';
import { confirmUpdates, type UpdateQueue, type Webhook, waitForUpdates } from '../updates.js';
import { startWebhook } from '../webhook.js';
import type { Method } from './method.js';

/** Bot API, getUpdates. The longest wait is the server's own. */
const MAX_UPDATES = 100;
const MAX_WAIT_SECONDS = 50;

export const getUpdates: Method = {
  name: 'getUpdates',
  async run(world, params, signal) {
    const { queue } = world;
    if (queue.webhook !== undefined) {
      return conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    const refusal = readAllowed(queue, params);
    if (refusal !== undefined) return refusal;
    queue.endPoll?.('conflict');
    confirmUpdates(queue, integerOf(params, 'offset') ?? 0);
    const seconds = Math.min(Math.max(integerOf(params, 'timeout') ?? 0, 0), MAX_WAIT_SECONDS);
    if (queue.updates.length === 0 && seconds > 0) {
      const reason = await waitForUpdates(queue, seconds, signal);
      if (reason === 'conflict') {
        return conflict(
          'terminated by other getUpdates request; make sure that only one bot instance is running',
        );
      }
    }
    const limit = integerOf(params, 'limit') ?? MAX_UPDATES;
    return accept(queue.updates.slice(0, limit >= 1 && limit <= MAX_UPDATES ? limit : MAX_UPDATES));
  },
};

export const setWebhook: Method = {
  name: 'setWebhook',
  run(world, params) {
    const { queue } = world;
    const url = textOf(params, 'url').trim();
    const fault = url === '' ? undefined : faultOfWebhook(url, params);
    if (fault !== undefined) return fault;
    const refusal = readAllowed(queue, params);
    if (refusal !== undefined) return refusal;
    if (flagOf(params, 'drop_pending_updates')) queue.updates = [];
    if (url === '') return removeWebhook(queue);
    const webhook: Webhook = {
      url,
      maxConnections: Math.min(Math.max(integerOf(params, 'max_connections') ?? 40, 1), 100),
      ...(has(params, 'secret_token') ? { secretToken: textOf(params, 'secret_token') } : {}),
    };
    queue.endPoll?.('conflict');
    startWebhook(world, webhook);
    return accept(true, 'Webhook was set');
  },
};

export const deleteWebhook: Method = {
  name: 'deleteWebhook',
  run(world, params) {
    if (flagOf(params, 'drop_pending_updates')) world.queue.updates = [];
    return removeWebhook(world.queue);
  },
};

export const getWebhookInfo: Method = {
  name: 'getWebhookInfo',
  run({ queue }) {
    const { webhook } = queue;
    return accept({
      url: webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: queue.updates.length,
      ...(webhook === undefined ? {} : { max_connections: webhook.maxConnections }),
      ...(webhook?.lastError === undefined
        ? {}
        : {
            last_error_date: Math.floor(webhook.lastError.at / 1000),
            last_error_message: webhook.lastError.message,
          }),
      ...(queue.allowed === undefined ? {} : { allowed_updates: queue.allowed }),
    });
  },
};

function removeWebhook(queue: UpdateQueue): ReturnType<Method['run']> {
  const wasSet = queue.webhook !== undefined;
  delete queue.webhook;
  delete queue.wakeWebhook;
  return accept(true, wasSet ? 'Webhook was deleted' : 'Webhook is already deleted');
}

/** Telegram takes HTTPS only; a local Bot API server, which the sandbox plays, takes HTTP too. */
function faultOfWebhook(url: string, params: Params): Refusal | undefined {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    return badRequest('bad webhook: invalid webhook URL specified');
  }
  return /^[\w-]{0,256}$/.test(textOf(params, 'secret_token'))
    ? undefined
    : badRequest('secret token contains unallowed characters');
}

/** Keeps `allowed_updates` for this and all later calls that do not name it. */
function readAllowed(queue: UpdateQueue, params: Params): Refusal | undefined {
  const json = jsonOf(params, 'allowed_updates', 'allowed updates list');
  if (isRefusal(json)) return json;
  if (json === undefined) return undefined;
  if (!Array.isArray(json) || json.some((kind) => typeof kind !== 'string')) {
    return badRequest("can't parse allowed updates list: expected an Array of String");
  }
  if (json.length === 0) delete queue.allowed;
  else queue.allowed = json as readonly string[];
  return undefined;
}
