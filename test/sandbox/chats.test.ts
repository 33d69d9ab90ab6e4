import { describe, expect, it } from 'vitest';
import { type Served, serveSandbox, startedUser } from './served.js';

async function refusalOf(
  { call }: Served,
  chat: number | string,
  params: object = {},
): Promise<string | undefined> {
  return (await call('sendMessage', { chat_id: chat, text: 'x', ...params })).body.description;
}

describe('private chats', () => {
  it('are closed until the person starts the bot, and again when they block it', async () => {
    const served = await serveSandbox();
    const { sandbox, api } = served;
    const ann = sandbox.createUser({ firstName: 'Ann' }).id;
    expect(await refusalOf(served, ann)).toBe("Forbidden: bot can't initiate conversation with a user");
    sandbox.sendText({ from: ann, text: '/start' });
    expect(await refusalOf(served, ann)).toBeUndefined();
    sandbox.blockBot(ann);
    expect(await refusalOf(served, ann)).toBe('Forbidden: bot was blocked by the user');
    sandbox.sendText({ from: ann, text: 'back again' });
    expect(await refusalOf(served, ann)).toBeUndefined();
    const kinds = (await api.getUpdates()).map(
      (update) => update.my_chat_member?.new_chat_member.status ?? 'text',
    );
    expect(kinds).toEqual(['text', 'kicked', 'member', 'text']);
  });

  it('are closed for good when the account is gone', async () => {
    const served = await serveSandbox();
    const ann = startedUser(served.sandbox);
    served.sandbox.deactivateUser(ann);
    expect(await refusalOf(served, ann)).toBe('Forbidden: user is deactivated');
  });

  it('with another bot do not exist', async () => {
    const served = await serveSandbox();
    const robot = served.sandbox.createUser({ firstName: 'Robot', isBot: true }).id;
    expect(await refusalOf(served, robot)).toBe("Forbidden: bot can't send messages to bots");
  });
});

describe('groups', () => {
  it('tell the bot that it was added, and let it write until it is kicked', async () => {
    const served = await serveSandbox();
    const { sandbox, api } = served;
    const ann = sandbox.createUser({ firstName: 'Ann' }).id;
    const { id } = sandbox.createGroup({ title: 'Readers', owner: ann, kind: 'supergroup' });
    expect(await refusalOf(served, id)).toBe('Forbidden: bot is not a member of the supergroup chat');
    sandbox.addBot(id);
    expect(await refusalOf(served, id)).toBeUndefined();
    sandbox.kickBot(id);
    expect(await refusalOf(served, id)).toBe('Forbidden: bot was kicked from the supergroup chat');
    const updates = await api.getUpdates();
    expect(updates.map(({ my_chat_member: m }) => m?.new_chat_member.status)).toEqual([
      'member',
      undefined,
      'kicked',
    ]);
    expect(updates[1]?.message?.new_chat_members?.[0]?.id).toBe(sandbox.bot.id);
  });

  it('name the kind of chat in the refusal', async () => {
    const served = await serveSandbox();
    const { sandbox } = served;
    const ann = sandbox.createUser({ firstName: 'Ann' }).id;
    const { id } = sandbox.createGroup({ title: 'Readers', owner: ann });
    sandbox.addBot(id);
    sandbox.kickBot(id);
    expect(await refusalOf(served, id)).toBe('Forbidden: bot was kicked from the group chat');
  });

  it('may forbid the bot to write', async () => {
    const served = await serveSandbox();
    const { sandbox } = served;
    const ann = sandbox.createUser({ firstName: 'Ann' }).id;
    const { id } = sandbox.createGroup({ title: 'Readers', owner: ann, kind: 'supergroup' });
    sandbox.addBot(id, { as: 'restricted' });
    expect(await refusalOf(served, id)).toBe(
      'Bad Request: not enough rights to send text messages to the chat',
    );
  });

  it('become supergroups under a new id', async () => {
    const served = await serveSandbox();
    const { sandbox, call } = served;
    const ann = sandbox.createUser({ firstName: 'Ann' }).id;
    const { id } = sandbox.createGroup({ title: 'Readers', owner: ann });
    sandbox.addBot(id);
    const newId = sandbox.migrateGroup(id);
    expect((await call('sendMessage', { chat_id: id, text: 'x' })).body).toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: newId },
    });
    expect(await refusalOf(served, newId)).toBeUndefined();
    const updates = await served.api.getUpdates();
    expect(
      updates.slice(-2).map(({ message }) => [message?.migrate_to_chat_id, message?.migrate_from_chat_id]),
    ).toEqual([
      [newId, undefined],
      [undefined, id],
    ]);
  });

  it('let a bot in privacy mode see only what is meant for it', async () => {
    const { sandbox, api } = await serveSandbox();
    const ann = sandbox.createUser({ firstName: 'Ann' }).id;
    const { id } = sandbox.createGroup({ title: 'Readers', owner: ann, kind: 'supergroup' });
    sandbox.addBot(id);
    const own = await api.sendMessage(id, 'Hello');
    const say = (text: string, replyTo?: number): void => {
      sandbox.sendText({ from: ann, chat: id, text, ...(replyTo === undefined ? {} : { replyTo }) });
    };
    say('just talking');
    say('/latest');
    say('/latest@other_bot');
    say('/latest@Pullquote_bot');
    say('hey @pullquote_bot');
    say('why?', own.message_id);
    const heard = async (): Promise<(string | undefined)[]> =>
      (await api.getUpdates({ allowed_updates: ['message'] })).flatMap(({ message }) => message?.text ?? []);
    expect(await heard()).toEqual(['/latest', '/latest@Pullquote_bot', 'hey @pullquote_bot', 'why?']);
    sandbox.addBot(id, { as: 'administrator' });
    say('an administrator hears all');
    expect(await heard()).toContain('an administrator hears all');
  });
});

