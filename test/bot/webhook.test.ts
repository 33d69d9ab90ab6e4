import { serve } from '@hono/node-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { TakeUpdate } from '../../src/bot/webhook.js';
import { READER, startTown, type Town } from './town.js';

const SECRET = 'ferry_at-dawn';

/** A town whose server posts its updates to the bot. */
async function startPosting(town: Town): Promise<TakeUpdate> {
  let take: TakeUpdate | undefined;
  const server = serve({
    fetch: (request) => take?.(request) ?? new Response(null, { status: 503 }),
    port: 0,
  });
  onTestFinished(() => void server.close());
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  take = await town.bot.startWebhook({ url: `http://127.0.0.1:${port}/telegram`, secret: SECRET });
  return take;
}

function post(body: string, headers: Record<string, string> = {}): Request {
  const length = String(Buffer.byteLength(body));
  const own = { 'x-telegram-bot-api-secret-token': SECRET, 'content-length': length };
  return new Request('http://127.0.0.1/telegram', { method: 'POST', body, headers: { ...own, ...headers } });
}

describe('the bot with a webhook', () => {
  it('answers what Telegram posts', async () => {
    const town = await startTown();
    await startPosting(town);
    town.sandbox.sendText({ from: READER.id, text: '/start' });
    await town.sandbox.waitForMessage(READER.id, ({ text }) => text.includes('I am Pullquote'));
    await town.bot.stop();
  });

  it('takes nothing without the secret, and nothing that is no update', async () => {
    const town = await startTown();
    const take = await startPosting(town);
    const update = JSON.stringify({ update_id: 1 });
    const statuses = await Promise.all(
      [
        post(update),
        post(update, { 'x-telegram-bot-api-secret-token': 'guess' }),
        post('{'),
        post('[]'),
        post('{"update_id":"1"}'),
        post(update, { 'content-length': '99999999' }),
      ].map(async (request) => (await take(request)).status),
    );
    expect(statuses).toEqual([200, 401, 400, 400, 400, 400]);
    await town.bot.stop();
  });

  it('can go back to long polling', async () => {
    const town = await startTown();
    await startPosting(town);
    await town.bot.stop();
    await town.bot.start();
    town.sandbox.sendText({ from: READER.id, text: '/start' });
    await town.sandbox.waitForMessage(READER.id, ({ text }) => text.includes('I am Pullquote'));
    await town.bot.stop();
  });
});
