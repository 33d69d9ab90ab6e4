import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** '' where there is a browser, else why the tests that need one are left out. */
export const WHY_NO_BROWSER = existsSync(CHROMIUM)
  ? ''
  : ` (skipped: there is no ${CHROMIUM}; apt-get install chromium)`;

export interface Browser {
  readonly page: Page;
  /** What the browser complains about: nothing may be blocked or thrown. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A browser with one page at the address, and a profile that goes with it. */
export async function openBrowser(url: string, timeoutMs: number): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'chat-page-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: FLAGS,
    viewport: { width: 1200, height: 800 },
  });
  const page = browser.pages()[0] ?? (await browser.newPage());
  page.setDefaultTimeout(timeoutMs);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  return {
    page,
    complaints,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
