import { describe, expect, test } from 'vitest';
import { chooseWanted } from '../../src/jobs/wanted-items.js';
import type { FeedItem } from '../../src/model.js';
import { HOUR, NOON } from './ports.js';

const item = (id: string, publishedAt?: number): FeedItem => ({
  id,
  categories: [],
  enclosures: [],
  ...(publishedAt === undefined ? {} : { publishedAt }),
});
const wantedIds = (items: readonly FeedItem[], isFirstPoll: boolean) =>
  chooseWanted(items, isFirstPoll, NOON)
    .filter((one) => one.isWanted)
    .map((one) => one.item.id);

describe('the first poll of a feed', () => {
  test('wants its newest twenty items, in the feed’s own order', () => {
    const items = Array.from({ length: 30 }, (_, index) => item(`i${index}`, NOON - (30 - index) * 60_000));
    expect(wantedIds(items, true)).toEqual(items.slice(10).map((one) => one.id));
  });

  test('wants nothing older than three days', () => {
    const items = [item('new', NOON - 71 * HOUR), item('old', NOON - 73 * HOUR)];
    expect(wantedIds(items, true)).toEqual(['new']);
  });

  test('takes items without a date, or of the future, as new', () => {
    expect(wantedIds([item('undated'), item('tomorrow', NOON + 24 * HOUR)], true)).toEqual([
      'undated',
      'tomorrow',
    ]);
  });
});

test('later polls want everything of the last week, for the process may have been down', () => {
  const items = [item('yesterday', NOON - 24 * HOUR), item('last month', NOON - 30 * 24 * HOUR)];
  expect(wantedIds(items, false)).toEqual(['yesterday']);
});

test('what is not wanted is remembered all the same', () => {
  expect(chooseWanted([item('old', 0)], true, NOON)).toEqual([{ item: item('old', 0), isWanted: false }]);
});
