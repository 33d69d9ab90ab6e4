import { describe, expect, it } from 'vitest';
import { ADMIN, READER, startTown, type Town } from './town.js';

const GROUP = { chat: -1_001_000_000_100 };
const OTHER = { ...READER, id: 101, first_name: 'Per' };

/** A supergroup with the bot in it, greeted; its owner is somebody else. */
async function startGroup(kind: 'supergroup' | 'forum' = 'supergroup'): Promise<Town> {
  const town = await startTown();
  const owner = town.sandbox.createUser({ id: 102, firstName: 'Ona' });
  const members = [READER.id, ADMIN.id];
  town.sandbox.createGroup({ id: GROUP.chat, kind, title: 'Rowing club', owner: owner.id, members });
  town.sandbox.addBot(GROUP.chat);
  await town.answers();
  return town;
}

describe('a group', () => {
  it('is greeted once, when the bot is added', async () => {
    const group = await startGroup();
    expect(group.shown.map(({ text }) => text)).toEqual([expect.stringContaining('I bring news digests')]);
    group.sandbox.addBot(GROUP.chat, { as: 'administrator' });
    expect(await group.answers()).toBe('');
  });

  it('is changed by its administrators only', async () => {
    const group = await startGroup();
    expect(await group.types('/subscribe', READER, GROUP)).toContain('Only administrators of this group');
    group.waits(61_000);
    group.sandbox.setMember(GROUP.chat, READER.id, 'administrator');
    expect(await group.types('/subscribe', READER, GROUP)).toContain('You get: everything');
    expect(await group.presses('✓ Everything', OTHER, GROUP)).toBe('');
    expect(group.toasts).toEqual(['Only administrators can do that.']);
  });

  it('takes an administrator who stays anonymous at their word', async () => {
    const group = await startGroup();
    const chat = { id: GROUP.chat, type: 'supergroup', title: 'Rowing club' };
    const message = {
      message_id: 1,
      date: 1,
      chat,
      from: { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' },
      sender_chat: chat,
      text: '/subscribe@pullquote_bot',
    };
    expect(await group.takes({ message })).toContain('You get: everything');
  });

  it('is answered when it means this bot, and not otherwise', async () => {
    const group = await startGroup();
    expect(await group.types('/latest@Pullquote_Bot', READER, GROUP)).toContain('Nothing yet');
    expect(await group.types('/latest@other_bot', READER, GROUP)).toBe('');
    expect(await group.types('/unheard_of', READER, GROUP)).toBe('');
    expect(await group.types('good morning', READER, GROUP)).toBe('');
    expect(await group.types('@pullquote_bot good morning', READER, GROUP)).toBe('');
    expect(await group.types('/feeds', ADMIN, GROUP)).toBe('');
  });

  it('answers what is asked by a reply, of administrators only', async () => {
    const group = await startGroup();
    group.sandbox.setMember(GROUP.chat, READER.id, 'administrator');
    await group.types('/settings', READER, GROUP);
    await group.presses('Quiet hours: none', READER, GROUP);
    expect(await group.presses('Type…', READER, GROUP)).toContain('22:00');
    const question = group.shown.at(-1)?.messageId ?? 0;
    group.sandbox.sendText({ from: READER.id, ...GROUP, replyTo: question, text: '23 8' });
    await group.answers();
    expect(group.buttons()).toContain('Quiet hours: 23:00–08:00');
    expect((await group.store.chats.find(GROUP.chat))?.quiet).toEqual({ from: '23:00', to: '08:00' });
  });

  it('is left in peace after the bot was taken out', async () => {
    const group = await startGroup();
    group.sandbox.kickBot(GROUP.chat);
    expect(await group.answers()).toBe('');
    expect((await group.store.chats.find(GROUP.chat))?.state).toBe('kicked');
  });

  it('keeps its subscriptions when it becomes a supergroup', async () => {
    const group = await startTown();
    const { id: chat } = group.sandbox.createGroup({ title: 'Choir', owner: READER.id });
    group.sandbox.addBot(chat);
    await group.types('/subscribe', READER, { chat });
    const grown = group.sandbox.migrateGroup(chat);
    await group.answers();
    expect((await group.store.chats.find(grown))?.nextDigestAt).toBeDefined();
    expect(await group.store.chats.find(chat)).toBeUndefined();
    expect(await group.types('/subscriptions', READER, { chat: grown })).toContain('• everything');
  });
});

describe('a forum', () => {
  it('has topics that are places of their own', async () => {
    const forum = await startGroup('forum');
    forum.sandbox.setMember(GROUP.chat, READER.id, 'administrator');
    const thread = forum.sandbox.createTopic(GROUP.chat, 'News');
    const place = { ...GROUP, thread };
    await forum.types('/subscribe', READER, place);
    expect(forum.shown.at(-1)).toMatchObject({ chatId: GROUP.chat, thread });
    expect((await forum.store.chats.find(GROUP.chat, thread))?.nextDigestAt).toBeDefined();
    expect((await forum.store.chats.find(GROUP.chat))?.nextDigestAt).toBeUndefined();
    await forum.presses('✓ Everything', READER, place);
    expect((await forum.store.chats.find(GROUP.chat, thread))?.nextDigestAt).toBeUndefined();
  });

  it('is closed with all its topics when the bot is taken out', async () => {
    const forum = await startGroup('forum');
    const thread = forum.sandbox.createTopic(GROUP.chat, 'News');
    await forum.types('/latest', READER, { ...GROUP, thread });
    forum.sandbox.kickBot(GROUP.chat);
    await forum.answers();
    expect((await forum.store.chats.find(GROUP.chat))?.state).toBe('kicked');
    expect((await forum.store.chats.find(GROUP.chat, thread))?.state).toBe('kicked');
    forum.sandbox.addBot(GROUP.chat);
    await forum.answers();
    expect((await forum.store.chats.find(GROUP.chat, thread))?.state).toBe('active');
  });

  it('does not trouble the bot with a topic that was closed or deleted', async () => {
    const forum = await startTown({ mayBeRefused: /thread not found/ });
    forum.sandbox.createGroup({ id: GROUP.chat, kind: 'forum', title: 'Rowing club', owner: READER.id });
    forum.sandbox.addBot(GROUP.chat);
    const thread = forum.sandbox.createTopic(GROUP.chat, 'News');
    await forum.answers();
    forum.sandbox.sendText({ from: READER.id, chat: GROUP.chat, thread, text: '/latest' });
    forum.sandbox.deleteTopic(GROUP.chat, thread);
    expect(await forum.answers()).toBe('');
  });
});

describe('a reader who blocks the bot', () => {
  it('gets nothing until the bot is unblocked; settings are kept', async () => {
    const reader = await startTown();
    await reader.types('/subscribe');
    reader.sandbox.blockBot(READER.id);
    expect(await reader.answers()).toBe('');
    expect((await reader.store.chats.find(READER.id))?.state).toBe('blocked');
    reader.sandbox.unblockBot(READER.id);
    expect(await reader.answers()).toBe('');
    expect((await reader.store.chats.find(READER.id))?.state).toBe('active');
    expect(await reader.types('/subscriptions')).toContain('• everything');
  });
});

describe('a channel', () => {
  const CHANNEL = -1_001_000_000_900;

  it('is linked by an admin of the bot, who is told so in private', async () => {
    const town = await startTown();
    await town.types('/start', ADMIN);
    town.sandbox.createChannel({ id: CHANNEL, title: 'Harbour news', owner: ADMIN.id });
    town.sandbox.addBot(CHANNEL, { as: 'administrator' });
    expect(await town.answers()).toContain('Harbour news is linked');
    expect(town.shown.at(-1)?.chatId).toBe(ADMIN.id);
    expect((await town.store.chats.find(CHANNEL))?.type).toBe('channel');
    town.sandbox.sendText({ from: ADMIN.id, chat: CHANNEL, text: '/latest' });
    expect(await town.answers()).toBe('');
    town.sandbox.kickBot(CHANNEL);
    await town.answers();
    expect((await town.store.chats.find(CHANNEL))?.state).toBe('kicked');
  });

  it('of the feeds file, known by its name, gets its digests from the hour when anybody lets the bot in', async () => {
    const town = await startTown();
    const schedule = { kind: 'daily', at: ['08:00'], timezone: 'UTC' } as const;
    const seen = { telegramId: '@harbour', type: 'channel' } as const;
    const { id } = await town.store.chats.meet(seen, { language: 'en', schedule, stories: 5 }, 1);
    await town.store.chats.update(id, { state: 'kicked' });
    town.sandbox.createChannel({
      id: CHANNEL,
      title: 'Harbour news',
      username: 'harbour',
      owner: READER.id,
    });
    town.sandbox.addBot(CHANNEL, { as: 'administrator' });
    expect(await town.answers()).toBe('');
    expect(await town.store.chats.get(id)).toMatchObject({ telegramId: CHANNEL, state: 'active' });
  });

  it('is not linked by anybody else', async () => {
    const town = await startTown();
    town.sandbox.createChannel({ id: CHANNEL, title: 'Harbour news', owner: READER.id });
    town.sandbox.addBot(CHANNEL, { as: 'administrator' });
    expect(await town.answers()).toBe('');
    expect(await town.store.chats.find(CHANNEL)).toBeUndefined();
  });
});
