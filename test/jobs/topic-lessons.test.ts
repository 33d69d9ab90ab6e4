import { expect, test } from 'vitest';
import { createTopicLessons } from '../../src/jobs/topic-lessons.js';
import { createPorts, HOUR, NOON } from './ports.js';
import { saveStory } from './story.js';

const DAY = 24 * HOUR;
const MATCH = { language: 'en', title: 'Rovers striker wins derby with late penalty', text: '' };

/** Forty articles of each of two feeds, from a week before noon on. */
async function start() {
  const ports = await createPorts();
  const { store } = ports;
  const save = (topics: readonly string[], name: string) =>
    store.feeds.save({ url: `https://${name}.example/feed`, topics, origin: 'file' }, NOON);
  const [sport, money, both] = [
    await save(['sport'], 'sport'),
    await save(['money'], 'money'),
    await save(['sport', 'money'], 'both'),
  ];
  const write = async (feedId: string, title: string, from: number): Promise<void> => {
    for (let i = 0; i < 40; i += 1) {
      const at = from + i * 60_000;
      await saveStory(store, `${feedId}-${from}-${i}`, { at, feedId, title: `${title} ${i}` });
    }
  };
  const sportTitle = 'Rovers striker derby penalty referee';
  const moneyTitle = 'Lender dividend inflation investors profit';
  return { ...ports, sport, money, both, write, sportTitle, moneyTitle };
}

test('feeds with a topic of their own teach it, from the day after on', async () => {
  const { store, clock, time, sport, money, write, sportTitle, moneyTitle } = await start();
  await write(sport.id, sportTitle, NOON);
  await write(money.id, moneyTitle, NOON + HOUR);
  const lessons = createTopicLessons({ store, clock });
  time.now = NOON + 2 * HOUR;
  expect((await lessons.today())(MATCH)).toBeUndefined();
  time.now = NOON + DAY;
  expect((await lessons.today())(MATCH)).toBe('sport');
});

test('what was learned is the same after a restart, whatever arrived since', async () => {
  const { store, clock, sport, money, write, sportTitle, moneyTitle } = await start();
  await write(sport.id, sportTitle, NOON - DAY);
  await write(money.id, moneyTitle, NOON - DAY + HOUR);
  const before = await createTopicLessons({ store, clock }).today();
  await write(money.id, sportTitle, NOON - HOUR);
  const after = await createTopicLessons({ store, clock }).today();
  expect([before(MATCH), after(MATCH)]).toEqual(['sport', 'sport']);
});

test('a feed with two topics teaches none', async () => {
  const { store, clock, money, both, write, sportTitle, moneyTitle } = await start();
  await write(both.id, sportTitle, NOON - DAY);
  await write(money.id, moneyTitle, NOON - DAY + HOUR);
  expect((await createTopicLessons({ store, clock }).today())(MATCH)).toBeUndefined();
});
