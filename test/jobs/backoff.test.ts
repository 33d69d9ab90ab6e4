import { expect, test } from 'vitest';
import { backoffMs } from '../../src/jobs/backoff.js';

test('doubles from a second to ten minutes', () => {
  const value = [1, 2, 3, 4, 10, 11, 12, 100].map((attempts) => backoffMs(attempts, 0));
  expect(value).toEqual([1_000, 2_000, 4_000, 8_000, 512_000, 600_000, 600_000, 600_000]);
});

test('jitter takes up to a quarter away', () => {
  expect(backoffMs(12, 0.999)).toBeGreaterThanOrEqual(450_000);
});

test('is given up when a day of tries is over, not before', () => {
  let waited = 0;
  let attempts = 1;
  for (let wait = backoffMs(attempts, 0); wait !== undefined; wait = backoffMs(attempts, 0)) {
    waited += wait;
    attempts += 1;
  }
  expect(waited / 3_600_000).toBeCloseTo(24, 0);
});
