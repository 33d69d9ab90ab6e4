import { describe, expect, test } from 'vitest';
import { createSeat } from '../../src/jobs/seat.js';
import { createStoryDesk, toStoryInput } from '../../src/jobs/story-desk.js';
import type { MemberArticle } from '../../src/model.js';
import { createStore } from '../../src/store/create-store.js';
import type { Database } from '../../src/store/database.js';
import { migrateStore } from '../../src/store/migrate.js';
import { openDatabase } from '../../src/store/open-store.js';
import { connectPostgres } from '../../src/store/postgres.js';
import { createPglitePool, startPglite } from '../store/pglite.js';
import { readArticles } from '../story/invented.js';
import { assignAll } from '../story/samples.js';

/** PGlite makes a whole PostgreSQL cluster when it starts: seconds, or many on a busy machine. */
const START_MS = 180_000;
const LEASE_MS = 5_000;

const members: readonly MemberArticle[] = readArticles().map(({ input }) => ({
  ...input,
  articleId: input.id,
  feedId: input.source,
  outlet: input.source,
  url: `https://invented.example/${input.id}`,
  arrivedAt: input.publishedAt,
  topics: [],
  quotes: [],
  names: [],
  quoteTexts: [],
}));

const DATABASES: readonly { readonly name: string; readonly open: () => Promise<Database> }[] = [
  { name: 'SQLite', open: () => openDatabase('sqlite::memory:') },
  { name: 'PGlite', open: async () => connectPostgres(createPglitePool(await startPglite()), 'PGlite') },
];

/** The story of each article, put there by two processes in turn, each of which is started anew every few articles. */
async function placeAll(database: Database, articlesOfALife: number): Promise<(string | undefined)[]> {
  const time = { now: members[0]?.arrivedAt ?? 0 };
  const clock = (): number => time.now;
  await migrateStore(database, time.now);
  const { stories, leases } = createStore(database, { clock });
  const startDesk = (holder: string) =>
    createStoryDesk({
      stories,
      clock,
      seat: createSeat({ leases, clock, name: 'stories', holder, leaseMs: LEASE_MS }),
    });
  let desks = [startDesk('a'), startDesk('b')];
  for (const [number, member] of members.entries()) {
    if (number % articlesOfALife === 0) desks = [startDesk('a'), startDesk('b')];
    time.now = Math.max(time.now, member.arrivedAt);
    await desks[number % 2]?.place((arrivedAt) => ({ ...member, arrivedAt }), `item-${member.articleId}`);
  }
  const arrived = await stories.arrivedSince(0, members.length + 1);
  const storyOf = new Map(arrived.map(({ article, storyId }) => [article.articleId, storyId]));
  return members.map(({ articleId }) => storyOf.get(articleId));
}

describe.each(DATABASES)('stories on $name', ({ open }) => {
  test(
    'are the same with restarts and several processes as without',
    async () => {
      const database = await open();
      expect(await placeAll(database, 7)).toEqual(assignAll(members.map(toStoryInput)));
      await database.close();
    },
    START_MS,
  );
});
