import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/bot/commands/index.js';
import { PRESSES } from '../../src/bot/presses/index.js';
import { sampleStory } from '../digest/sample.js';
import { ADMIN, READER, startTown, type Town } from './town.js';

/** Data of buttons as an altered client may send it: names that there are, arguments that there are not. */
const forgedData = fc
  .tuple(
    fc.oneof(fc.constantFrom(...PRESSES.map((press) => press.name)), fc.string({ minLength: 1 })),
    fc.array(
      fc.oneof(fc.string(), fc.nat().map(String), fc.constantFrom('', 'l', 't', 'wx', '~', '-1', 'a', '?')),
      { maxLength: 4 },
    ),
  )
  .map(([name, args]) => [name, ...args].join(':').slice(0, 64));

/** What no keyboard has: overlong, right-to-left, marks upon marks, markup, what other languages take for code. */
const oddText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.constantFrom(
    '</b><script>alert(1)</script>&lt;',
    '\u202e\u2066gnp.exe\u2069',
    `e${'\u0301'.repeat(500)}`,
    '👩‍👩‍👧‍👦'.repeat(300),
    'x'.repeat(4096),
    '"\'; DROP TABLE chats; --',
    '* NEAR("a" OR b) - ^',
    '%s%n{{7*7}}{ $count }',
    '\u0000\u0007\u001b[31m',
  ),
);

const junkText = fc
  .tuple(
    fc.oneof(fc.constantFrom(...COMMANDS.map(({ name }) => `/${name} `)), fc.constantFrom('', '/', '/@ ')),
    oddText,
  )
  .map(([start, rest]) => `${start}${rest}`.slice(0, 4096).toWellFormed());

/** Types or presses as told, where Telegram itself would let it through. */
function doJunk(town: Town, from: number, text: string, data: string, isPress: boolean): void {
  const message = town.shown.findLast(({ chatId }) => chatId === from)?.messageId;
  if (isPress && message !== undefined) town.sandbox.forgePress({ from, message, data });
  // The server drops control characters; a text of nothing else is none.
  else if (/[^\p{C}\p{Z}\p{M}]/u.test(text)) town.sandbox.sendText({ from, text });
}

