import { describe, expect, test } from 'vitest';
import type { ChatId } from '../../src/telegram/ledger.js';
import { NO_LIMITS, type Priority } from '../../src/telegram/limits.js';
import { createPacer } from '../../src/telegram/pacer.js';
import { createSimulatedTime } from './simulated-time.js';

const FOREVER = 1e12;

function start(limits?: typeof NO_LIMITS) {
  const time = createSimulatedTime(0);
  const pacer = createPacer({ clock: time.clock, timer: time.timer, ...(limits ? { limits } : {}) });
  const turns: { chat: ChatId; at: number; priority: Priority }[] = [];
  const ask = (chat: ChatId, priority: Priority = 'digest', maxWaitMs = FOREVER) =>
    pacer.turn(chat, priority, maxWaitMs).then((turn) => {
      if (turn.kind === 'go') turns.push({ chat, at: time.clock(), priority });
      return turn;
    });
  return { time, pacer, turns, ask };
}

/** The most turns in any stretch of so many ms. */
function most(times: readonly number[], windowMs: number): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + windowMs).length));
}

describe('a closed pacer', () => {
  test('sends away those who wait and those who come', async () => {
    const { pacer, ask } = start();
    await ask(1);
    const waiting = ask(1);
    pacer.close();
    expect((await waiting).kind).toBe('wait');
    expect((await ask(2)).kind).toBe('wait');
    expect(pacer.waiting).toBe(0);
  });
});

describe('steady load', () => {
  test('many private chats: at least 28 a second, never more than 30 in any second', async () => {
    const { time, turns, ask } = start();
    for (let chat = 1; chat <= 600; chat += 1) void ask(chat);
    await time.advance(600_000);
    const times = turns.map((turn) => turn.at);
    expect(times).toHaveLength(600);
    expect(most(times, 1_000)).toBeLessThanOrEqual(30);
    expect(600 / ((times.at(-1) ?? 0) / 1_000)).toBeGreaterThanOrEqual(28);
  });

  test('one private chat: one a second', async () => {
    const { time, turns, ask } = start();
    for (let part = 0; part < 5; part += 1) void ask(1);
    await time.advance(20_000);
    expect(
      most(
        turns.map((turn) => turn.at),
        1_000,
      ),
    ).toBe(1);
    expect(turns).toHaveLength(5);
  });

  test('one group: never more than 20 in any minute', async () => {
    const { time, turns, ask } = start();
    for (let part = 0; part < 60; part += 1) void ask(-100_1);
    await time.advance(600_000);
    expect(turns).toHaveLength(60);
    expect(
      most(
        turns.map((turn) => turn.at),
        60_000,
      ),
    ).toBeLessThanOrEqual(20);
  });

  test('a chat that must wait lets the others pass', async () => {
    const { time, turns, ask } = start();
    void ask(1);
    void ask(1);
    void ask(2);
    await time.advance(500);
    expect(turns.map((turn) => turn.chat)).toEqual([1, 2]);
  });

  test('nothing rings when nobody waits', async () => {
    const { time, ask } = start();
    void ask(1);
    await time.advance(5_000);
    expect(time.ringing).toBe(0);
  });
});

describe('answers and digests', () => {
  test('an answer goes before the digests that wait', async () => {
    const { time, turns, ask } = start();
    for (let chat = 1; chat <= 100; chat += 1) void ask(chat);
    await time.advance(500);
    const before = turns.length;
    void ask(1_000, 'answer');
    await time.advance(200);
    expect(turns.slice(before, before + 2)).toContainEqual(expect.objectContaining({ priority: 'answer' }));
  });

  test('a flood of answers leaves every fifth turn to the digests', async () => {
    const { time, turns, ask } = start();
    for (let chat = 1; chat <= 300; chat += 1) void ask(chat, 'answer');
    for (let chat = 1; chat <= 300; chat += 1) void ask(1_000 + chat);
    await time.advance(5_000);
    const digests = turns.filter((turn) => turn.priority === 'digest');
    expect(digests.length / turns.length).toBeGreaterThan(0.15);
  });

  test('a person is answered in a short burst', async () => {
    const { time, turns, ask } = start();
    for (let press = 0; press < 3; press += 1) void ask(1, 'answer');
    await time.advance(200);
    expect(turns).toHaveLength(3);
  });
});

