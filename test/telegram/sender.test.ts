import { afterEach, describe, expect, test } from 'vitest';
import type { Message } from '../../src/model.js';
import { NO_LIMITS } from '../../src/telegram/limits.js';
import { createTelegram, type Telegram } from '../../src/telegram/telegram.js';
import { type Call, type Reaction, refused, sent, startFakeBotApi } from './fake-bot-api.js';

const TOKEN = '123456:a-secret-that-nobody-may-read';
const message: Message = { html: '<b>Rain</b> &amp; wind', plain: 'Rain & wind' };

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function start(react: (call: Call, number: number) => Reaction) {
  const server = await startFakeBotApi(react);
  const telegram = createTelegram({
    token: TOKEN,
    apiRoot: server.apiRoot,
    clock: () => 0,
    limits: NO_LIMITS,
  });
  closers.push(telegram.close, server.close);
  return { calls: server.calls, telegram, close: server.close };
}

const send = (telegram: Telegram, more: Partial<Message> = {}) =>
  telegram.sender.send({ telegramId: 7, message: { ...message, ...more } });

describe('what goes out', () => {
  test('HTML without a preview', async () => {
    const { telegram, calls } = await start(() => sent(41));
    expect(await send(telegram)).toEqual({ kind: 'sent', messageId: 41 });
    const expected = {
      method: 'sendMessage',
      payload: {
        chat_id: 7,
        text: '<b>Rain</b> &amp; wind',
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
      },
    };
    expect(calls).toEqual([expected]);
  });

  test('topic, preview and buttons', async () => {
    const { telegram, calls } = await start(() => sent(1));
    await telegram.sender.send({
      telegramId: -100,
      threadId: 5,
      message: {
        ...message,
        previewUrl: 'https://harbour.example/rain',
        buttons: [
          [
            { text: 'More', action: { kind: 'callback', data: 'more:1' } },
            { text: 'Read', action: { kind: 'url', url: 'https://harbour.example/' } },
          ],
        ],
      },
    });
    expect(calls[0]?.payload).toMatchObject({
      message_thread_id: 5,
      link_preview_options: { url: 'https://harbour.example/rain' },
      reply_markup: {
        inline_keyboard: [
          [
            { text: 'More', callback_data: 'more:1' },
            { text: 'Read', url: 'https://harbour.example/' },
          ],
        ],
      },
    });
  });
});

describe('a message that is refused in its full form', () => {
  test('is sent plain when its HTML is refused', async () => {
    const words = 'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 3';
    const { telegram, calls } = await start((_, number) => (number === 1 ? refused(400, words) : sent(2)));
    expect(await send(telegram)).toEqual({ kind: 'sent', messageId: 2, degraded: words });
    expect(calls[1]?.payload).toMatchObject({ text: 'Rain & wind' });
    expect(calls[1]?.payload).not.toHaveProperty('parse_mode');
  });

  test('goes without buttons when these are refused, and keeps its HTML', async () => {
    const { telegram, calls } = await start((_, number) =>
      number === 1 ? refused(400, 'Bad Request: BUTTON_URL_INVALID') : sent(2),
    );
    const buttons = [[{ text: 'Read', action: { kind: 'url', url: 'nowhere' } as const }]];
    expect((await send(telegram, { buttons })).kind).toBe('sent');
    expect(calls[1]?.payload).toMatchObject({ parse_mode: 'HTML' });
    expect(calls[1]?.payload).not.toHaveProperty('reply_markup');
  });

  test('fails, with Telegram’s words, when nothing is left to take away', async () => {
    const words = 'Bad Request: message text is empty';
    const { telegram } = await start(() => refused(400, words));
    expect(await send(telegram)).toEqual({ kind: 'failed', description: words });
  });

  test('is split when it is too long, between its paragraphs', async () => {
    const { telegram, calls } = await start((call) =>
      String(call.payload.text).length > 40 ? refused(400, 'Bad Request: message is too long') : sent(9),
    );
    const long = {
      html: '<b>One</b> and some words here\n\n<i>Two</i> and more of them',
      plain: 'One and some words here\n\nTwo and more of them',
    };
    expect(await send(telegram, long)).toMatchObject({ kind: 'sent', messageId: 9 });
    expect(calls.slice(1).map((call) => call.payload.text)).toEqual([
      '<b>One</b> and some words here',
      '<i>Two</i> and more of them',
    ]);
  });
});

describe('an outcome is a value', () => {
  const cases: readonly (readonly [Reaction, object])[] = [
    [
      refused(403, 'Forbidden: bot was blocked by the user'),
      { kind: 'closed', state: 'blocked', description: 'Forbidden: bot was blocked by the user' },
    ],
    [
      refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: -1009,
      }),
      { kind: 'migrated', telegramId: -1009 },
    ],
    [
      refused(429, 'Too Many Requests: retry after 12', { retry_after: 12 }),
      { kind: 'wait', scope: 'chat', afterMs: 12_000 },
    ],
    [refused(500, 'Internal Server Error'), { kind: 'retry', description: 'Internal Server Error' }],
    [refused(401, 'Unauthorized'), { kind: 'retry', description: 'Unauthorized' }],
    [
      { status: 502, text: '<html>Bad Gateway</html>' },
      { kind: 'retry', description: 'the answer (status 502) is not JSON' },
    ],
    [
      { status: 200, text: '{"ok":tru' },
      { kind: 'in-doubt', description: 'the answer (status 200) is not JSON' },
    ],
    [
      { status: 504, text: 'Gateway Timeout' },
      { kind: 'in-doubt', description: 'the answer (status 504) is not JSON' },
    ],
    ['reset', { kind: 'in-doubt', description: 'the connection was closed before an answer came' }],
  ];
  test.each(cases)('%j', async (reaction, expected) => {
    const { telegram } = await start(() => reaction);
    expect(await send(telegram)).toEqual(expected);
  });

  test('a server that cannot be reached got nothing', async () => {
    const { telegram, close } = await start(() => sent(1));
    await close();
    expect(await send(telegram)).toEqual({ kind: 'retry', description: 'ECONNREFUSED' });
  });

  test('the token is in none of them, nor in what the bot is told', async () => {
    const { telegram } = await start(() => 'reset');
    const { Api } = await import('grammy');
    const root = telegram.client.apiRoot;
    const error: unknown = await new Api(TOKEN, telegram.client).getMe().catch((thrown: unknown) => thrown);
    const { inspect } = await import('node:util');
    expect(root).toBeDefined();
    expect(inspect(error, { depth: 9 })).not.toContain(TOKEN);
    expect(inspect(await send(telegram), { depth: 9 })).not.toContain(TOKEN);
  });
});

test('the note before the call is made once, and when it fails nothing is sent', async () => {
  const { telegram, calls } = await start((_, number) =>
    number === 1 ? refused(400, "Bad Request: can't parse entities: x") : sent(2),
  );
  let notes = 0;
  await telegram.sender.send({ telegramId: 7, message, beforeCall: async () => ++notes > 0 });
  expect({ notes, calls: calls.length }).toEqual({ notes: 1, calls: 2 });

  const sending = telegram.sender.send({
    telegramId: 7,
    message,
    beforeCall: () => Promise.reject(new Error('disk full')),
  });
  await expect(sending).rejects.toThrow('disk full');
  const withdrawn = telegram.sender.send({ telegramId: 7, message, beforeCall: async () => false });
  expect(await withdrawn).toEqual({ kind: 'withdrawn' });
  expect(calls).toHaveLength(2);
});
