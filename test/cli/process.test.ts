import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { listenSandbox } from '../../src/sandbox/listen-sandbox.js';
import { CLI, runCli } from './run-cli.js';

// Whole processes: on a busy machine each takes its time to start.
vi.setConfig({ testTimeout: 120_000 });

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pullquote-cli-'));
});
afterAll(() => rm(directory, { recursive: true }));

describe('pullquote start', () => {
  test('without a token shows a digest of the newsroom as text, and ends cleanly on SIGTERM', async () => {
    const value = await runCli(['start'], {
      directory,
      env: { PORT: '0', LOG_LEVEL: 'warn' },
      until: 'also at',
    });
    expect(value.output).toMatch(/“[^”]+”\n— \p{Lu}/u);
    expect([value.code, value.errors]).toEqual([0, '']);
  });

  test('stops at wrong settings with one plain message that names them all', async () => {
    await writeFile(join(directory, 'wrong.yaml'), 'topics: [world]\nfeeds:\n  - url: nowhere\n');
    const value = await runCli(['start'], { directory, env: { FEEDS_FILE: 'wrong.yaml' } });
    const expected =
      'pullquote: One setting is wrong:\n  wrong.yaml:3: feeds[0].url is not an address. Write it whole, such as https://example.org/feed.xml.\n';
    expect(value).toEqual({ code: 1, output: '', errors: expected });
  });
});

describe('pullquote start, with a Telegram that has stopped answering', () => {
  test('ends cleanly on SIGTERM all the same', async () => {
    const sandbox = createSandbox({ token: '123456:silence' });
    const telegram = await listenSandbox(sandbox, { host: '127.0.0.1', port: 0 });
    const reader = sandbox.createUser({ firstName: 'Ada' });
    sandbox.failNext({ kind: 'silence', times: 9 });
    sandbox.sendText({ from: reader.id, text: '/help' });
    const env = {
      BOT_TOKEN: '123456:silence',
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: 'sqlite::memory:',
      PORT: '0',
    };
    const isAsked = () => sandbox.calls('sendMessage').length > 0;
    const value = await runCli(['start'], { directory, env, until: isAsked });
    expect(value.code).toBe(0);
    await telegram.close();
  });
});

describe('pullquote preview', () => {
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Island Post</title><item>
    <title>Lighthouse is lit again</title><link>pages/lighthouse.html</link></item></channel></rss>`;
  const page = `<html lang="en"><body><article><h1>Lighthouse is lit again</h1>
    <p>The lighthouse on Lille Holm was lit again on Monday after two dark winters, to the relief of the fishing fleet.</p>
    <p>“I climbed the stairs with a box of matches, and half the island climbed behind me,” said Signe Maas, the keeper of the light.</p>
    <p>The lamp had failed in a storm and its lens had to be ground anew on the mainland, which took nineteen months.</p>
    </article></body></html>`;

  test('prints the digest of a saved feed with its saved pages', async () => {
    await writeFile(join(directory, 'feed.xml'), feed.replace('pages/', ''));
    await writeFile(join(directory, 'lighthouse.html'), page);
    const value = await runCli(['preview', 'feed.xml'], { directory });
    expect(value.output).toContain('Lighthouse is lit again');
    expect(value.output).toContain('— Signe Maas');
    expect(value.code).toBe(0);
  });

  test('says which address gave nothing, and why', async () => {
    const value = await runCli(['preview', 'missing.xml'], { directory });
    expect(value.errors).toContain('missing.xml cannot be read: check the path.');
    expect(value.code).toBe(1);
  });
});

describe('a batch command', () => {
  test('answers each line in order, a bad one with its fault', async () => {
    const lines = [
      { id: 'a', lang: 'en', title: 'T', text: '“We sail at six in the morning,” said Maren Tolk.' },
      { id: 'b' },
    ];
    const input = `${lines.map((line) => JSON.stringify(line)).join('\n')}\nnot json\n`;
    const { output } = await runCli(['quotes', '--jsonl'], { directory, input });
    const value = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(value.map(({ id, ok }) => [id, ok])).toEqual([
      ['a', undefined],
      ['b', false],
      [null, false],
    ]);
    expect(value[0].quotes).toMatchObject([
      { text: 'We sail at six in the morning,', speaker: 'Maren Tolk' },
    ]);
  });

  test('ends quietly when its reader has enough', async () => {
    const line = JSON.stringify({
      id: 1,
      lang: 'en',
      title: 'Bridge',
      text: '"It will stand," said Mara Holt.',
    });
    const child = spawn(process.execPath, [CLI, 'quotes', '--jsonl']);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${line}\n`.repeat(5_000));
    const [code] = await once(child, 'exit');

    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });
});

test('pullquote doctor names what is well and what is wrong', async () => {
  await writeFile(join(directory, 'doctor.yaml'), 'feeds:\n  - http://127.0.0.1:9/feed.xml\n');
  const value = await runCli(['doctor'], {
    directory,
    env: { FEEDS_FILE: 'doctor.yaml', DATABASE_URL: 'sqlite::memory:' },
  });
  expect(value.output).toContain('ok   settings: 1 feeds, 0 topics, 0 channels');
  expect(value.output).toMatch(/FAIL http:\/\/127\.0\.0\.1:9\/feed\.xml: .*private/i);
  expect(value.code).toBe(1);
});