describe('Telegram asks to wait', () => {
  test('the chat is held to the letter, the others go on', async () => {
    const { time, pacer, turns, ask } = start();
    void ask(1);
    await time.advance(10);
    expect(pacer.refuse(1, 7_000)).toBe('chat');
    void ask(1);
    void ask(2);
    await time.advance(6_999);
    expect(turns.map((turn) => turn.chat)).toEqual([1, 2]);
    await time.advance(2);
    expect(turns.map((turn) => turn.chat)).toEqual([1, 2, 1]);
  });

  test('a second chat that is refused soon after means the whole bot, until the later of the two', async () => {
    const { time, pacer, turns, ask } = start();
    void ask(1);
    void ask(2);
    await time.advance(30);
    expect(pacer.refuse(1, 9_000)).toBe('chat');
    expect(pacer.refuse(2, 5_000)).toBe('bot');
    void ask(3);
    await time.advance(8_998);
    expect(turns).toHaveLength(2);
    await time.advance(5);
    expect(turns).toHaveLength(3);
  });

  test('near the limit of the bot, a fresh chat that is refused means the bot at once', async () => {
    const { time, pacer, ask } = start();
    for (let chat = 1; chat <= 40; chat += 1) void ask(chat);
    await time.advance(1_200);
    expect(pacer.refuse(40, 3_000)).toBe('bot');
  });

  test('the pace is slower after that, and comes back', async () => {
    const { time, pacer, turns, ask } = start();
    for (let chat = 1; chat <= 40; chat += 1) void ask(chat);
    await time.advance(1_200);
    pacer.refuse(40, 1_000);
    const rate = async (): Promise<number> => {
      const before = turns.length;
      for (let chat = 0; chat < 400; chat += 1) void ask(10_000 + chat);
      await time.advance(1_000);
      const first = turns.length;
      await time.advance(5_000);
      const value = (turns.length - first) / 5;
      await time.advance(60_000);
      expect(turns.length - before).toBeGreaterThanOrEqual(400);
      return value;
    };
    const slow = await rate();
    for (let minute = 0; minute < 6; minute += 1) {
      void ask(5_000 + minute);
      await time.advance(60_000);
    }
    const after = await rate();
    expect(slow).toBeLessThan(27);
    expect(after).toBeGreaterThan(28);
  });

  test('who would wait too long is told at once, and for how long', async () => {
    const { time, pacer, ask } = start();
    void ask(1);
    await time.advance(10);
    pacer.refuse(1, 60_000);
    expect(await ask(1, 'digest', 5_000)).toEqual({ kind: 'wait', scope: 'chat', afterMs: 60_000 });
  });

  test('who waits already is told when the whole bot is held', async () => {
    const { time, pacer, ask } = start();
    void ask(1);
    void ask(2);
    await time.advance(100);
    const waiting = [ask(1, 'digest', 5_000)];
    pacer.refuse(1, 100);
    pacer.refuse(2, 30_000);
    expect(await Promise.all(waiting)).toEqual([{ kind: 'wait', scope: 'bot', afterMs: 30_000 }]);
  });

  test('it is obeyed with limits off as well', async () => {
    const { time, pacer, turns, ask } = start(NO_LIMITS);
    for (let call = 0; call < 100; call += 1) void ask(1);
    await time.advance(0);
    expect(turns).toHaveLength(100);
    pacer.refuse(1, 2_000);
    void ask(1);
    await time.advance(1_990);
    expect(turns).toHaveLength(100);
    await time.advance(20);
    expect(turns).toHaveLength(101);
  });
});

