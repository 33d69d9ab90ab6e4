import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LONGEST_INTERVAL_MS,
  type NextCheckOptions,
  nextCheckAt,
  SHORTEST_INTERVAL_MS,
} from '../../src/feed/next-check.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 2, 10, 12);
const calm: NextCheckOptions = {
  feed: { failures: 0 },
  now: NOW,
  outcome: { kind: 'ok' },
  itemDates: [],
  random: 0,
};
/** How long until the next check, ms. */
const waitOf = (options: Partial<NextCheckOptions>) => nextCheckAt({ ...calm, ...options }) - NOW;
/** So many items, one every `every` ms, the latest one `every` ago. */
const rhythm = (count: number, every: number) =>
  Array.from({ length: count }, (_, index) => NOW - every * (index + 1));

describe('a feed that answers', () => {
  test.each([
    ['nothing known: an hour', [], HOUR],
    ['one item every two hours: half of that', rhythm(20, 2 * HOUR), HOUR],
    ['a busy feed: no oftener than five minutes', rhythm(20, MINUTE), 5 * MINUTE],
    ['a sleepy feed: no less often than six hours', rhythm(3, 10 * DAY), 6 * HOUR],
    ['dates of tomorrow do not count', [NOW + DAY, ...rhythm(20, 2 * HOUR)], HOUR],
  ])('is asked in its own rhythm; %s', (_, itemDates, expected) => {
    expect(waitOf({ itemDates })).toBe(expected);
  });

  test('that fell silent is asked ever less often', () => {
    const itemDates = rhythm(10, HOUR);
    const waits = [0, 3, 6, 12, 24, 48].map((hours) => {
      const now = NOW + hours * HOUR;
      return nextCheckAt({ ...calm, now, itemDates }) - now;
    });
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(new Set(waits).size).toBe(waits.length);
  });

  test('is asked no sooner than its publisher and its server wish, within six hours', () => {
    const itemDates = rhythm(20, MINUTE);
    expect(waitOf({ itemDates, ttlMs: 30 * MINUTE })).toBe(30 * MINUTE);
    expect(waitOf({ itemDates, outcome: { kind: 'not-modified', freshForMs: 20 * MINUTE } })).toBe(
      20 * MINUTE,
    );
    expect(waitOf({ itemDates, ttlMs: 7 * DAY })).toBe(6 * HOUR);
  });

  test('is asked every so often where an admin says so, whatever its rhythm', () => {
    expect(waitOf({ feed: { failures: 0, everyMs: 2 * MINUTE }, ttlMs: HOUR })).toBe(2 * MINUTE);
  });
});

describe('a feed that fails', () => {
  const failed = { kind: 'failed' } as const;

  test('is asked after 5 min, doubling up to a day', () => {
    const value = [0, 1, 2, 3, 8, 9, 500].map((failures) => waitOf({ feed: { failures }, outcome: failed }));
    const expected = [5, 10, 20, 40, 21 * 60 + 20, 24 * 60, 24 * 60].map((minutes) => minutes * MINUTE);
    expect(value).toEqual(expected);
  });

  test('is left alone as long as it says (Retry-After), a day at most', () => {
    expect(waitOf({ outcome: { kind: 'failed', retryAfterMs: HOUR } })).toBe(HOUR);
    expect(waitOf({ outcome: { kind: 'failed', retryAfterMs: 30 * DAY } })).toBe(DAY);
    expect(waitOf({ outcome: { kind: 'failed', retryAfterMs: 1 } })).toBe(5 * MINUTE);
  });
});

test('checks are spread by up to a tenth, and never sooner', () => {
  expect(waitOf({ random: 0.5 })).toBe(1.05 * HOUR);
  fc.assert(
    fc.property(
      fc.record({
        random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        itemDates: fc.array(fc.integer({ min: NOW - 1000 * DAY, max: NOW + DAY }), { maxLength: 30 }),
        ttlMs: fc.nat(DAY * 10),
      }),
      (options) => {
        const value = waitOf(options);
        expect(value).toBeGreaterThanOrEqual(SHORTEST_INTERVAL_MS);
        expect(value).toBeLessThanOrEqual(LONGEST_INTERVAL_MS * 1.1);
      },
    ),
  );
});
