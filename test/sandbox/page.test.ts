import { describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.js';
import { chatPage } from '../../src/sandbox/page/chat-page.js';
import { TOKEN } from './served.js';

interface Table {
  readonly sandbox: Sandbox;
  readonly you: number;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly act: (action: string, input?: unknown, headers?: Record<string, string>) => Promise<Response>;
}

function lay(): Table {
  const sandbox = createSandbox({ token: TOKEN });
  const you = sandbox.createUser({ firstName: 'You', languageCode: 'en' }).id;
  const page = chatPage(sandbox, { person: you });
  const host = { host: '127.0.0.1:8080' };
  return {
    sandbox,
    you,
    get: async (path, headers = {}) => page.request(path, { headers: { ...host, ...headers } }),
    act: async (action, input = {}, headers = {}) =>
      page.request(`/sandbox/${action}`, {
        method: 'POST',
        headers: { ...host, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(input),
      }),
  };
}

describe('the page', () => {
  it('brings all of its files itself, under a strict policy', async () => {
    const { get } = lay();
    const page = await get('/');
    const html = await page.text();
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const links = [...html.matchAll(/(?:href|src)="([^"#]+)"/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link).toMatch(/^\/page\//);
      expect((await get(link)).status).toBe(200);
    }
    expect(html).not.toMatch(/\sstyle=|<script(?![^>]* src=)|\son[a-z]+=/);
  });

  it('gives no other file', async () => {
    const { get } = lay();
    for (const path of ['/page/chat-page.ts', '/page/..%2fchat-page.ts', '/page/../guard.ts', '/page/']) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('shows the chats of its person with their messages', async () => {
    const { sandbox, you, get } = lay();
    const bob = sandbox.createUser({ firstName: 'Bob' }).id;
    sandbox.sendText({ from: bob, text: 'secret' });
    sandbox.createChannel({ title: 'News', owner: you });
    sandbox.sendText({ from: you, text: '/start' });
    const response = await get('/sandbox/state');
    const text = await response.text();
    expect(text).not.toContain('secret');
    expect(JSON.parse(text)).toMatchObject({
      person: { id: you },
      bot: { username: 'pullquote_bot' },
      chats: [
        { id: you, kind: 'private', hasStarted: true, messages: [{ text: '/start' }] },
        { kind: 'channel', title: 'News', role: 'creator', botRole: 'left' },
      ],
    });
  });
});

describe('its API', () => {
  it('lets the person write, press, block, join and leave', async () => {
    const { sandbox, you, act } = lay();
    const { id: chat } = sandbox.createGroup({ title: 'Table', owner: you });
    const statuses = [
      await act('text', { chat: you, text: '/start' }),
      await act('add-bot', { chat, as: 'administrator' }),
      await act('leave', { chat }),
      await act('join', { chat }),
      await act('text', { chat, text: 'hello' }),
      await act('document', { chat, name: 'feeds.opml', base64: Buffer.from('<opml/>').toString('base64') }),
      await act('location', { chat, latitude: 50.45, longitude: 30.52 }),
      await act('remove-bot', { chat }),
      await act('block'),
      await act('unblock'),
    ].map(({ status }) => status);
    expect(statuses).toEqual(Array(10).fill(200));
    const [own, group] = sandbox.chatsOf(you);
    expect(own).toMatchObject({ hasStarted: true, hasBlocked: false });
    expect(group).toMatchObject({ role: 'creator', botRole: 'kicked' });
    expect(
      sandbox.transcript(chat).map(({ text, service, document }) => document?.name ?? (text || service)),
    ).toEqual(['You added Pullquote', 'You left', 'You joined', 'hello', 'feeds.opml', undefined]);
  });

  it('says what cannot be done', async () => {
    const { act } = lay();
    const problem = async (action: string, input: unknown): Promise<unknown> => {
      const response = await act(action, input);
      return [response.status, ((await response.json()) as { error: string }).error];
    };
    expect(await problem('text', { chat: 7, text: 'x' })).toEqual([
      409,
      expect.stringContaining('no chat 7'),
    ]);
    expect(await problem('text', { text: 7 })).toEqual([400, expect.any(String)]);
    expect(await problem('fly', {})).toEqual([404, expect.any(String)]);
    expect(await problem('document', { chat: 1, name: 'x', base64: '%' })).toEqual([400, expect.any(String)]);
  });

  it('listens only to the page itself', async () => {
    const { act, get } = lay();
    const block = async (headers: Record<string, string>): Promise<number> =>
      (await act('block', {}, headers)).status;
    expect(await block({ origin: 'http://127.0.0.1:8080' })).toBe(200);
    expect(await block({ origin: 'https://evil.example' })).toBe(403);
    expect(await block({ host: 'evil.example', origin: 'http://evil.example' })).toBe(403);
    expect(await block({ 'content-type': 'text/plain' })).toBe(415);
    expect((await get('/sandbox/state', { host: 'evil.example' })).status).toBe(403);
    expect((await get('/sandbox/state', { host: '[::1]:8080' })).status).toBe(200);
    expect((await get('/sandbox/state', { host: 'localhost:8080' })).status).toBe(200);
  });

  it('sends what changes as it changes', async () => {
    const { sandbox, you, get, act } = lay();
    const response = await get('/sandbox/events');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const hear = async (words: string): Promise<void> => {
      while (!heard.includes(words)) heard += (await reader?.read())?.value ?? '';
    };
    await hear('event: hello');
    await act('text', { chat: you, text: 'good morning' });
    await hear('good morning');
    expect(heard).toContain('event: message');
    const bob = sandbox.createUser({ firstName: 'Bob' }).id;
    sandbox.sendText({ from: bob, text: 'secret' });
    await act('text', { chat: you, text: 'the end' });
    await hear('the end');
    expect(heard).not.toContain('secret');
    await reader?.cancel();
  });
});
