import { describe, expect, test } from 'vitest';
import { createDeliver } from '../../src/jobs/deliver.js';
import type { Message } from '../../src/model.js';
import type { Store } from '../../src/store/store.js';
import type { SendOutcome, SendRequest } from '../../src/telegram/outcome.js';
import { createFakeSender, createPorts, HOUR, NOON, undisturbed } from './ports.js';

const message = (plain: string): Message => ({ html: plain, plain });

async function start(react?: (request: SendRequest, number: number) => SendOutcome | undefined) {
  const ports = await createPorts();
  const sender = createFakeSender(react);
  const closed: string[] = [];
  const deliver = createDeliver({
    ...ports,
    sender,
    deliveries: ports.store.deliveries,
    chats: ports.store.chats,
    onClosed: async (delivery, outcome) => void closed.push(`${delivery.telegramId} ${outcome.state}`),
  });
  return { ...ports, sender, closed, deliver, run: () => deliver.pass(undisturbed) };
}

async function enqueue(
  store: Store,
  telegramId: number,
  texts: readonly string[],
  type = 'private' as const,
) {
  const schedule = { kind: 'daily', at: ['08:00'], timezone: 'UTC' } as const;
  const chat = await store.chats.meet({ telegramId, type }, { language: 'en', schedule, stories: 5 }, NOON);
  await store.digests.commit(
    {
      chatId: chat.id,
      kind: 'scheduled',
      stories: texts.map((id) => ({ id, changedAt: NOON })),
      messages: texts.map(message),
      nextDigestAt: undefined,
    },
    NOON,
  );
  return chat;
}

const plains = (sent: readonly { plain: string }[]) => sent.map((one) => one.plain);

describe('a digest of several messages', () => {
  test('arrives in order, once', async () => {
    const app = await start();
    await enqueue(app.store, 1, ['a', 'b', 'c']);
    await app.run();
    await app.run();
    expect(plains(app.sender.sent)).toEqual(['a', 'b', 'c']);
    expect(await app.store.deliveries.count()).toMatchObject({ sent: 3, pending: 0 });
  });

  test('keeps its order when the first has to be tried again; other chats do not wait', async () => {
    const app = await start((request, number) =>
      request.message.plain === 'a' && number < 3 ? { kind: 'retry', description: 'Bad Gateway' } : undefined,
    );
    await enqueue(app.store, 1, ['a', 'b']);
    await enqueue(app.store, 2, ['c']);
    await app.run();
    expect(plains(app.sender.sent)).toEqual(['c']);
    for (let second = 0; second < 5; second += 1) {
      app.time.now += 1_000;
      await app.run();
    }
    expect(plains(app.sender.sent)).toEqual(['c', 'a', 'b']);
  });
});

