import { Api } from 'grammy';
import { afterEach, expect, test } from 'vitest';
import { createTelegram } from '../../src/telegram/telegram.js';
import { type Reaction, refused, sent, startFakeBotApi } from './fake-bot-api.js';
import { createSimulatedTime } from './simulated-time.js';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function start(react: (number: number) => Reaction) {
  const time = createSimulatedTime();
  const server = await startFakeBotApi((_, number) => react(number));
  const telegram = createTelegram({ token: '1:x', apiRoot: `${server.apiRoot}/`, ...time });
  const api = new Api('1:x', telegram.client);
  api.config.use(telegram.pace);
  closers.push(telegram.close, server.close);
  return { time, api, calls: server.calls };
}

test('an answer that is refused with 429 is tried again when the time has come', async () => {
  const { time, api, calls } = await start((number) =>
    number === 1 ? refused(429, 'Too Many Requests: retry after 3', { retry_after: 3 }) : sent(8),
  );
  let isDone = false;
  const answer = api.sendMessage(5, 'Hello').then((message) => {
    isDone = true;
    return message;
  });
  while (calls.length < 1) await time.advance(0);
  await time.advance(2_900);
  expect({ isDone, calls: calls.length }).toEqual({ isDone: false, calls: 1 });
  while (!isDone) await time.advance(100);
  expect((await answer).message_id).toBe(8);
});

test('an answer that would have to wait too long is given up with the words of Telegram', async () => {
  const { api } = await start(() => refused(429, 'Too Many Requests: retry after 90', { retry_after: 90 }));
  await expect(api.sendMessage(5, 'Hello')).rejects.toThrow('retry after 90');
});

test('calls that put nothing into a chat are not counted', async () => {
  const { api, calls } = await start(() => ({ ok: true, result: true }));
  for (let call = 0; call < 50; call += 1) await api.answerCallbackQuery(String(call));
  expect(calls).toHaveLength(50);
});
