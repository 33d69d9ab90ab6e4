import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Browser, openBrowser, WHY_NO_BROWSER } from '../sandbox/browser.js';
import { CLI } from './run-cli.js';

// A whole process and a browser: on a busy machine each takes its time to start.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The try-out as a newcomer meets it: one command, then everything by typing and pressing in its chat page. */
describe.skipIf(WHY_NO_BROWSER !== '')(`the try-out in Chromium${WHY_NO_BROWSER}`, () => {
  const directory = mkdtempSync(join(tmpdir(), 'pullquote-try-out-'));
  let program: ChildProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const started = await startTryOut(directory);
    program = started.program;
    browser = await openBrowser(started.url, 60_000);
    page = browser.page;
  });

  afterAll(async () => {
    await browser?.close();
    const ended = new Promise((resolve) => program?.once('exit', resolve));
    if (program?.kill('SIGTERM')) await ended;
    rmSync(directory, { recursive: true, force: true });
  });

  const types = async (text: string): Promise<void> => {
    await page.getByLabel('Message', { exact: true }).fill(text);
    await page.keyboard.press('Enter');
  };
  const incoming = (text: string | RegExp): Locator =>
    page.locator('.message:not(.is-out)').filter({ hasText: text }).last();
  const shows = (text: string | RegExp): Promise<void> => incoming(text).waitFor();
  const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).last().click();

  it('greets, subscribes by one button, and brings a first digest with quotes', async () => {
    await page.getByRole('button', { name: 'START', exact: true }).click();
    await shows('Hello! I am Pullquote.');
    await press('Subscribe to everything');
    await shows('You get: everything');
    await shows('Welcome! The latest news');
    const digest = incoming('Welcome! The latest news');
    expect(await digest.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await digest.locator('blockquote a').first().getAttribute('href')).toContain('#:~:text=');
  });

  it('says why a story is there, and mutes what is not wanted', async () => {
    await press('Adjust…');
    const choice = incoming('Which story is it about?').getByRole('button').first();
    const why = page.getByRole('button', { name: 'Why do I see this?' });
    await choice.or(why).first().waitFor();
    // A first digest that had only one story to tell does not ask which.
    if (await choice.isVisible()) await choice.click();
    await why.last().click();
    await shows(/because you get/);
    await types('/mute harbour');
    await shows('Muted: “harbour”.');
  });

  it('changes its hours, zone and language by its menus', async () => {
    await types('/settings');
    await press(/^Time zone/);
    await press('Europe/London');
    await press(/^Language/);
    await press('Italiano');
    await shows('Impostazioni');
    await press(/^Lingua/);
    await press('English');
    await page.getByRole('button', { name: /^Time zone: Europe\/London/ }).waitFor();
  });

  it('finds stories by topic, words and speaker, and follows a speaker', async () => {
    await types('/topics');
    await shows('Topics');
    await types('/who Tolk');
    await shows(/What Tolk said|no quote by “Tolk”/);
    await types('/follow grain prices');
    await shows('You follow “grain prices” now.');
    await types('/subscriptions');
    await shows('You get');
  });

  it('shows an admin the feeds and how everything does', async () => {
    await types('/feeds');
    await shows(/\d+ feeds/);
    await types('/status');
    await shows('Status');
    await types('/channels');
    await shows('1 channel');
    await press('Pullquote Daily');
    await shows('Gets:');
  });

  it('posts in the channel, and speaks in a group that it is added to', async () => {
    await page.getByRole('button', { name: 'Pullquote Daily' }).first().click();
    await page.locator('.message blockquote').first().waitFor();
    await page.getByRole('button', { name: 'The breakfast table' }).click();
    await page.getByRole('button', { name: 'What you can do in this chat' }).click();
    await page.getByRole('menuitem', { name: 'Add the bot', exact: true }).click();
    await shows('I bring news digests');
    await types('/latest@pullquote_bot 1');
    await shows('The latest');
  });

  it('offers stories in any chat by its name and words', async () => {
    await page.getByLabel('Message', { exact: true }).fill('@pullquote_bot ');
    await page.getByRole('option').first().click();
    await page.getByText('via @pullquote_bot').waitFor();
  });

  it('made the browser complain about nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});

/** Starts `pullquote start` without a token, and waits until it says where its page is. */
function startTryOut(directory: string): Promise<{ readonly program: ChildProcess; readonly url: string }> {
  const program = spawn(process.execPath, [CLI, 'start'], {
    cwd: directory,
    env: { PATH: process.env.PATH ?? '', PORT: '0', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    program.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const url = /Open (http:\S+)/.exec(output)?.[1];
      if (url !== undefined) resolve({ program, url });
    });
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`the try-out ended with ${code}: ${output}`)));
  });
}
