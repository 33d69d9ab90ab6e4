import { Bot, InlineKeyboard } from 'grammy';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.js';
import { type ListeningSandbox, listenSandbox } from '../../src/sandbox/listen-sandbox.js';
import { chatPage } from '../../src/sandbox/page/chat-page.js';
import { type Browser, openBrowser, WHY_NO_BROWSER } from './browser.js';
import { TOKEN } from './served.js';

const HOSTILE = '<img src=x onerror="document.title=1"> & "more"';

describe.skipIf(WHY_NO_BROWSER !== '')(`the chat page in Chromium${WHY_NO_BROWSER}`, () => {
  let sandbox: Sandbox;
  let listening: ListeningSandbox;
  let bot: Bot;
  let browser: Browser;
  let page: Page;
  let channel: number;
  const messages = (): Locator => page.getByRole('region', { name: 'Messages' });

  beforeAll(async () => {
    sandbox = createSandbox({ token: TOKEN });
    const you = sandbox.createUser({ firstName: 'You', languageCode: 'en' }).id;
    channel = sandbox.createChannel({ title: 'Daily', username: 'daily', owner: you }).id;
    sandbox.addBot(channel, { as: 'administrator' });
    sandbox.createGroup({ title: 'Table', owner: you });
    sandbox.app.route('/', chatPage(sandbox, { person: you }));
    listening = await listenSandbox(sandbox, { host: '127.0.0.1', port: 0 });
    bot = createBot(listening.url);
    await bot.api.setMyCommands([
      { command: 'latest', description: 'What is new' },
      { command: 'help', description: 'All I can do' },
    ]);
    void bot.start();
    browser = await openBrowser(listening.url, 10_000);
    page = browser.page;
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
    await listening?.close();
  });

  it('starts the bot with its big button', async () => {
    await page.getByRole('button', { name: 'START', exact: true }).click();
    await messages().getByText('Hello, reader').waitFor();
    expect(await page.locator('.message.is-out').textContent()).toContain('/start');
    expect(await page.evaluate('document.activeElement.id')).toBe('input');
  });

  it('draws a digest: links, quotes, bold, and a keyboard', async () => {
    await page.getByLabel('Message', { exact: true }).fill('/latest');
    await page.keyboard.press('Enter');
    const digest = page.locator('.message').last();
    await digest.getByRole('button', { name: 'More', exact: true }).waitFor();
    expect(await digest.locator('blockquote').allTextContents()).toEqual(['We will wait.']);
    const link = digest.getByRole('link', { name: 'Rates stay' }).first();
    expect(await link.getAttribute('href')).toBe('https://news.example/rates');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await digest.locator('.text b').allTextContents()).toEqual(['Rates stay', 'Marta Lind']);
  });

  it('presses a button: a toast, an edited message, an alert', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).last().click();
    await page.getByRole('status').getByText('Looking').waitFor();
    await page.locator('.message').last().getByText('edited').waitFor();
    await page.getByRole('button', { name: 'Why?' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('You asked for everything.').waitFor();
    await dialog.getByRole('button', { name: 'OK' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  it('shows the commands, by the menu and by a slash, and takes one with the arrow keys', async () => {
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await page.getByRole('option').allTextContents()).toEqual([
      '/latestWhat is new',
      '/helpAll I can do',
    ]);
    await page.keyboard.press('Escape');
    await page.keyboard.type('/he');
    expect(await page.getByRole('option').allTextContents()).toEqual(['/helpAll I can do']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.message.is-out').getByText('/help').waitFor();
  });

  it('shows foreign text as text', async () => {
    await page.getByLabel('Message', { exact: true }).fill(HOSTILE);
    await page.keyboard.press('Enter');
    await page.locator('.message:not(.is-out)').getByText(`You said ${HOSTILE}`).waitFor();
    expect(await page.locator('.messages img').count()).toBe(0);
  });

  it('shows what comes into a channel, with a mark for the unread', async () => {
    await bot.api.sendMessage(channel, 'Fresh <b>post</b>', { parse_mode: 'HTML' });
    await page.getByLabel('1 unread').waitFor();
    await page.getByRole('button', { name: 'Daily' }).click();
    await page.locator('.message').getByText('Fresh post').waitFor();
    expect(await page.title()).toBe('Pullquote: try-out');
  });

  it('adds the bot to a group and hears it there', async () => {
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('button', { name: 'What you can do in this chat' }).click();
    await page.getByRole('menuitem', { name: 'Add the bot', exact: true }).click();
    await messages().getByText('You added Pullquote').waitFor();
    await page.getByLabel('Message', { exact: true }).fill('/latest@pullquote_bot');
    await page.keyboard.press('Enter');
    await page.locator('.message').getByText('Marta Lind').waitFor();
  });

  it('offers inline results for @bot words', async () => {
    await page.getByLabel('Message', { exact: true }).fill('@pullquote_bot rates');
    await page.getByRole('option', { name: 'About rates' }).click();
    await messages().getByText('via @pullquote_bot').waitFor();
  });

  it('blocks the bot and comes back', async () => {
    await page.locator('.chat').first().click();
    await page.getByRole('button', { name: 'What you can do in this chat' }).click();
    await page.getByRole('menuitem', { name: 'Block the bot' }).click();
    await page.getByRole('button', { name: 'RESTART', exact: true }).click();
    await page.getByLabel('Message', { exact: true }).waitFor();
  });

  it('shows one side at a time on a telephone', async () => {
    await page.setViewportSize({ width: 390, height: 780 });
    expect(await page.getByRole('navigation', { name: 'Chats' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Back to the chats' }).click();
    expect(await page.getByRole('navigation', { name: 'Chats' }).isVisible()).toBe(true);
    expect(await page.getByRole('main').isVisible()).toBe(false);
    const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(isTooWide).toBe(false);
  });

  it('made the browser complain about nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});

/** A bot with one of each thing that the page draws. */
function createBot(apiRoot: string): Bot {
  const bot = new Bot(TOKEN, { client: { apiRoot } });
  bot.command('start', (context) => context.reply('Hello, reader'));
  bot.command('latest', (context) =>
    context.reply(
      '<b><a href="https://news.example/rates">Rates stay</a></b>\n<blockquote>We will wait.</blockquote>\n<b>Marta Lind</b>',
      { parse_mode: 'HTML', reply_markup: new InlineKeyboard().text('More', 'more') },
    ),
  );
  bot.callbackQuery('more', async (context) => {
    await context.answerCallbackQuery('Looking');
    await context.editMessageReplyMarkup({ reply_markup: new InlineKeyboard().text('Why?', 'why') });
  });
  bot.callbackQuery('why', (context) =>
    context.answerCallbackQuery({ text: 'You asked for everything.', show_alert: true }),
  );
  bot.on('inline_query', (context) =>
    context.answerInlineQuery([
      {
        type: 'article',
        id: '1',
        title: `About ${context.inlineQuery.query}`,
        input_message_content: { message_text: 'A story' },
      },
    ]),
  );
  bot.on('message:text', async (context) => {
    if (context.chat.type === 'private') await context.reply(`You said ${context.message.text}`);
  });
  return bot;
}