describe('processes that call with one token', () => {
  test('keep its pace together', async () => {
    const time = createSimulatedTime(0);
    let end = 0;
    const shared = {
      reserve: async (now: number, ms: number) => {
        end = Math.max(end, now) + ms;
        return end - ms;
      },
    };
    const pacers = [1, 2, 3].map(() => createPacer({ ...time, shared }));
    const times: number[] = [];
    for (let chat = 1; chat <= 300; chat += 1) {
      const pacer = pacers[chat % pacers.length];
      void pacer?.turn(chat, 'digest', FOREVER).then(() => times.push(time.clock()));
    }
    await time.advance(60_000);
    expect(times).toHaveLength(300);
    expect(most(times, 1_000)).toBeLessThanOrEqual(30);
    expect(300 / ((times.at(-1) ?? 0) / 1_000)).toBeGreaterThanOrEqual(28);
  });

  test('go on, each at its own pace, while the store does not answer', async () => {
    const time = createSimulatedTime(0);
    const reserve = () => Promise.reject(new Error('connection lost'));
    const pacer = createPacer({ ...time, shared: { reserve } });
    const turn = pacer.turn(1, 'answer', FOREVER);
    await time.advance(10);
    expect(await turn).toEqual({ kind: 'go', at: 0 });
  });
});

describe('calls that something has held up since their turn', () => {
  const answer = async () => 'answer';

  test('leave one after the other, and no more of them in a second than is allowed', async () => {
    const { time, pacer } = start();
    const times: number[] = [];
    for (let chat = 1; chat <= 60; chat += 1)
      void pacer.depart(chat, 0, async () => void times.push(time.clock()));
    await time.advance(10_000);
    expect(times).toHaveLength(60);
    expect(most(times, 1_000)).toBeLessThanOrEqual(30);
  });

  test('do not leave when Telegram has asked for silence meanwhile', async () => {
    const { time, pacer } = start();
    pacer.refuse(1, 3_000);
    expect(await pacer.depart(1, 0, answer)).toEqual({ kind: 'wait', scope: 'chat', afterMs: 3_000 });
    await time.advance(3_000);
    expect(await pacer.depart(1, 0, answer)).toEqual({ kind: 'answered', answer: 'answer' });
  });

  test('count for their chat from when they left, not from their turn', async () => {
    const { time, pacer } = start();
    const turn = await pacer.turn(1, 'digest', FOREVER);
    await time.advance(400);
    if (turn.kind === 'go') await pacer.depart(1, turn.at, answer);
    const next = pacer.turn(1, 'digest', FOREVER);
    await time.advance(5_000);
    expect(await next).toMatchObject({ at: 400 + 1_050 });
  });
});

test('no digest has a turn while others may not leave yet: an answer would come behind it', async () => {
  const { time, pacer, turns, ask } = start();
  for (let chat = 1; chat <= 30; chat += 1) void pacer.depart(chat, 0, async () => undefined);
  for (let chat = 101; chat <= 105; chat += 1) void ask(chat);
  await time.advance(500);
  void ask(200, 'answer');
  await time.advance(5_000);
  expect(turns).toHaveLength(6);
  expect(turns[0]).toMatchObject({ chat: 200, priority: 'answer' });
});

describe('a server or a network that stops now and then', () => {
  /** Calls that all arrive at the end of a pause, and are answered then. */
  async function sendThrough(pauses: readonly (readonly [from: number, to: number])[]) {
    const { time, pacer } = start();
    const arrived: number[] = [];
    const call = () =>
      new Promise<void>((resolve) => {
        const now = time.clock();
        const at = pauses.find(([from, to]) => now >= from && now < to)?.[1] ?? now;
        time.timer(at - now, () => {
          arrived.push(at);
          time.timer(8, resolve);
        });
      });
    for (let chat = 1; chat <= 600; chat += 1) {
      void pacer.turn(chat, 'digest', FOREVER).then((turn) => {
        if (turn.kind === 'go') void pacer.depart(chat, turn.at, call);
      });
    }
    await time.advance(60_000);
    return arrived;
  }

  test('never gets more than 30 calls within a second', async () => {
    const pauses = [2_000, 4_300, 6_600, 9_000].map(
      (from, index) => [from, from + 100 * (index + 1)] as const,
    );
    const arrived = await sendThrough(pauses);
    expect(arrived).toHaveLength(600);
    expect(most(arrived, 1_000)).toBeLessThanOrEqual(30);
  });

  test('costs the pace nothing when it only takes its time', async () => {
    const arrived = await sendThrough([]);
    expect(600 / ((arrived.at(-1) ?? 0) / 1_000)).toBeGreaterThanOrEqual(28);
  });
});
