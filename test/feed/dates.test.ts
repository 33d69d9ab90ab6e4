import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/feed/dates.js';
import { anyText } from './any-text.js';

const time = fc.integer({ min: 0, max: Date.UTC(2199, 11, 31) / 1000 }).map((seconds) => seconds * 1000);

describe('a date of a feed', () => {
  test('in ISO 8601 is read to the millisecond', () => {
    fc.assert(
      fc.property(time, (value) => {
        expect(parseDate(new Date(value).toISOString())).toBe(value);
      }),
    );
  });

  test('in RFC 822 is read to the second', () => {
    fc.assert(
      fc.property(time, (value) => {
        expect(parseDate(new Date(value).toUTCString())).toBe(value);
      }),
    );
  });

  test('means the same in every zone', () => {
    const zone = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(time, zone, (value, minutes) => {
        const local = new Date(value + minutes * 60_000).toISOString().slice(0, 19);
        const [hour, minute] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
          String(part).padStart(2, '0'),
        );
        expect(parseDate(`${local}${minutes < 0 ? '-' : '+'}${hour}:${minute}`)).toBe(
          // Before 1970 there is no news.
          local < '1970' && value < 0 ? undefined : value,
        );
      }),
    );
  });

  test('never throws, and lies between 1970 and 2200', () => {
    const datelike = fc
      .array(
        fc.constantFrom('2026', '10', '3', '99', ':', '-', '/', '.', ' ', 'T', 'Z', '+', 'mar', 'PM', 'GMT'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(anyText, datelike), (text) => {
        const value = parseDate(text) ?? 0;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(Date.UTC(2200, 0, 1));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['Tue, 10 Mar 2026 08:15:00 PDT', '2026-03-10T15:15:00Z'],
    ['Tue, 10 Mar 2026 08:15 -0330', '2026-03-10T11:45:00Z'],
    ['Tuesday, 10-Mar-26 08:15:00 GMT', '2026-03-10T08:15:00Z'],
    ['2026-03', '2026-03-01T00:00:00Z'],
    ['2026', '2026-01-01T00:00:00Z'],
    ['2026-03-10T08:15:00.123456+01:00', '2026-03-10T07:15:00.123Z'],
    ['10 mars 2026 à 08:15', '2026-03-10T08:15:00Z'],
    ['1773130500000', '2026-03-10T08:15:00Z'],
  ])('%s', (text, expected) => {
    expect(parseDate(text)).toBe(Date.parse(expected));
  });

  test.each(['', 'soon', '2026-13-01', '2026-03-10T25:00:00Z', '1969-12-31', '2200-01-01', 'Mar', '12:30'])(
    '%j is none',
    (text) => expect(parseDate(text)).toBeUndefined(),
  );
});
