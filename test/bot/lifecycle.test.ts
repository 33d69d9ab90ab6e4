import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/bot/i18n.js';
import { ADMIN, READER, startTown } from './town.js';

const NO_CHAT_YET = /chat not found|can't initiate/;

describe('the bot with long polling', () => {
  it('answers, and leaves nothing behind that would come again', async () => {
    const town = await startTown();
    await town.bot.start();
    town.sandbox.sendText({ from: READER.id, text: '/start' });
    await town.sandbox.waitForMessage(READER.id, ({ text }) => text.includes('I am Pullquote'));
    await town.bot.stop();
    expect(town.sandbox.pendingUpdates()).toBe(0);
    town.sandbox.sendText({ from: READER.id, text: '/help' });
    expect(town.sandbox.pendingUpdates()).toBe(1);
  });

  it('tells Telegram the menus of readers and groups in every language', async () => {
    const town = await startTown({ mayBeRefused: NO_CHAT_YET });
    await town.bot.start();
    await town.bot.settle();
    await town.bot.stop();
    const { id: chat } = town.sandbox.createGroup({ title: 'Choir', owner: READER.id });
    const menus = LANGUAGES.map((language, index) => {
      const { id } = town.sandbox.createUser({ id: 300 + index, firstName: 'Ada', languageCode: language });
      return town.sandbox.commandsFor(id);
    });
    for (const menu of menus) expect(menu.map(({ command }) => command)).toContain('subscribe');
    expect(menus.flat().map(({ command }) => command)).not.toContain('addfeed');
    expect(new Set(menus.map((menu) => menu[0]?.description)).size).toBe(LANGUAGES.length);
    const names = (userId: number) => town.sandbox.commandsFor(userId, chat).map(({ command }) => command);
    expect(names(READER.id)).toContain('subscribe');
    expect(names(ADMIN.id)).toContain('latest');
    expect(names(ADMIN.id)).not.toContain('subscribe');
  });

  it('gives an admin the menu of admins at the first word', async () => {
    const town = await startTown();
    await town.types('/start', ADMIN);
    const value = town.sandbox.commandsFor(ADMIN.id).map(({ command }) => command);
    expect(value).toContain('addfeed');
  });
});
