import { GrammyError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { serveSandbox, startedUser } from './served.js';

const HTML = { parse_mode: 'HTML' } as const;

describe('sendMessage', () => {
  it('puts a text with its entities into the chat', async () => {
    const { sandbox, api } = await serveSandbox();
    const ann = startedUser(sandbox);
    const message = await api.sendMessage(ann, 'Hello <b>Ann</b> &amp; all', HTML);
    expect(message).toMatchObject({
      chat: { id: ann, type: 'private' },
      from: { is_bot: true },
      text: 'Hello Ann & all',
      entities: [{ type: 'bold', offset: 6, length: 3 }],
    });
    expect(sandbox.transcript(ann).at(-1)).toMatchObject({
      isFromBot: true,
      html: 'Hello <b>Ann</b> &amp; all',
      edits: 0,
    });
  });

  it.each([
    [{ text: '' }, 'Bad Request: message text is empty'],
    [{ text: ' \n ' }, 'Bad Request: message text is empty'],
    [{ text: '<b> </b>', ...HTML }, 'Bad Request: message text is empty'],
    [{ text: 'x'.repeat(4097) }, 'Bad Request: message is too long'],
    [
      { text: 'abcd <x>', ...HTML },
      `Bad Request: can't parse entities: Unsupported start tag "x" at byte offset 5`,
    ],
    [{ text: 'x', parse_mode: 'XML' }, 'Bad Request: unsupported parse_mode'],
    [{ text: 'x', chat_id: '' }, 'Bad Request: chat_id is empty'],
    [{ text: 'x', chat_id: 'nobody' }, 'Bad Request: chat not found'],
    [{ text: 'x', chat_id: 999 }, 'Bad Request: chat not found'],
    [{ text: 'x', chat_id: '@nobody' }, 'Bad Request: chat not found'],
    [{ text: 'x', message_thread_id: 7 }, 'Bad Request: message thread not found'],
    [{ text: 'x', reply_parameters: { message_id: 77 } }, 'Bad Request: message to be replied not found'],
    [
      { text: 'x', link_preview_options: { is_disabled: 'yes' } },
      'Bad Request: field "is_disabled" must be of type Boolean',
    ],
    [{ text: 'x', link_preview_options: 7 }, 'Bad Request: object expected as link preview options'],
    [{ text: 'x', link_preview_options: { url: 'not an address' } }, 'Bad Request: WEBPAGE_URL_INVALID'],
  ])('refuses %j', async (params, description) => {
    const { sandbox, call } = await serveSandbox();
    const value = await call('sendMessage', { chat_id: startedUser(sandbox), ...params });
    expect(value).toEqual({ status: 400, body: { ok: false, error_code: 400, description } });
  });

  it('keeps a link preview only where one is wanted', async () => {
    const { sandbox, api } = await serveSandbox();
    const ann = startedUser(sandbox);
    await api.sendMessage(ann, 'x', { link_preview_options: { url: 'https://a.example/1' } });
    await api.sendMessage(ann, 'y', { link_preview_options: { is_disabled: true } });
    expect(
      sandbox
        .transcript(ann)
        .slice(1)
        .map(({ linkPreview }) => linkPreview),
    ).toEqual([{ url: 'https://a.example/1' }, { is_disabled: true }]);
  });

  it('takes reply_parameters with a missing message where the caller allows it', async () => {
    const { sandbox, api } = await serveSandbox();
    const ann = startedUser(sandbox);
    const value = await api.sendMessage(ann, 'x', {
      reply_parameters: { message_id: 77, allow_sending_without_reply: true },
    });
    expect(value.reply_to_message).toBeUndefined();
    const reply = await api.sendMessage(ann, 'y', { reply_parameters: { message_id: value.message_id } });
    expect(reply.reply_to_message?.text).toBe('x');
  });
});

describe('reply_markup', () => {
  it.each([
    [{ inline_keyboard: [[{ text: 'a', callback_data: '' }]] }, 'BUTTON_DATA_INVALID'],
    [{ inline_keyboard: [[{ text: 'a', callback_data: 'é'.repeat(33) }]] }, 'BUTTON_DATA_INVALID'],
    [
      { inline_keyboard: [[{ text: 'a' }]] },
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      { inline_keyboard: [[{ callback_data: 'a' }]] },
      `can't parse inline keyboard button: Can't find field "text"`,
    ],
    [
      { inline_keyboard: [[{ text: 1, callback_data: 'a' }]] },
      `can't parse inline keyboard button: Field "text" must be of type String`,
    ],
    [
      { inline_keyboard: [['a']] },
      "can't parse inline keyboard button: InlineKeyboardButton must be an Object",
    ],
    [
      { inline_keyboard: [{ text: 'a', callback_data: 'a' }] },
      'field "inline_keyboard" must be an Array of Arrays',
    ],
    [{ inline_keyboard: 'x' }, 'field "inline_keyboard" of the ReplyMarkup must be of type Array'],
    [
      { inline_keyboard: [[{ text: 'a', url: 'nowhere' }]] },
      "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ],
    [
      { inline_keyboard: Array.from({ length: 101 }, () => [{ text: 'a', callback_data: 'a' }]) },
      'reply markup is too long',
    ],
    [[], 'object expected as reply markup'],
    ['{', "can't parse reply keyboard markup JSON object"],
  ])('refuses %j', async (markup, reason) => {
    const { sandbox, call } = await serveSandbox();
    const ann = startedUser(sandbox);
    const value = await call('sendMessage', { chat_id: ann, text: 'x', reply_markup: markup });
    expect(value.body.description).toBe(`Bad Request: ${reason}`);
  });

  it('takes 64 bytes of callback data, links, and the keyboards below the input', async () => {
    const { sandbox, call } = await serveSandbox();
    const ann = startedUser(sandbox);
    for (const markup of [
      {
        inline_keyboard: [
          [{ text: 'a', callback_data: 'x'.repeat(64) }],
          [{ text: 'b', url: 'https://a.example' }],
        ],
      },
      { keyboard: [[{ text: 'Yes' }, 'No']], one_time_keyboard: true },
      { remove_keyboard: true },
      { force_reply: true },
    ]) {
      expect(await call('sendMessage', { chat_id: ann, text: 'x', reply_markup: markup })).toMatchObject({
        status: 200,
      });
    }
  });
});

describe('editing', () => {
  it('changes the text, and takes the keyboard away where none is given', async () => {
    const { sandbox, api } = await serveSandbox();
    const ann = startedUser(sandbox);
    const keyboard = { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] };
    const { message_id } = await api.sendMessage(ann, 'one', { reply_markup: keyboard });
    await api.editMessageText(ann, message_id, '<i>two</i>', HTML);
    expect(sandbox.transcript(ann).at(-1)).toMatchObject({ html: '<i>two</i>', buttons: [], edits: 1 });
    await api.editMessageReplyMarkup(ann, message_id, { reply_markup: keyboard });
    expect(sandbox.transcript(ann).at(-1)).toMatchObject({
      html: '<i>two</i>',
      buttons: keyboard.inline_keyboard,
    });
  });

  it('refuses an edit that changes nothing', async () => {
    const { sandbox, api } = await serveSandbox();
    const ann = startedUser(sandbox);
    const { message_id } = await api.sendMessage(ann, 'one');
    const edit = api.editMessageText(ann, message_id, '<b></b>one ', HTML);
    await expect(edit).rejects.toThrow(
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  });

  it("refuses what is not there, not the bot's, or no text", async () => {
    const { sandbox, call } = await serveSandbox();
    const ann = startedUser(sandbox);
    const own = sandbox.sendText({ from: ann, text: 'mine' }).message_id;
    const edit = async (params: object): Promise<string | undefined> =>
      (await call('editMessageText', { chat_id: ann, text: 'x', ...params })).body.description;
    expect(await edit({ message_id: 99 })).toBe('Bad Request: message to edit not found');
    expect(await edit({ message_id: own })).toBe("Bad Request: message can't be edited");
    expect(await edit({})).toBe('Bad Request: message identifier is not specified');
    expect(await edit({ inline_message_id: 'x' })).toBe('Bad Request: MESSAGE_ID_INVALID');
  });
});

describe('deleting', () => {
  it('takes a message away once', async () => {
    const { sandbox, api } = await serveSandbox();
    const ann = startedUser(sandbox);
    const { message_id } = await api.sendMessage(ann, 'one');
    await api.deleteMessage(ann, message_id);
    expect(sandbox.transcript(ann).at(-1)).toMatchObject({ text: 'one', isDeleted: true });
    await expect(api.deleteMessage(ann, message_id)).rejects.toThrow('message to delete not found');
    await expect(api.editMessageText(ann, message_id, 'x')).rejects.toThrow('message to edit not found');
  });

  it('refuses after 48 hours', async () => {
    let now = 1_700_000_000_000;
    const { sandbox, api } = await serveSandbox({ clock: () => now });
    const ann = startedUser(sandbox);
    const { message_id } = await api.sendMessage(ann, 'one');
    now += 49 * 3600 * 1000;
    await expect(api.deleteMessage(ann, message_id)).rejects.toThrow("message can't be deleted for everyone");
  });
});

it('answers errors that grammY understands', async () => {
  const { sandbox, api } = await serveSandbox();
  const bob = sandbox.createUser({ firstName: 'Bob' }).id;
  const error: unknown = await api.sendMessage(bob, 'Hello').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(GrammyError);
  expect(error).toMatchObject({
    error_code: 403,
    description: "Forbidden: bot can't initiate conversation with a user",
  });
});
