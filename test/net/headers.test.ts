import { describe, expect, test } from 'vitest';
import { freshFor, retryAfter } from '../../src/net/headers.js';

const NOW = Date.UTC(2026, 2, 10, 12);
const IN_AN_HOUR = 'Tue, 10 Mar 2026 13:00:00 GMT';

describe('an answer is fresh for', () => {
  test.each([
    [{ 'cache-control': 'public, max-age=600' }, 600_000],
    [{ 'cache-control': 'MAX-AGE="600"', age: '60' }, 540_000],
    [{ 'cache-control': ['max-age=600', 'public'] }, 600_000],
    [{ expires: IN_AN_HOUR }, 3_600_000],
    [{ expires: IN_AN_HOUR, date: 'Tue, 10 Mar 2026 12:30:00 GMT' }, 1_800_000],
    [{ 'cache-control': 'max-age=60', expires: IN_AN_HOUR }, 60_000],
    [{ 'cache-control': 'no-cache, max-age=600' }, undefined],
    [{ 'cache-control': 'no-store' }, undefined],
    [{ 'cache-control': 'max-age=0', expires: IN_AN_HOUR }, undefined],
    [{ 'cache-control': 'max-age=60', age: '90' }, undefined],
    [{ 'cache-control': 'max-age=soon' }, undefined],
    [{ expires: '0' }, undefined],
    [{}, undefined],
  ])('%j', (headers, expected) => {
    expect(freshFor(headers, NOW)).toBe(expected);
  });
});

describe('Retry-After', () => {
  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    [IN_AN_HOUR, 3_600_000],
    ['Tue, 10 Mar 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    ['9999999999', undefined],
  ])('%j', (value, expected) => {
    expect(retryAfter({ 'retry-after': value }, NOW)).toBe(expected);
  });
});
