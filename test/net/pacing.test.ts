import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createPacing } from '../../src/net/pacing.js';
import { createSimulatedTime } from '../telegram/simulated-time.js';
import { createTestFetch, serve, text } from './served.js';

/** A queue of requests with two at a time to a host and one new one a second, on simulated time. */
function start(options: { perHost?: number; inAll?: number } = {}) {
  const time = createSimulatedTime(0);
  const pacing = createPacing({
    intervalMs: 1_000,
    perHost: options.perHost ?? 2,
    inAll: options.inAll ?? 50,
    clock: time.clock,
    schedule: time.timer,
  });
  const started: { host: string; at: number; leave: () => void }[] = [];
  const enter = async (host: string, signal?: AbortSignal): Promise<() => void> => {
    const leave = await pacing.enter(host, signal);
    started.push({ host, at: time.clock(), leave });
    return leave;
  };
  return {
    time,
    started,
    enter,
    timesOf: (host: string) => started.filter((one) => one.host === host).map(({ at }) => at),
  };
}

describe('requests', () => {
  test('to one host start a second apart, two at a time', async () => {
    const { time, enter, started, timesOf } = start();
    for (let count = 0; count < 4; count += 1) void enter('a.example');
    await time.advance(5_000);
    expect(timesOf('a.example')).toEqual([0, 1_000]);
    started[0]?.leave();
    await time.advance(10_000);
    expect(timesOf('a.example')).toEqual([0, 1_000, 5_000]);
    started[1]?.leave();
    started[2]?.leave();
    await time.advance(10_000);
    expect(timesOf('a.example')).toEqual([0, 1_000, 5_000, 15_000]);
  });

  test('to one host keep nobody else waiting', async () => {
    const { time, enter, timesOf } = start();
    for (let count = 0; count < 10; count += 1) void enter('slow.example');
    void enter('b.example');
    await time.advance(0);
    expect(timesOf('b.example')).toEqual([0]);
  });

  test('of all hosts together are bounded', async () => {
    const { time, enter, started } = start({ inAll: 3 });
    for (let host = 0; host < 5; host += 1) void enter(`${host}.example`);
    await time.advance(0);
    expect(started.map(({ host }) => host)).toEqual(['0.example', '1.example', '2.example']);
    started[1]?.leave();
    await time.advance(0);
    expect(started).toHaveLength(4);
  });

  test('that are given up leave the queue, and their place to the next', async () => {
    const { time, enter, timesOf } = start();
    const stop = new AbortController();
    void enter('a.example');
    const givenUp = enter('a.example', stop.signal);
    void enter('a.example');
    await time.advance(0);
    stop.abort(new Error('no longer wanted'));
    await expect(givenUp).rejects.toThrow('no longer wanted');
    await time.advance(1_000);
    expect(timesOf('a.example')).toEqual([0, 1_000]);
    await expect(enter('a.example', AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
  });

  test('leave no timer behind', async () => {
    const { time, enter, started } = start();
    void enter('a.example');
    void enter('a.example');
    await time.advance(1_000);
    for (const { leave } of started) leave();
    await time.advance(1_000);
    expect(time.ringing).toBe(0);
  });

  test('in any order and of any length all get their turn, never three at once, never two in a second', async () => {
    const jobs = fc.array(fc.record({ host: fc.constantFrom('a', 'b'), takes: fc.nat(5_000) }), {
      maxLength: 15,
    });
    await fc.assert(
      fc.asyncProperty(jobs, async (value) => {
        const { time, enter, started, timesOf } = start();
        const active = new Map<string, number>();
        const run = async ({ host, takes }: (typeof value)[number]) => {
          const leave = await enter(host);
          active.set(host, (active.get(host) ?? 0) + 1);
          expect(active.get(host)).toBeLessThanOrEqual(2);
          time.timer(takes, () => {
            active.set(host, (active.get(host) ?? 0) - 1);
            leave();
          });
        };
        const all = Promise.all(value.map(run));
        await time.advance(15 * 6_000);
        await all;
        expect(started).toHaveLength(value.length);
        for (const host of ['a', 'b']) {
          const times = timesOf(host);
          times.slice(1).forEach((at, index) => {
            expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(1_000);
          });
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the client', () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });

  /** Waits under a minute pass at once, on the clock; longer ones (time limits) never. */
  function createHurriedTime() {
    let now = 0;
    return {
      clock: () => now,
      schedule: (ms: number, task: () => void) => {
        const immediate =
          ms > 50_000
            ? undefined
            : setImmediate(() => {
                now += ms;
                task();
              });
        return () => clearImmediate(immediate);
      },
    };
  }

  async function ask(isOwn: boolean): Promise<number[]> {
    const time = createHurriedTime();
    const seen: number[] = [];
    const server = await serve({
      '/feed': (request, response) => {
        seen.push(time.clock());
        text('<rss/>')(request, response);
      },
    });
    const client = createTestFetch({
      ...time,
      timeoutMs: 60_000,
      perHostIntervalMs: 1_000,
      unpacedOrigins: new Set(isOwn ? [server.origin] : []),
    });
    open.push(server, client);
    for (let count = 0; count < 3; count += 1)
      await client.fetch({ url: `${server.origin}/feed`, kind: 'feed' });
    return seen;
  }

  test('asks a host once a second', async () => {
    expect(await ask(false)).toEqual([0, 1_000, 2_000]);
  });

  test('asks our own servers as fast as it likes', async () => {
    expect(await ask(true)).toEqual([0, 0, 0]);
  });
});
