import { describe, expect, it } from 'vitest';
import { ADMIN, READER, startTalk } from './talk.js';

const GROUP = { chat: { id: -100, type: 'supergroup', title: 'Rowing club' } } as const;
const BOT = { id: 42, is_bot: true, first_name: 'Pullquote', username: 'pullquote_bot' };

function added(oldStatus: string, newStatus: string, chat: object, from: object = READER) {
  return {
    my_chat_member: {
      chat,
      from,
      date: 1,
      old_chat_member: { user: BOT, status: oldStatus },
      new_chat_member: { user: BOT, status: newStatus },
    },
  };
}

describe('a group', () => {
  it('is greeted once, when the bot is added', async () => {
    const group = await startTalk();
    expect(await group.gets(added('left', 'member', GROUP.chat))).toContain('I bring news digests');
    expect(await group.gets(added('member', 'administrator', GROUP.chat))).toBe('');
  });

  it('is changed by its administrators only', async () => {
    const group = await startTalk();
    expect(await group.types('/subscribe', READER, GROUP)).toContain('Only administrators of this group');
    group.waits(61_000);
    group.api.administrators.add(`${GROUP.chat.id}:${READER.id}`);
    expect(await group.types('/subscribe', READER, GROUP)).toContain('You get: everything');
    expect(await group.presses('✓ Everything', { ...READER, id: 101 })).toBe('');
    expect(group.api.toasts).toEqual(['Only administrators can do that.']);
  });

  it('takes an administrator who stays anonymous at their word', async () => {
    const group = await startTalk();
    const message = {
      message_id: 1,
      date: 1,
      chat: GROUP.chat,
      from: { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' },
      sender_chat: GROUP.chat,
      text: '/subscribe@pullquote_bot',
    };
    expect(await group.gets({ message })).toContain('You get: everything');
  });

  it('is answered when it means this bot, and not otherwise', async () => {
    const group = await startTalk();
    expect(await group.types('/latest@Pullquote_Bot', READER, GROUP)).toContain('Nothing yet');
    expect(await group.types('/latest@other_bot', READER, GROUP)).toBe('');
    expect(await group.types('/unheard_of', READER, GROUP)).toBe('');
    expect(await group.types('good morning', READER, GROUP)).toBe('');
    expect(await group.types('/feeds', ADMIN, GROUP)).toBe('');
  });

  it('has topics that are places of their own', async () => {
    const group = await startTalk();
    group.api.administrators.add(`${GROUP.chat.id}:${READER.id}`);
    await group.types('/subscribe', READER, { ...GROUP, threadId: 7 });
    expect(group.api.calls.at(-1)?.payload.message_thread_id).toBe(7);
    expect((await group.store.chats.find(GROUP.chat.id, 7))?.nextDigestAt).toBeDefined();
    expect(await group.store.chats.find(GROUP.chat.id)).toBeUndefined();
    await group.presses('✓ Everything', READER);
    expect((await group.store.chats.find(GROUP.chat.id, 7))?.nextDigestAt).toBeUndefined();
  });

  it('is left in peace after the bot was taken out, in all its topics', async () => {
    const group = await startTalk();
    await group.types('/latest', READER, GROUP);
    await group.types('/latest', READER, { ...GROUP, threadId: 7 });
    await group.gets(added('member', 'kicked', GROUP.chat));
    expect((await group.store.chats.find(GROUP.chat.id))?.state).toBe('kicked');
    expect((await group.store.chats.find(GROUP.chat.id, 7))?.state).toBe('kicked');
  });

  it('keeps its subscriptions when it becomes a supergroup', async () => {
    const group = await startTalk();
    group.api.administrators.add(`-5:${READER.id}`);
    await group.types('/subscribe', READER, { chat: { ...GROUP.chat, id: -5 } });
    const chat = { id: -5, type: 'group', title: 'Rowing club' };
    await group.gets({ message: { message_id: 9, date: 1, chat, migrate_to_chat_id: -1005 } });
    expect((await group.store.chats.find(-1005))?.nextDigestAt).toBeDefined();
  });
});

describe('a reader who blocks the bot', () => {
  it('gets nothing until the bot is unblocked; settings are kept', async () => {
    const reader = await startTalk();
    const chat = { id: READER.id, type: 'private', first_name: 'Ines' };
    await reader.types('/subscribe');
    await reader.gets(added('member', 'kicked', chat));
    expect((await reader.store.chats.find(READER.id))?.state).toBe('blocked');
    expect(await reader.gets(added('kicked', 'member', chat))).toBe('');
    expect((await reader.store.chats.find(READER.id))?.state).toBe('active');
  });
});

describe('a channel', () => {
  const channel = { id: -1009, type: 'channel', title: 'Harbour news' };

  it('is linked by an admin of the bot, who is told so in private', async () => {
    const talk = await startTalk();
    const value = await talk.gets(added('left', 'administrator', channel, ADMIN));
    expect(value).toContain('Harbour news is linked');
    expect(talk.api.seen.at(-1)?.chatId).toBe(ADMIN.id);
    expect((await talk.store.chats.find(channel.id))?.type).toBe('channel');
  });

  it('is not linked by anybody else', async () => {
    const talk = await startTalk();
    expect(await talk.gets(added('left', 'administrator', channel, READER))).toBe('');
    expect(await talk.store.chats.find(channel.id)).toBeUndefined();
  });
});
