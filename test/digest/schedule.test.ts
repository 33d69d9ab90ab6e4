import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { endOfQuiet, isLocalTime, isTimezone, nextDigestAt } from '../../src/digest/schedule.js';
import type { Schedule } from '../../src/model.js';

const local = (text: string, zone: string) => DateTime.fromISO(text, { zone }).toMillis();
const show = (ms: number, zone: string) => DateTime.fromMillis(ms, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
const daily = (at: readonly string[], timezone: string, days?: readonly number[]): Schedule => ({
  kind: 'daily',
  at,
  timezone,
  days,
});

describe('the next digest of a daily schedule', () => {
  const cases: readonly [string, Schedule, string, string][] = [
    ['later today', daily(['08:00', '18:30'], 'Europe/Kyiv'), '2026-05-20T09:00', '2026-05-20T18:30'],
    [
      'tomorrow, when today’s are over',
      daily(['08:00', '18:30'], 'Europe/Kyiv'),
      '2026-05-20T18:30',
      '2026-05-21T08:00',
    ],
    [
      'on the next of its weekdays',
      daily(['08:00'], 'America/New_York', [1, 5]),
      '2026-05-22T08:00',
      '2026-05-25T08:00',
    ],
    [
      'an hour that the clocks skip comes after the jump',
      daily(['02:30'], 'Europe/Berlin'),
      '2026-03-29T00:00',
      '2026-03-29T03:30',
    ],
    [
      'an hour that comes twice is taken once',
      daily(['02:30'], 'Europe/Berlin'),
      '2026-10-25T02:30',
      '2026-10-26T02:30',
    ],
    ['a zone on the half hour', daily(['07:15'], 'Asia/Kolkata'), '2026-05-20T07:14', '2026-05-20T07:15'],
  ];
  test.each(cases)('%s', (_, schedule, after, expected) => {
    const value = nextDigestAt(schedule, undefined, local(after, schedule.timezone));
    expect(show(value, schedule.timezone)).toBe(expected);
  });

  test('the same local hour in winter and in summer', () => {
    const schedule = daily(['08:00'], 'Europe/Berlin');
    const winter = nextDigestAt(schedule, undefined, Date.UTC(2026, 0, 10));
    const summer = nextDigestAt(schedule, undefined, Date.UTC(2026, 6, 10));
    expect([new Date(winter).getUTCHours(), new Date(summer).getUTCHours()]).toEqual([7, 6]);
  });

  test('always later than the time given, at a wanted minute, within eight days', () => {
    const times = fc
      .integer({ min: 0, max: 1_439 })
      .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    fc.assert(
      fc.property(
        fc.array(times, { minLength: 1, maxLength: 4 }),
        zones,
        fc.integer({ min: 0, max: 2_000_000_000 }),
        (at, zone, seconds) => {
          const value = nextDigestAt(daily(at, zone), undefined, seconds * 1_000);
          expect(value).toBeGreaterThan(seconds * 1_000);
          expect(value).toBeLessThan(seconds * 1_000 + 8 * 86_400_000);
        },
      ),
    );
  });
});

describe('quiet hours', () => {
  const quiet = { from: '22:00', to: '07:00' };
  const zone = 'Europe/Kyiv';
  test.each([
    ['2026-05-20T21:59', '2026-05-20T21:59'],
    ['2026-05-20T22:00', '2026-05-21T07:00'],
    ['2026-05-21T03:00', '2026-05-21T07:00'],
    ['2026-05-21T07:00', '2026-05-21T07:00'],
  ])('%s waits until %s', (at, expected) => {
    expect(show(endOfQuiet(local(at, zone), quiet, zone), zone)).toBe(expected);
  });

  test('a daily hour within them moves to their end', () => {
    const value = nextDigestAt(daily(['06:00', '12:00'], zone), quiet, local('2026-05-20T13:00', zone));
    expect(show(value, zone)).toBe('2026-05-21T07:00');
  });

  test('an instant digest keeps its pause, and waits for their end', () => {
    const schedule: Schedule = { kind: 'instant', everyMs: 1_800_000, timezone: zone };
    const value = ['2026-05-20T12:00', '2026-05-20T21:45'].map((at) =>
      show(nextDigestAt(schedule, quiet, local(at, zone)), zone),
    );
    expect(value).toEqual(['2026-05-20T12:30', '2026-05-21T07:00']);
  });
});

test('zones and times are checked', () => {
  expect(['Europe/Kyiv', 'UTC', 'Kyiv', 'Mars/Base'].map(isTimezone)).toEqual([true, true, false, false]);
  expect(['08:00', '23:59', '8:00', '24:00', '12:60'].map(isLocalTime)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
