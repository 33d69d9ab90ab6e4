import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveSandbox, startedUser } from './served.js';

describe('getUpdates', () => {
  it('gives updates again until an offset confirms them', async () => {
    const { sandbox, api } = await serveSandbox();
    const ann = startedUser(sandbox);
    sandbox.sendText({ from: ann, text: 'two' });
    sandbox.sendText({ from: ann, text: 'three' });
    const texts = async (params: object): Promise<unknown[]> =>
      (await api.getUpdates(params)).map(({ message }) => message?.text);
    expect(await texts({})).toEqual(['/start', 'two', 'three']);
    expect(await texts({ limit: 2 })).toEqual(['/start', 'two']);
    const [, second] = await api.getUpdates();
    expect(await texts({ offset: second?.update_id })).toEqual(['two', 'three']);
    expect(await texts({ offset: -1 })).toEqual(['three']);
    expect(sandbox.pendingUpdates()).toBe(1);
  });

  it('waits for news', async () => {
    const { sandbox, api } = await serveSandbox();
    const waiting = api.getUpdates({ timeout: 10 });
    const ann = sandbox.createUser({ firstName: 'Ann' }).id;
    sandbox.sendText({ from: ann, text: 'news' });
    expect((await waiting).map(({ message }) => message?.text)).toEqual(['news']);
  });

  it('comes back empty when the time is over', async () => {
    const { call } = await serveSandbox();
    expect(await call('getUpdates', { timeout: 1 })).toEqual({ status: 200, body: { ok: true, result: [] } });
  });

  it('ends an older wait when another begins', async () => {
    const { sandbox, call } = await serveSandbox();
    const first = call('getUpdates', { timeout: 10 });
    // Telegram knows the order only from what has arrived.
    await expect.poll(() => sandbox.isPolling()).toBe(true);
    const second = call('getUpdates', { timeout: 10 });
    expect(await first).toEqual({
      status: 409,
      body: {
        ok: false,
        error_code: 409,
        description:
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      },
    });
    startedUser(sandbox);
    expect((await second).status).toBe(200);
  });

  it('leaves out what the bot does not want, from then on', async () => {
    const { sandbox, api } = await serveSandbox();
    await api.getUpdates({ allowed_updates: ['callback_query'] });
    startedUser(sandbox);
    expect(await api.getUpdates()).toEqual([]);
    await api.getUpdates({ allowed_updates: [] });
    startedUser(sandbox);
    expect(await api.getUpdates()).toHaveLength(1);
  });
});

describe('webhooks', () => {
  it('get each update with the secret, again after a failure, and stop getUpdates', async () => {
    const { sandbox, api, call } = await serveSandbox();
    const hook = await listenForUpdates([500, 200, 200]);
    const set = await call('setWebhook', { url: hook.url, secret_token: 's3cret' });
    expect(set.body).toEqual({ ok: true, result: true, description: 'Webhook was set' });
    await expect(api.getUpdates()).rejects.toThrow(
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
    const ann = startedUser(sandbox);
    await expect.poll(() => hook.received.length, { timeout: 5000 }).toBe(2);
    sandbox.sendText({ from: ann, text: 'two' });
    await expect.poll(() => hook.received.length, { timeout: 5000 }).toBe(3);
    expect(hook.received).toEqual([
      ['s3cret', '/start'],
      ['s3cret', '/start'],
      ['s3cret', 'two'],
    ]);
    expect(await api.getWebhookInfo()).toMatchObject({
      url: hook.url,
      pending_update_count: 0,
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    });
    expect((await call('deleteWebhook')).body.description).toBe('Webhook was deleted');
    expect((await call('deleteWebhook')).body.description).toBe('Webhook is already deleted');
  });

  it('refuses what is no address', async () => {
    const { call } = await serveSandbox();
    const value = await call('setWebhook', { url: 'ftp://x' });
    expect(value.body.description).toBe('Bad Request: bad webhook: invalid webhook URL specified');
  });
});

interface Hook {
  readonly url: string;
  /** Secret and text of each request. */
  readonly received: [string | undefined, string | undefined][];
}

async function listenForUpdates(statuses: readonly number[]): Promise<Hook> {
  const received: Hook['received'] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const update = JSON.parse(body) as { message?: { text?: string } };
    received.push([request.headers['x-telegram-bot-api-secret-token']?.toString(), update.message?.text]);
    response.writeHead(statuses[received.length - 1] ?? 200).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received };
}
