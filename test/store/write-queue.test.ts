import { describe, expect, it } from 'vitest';
import type { Sql } from '../../src/store/database.js';
import { createWriteQueue } from '../../src/store/write-queue.js';

/** No time passes: a transaction takes all that waits. */
const STANDING = () => 0;

/** Transactions that only tell what happened: `begin`, `commit`, `rollback`, and what the changes say. */
function createLedger() {
  const said: string[] = [];
  const nothing = {} as Sql;
  const write = createWriteQueue(async (work) => {
    said.push('begin');
    try {
      await work(nothing);
      said.push('commit');
    } catch (error) {
      said.push('rollback');
      throw error;
    }
  }, STANDING);
  const say = (word: string) => write(async () => said.push(word));
  const fail = (word: string) =>
    write(async () => {
      said.push(word);
      throw new Error(word);
    });
  return { said, write, say, fail };
}

describe('the write queue', () => {
  it('writes changes that come together in one transaction, in order', async () => {
    const { said, say } = createLedger();
    await Promise.all([say('a'), say('b'), say('c')]);
    expect(said).toEqual(['begin', 'a', 'b', 'c', 'commit']);
  });

  it('gives each its own value, after the commit', async () => {
    const { said, write } = createLedger();
    const values = await Promise.all([
      write(async () => 1),
      write(async () => 2).then((two) => two * said.length),
    ]);
    expect(values).toEqual([1, 4]);
  });

  it('takes what comes during a transaction into it, and what comes after the commit into the next', async () => {
    const { said, say, write } = createLedger();
    let during: Promise<unknown> = Promise.resolve();
    await write(async () => {
      during = say('during').then(() => say('after'));
    });
    await during;
    expect(said).toEqual(['begin', 'during', 'commit', 'begin', 'after', 'commit']);
  });

  it('runs each alone when one throws, so that only that one fails', async () => {
    const { said, say, fail } = createLedger();
    const results = await Promise.allSettled([say('a'), fail('bad'), say('c')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(said.join(' ')).toBe('begin a bad rollback begin a commit begin bad rollback begin c commit');
  });

  it('fails all that wait when no transaction can begin, and tries again for the next', async () => {
    let isLocked = true;
    const write = createWriteQueue(async (work) => {
      if (isLocked) throw new Error('locked');
      await work({} as Sql);
    });
    const results = await Promise.allSettled([write(async () => 1), write(async () => 2)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isLocked = false;
    expect(await write(async () => 3)).toBe(3);
  });
});
