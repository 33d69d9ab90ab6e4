import { describe, expect, it } from 'vitest';
import { serveSandbox, startedUser } from './served.js';

describe('setMyCommands', () => {
  it('shows the commands of the narrowest scope, in the language of the person', async () => {
    const { sandbox, api } = await serveSandbox();
    const ann = startedUser(sandbox);
    const uli = sandbox.createUser({ firstName: 'Uli', languageCode: 'de' }).id;
    const { id } = sandbox.createGroup({ title: 'Readers', owner: ann, members: [uli] });
    const only = (command: string, description = 'x') => [{ command, description }];
    await api.setMyCommands(only('start'));
    await api.setMyCommands(only('latest'), { scope: { type: 'all_private_chats' } });
    await api.setMyCommands(only('latest', 'Neues'), {
      scope: { type: 'all_private_chats' },
      language_code: 'de',
    });
    await api.setMyCommands(only('settings'), { scope: { type: 'all_chat_administrators' } });
    await api.setMyCommands(only('feeds'), { scope: { type: 'chat', chat_id: ann } });
    expect(sandbox.commandsFor(ann)).toEqual(only('feeds'));
    expect(sandbox.commandsFor(uli)).toEqual(only('latest', 'Neues'));
    expect(sandbox.commandsFor(ann, id)).toEqual(only('settings'));
    expect(sandbox.commandsFor(uli, id)).toEqual(only('start'));
    await api.deleteMyCommands({ scope: { type: 'chat', chat_id: ann } });
    expect(sandbox.commandsFor(ann)).toEqual(only('latest'));
    expect(await api.getMyCommands()).toEqual(only('start'));
  });

  it.each([
    [[{ command: 'Start', description: 'x' }], 'BOT_COMMAND_INVALID'],
    [[{ command: 'a-b', description: 'x' }], 'BOT_COMMAND_INVALID'],
    [[{ command: '', description: 'x' }], "command can't be empty"],
    [[{ command: 'a'.repeat(33), description: 'x' }], "command length can't exceed 32"],
    [[{ command: 'a', description: '' }], "command description can't be empty"],
    [[{ command: 'a', description: 'x'.repeat(257) }], "command description length can't exceed 256"],
    [
      Array.from({ length: 101 }, (_, i) => ({ command: `c${i}`, description: 'x' })),
      'BOT_COMMANDS_TOO_MUCH',
    ],
    ['x', "can't parse list of bot commands JSON object"],
    [[1], "can't parse BotCommand: command and description must be of type String"],
  ])('refuses %j', async (commands, reason) => {
    const { call } = await serveSandbox();
    const value = await call('setMyCommands', { commands });
    expect(value.body.description).toBe(`Bad Request: ${reason}`);
  });

  it.each([
    [{ type: 'nowhere' }, "can't parse BotCommandScope: Unsupported type specified"],
    [{ type: 'chat', chat_id: 99 }, 'chat not found'],
    [{}, `can't parse BotCommandScope: Can't find field "type"`],
  ])('refuses the scope %j', async (scope, reason) => {
    const { call } = await serveSandbox();
    const value = await call('setMyCommands', { commands: [], scope });
    expect(value.body.description).toBe(`Bad Request: ${reason}`);
  });
});

it('keeps name, descriptions and menu button, per language', async () => {
  const { sandbox, api } = await serveSandbox();
  const ann = startedUser(sandbox);
  await api.setMyName('Zitat', { language_code: 'de' });
  await api.setMyDescription('What people said');
  await api.setMyShortDescription('News');
  expect(await api.getMyName({ language_code: 'de' })).toEqual({ name: 'Zitat' });
  expect(await api.getMyName()).toEqual({ name: 'Pullquote' });
  expect(await api.getMyDescription({ language_code: 'fr' })).toEqual({ description: 'What people said' });
  expect(await api.getMyShortDescription()).toEqual({ short_description: 'News' });
  await api.setChatMenuButton({ chat_id: ann, menu_button: { type: 'commands' } });
  expect(await api.getChatMenuButton({ chat_id: ann })).toEqual({ type: 'commands' });
  await expect(api.setMyShortDescription('x'.repeat(121))).rejects.toThrow('BOT_SHORT_DESCRIPTION_TOO_LONG');
});
