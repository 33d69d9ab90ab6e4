import { readdirSync, readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { ZodError } from 'zod';
import { AppError } from '../../errors.js';
import type { Sandbox } from '../create-sandbox.js';
import type { SandboxEvent } from '../events.js';
import { bindActions } from './actions.js';
import { onlyFromThisPage } from './guard.js';

export interface ChatPageOptions {
  /** Id of the user who sits before the page. */
  readonly person: number;
}

/** The page's own files. They are not compiled, so both `src` and `dist` find them in `src`. */
const ASSETS = new URL('../../../src/sandbox/page/assets/', import.meta.url);

const MIME_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Messages of a chat that the page shows when it opens. */
const SHOWN_MESSAGES = 200;
/** A document of a megabyte, in base64. */
const MAX_BODY_BYTES = 1.5 * 1024 * 1024;
/** So that nothing in between takes the stream for dead. */
const HEARTBEAT_MS = 20_000;

/**
 * A page that looks like Telegram, for one person of a sandbox: `/` with its files under `/page/`, and its API
 * under `/sandbox/`: `state` (all chats), `events` (server-sent: what changes) and one POST for each action.
 * Reads its files once, now.
 */
export function chatPage(sandbox: Sandbox, { person }: ChatPageOptions): Hono {
  const page = new Hono();
  const files = readAssets();
  const actions = bindActions(sandbox, person);
  for (const path of ['/', '/page/*', '/sandbox/*']) page.use(path, securePage);
  page.get('/', (c) => serveFile(c, files, 'index.html'));
  page.get('/page/:name', (c) => serveFile(c, files, c.req.param('name')));
  page.use('/sandbox/*', onlyFromThisPage);
  page.get('/sandbox/state', (c) => c.json(stateOf(sandbox, person)));
  page.get('/sandbox/events', (c) => streamSSE(c, (stream) => sendEvents(stream, sandbox, person)));
  page.post('/sandbox/:action', bodyLimit({ maxSize: MAX_BODY_BYTES }), async (c) => {
    const act = actions.get(c.req.param('action'));
    if (act === undefined) return c.json({ ok: false, error: 'There is no such action.' }, 404);
    // Only a page of the same origin can send this type without being asked first (CORS).
    if (!/^application\/json\b/.test(c.req.header('content-type') ?? '')) {
      return c.json({ ok: false, error: 'Send JSON.' }, 415);
    }
    return perform(c, act);
  });
  return page;
}

const securePage = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
});

function readAssets(): ReadonlyMap<string, string> {
  return new Map(readdirSync(ASSETS).map((name) => [name, readFileSync(new URL(name, ASSETS), 'utf8')]));
}

function serveFile(c: Context, files: ReadonlyMap<string, string>, name: string): Response {
  const text = files.get(name);
  const type = MIME_TYPES[name.split('.').at(-1) ?? ''];
  return text === undefined || type === undefined
    ? c.text('Not found', 404)
    : c.body(text, 200, { 'content-type': type, 'cache-control': 'no-cache' });
}

async function perform(c: Context, act: (input: unknown) => unknown): Promise<Response> {
  try {
    const result = await act(await c.req.json());
    return c.json({ ok: true, ...(typeof result === 'object' ? result : {}) });
  } catch (error) {
    if (error instanceof AppError) return c.json({ ok: false, error: error.message }, 409);
    const isBadInput = error instanceof ZodError || error instanceof SyntaxError;
    if (isBadInput) return c.json({ ok: false, error: 'The page sent what the sandbox cannot read.' }, 400);
    throw error;
  }
}

function stateOf(sandbox: Sandbox, person: number): object {
  const chats = sandbox.chatsOf(person);
  return {
    person: { id: person },
    bot: { id: sandbox.bot.id, name: sandbox.bot.first_name, username: sandbox.bot.username },
    chats: chats.map((chat) => ({
      ...chat,
      messages: sandbox.transcript(chat.id).slice(-SHOWN_MESSAGES),
    })),
  };
}

/** Sends what changes until the page is closed. */
async function sendEvents(stream: SSEStreamingApi, sandbox: Sandbox, person: number): Promise<void> {
  const send = (event: string, data: unknown): void => {
    void stream.writeSSE({ event, data: JSON.stringify(data) });
  };
  const stop = sandbox.listen((event) => {
    for (const [name, data] of readEvent(sandbox, person, event)) send(name, data);
  });
  stream.onAbort(stop);
  send('hello', {});
  while (!stream.aborted && !stream.closed) {
    await stream.sleep(HEARTBEAT_MS);
    send('heartbeat', {});
  }
}

/** What an event means for the page; nothing for chats that its person does not see. */
function readEvent(sandbox: Sandbox, person: number, event: SandboxEvent): [name: string, data: unknown][] {
  switch (event.kind) {
    case 'message':
      return isShown(event.chatId, person)
        ? [['message', { chatId: event.chatId, message: sandbox.message(event.chatId, event.messageId) }]]
        : [];
    case 'typing':
      return isShown(event.chatId, person) ? [['typing', event]] : [];
    case 'answer':
      return event.userId === person ? [['answer', event]] : [];
    case 'chat':
    case 'commands':
      return [['chats', sandbox.chatsOf(person)]];
    case 'call':
      return [];
  }
}

function isShown(chatId: number, person: number): boolean {
  return chatId === person || chatId < 0;
}
