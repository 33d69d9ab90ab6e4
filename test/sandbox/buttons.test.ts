import { describe, expect, it } from 'vitest';
import { serveSandbox, startedUser } from './served.js';

const keyboard = { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] };

describe('callback queries', () => {
  it('go from the press to the answer', async () => {
    const { sandbox, api } = await serveSandbox();
    const ann = startedUser(sandbox);
    const { message_id } = await api.sendMessage(ann, 'Story', { reply_markup: keyboard });
    const { id, answer } = sandbox.pressButton({ from: ann, text: 'More' });
    const query = (await api.getUpdates()).at(-1)?.callback_query;
    expect(query).toMatchObject({ id, data: 'more', from: { id: ann }, message: { message_id } });
    await api.answerCallbackQuery(id, { text: 'Here you are', show_alert: true });
    expect(await answer).toEqual({ text: 'Here you are', showAlert: true });
  });

  it('must be answered in time, in few words, by their id', async () => {
    let now = 1_700_000_000_000;
    const { sandbox, api } = await serveSandbox({ clock: () => now });
    const ann = startedUser(sandbox);
    await api.sendMessage(ann, 'Story', { reply_markup: keyboard });
    const tooOld = 'query is too old and response timeout expired or query ID is invalid';
    const { id } = sandbox.pressButton({ from: ann, data: 'more' });
    await expect(api.answerCallbackQuery('12')).rejects.toThrow(tooOld);
    await expect(api.answerCallbackQuery(id, { text: 'x'.repeat(201) })).rejects.toThrow('MESSAGE_TOO_LONG');
    now += 16_000;
    await expect(api.answerCallbackQuery(id)).rejects.toThrow(tooOld);
  });

  it('may come from a changed client, with data that was never given out', async () => {
    const { sandbox, api } = await serveSandbox();
    const ann = startedUser(sandbox);
    const { message_id } = await api.sendMessage(ann, 'Story', { reply_markup: keyboard });
    sandbox.forgePress({ from: ann, message: message_id, data: 'admin:delete-all' });
    expect((await api.getUpdates()).at(-1)?.callback_query?.data).toBe('admin:delete-all');
  });

  it('need a button that is there', async () => {
    const { sandbox } = await serveSandbox();
    const ann = startedUser(sandbox);
    expect(() => sandbox.pressButton({ from: ann, text: 'More' })).toThrow(`chat ${ann} has no button More`);
  });
});

describe('inline mode', () => {
  const article = (id: string, text = `<b>${id}</b>`) => ({
    type: 'article' as const,
    id,
    title: `Title ${id}`,
    input_message_content: { message_text: text, parse_mode: 'HTML' as const },
  });

  it('goes from the query over the results to a message in a chat', async () => {
    const { sandbox, api } = await serveSandbox();
    const ann = startedUser(sandbox);
    const bob = sandbox.createUser({ firstName: 'Bob' }).id;
    const { id: chat } = sandbox.createGroup({ title: 'Friends', owner: ann, members: [bob] });
    const { id, answer } = sandbox.askInline({ from: ann, query: 'climate' });
    expect((await api.getUpdates()).at(-1)?.inline_query).toMatchObject({
      id,
      query: 'climate',
      from: { id: ann },
    });
    await api.answerInlineQuery(id, [article('one'), { ...article('two'), reply_markup: keyboard }]);
    expect((await answer).results.map(({ title }) => title)).toEqual(['Title one', 'Title two']);
    const message = sandbox.chooseInline({ from: ann, chat, queryId: id, resultId: 'two' });
    expect(sandbox.transcript(chat).at(-1)).toMatchObject({ html: '<b>two</b>', via: 'pullquote_bot' });
    const chosen = (await api.getUpdates()).at(-1)?.chosen_inline_result;
    expect(chosen).toMatchObject({ result_id: 'two', query: 'climate' });
    sandbox.pressButton({ from: bob, chat, message: message.message_id });
    expect((await api.getUpdates()).at(-1)?.callback_query?.message).toBeUndefined();
    await api.editMessageTextInline(chosen?.inline_message_id ?? '', 'changed');
    expect(sandbox.transcript(chat).at(-1)?.text).toBe('changed');
  });

  it.each([
    [[article('a'), article('a')], 'RESULT_ID_DUPLICATE'],
    [[article('')], 'RESULT_ID_INVALID'],
    [Array.from({ length: 51 }, (_, i) => article(`${i}`)), 'RESULTS_TOO_MUCH'],
    [[article('a', '<x>')], `can't parse entities: Unsupported start tag "x" at byte offset 0`],
    [[article('a', '')], 'MESSAGE_EMPTY'],
    [[{ ...article('a'), title: '' }], 'ARTICLE_TITLE_EMPTY'],
    [{}, "can't parse inline query results: Expected an Array"],
  ])('refuses %j', async (results, reason) => {
    const { sandbox, call } = await serveSandbox();
    const { id } = sandbox.askInline({ from: startedUser(sandbox), query: '' });
    const value = await call('answerInlineQuery', { inline_query_id: id, results });
    expect(value.body.description).toBe(`Bad Request: ${reason}`);
  });
});
