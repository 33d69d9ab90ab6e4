import { describe, expect, it } from 'vitest';
import { TELEGRAM_LIMITS } from '../../src/sandbox/flood.js';
import { serveSandbox, startedUser } from './served.js';

describe('failNext', () => {
  it('429 with retry_after, as often as asked', async () => {
    const { sandbox, call } = await serveSandbox();
    const ann = startedUser(sandbox);
    sandbox.failNext({ kind: 'too-many-requests', retryAfter: 7, times: 2 });
    const send = () => call('sendMessage', { chat_id: ann, text: 'x' });
    const refused = {
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    };
    expect([await send(), await send()]).toEqual([
      { status: 429, body: refused },
      { status: 429, body: refused },
    ]);
    expect((await send()).status).toBe(200);
  });

  it('notes who calls before its time', async () => {
    let now = 1_700_000_000_000;
    const { sandbox, call } = await serveSandbox({ clock: () => now });
    const [ann, bob] = [startedUser(sandbox), startedUser(sandbox, 'Bob')];
    sandbox.failNext({ kind: 'too-many-requests', retryAfter: 7, chat: ann });
    await call('sendMessage', { chat_id: ann, text: 'x' });
    await call('sendMessage', { chat_id: bob, text: 'x' });
    now += 6999;
    await call('sendMessage', { chat_id: ann, text: 'x' });
    now += 1;
    await call('sendMessage', { chat_id: ann, text: 'x' });
    expect(sandbox.calls('sendMessage').map(({ isEarly }) => isEarly)).toEqual([false, false, true, false]);
  });

  it('a gateway error has no JSON', async () => {
    const { sandbox, url } = await serveSandbox();
    const ann = startedUser(sandbox);
    sandbox.failNext({ kind: 'server-error', status: 503 });
    const response = await fetch(`${url}/bot${sandbox.token}/sendMessage?chat_id=${ann}&text=x`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('<html>');
    expect(sandbox.transcript(ann)).toHaveLength(1);
  });

  it('a reset loses the call before, and only its answer after acceptance', async () => {
    const { sandbox, call } = await serveSandbox();
    const ann = startedUser(sandbox);
    sandbox.failNext({ kind: 'reset-before' });
    sandbox.failNext({ kind: 'reset-after' });
    await expect(call('sendMessage', { chat_id: ann, text: 'before' })).rejects.toThrow('fetch failed');
    await expect(call('sendMessage', { chat_id: ann, text: 'after' })).rejects.toThrow('fetch failed');
    expect(sandbox.transcript(ann).map(({ text }) => text)).toEqual(['/start', 'after']);
  });

  it('invalid JSON comes after acceptance', async () => {
    const { sandbox, call } = await serveSandbox();
    const ann = startedUser(sandbox);
    sandbox.failNext({ kind: 'invalid-json' });
    await expect(call('sendMessage', { chat_id: ann, text: 'x' })).rejects.toThrow('JSON');
    expect(sandbox.transcript(ann)).toHaveLength(2);
  });

  it('silence lasts until the client hangs up', async () => {
    const { sandbox, url } = await serveSandbox();
    const ann = startedUser(sandbox);
    sandbox.failNext({ kind: 'silence' });
    const signal = AbortSignal.timeout(100);
    const sent = fetch(`${url}/bot${sandbox.token}/sendMessage?chat_id=${ann}&text=x`, { signal });
    await expect(sent).rejects.toThrow('timeout');
    expect(sandbox.transcript(ann)).toHaveLength(1);
  });

  it('meets one method or one chat, and leaves polling alone', async () => {
    const { sandbox, call } = await serveSandbox();
    const [ann, bob] = [startedUser(sandbox), startedUser(sandbox, 'Bob')];
    sandbox.failNext({ kind: 'server-error', chat: bob });
    sandbox.failNext({ kind: 'refuse', code: 401, description: 'Unauthorized', method: 'getMe' });
    expect((await call('getUpdates')).status).toBe(200);
    expect((await call('sendMessage', { chat_id: ann, text: 'x' })).status).toBe(200);
    expect((await call('getMe')).body.description).toBe('Unauthorized');
    await expect(call('sendMessage', { chat_id: bob, text: 'x' })).rejects.toThrow();
  });
});

describe('limits on sending', () => {
  it('are off unless asked for', async () => {
    const { sandbox, call } = await serveSandbox();
    const ann = startedUser(sandbox);
    const sent = await Promise.all(
      Array.from({ length: 50 }, () => call('sendMessage', { chat_id: ann, text: 'x' })),
    );
    expect(sent.every(({ status }) => status === 200)).toBe(true);
  });

  it('a private chat takes a short burst, then one a second', async () => {
    let now = 1_700_000_000_000;
    const { sandbox, call } = await serveSandbox({ clock: () => now, limits: TELEGRAM_LIMITS });
    const ann = startedUser(sandbox);
    const send = async () => (await call('sendMessage', { chat_id: ann, text: 'x' })).status;
    expect([await send(), await send(), await send(), await send()]).toEqual([200, 200, 200, 429]);
    now += 1000;
    expect([await send(), await send()]).toEqual([200, 429]);
  });

  it('a group takes 20 a minute, and says how long to wait', async () => {
    const { sandbox, call } = await serveSandbox({ clock: () => 1_700_000_000_000, limits: TELEGRAM_LIMITS });
    const ann = sandbox.createUser({ firstName: 'Ann' }).id;
    const { id } = sandbox.createGroup({ title: 'Readers', owner: ann });
    sandbox.addBot(id);
    const answers = [];
    for (let i = 0; i < 21; i++) answers.push(await call('sendMessage', { chat_id: id, text: 'x' }));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(answers.at(-1)?.body.parameters).toEqual({ retry_after: 3 });
  });

  it('the whole bot sends 30 a second', async () => {
    const { sandbox, call } = await serveSandbox({ clock: () => 1_700_000_000_000, limits: TELEGRAM_LIMITS });
    const people = Array.from({ length: 31 }, () => startedUser(sandbox));
    const statuses = await Promise.all(
      people.map(async (chat_id) => (await call('sendMessage', { chat_id, text: 'x' })).status),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});
