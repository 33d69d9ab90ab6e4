import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESSES } from '../../src/bot/presses/index.js';
import { READER, startTalk } from './talk.js';

describe('a hostile user', () => {
  it('is slowed down after a burst, told so once, and let in again later', async () => {
    const talk = await startTalk();
    const answers: string[] = [];
    for (let index = 0; index < 60; index += 1) answers.push(await talk.types('/help'));
    expect(answers.filter((text) => text.includes('What I understand'))).toHaveLength(40);
    expect(answers.filter((text) => text.includes('a lot at once'))).toHaveLength(1);
    expect(await talk.types('/help', { ...READER, id: 101 })).toContain('What I understand');
    talk.waits(10_000);
    expect(await talk.types('/help')).toContain('What I understand');
  });

  it('gets an answer to every press, whatever its data', async () => {
    const talk = await startTalk();
    const names = PRESSES.map((press) => press.name);
    const argument = fc.oneof(fc.string(), fc.nat().map(String), fc.constantFrom('l', 't', 'wx', '~', '-1'));
    const data = fc
      .tuple(fc.oneof(fc.constantFrom(...names), fc.string()), fc.array(argument, { maxLength: 4 }))
      .map(([name, args]) => [name, ...args].join(':'));
    const message = { message_id: 1, date: 1, chat: { id: READER.id, type: 'private', first_name: 'Ines' } };
    let count = 0;
    await fc.assert(
      fc.asyncProperty(data, async (made) => {
        count += 1;
        talk.waits(1000);
        await talk.gets({
          callback_query: { id: String(count), from: READER, chat_instance: '1', data: made, message },
        });
        expect(talk.api.toasts).toHaveLength(count);
        expect(talk.api.toasts.at(-1)).not.toContain('went wrong');
      }),
      { numRuns: 300 },
    );
  });

  it('gets no error for any text, and nothing typed comes back as markup', async () => {
    const talk = await startTalk();
    const command = fc.constantFrom(
      '/topic ',
      '/subscribe ',
      '/unsubscribe ',
      '/latest ',
      '/',
      '/start ',
      '',
    );
    await fc.assert(
      fc.asyncProperty(command, fc.string({ unit: 'binary', maxLength: 300 }), async (name, rest) => {
        talk.waits(1000);
        const value = await talk.types(`${name}${rest}<i>${rest}</i>`);
        expect(value).not.toContain('went wrong');
        const html = String(talk.api.calls.at(-1)?.payload.text);
        expect(html).not.toContain('<i>');
      }),
      { numRuns: 300 },
    );
  });

  it('cannot break the bot with updates that lack what updates have', async () => {
    const talk = await startTalk();
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
    ]) {
      expect(await talk.gets(update)).not.toContain('went wrong');
    }
  });
});

describe('when something breaks', () => {
  it('says so with a code and nothing else', async () => {
    const talk = await startTalk();
    const { store } = talk;
    const broken = {
      ...store,
      stories: { ...store.stories, list: () => Promise.reject(new Error('SQL secret')) },
    };
    const next = await startTalk({ ports: { store: broken } });
    const value = await next.types('/latest');
    expect(value).toMatch(/^Sorry, that went wrong on my side. Please try again. \(Code [0-9A-Z]+\)$/);
  });

  it('sends the plain text where Telegram refuses the HTML', async () => {
    const talk = await startTalk();
    talk.api.refuse('sendMessage', 400, "Bad Request: can't parse entities: unexpected end tag");
    await talk.types('/help');
    expect(talk.api.calls.at(-1)?.payload.parse_mode).toBeUndefined();
    expect(talk.api.calls.at(-1)?.payload.text).toContain('What I understand');
  });

  it('does not mind a reader who has blocked it meanwhile, nor a press that is too old', async () => {
    const talk = await startTalk();
    talk.api.refuse('sendMessage', 403, 'Forbidden: bot was blocked by the user');
    expect(await talk.types('/start')).toBe('');
    await talk.types('/start');
    talk.api.refuse('answerCallbackQuery', 400, 'Bad Request: query is too old');
    expect(await talk.presses('Subscribe to everything')).toContain('You get: everything');
  });
});
