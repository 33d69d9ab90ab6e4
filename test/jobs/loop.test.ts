import { describe, expect, test } from 'vitest';
import { createLoop, type Pass } from '../../src/jobs/loop.js';
import { runPool } from '../../src/jobs/pool.js';
import { createWatch } from '../../src/jobs/watch.js';
import { createLog } from '../../src/log.js';
import { createMetrics } from '../../src/metrics.js';
import { undisturbed } from './ports.js';

function start(pass: Pass) {
  const time = { now: 0 };
  const lines: string[] = [];
  const loop = createLoop({
    name: 'poll',
    pass,
    clock: () => time.now,
    log: createLog({ level: 'info', secrets: [] }, { write: (line) => lines.push(line) }),
    metrics: createMetrics(),
    stuckAfterMs: 60_000,
  });
  return { loop, time, lines };
}

/** A pass that ends when it is told to. */
function heldPass() {
  const ends: (() => void)[] = [];
  let passes = 0;
  const pass: Pass = () => {
    passes += 1;
    return new Promise((resolve) => ends.push(resolve));
  };
  return { pass, end: () => ends.shift()?.(), passes: () => passes };
}

describe('a loop', () => {
  test('woken many times during a pass makes one more', async () => {
    const { pass, end, passes } = heldPass();
    const { loop } = start(pass);
    for (let time = 0; time < 5; time += 1) loop.wake();
    expect(passes()).toBe(1);
    end();
    await new Promise(setImmediate);
    expect(passes()).toBe(2);
    end();
    await loop.idle();
    expect(passes()).toBe(2);
  });

  test('that fails is logged and runs again when it is woken', async () => {
    let passes = 0;
    const { loop, lines } = start(async () => {
      passes += 1;
      if (passes === 1) throw new Error('disk full');
    });
    loop.wake();
    await loop.idle();
    expect(lines.join()).toContain('disk full');
    loop.wake();
    await loop.idle();
    expect(passes).toBe(2);
  });

  test('that does not move is stuck, and not any more when it moves', async () => {
    const { pass, end } = heldPass();
    const { loop, time } = start(pass);
    loop.wake();
    time.now = 61_000;
    expect(loop.isStuck()).toBe(true);
    end();
    await loop.idle();
    expect(loop.isStuck()).toBe(false);
  });

  test('that is stuck is reported once, and once when it moves again', async () => {
    const { pass, end } = heldPass();
    const { loop, time, lines } = start(pass);
    const watch = createWatch(
      [loop],
      createLog({ level: 'info', secrets: [] }, { write: (line) => lines.push(line) }),
    );
    loop.wake();
    time.now = 61_000;
    watch();
    watch();
    expect(lines).toHaveLength(1);
    end();
    await loop.idle();
    watch();
    watch();
    expect(lines).toHaveLength(2);
  });

  test('stops after the pass under way, and is not woken again', async () => {
    const { pass, end, passes } = heldPass();
    const { loop } = start(pass);
    loop.wake();
    const stopped = loop.stop();
    loop.wake();
    end();
    await stopped;
    loop.wake();
    expect(passes()).toBe(1);
  });
});

describe('a pool', () => {
  const pieces = (count: number) => Array.from({ length: count }, (_, index) => index);

  test('works on all pieces, never more at once than it may', async () => {
    const waiting = pieces(50);
    const done: number[] = [];
    let underWay = 0;
    let most = 0;
    await runPool({
      concurrency: 4,
      claim: async (limit) => waiting.splice(0, limit),
      work: async (piece) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise(setImmediate);
        underWay -= 1;
        done.push(piece);
      },
      control: undisturbed,
    });
    expect(done.toSorted((a, b) => a - b)).toEqual(pieces(50));
    expect(most).toBe(4);
  });

  test('a slow piece holds up none of the others', async () => {
    const waiting = pieces(20);
    const done: number[] = [];
    let endSlow = (): void => {};
    const running = runPool({
      concurrency: 2,
      claim: async (limit) => waiting.splice(0, limit),
      work: async (piece) => {
        if (piece === 0) await new Promise<void>((resolve) => (endSlow = resolve));
        done.push(piece);
      },
      control: undisturbed,
    });
    while (done.length < 19) await new Promise(setImmediate);
    endSlow();
    await running;
    expect(done.at(-1)).toBe(0);
  });

  test('when one fails it takes nothing new, lets the others end, and tells', async () => {
    const waiting = pieces(20);
    const done: number[] = [];
    const running = runPool({
      concurrency: 4,
      claim: async (limit) => waiting.splice(0, limit),
      work: async (piece) => {
        if (piece === 1) throw new Error('no more room');
        await new Promise(setImmediate);
        done.push(piece);
      },
      control: undisturbed,
    });
    await expect(running).rejects.toThrow('no more room');
    expect(done).toEqual([0, 2, 3]);
  });

  test('takes nothing new once the process is to stop', async () => {
    const claimed: number[] = [];
    await runPool({
      concurrency: 4,
      claim: async (limit) => {
        claimed.push(limit);
        return [];
      },
      work: async () => {},
      control: { ...undisturbed, isStopping: () => true },
    });
    expect(claimed).toEqual([]);
  });
});