describe('an outcome is recorded', () => {
  test('wait: not before its time', async () => {
    const app = await start((_, number) =>
      number === 1 ? { kind: 'wait', scope: 'chat', afterMs: 30_000 } : undefined,
    );
    await enqueue(app.store, 1, ['a']);
    await app.run();
    app.time.now += 29_999;
    await app.run();
    expect(app.sender.sent).toEqual([]);
    app.time.now += 1;
    await app.run();
    expect(plains(app.sender.sent)).toEqual(['a']);
  });

  test('wait for the whole bot: nothing is taken up until then', async () => {
    const app = await start((_, number) =>
      number === 1 ? { kind: 'wait', scope: 'bot', afterMs: 30_000 } : undefined,
    );
    await enqueue(app.store, 1, ['a']);
    await app.run();
    await enqueue(app.store, 2, ['b']);
    app.time.now += 29_000;
    await app.run();
    expect(app.sender.sent).toEqual([]);
    app.time.now += 1_000;
    await app.run();
    expect(plains(app.sender.sent).toSorted()).toEqual(['a', 'b']);
  });

  test('in doubt: sent again, and counted', async () => {
    const app = await start((_, number) =>
      number === 1 ? { kind: 'in-doubt', description: 'the connection was closed' } : undefined,
    );
    await enqueue(app.store, 1, ['a']);
    await app.run();
    app.time.now += 2_000;
    await app.run();
    expect(plains(app.sender.sent)).toEqual(['a']);
    expect(await app.store.deliveries.count()).toMatchObject({ sent: 1, inDoubt: 1 });
  });

  test('closed: the chat is, all that waits for it ends, and an admin may be told', async () => {
    const app = await start(() => ({
      kind: 'closed',
      state: 'blocked',
      description: 'Forbidden: bot was blocked by the user',
    }));
    const chat = await enqueue(app.store, 1, ['a', 'b']);
    await app.run();
    expect((await app.store.chats.get(chat.id))?.state).toBe('blocked');
    expect(await app.store.deliveries.count()).toMatchObject({ failed: 2 });
    expect(app.closed).toEqual(['1 blocked']);
  });

  test('migrated: sent at once to the new id, and so is what follows', async () => {
    const app = await start((request) =>
      request.telegramId === -5 ? { kind: 'migrated', telegramId: -1005 } : undefined,
    );
    await enqueue(app.store, -5, ['a', 'b']);
    await app.run();
    expect(app.sender.sent).toEqual([
      { telegramId: -1005, plain: 'a' },
      { telegramId: -1005, plain: 'b' },
    ]);
  });

  test('failed: it ends with Telegram’s words, and the next one goes', async () => {
    const app = await start((request) =>
      request.message.plain === 'a' ? { kind: 'failed', description: 'Bad Request: odd' } : undefined,
    );
    await enqueue(app.store, 1, ['a', 'b']);
    await app.run();
    expect(plains(app.sender.sent)).toEqual(['b']);
    expect(await app.store.deliveries.count()).toMatchObject({ failed: 1, sent: 1 });
    expect(app.lines.join()).toContain('Bad Request: odd');
  });

  test('a plainer form: sent, with a record', async () => {
    const app = await start(() => ({
      kind: 'sent',
      messageId: 1,
      degraded: "Bad Request: can't parse entities",
    }));
    await enqueue(app.store, 1, ['a']);
    await app.run();
    expect(app.lines.join()).toContain("can't parse entities");
    expect(await app.metrics.registry.metrics()).toContain(
      'pullquote_deliveries_total{outcome="degraded"} 1',
    );
  });
});

test('a server that is down for hours loses nothing', async () => {
  const app = await start((request) =>
    request.message.plain !== '' && app.time.now < NOON + 20 * HOUR
      ? { kind: 'retry', description: 'Bad Gateway' }
      : undefined,
  );
  await enqueue(app.store, 1, ['a']);
  for (let look = 0; look < 21 * 6; look += 1) {
    await app.run();
    app.time.now += 600_000;
  }
  expect(plains(app.sender.sent)).toEqual(['a']);
});

test('an outcome that the store does not take is kept and recorded later, and nothing is sent meanwhile', async () => {
  const app = await start();
  await enqueue(app.store, 1, ['a', 'b']);
  const { record } = app.store.deliveries;
  let isFull = true;
  const deliveries = {
    ...app.store.deliveries,
    record: (...args: Parameters<typeof record>) =>
      isFull ? Promise.reject(new Error('disk full')) : record(...args),
  };
  const deliver = createDeliver({ ...app, deliveries, chats: app.store.chats });
  await expect(deliver.pass(undisturbed)).rejects.toThrow('disk full');
  await expect(deliver.pass(undisturbed)).rejects.toThrow('disk full');
  expect(plains(app.sender.sent)).toEqual(['a']);
  isFull = false;
  await deliver.pass(undisturbed);
  expect(plains(app.sender.sent)).toEqual(['a', 'b']);
  expect(await app.store.deliveries.count()).toMatchObject({ sent: 2, inDoubt: 0 });
});