describe('a hostile user', () => {
  it('is slowed down after a burst, told so once, and let in again later', async () => {
    const town = await startTown();
    for (let index = 0; index < 60; index += 1) town.sandbox.sendText({ from: READER.id, text: '/help' });
    await town.answers();
    const texts = town.shown.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('What I understand'))).toHaveLength(40);
    expect(texts.filter((text) => text.includes('a lot at once'))).toHaveLength(1);
    expect(await town.types('/help', ADMIN)).toContain('What I understand');
    town.waits(10_000);
    expect(await town.types('/help')).toContain('What I understand');
  });

  it('has a group answered no more often than Telegram lets it be, and others are not kept waiting', async () => {
    const town = await startTown();
    const crowd = Array.from({ length: 5 }, (_, index) => {
      const { id } = town.sandbox.createUser({ firstName: `Fan ${index}`, languageCode: 'en' });
      return id;
    });
    const group = town.sandbox.createGroup({ title: 'Crowd', owner: READER.id, members: crowd });
    town.sandbox.addBot(group.id);
    await town.answers();
    for (let index = 0; index < 100; index += 1)
      town.sandbox.sendText({ from: crowd[index % 5] ?? 0, chat: group.id, text: '/help' });
    await town.answers();
    const greeting = 1;
    expect(town.shown).toHaveLength(greeting + 20);
    expect(town.shown.at(-1)?.text).toContain('What I understand');
    expect(await town.types('/help')).toContain('What I understand');
    town.waits(60_000);
    town.sandbox.sendText({ from: crowd[0] ?? 0, chat: group.id, text: '/help' });
    expect(await town.answers()).toContain('What I understand');
  });

  it('sends 2,000 updates of junk: no press without an answer, no inner error shown, and /latest still works', async () => {
    const town = await startTown({ stories: [sampleStory()], mayBeRefused: /not modified/ });
    const junk = fc.sample(fc.tuple(junkText, forgedData, fc.boolean()), { numRuns: 2_000, seed: 7 });
    const people = Array.from({ length: 20 }, (_, index) => {
      const { id } = town.sandbox.createUser({ firstName: `Nobody ${index}`, languageCode: 'en' });
      town.sandbox.sendText({ from: id, text: '/start' });
      return id;
    });
    await town.answers();
    for (const [index, [text, data, isPress]] of junk.entries()) {
      doJunk(town, people[index % people.length] ?? 0, text, data, isPress);
      if (index % 400 !== 399) continue;
      await town.answers();
      town.waits(10_000);
    }
    const presses = town.sandbox.calls('answerCallbackQuery');
    expect(presses.length).toBe(town.toasts.length);
    const seen = [...town.shown.map(({ text }) => text), ...town.toasts];
    expect(
      seen.filter((text) => /went wrong|\bat \w+ \(|SQLITE|Error:|undefined|\[object/.test(text)),
    ).toEqual([]);
    expect(await town.types('/latest')).toContain('Ferry to the islands');
  }, 120_000);

  it('gets an answer to every press, whatever its data', async () => {
    const town = await startTown({ mayBeRefused: /not modified/ });
    await town.types('/start');
    const message = town.shown.at(-1)?.messageId ?? 0;
    await fc.assert(
      fc.asyncProperty(forgedData, async (data) => {
        town.waits(1000);
        const pressed = town.sandbox.forgePress({ from: READER.id, message, data });
        await town.answers();
        expect((await pressed.answer).text).not.toContain('went wrong');
      }),
      { numRuns: 100 },
    );
  });

  it('gets nothing typed back as markup', async () => {
    const town = await startTown();
    for (const { name } of COMMANDS) {
      town.waits(1000);
      const value = await town.types(`/${name} <i>wind</i> & <a href="https://bad.example">rain</a>`);
      expect(value).not.toContain('went wrong');
    }
    await town.types('<u>wind</u>');
    const typed = town.sandbox.transcript(READER.id).filter(({ isFromBot }) => isFromBot);
    expect(typed.filter(({ html }) => /<i>wind|<a href="https:\/\/bad|<u>wind/.test(html))).toEqual([]);
  });

  it('cannot break the bot with updates that lack what updates have', async () => {
    const town = await startTown({ mayBeRefused: /too old|chat not found|not modified|query is/ });
    await town.types('/start');
    const chat = { id: READER.id, type: 'private' };
    for (const update of [
      {},
      { message: { message_id: 1, date: 1, chat } },
      { message: { message_id: 1, date: 1, chat, from: READER } },
      { message: { message_id: 1, date: 1, chat, from: READER, sticker: {} } },
      { edited_message: { message_id: 1, date: 1, chat, from: READER, text: '/start' } },
      { channel_post: { message_id: 1, date: 1, chat: { id: -1, type: 'channel' }, text: '/start' } },
      { callback_query: { id: '1', from: READER, chat_instance: '1' } },
      {
        callback_query: { id: '1', from: READER, chat_instance: '1', data: 'want:a', inline_message_id: 'x' },
      },
      { my_chat_member: { chat, from: READER, date: 1, old_chat_member: {}, new_chat_member: {} } },
      { poll: {} },
      { message: { message_id: 1, date: 1, chat, from: READER, text: 'half a sign \ud83d' } },
      { message: { message_id: 1, date: 1, chat, from: READER, text: '/follow a\u0000b' } },
      { inline_query: { id: '1', from: READER, query: 'a\u0000\ud83d"*', offset: 'x' } },
      { message: { message_id: 1, date: 1, chat, from: READER, text: '/topic half a sign \ud83d' } },
    ]) {
      expect(await town.takes(update)).not.toContain('went wrong');
    }
  });

  it('cannot change what others have by buttons made up for their chats', async () => {
    const town = await startTown();
    await town.types('/subscribe', ADMIN);
    const other = await town.store.chats.find(ADMIN.id);
    await town.types('/start');
    const message = town.shown.at(-1)?.messageId ?? 0;
    for (const data of [`want:${other?.id}:a`, `set:${other?.id}:n:10`, `chan:${other?.id}`]) {
      town.sandbox.forgePress({ from: READER.id, message, data });
      expect(await town.answers()).toBe('');
    }
    expect(await town.store.chats.find(ADMIN.id)).toEqual(other);
    expect(await town.store.subscriptions.ofChat(other?.id ?? '')).toHaveLength(1);
  });
});

describe('when Telegram takes no more', () => {
  it('a press has its answer all the same, and nothing is said to be broken', async () => {
    const full = { ok: false, error_code: 429, description: 'Too Many Requests: retry after 40' } as const;
    let isFull = false;
    const town = await startTown({
      ports: {
        pace: async (call, method, payload, signal) =>
          isFull && /^(send|edit)/.test(method)
            ? { ...full, parameters: { retry_after: 40 } }
            : call(method, payload, signal),
      },
    });
    await town.types('/start');
    isFull = true;
    await town.presses('Subscribe to everything');
    expect(town.toasts).toEqual(['Added: everything']);
    expect(await town.types('/help')).toBe('');
  });
});

describe('when something breaks', () => {
  it('says so with a code and nothing else', async () => {
    const { store } = await startTown();
    const broken = {
      ...store,
      stories: { ...store.stories, newest: () => Promise.reject(new Error('SQL secret')) },
    };
    const town = await startTown({ ports: { store: broken } });
    const value = await town.types('/latest');
    expect(value).toMatch(/^Sorry, that went wrong on my side. Please try again. \(Code [0-9A-Z]+\)$/);
  });

  it('sends the plain text where Telegram refuses the HTML', async () => {
    const town = await startTown();
    const description = "Bad Request: can't parse entities: unexpected end tag";
    town.sandbox.failNext({ kind: 'refuse', method: 'sendMessage', code: 400, description });
    expect(await town.types('/help')).toContain('What I understand');
    expect(town.shown.at(-1)?.html).not.toContain('<b>');
  });

  it('does not mind a reader who has blocked it meanwhile', async () => {
    const town = await startTown({ mayBeRefused: /was blocked/ });
    town.sandbox.sendText({ from: READER.id, text: '/latest' });
    town.sandbox.blockBot(READER.id);
    expect(await town.answers()).toBe('');
    expect((await town.store.chats.find(READER.id))?.state).toBe('blocked');
  });

  it('still does what a press says when it is too late to answer it', async () => {
    const town = await startTown({ mayBeRefused: /too old/ });
    await town.types('/start');
    town.sandbox.pressButton({ from: READER.id, text: 'Subscribe to everything' });
    town.waits(60_000);
    expect(await town.answers()).toContain('You get: everything');
  });

  it('answers a press on a message that is gone with a new one', async () => {
    const town = await startTown();
    await town.types('/start');
    const description = 'Bad Request: message to edit not found';
    town.sandbox.failNext({ kind: 'refuse', method: 'editMessageText', code: 400, description });
    expect(await town.presses('Subscribe to everything')).toContain('You get: everything');
    expect(town.sandbox.transcript(READER.id).filter(({ isFromBot }) => isFromBot)).toHaveLength(2);
  });
});
