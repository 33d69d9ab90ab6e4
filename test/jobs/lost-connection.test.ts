import { sql as raw } from 'kysely';
import { expect, test } from 'vitest';
import { createJobs } from '../../src/jobs/jobs.js';
import { openDatabase, openStore } from '../../src/store/open-store.js';
import { createTestDatabase } from '../store/postgres-server.js';
import { meetChat, message, newDigest } from '../store/samples.js';
import { createFakeFetch, createFakeSender, createPorts } from './ports.js';

const server = process.env.TEST_DATABASE_URL;
const CHATS = 20;

test.skipIf(server === undefined)('jobs ride out lost connections: all is sent, nothing twice', async () => {
  const made = await createTestDatabase(server ?? '', 'lost');
  const store = await openStore(made.url);
  const other = await openDatabase(made.url);
  const cut = () =>
    other.read((sql) =>
      raw`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`.execute(sql),
    );
  for (let id = 1; id <= CHATS; id += 1) {
    const chat = await meetChat(store, id, Date.now());
    const messages = [message(`${id} a`), message(`${id} b`)];
    await store.digests.commit(newDigest(chat.id, { messages }), Date.now());
  }
  let calls = 0;
  const sender = createFakeSender();
  const jobs = createJobs({
    ...(await createPorts()),
    clock: Date.now,
    store,
    fetch: createFakeFetch({}).fetch,
    extract: () => Promise.reject(new Error('nothing is read here')),
    sender: {
      send: async (request) => {
        calls += 1;
        if (calls % 7 === 0) await cut();
        return sender.send(request);
      },
    },
  });
  await jobs.start();
  await jobs.idle();
  const expected = Array.from({ length: CHATS }, (_, index) => [`${index + 1} a`, `${index + 1} b`]);
  const value = expected.map((_, index) =>
    sender.sent.filter((one) => one.telegramId === index + 1).map((one) => one.plain),
  );
  expect(value).toEqual(expected);
  await jobs.stop();
  await Promise.all([store.close(), other.close()]);
  await made.drop();
});
