import { createHash, timingSafeEqual } from 'node:crypto';
import type { Update } from 'grammy/types';

/** Where Telegram posts updates to. */
export interface WebhookOptions {
  /** Public address, HTTPS (a local Bot API server takes HTTP too). */
  readonly url: string;
  /** 1 to 256 letters, digits, `_` and `-` (Bot API, setWebhook); comes back with every update. */
  readonly secret: string;
}

/** Answers one request of Telegram's. */
export type TakeUpdate = (request: Request) => Promise<Response>;

const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
/** Updates hold texts and addresses, no files: the longest has some tens of kilobytes. */
const MAX_BYTES = 1_000_000;

/**
 * Takes updates over HTTP: 401 without the secret, 400 for what is no update, else 200 once the update is answered.
 * Telegram sends an update again until it gets a 200, so an update that failed is not asked for again.
 */
export function createWebhook(secret: string, handle: (update: Update) => Promise<void>): TakeUpdate {
  return async (request) => {
    if (!isSame(request.headers.get(SECRET_HEADER) ?? '', secret)) return new Response(null, { status: 401 });
    const update = await readUpdate(request);
    if (update === undefined) return new Response(null, { status: 400 });
    await handle(update);
    return new Response(null, { status: 200 });
  };
}

/** Compares in a time that tells nothing about the secret. */
function isSame(given: string, secret: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(secret));
}

async function readUpdate(request: Request): Promise<Update | undefined> {
  // Telegram tells the length; who does not is not Telegram.
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= MAX_BYTES)) return undefined;
  try {
    const body: unknown = await request.json();
    const isUpdate = typeof body === 'object' && body !== null && 'update_id' in body;
    return isUpdate && Number.isInteger(body.update_id) ? (body as Update) : undefined;
  } catch {
    return undefined;
  }
}