describe('forums', () => {
  it('have topics that may be closed and deleted', async () => {
    const served = await serveSandbox();
    const { sandbox, api } = served;
    const ann = sandbox.createUser({ firstName: 'Ann' }).id;
    const { id } = sandbox.createGroup({ title: 'Readers', owner: ann, kind: 'forum' });
    sandbox.addBot(id);
    const news = sandbox.createTopic(id, 'News');
    const message = await api.sendMessage(id, 'in the topic', { message_thread_id: news });
    expect(message).toMatchObject({
      message_thread_id: news,
      is_topic_message: true,
      chat: { is_forum: true },
    });
    sandbox.sendText({ from: ann, chat: id, thread: news, text: '/latest' });
    expect((await api.getUpdates()).at(-1)?.message).toMatchObject({
      message_thread_id: news,
      text: '/latest',
    });
    sandbox.closeTopic(id, news);
    expect(await refusalOf(served, id, { message_thread_id: news })).toBe('Bad Request: TOPIC_CLOSED');
    sandbox.addBot(id, { as: 'administrator' });
    expect(await refusalOf(served, id, { message_thread_id: news })).toBeUndefined();
    sandbox.deleteTopic(id, news);
    expect(await refusalOf(served, id, { message_thread_id: news })).toBe(
      'Bad Request: message thread not found',
    );
  });
});

describe('channels', () => {
  it('take posts of administrators only, by id or by name', async () => {
    const served = await serveSandbox();
    const { sandbox, api } = served;
    const ann = sandbox.createUser({ firstName: 'Ann' }).id;
    const { id } = sandbox.createChannel({ title: 'News', username: 'our_news', owner: ann });
    expect(await refusalOf(served, id)).toBe('Forbidden: bot is not a member of the channel chat');
    sandbox.addBot(id);
    expect(await refusalOf(served, id)).toBe('Bad Request: need administrator rights in the channel chat');
    sandbox.addBot(id, { as: 'administrator', rights: { canPostMessages: false } });
    expect(await refusalOf(served, id)).toBe('Bad Request: need administrator rights in the channel chat');
    sandbox.addBot(id, { as: 'administrator' });
    const post = await api.sendMessage('@Our_News', 'Hello');
    expect(post).toMatchObject({ chat: { id, type: 'channel' }, sender_chat: { id } });
    expect(post.from).toBeUndefined();
    expect(await refusalOf(served, id, { reply_markup: { keyboard: [['a']] } })).toBe(
      'Bad Request: inline keyboard expected',
    );
  });
});

describe('who is in a chat', () => {
  it('getChat, getChatMember, getChatAdministrators, getChatMemberCount, leaveChat', async () => {
    const { sandbox, api } = await serveSandbox();
    const ann = sandbox.createUser({ firstName: 'Ann', username: 'ann' }).id;
    const bob = sandbox.createUser({ firstName: 'Bob' }).id;
    const eve = sandbox.createUser({ firstName: 'Eve' }).id;
    const { id } = sandbox.createGroup({ title: 'Readers', owner: ann, members: [bob], kind: 'supergroup' });
    sandbox.addBot(id, { as: 'administrator' });
    expect(await api.getChat(id)).toMatchObject({ id, type: 'supergroup', title: 'Readers' });
    expect(await api.getChat(ann)).toMatchObject({ id: ann, type: 'private', username: 'ann' });
    const statuses = await Promise.all([ann, bob, eve].map((user) => api.getChatMember(id, user)));
    expect(statuses.map(({ status }) => status)).toEqual(['creator', 'member', 'left']);
    await expect(api.getChatMember(id, 42)).rejects.toThrow('PARTICIPANT_ID_INVALID');
    expect((await api.getChatAdministrators(id)).map(({ user }) => user.id)).toEqual([ann, sandbox.bot.id]);
    expect(await api.getChatMemberCount(id)).toBe(3);
    await api.leaveChat(id);
    await expect(api.getChat(id)).rejects.toThrow('bot is not a member of the supergroup chat');
  });

  it('chat_member comes only where it is asked for', async () => {
    const { sandbox, api } = await serveSandbox();
    const ann = sandbox.createUser({ firstName: 'Ann' }).id;
    const bob = sandbox.createUser({ firstName: 'Bob' }).id;
    const { id } = sandbox.createChannel({ title: 'News', owner: ann });
    sandbox.addBot(id, { as: 'administrator' });
    sandbox.setMember(id, bob, 'member');
    expect((await api.getUpdates()).map((update) => update.chat_member)).toEqual([undefined]);
    await api.getUpdates({ allowed_updates: ['chat_member'] });
    sandbox.setMember(id, bob, 'left');
    expect((await api.getUpdates()).at(-1)?.chat_member?.new_chat_member.status).toBe('left');
  });
});
