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
/** Items of the last minutes. */
const recent = (count: number) =>
  Array.from({ length: count }, (_, index) => item(`recent${index}`, NOON - index * 60_000));
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
    const items = [...recent(5), item('old', NOON - 73 * HOUR)];
    expect(wantedIds(items, true)).toEqual(recent(5).map((one) => one.id));
  });

  test('but the latest five of a quiet feed, whatever their age', () => {
    const items = Array.from({ length: 8 }, (_, index) =>
      item(`i${index}`, NOON - (100 + index) * 24 * HOUR),
    );
    expect(wantedIds(items, true)).toEqual(['i0', 'i1', 'i2', 'i3', 'i4']);
  });

  test('takes items without a date, or of the future, as new', () => {
    expect(wantedIds([item('undated'), item('tomorrow', NOON + 24 * HOUR)], true)).toEqual([
      'undated',
      'tomorrow',
    ]);
  });
});

test('later polls want everything of the last week, for the process may have been down', () => {
  const items = [
    ...recent(3),
    item('yesterday', NOON - 24 * HOUR),
    item('last month', NOON - 30 * 24 * HOUR),
  ];
  expect(wantedIds(items, false)).toEqual([...recent(3).map((one) => one.id), 'yesterday']);
});

test('what is not wanted is remembered all the same', () => {
  const value = chooseWanted([...recent(5), item('old', 0)], true, NOON).at(-1);
  expect(value).toEqual({ item: item('old', 0), isWanted: false });
});
