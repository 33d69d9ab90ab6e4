import { describe, expect, it } from 'vitest';
import { type Closing, tellClosed } from '../../src/jobs/closed-note.js';
import type { ChatType } from '../../src/model.js';
import { createPorts, HOUR } from './ports.js';

const ADMIN = 900;
const DEFAULTS = {
  language: 'en',
  schedule: { kind: 'daily', at: ['08:00'], timezone: 'UTC' },
  stories: 5,
} as const;

/** A bot with one admin and one chat of this type. */
async function start(type: ChatType) {
  const { store, time, clock } = await createPorts();
  await store.chats.meet({ telegramId: ADMIN, type: 'private' }, DEFAULTS, time.now);
  const seen = { telegramId: -1001, type, title: 'Harbour <news>' };
  const chat = await store.chats.meet(seen, DEFAULTS, time.now);
  const translate = (_: string, key: string, args = {}) => [key, ...Object.values(args)].join(' ');
  const tell = (state: Closing['state']) =>
    tellClosed(
      { store, clock, translate, adminIds: [ADMIN] },
      { chatId: chat.id, state, description: 'Bad Request: not enough rights' },
    );
  return { store, time, tell };
}

describe('the note about a chat that takes no messages', () => {
  it('tells the admin which, why, and what to do', async () => {
    const { store, time, tell } = await start('channel');
    expect(await tell('no-rights')).toBe(1);
    const waiting = await store.deliveries.claim(time.now, 10, HOUR);
    expect(waiting.map(({ telegramId, message }) => [telegramId, message.html])).toEqual([
      [ADMIN, 'closed-note Harbour &lt;news&gt;\nclosed-why Bad Request: not enough rights\nclosed-how'],
    ]);
  });

  it('comes once, however often the chat is found closed', async () => {
    const { time, tell } = await start('supergroup');
    expect([await tell('no-rights'), await tell('no-rights')]).toEqual([1, 0]);
    time.now += 24 * HOUR;
    expect(await tell('no-rights')).toBe(1);
  });

  it.each([
    ['private', 'blocked'],
    ['group', 'kicked'],
    ['supergroup', 'topic-closed'],
  ] as const)('is not for a chat of the type %s that is %s', async (type, state) => {
    const { tell } = await start(type);
    expect(await tell(state)).toBe(0);
  });
});
