import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { watchFeedsFile } from '../../src/app/watch-feeds-file.js';
import { AppError } from '../../src/errors.js';
import { createLog } from '../../src/log.js';

let path = '';
beforeAll(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'pullquote-watch-')), 'feeds.yaml');
});
afterAll(() => rm(join(path, '..'), { recursive: true }));

async function start() {
  await writeFile(path, 'first');
  const lines: string[] = [];
  const applied: string[] = [];
  let onApplied: () => void = () => {};
  const watch = watchFeedsFile({
    path,
    read: () => {
      const text = readFileSync(path, 'utf8');
      if (text === 'wrong') throw new AppError('config.invalid', 'feeds.yaml:1: write something else');
      return text;
    },
    apply: async (text) => {
      applied.push(text);
      onApplied();
    },
    log: createLog({ level: 'info', secrets: [] }, { write: (line) => lines.push(line) }),
    everyMs: 20,
  });
  const next = () =>
    new Promise<void>((resolve) => {
      onApplied = resolve;
    });
  return { watch, lines, applied, next };
}

describe('the feeds file', () => {
  test('holds as soon as it has changed', async () => {
    const { watch, applied, next } = await start();
    const changed = next();
    await writeFile(path, 'second, and longer');
    await changed;
    watch.close();
    expect(applied).toEqual(['second, and longer']);
  });

  test('with a fault is reported, and what held before goes on', async () => {
    const { watch, lines, applied } = await start();
    watch.close();
    await writeFile(path, 'wrong');
    await watch.reload();
    expect(applied).toEqual([]);
    expect(lines.join()).toContain('feeds.yaml:1: write something else');
    await writeFile(path, 'mended');
    await watch.reload();
    expect(applied).toEqual([await readFile(path, 'utf8')]);
  });
});
