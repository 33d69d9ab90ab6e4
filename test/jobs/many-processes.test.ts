import { describe, expect, test } from 'vitest';
import { createDeliver } from '../../src/jobs/deliver.js';
import { createSeat } from '../../src/jobs/seat.js';
import { createStoryDesk, type StoryDesk } from '../../src/jobs/story-desk.js';
import type { MemberArticle } from '../../src/model.js';
import { createStore } from '../../src/store/create-store.js';
import { migrateStore } from '../../src/store/migrate.js';
import { openDatabase } from '../../src/store/open-store.js';
import { meetChat, memberArticle, message, newDigest } from '../store/samples.js';
import { createFakeSender, createPorts, NOON, undisturbed } from './ports.js';

const LEASE_MS = 5_000;

/** Processes on one store, each with a memory of its own. */
async function start() {
  const ports = await createPorts();
  const database = await openDatabase('sqlite::memory:');
  await migrateStore(database, NOON);
  const sender = createFakeSender();
  const open = (holder: string) => {
    const store = createStore(database, ports);
    const sit = (name: string) =>
      createSeat({ leases: store.leases, clock: ports.clock, name, holder, leaseMs: LEASE_MS });
    const { deliveries, chats, stories } = store;
    const deliver = createDeliver({ ...ports, sender, deliveries, chats, seat: sit('deliver') });
    const desk = createStoryDesk({ stories, clock: ports.clock, seat: sit('stories') });
    return { store, desk, send: () => deliver.pass(undisturbed) };
  };
  return { ...ports, sender, first: open('a'), second: open('b'), close: () => database.close() };
}

describe('of two processes that send', () => {
  test('one does, and all of it', async () => {
    const { first, second, sender, close } = await start();
    const chat = await meetChat(first.store, 1, NOON);
    await first.send();
    await first.store.digests.commit(newDigest(chat.id, { messages: [message('a'), message('b')] }), NOON);
    await second.send();
    expect(sender.sent).toEqual([]);
    await first.send();
    expect(sender.sent.map(({ plain }) => plain)).toEqual(['a', 'b']);
    await close();
  });

  test('the other goes on when the first has died', async () => {
    const { first, second, sender, time, close } = await start();
    const chat = await meetChat(first.store, 1, NOON);
    await first.send();
    await first.store.digests.commit(newDigest(chat.id, { messages: [message('a')] }), NOON);
    time.now += LEASE_MS;
    await second.send();
    await first.send();
    expect(sender.sent.map(({ plain }) => plain)).toEqual(['a']);
    await close();
  });
});

describe('two processes that read', () => {
  const report =
    (name: string) =>
    (arrivedAt: number): MemberArticle =>
      memberArticle(name, {
        url: `https://${name}.example/fire`,
        outlet: name,
        title: 'Fire destroys paper mill at Ostervik',
        text: 'A fire destroyed the paper mill at Ostervik on Sunday night. Mayor Ulla Brandt said that nobody was hurt.',
        publishedAt: NOON,
        arrivedAt,
      });
  const place = (desk: StoryDesk, name: string) => desk.place(report(name), `item-${name}`);

  test('put the reports of one event into one story, whoever reads them', async () => {
    const { first, second, close } = await start();
    expect(await place(first.desk, 'gazette')).toBe('opened');
    expect(await place(second.desk, 'courier')).toBe('joined');
    expect(await place(first.desk, 'herald')).toBe('joined');
    expect(await first.store.stories.count()).toBe(1);
    await close();
  });

  test('do so also at the same time, and no two articles arrive at one time', async () => {
    const { first, second, close } = await start();
    const names = ['gazette', 'courier', 'herald', 'tribune', 'echo', 'mirror'];
    const placed = await Promise.all(
      names.map((name, index) => place(index % 2 === 0 ? first.desk : second.desk, name)),
    );
    expect(placed.filter((one) => one === 'opened')).toHaveLength(1);
    const [story] = await first.store.stories.newest({ limit: 5 });
    const members = await second.store.stories.members(story?.id ?? '');
    expect(new Set(members.map(({ arrivedAt }) => arrivedAt)).size).toBe(names.length);
    await close();
  });

  test('tell an article once that both have read', async () => {
    const { first, second, close } = await start();
    await place(first.desk, 'gazette');
    expect(await place(second.desk, 'gazette')).toBe('known');
    await close();
  });
});
