import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/article/dates.js';

describe('parseDate', () => {
  const read: readonly (readonly [value: string, expected: string])[] = [
    ['2024-03-11T07:30:00Z', '2024-03-11T07:30:00.000Z'],
    ['2024-03-11T07:30:00+03:00', '2024-03-11T04:30:00.000Z'],
    ['2024-03-11T07:30+0300', '2024-03-11T04:30:00.000Z'],
    ['2024-03-11 07:30:00 +0300', '2024-03-11T04:30:00.000Z'],
    ['2024-03-11 07:30', '2024-03-11T07:30:00.000Z'],
    ['2024-03-11', '2024-03-11T00:00:00.000Z'],
    [' 2024-03-11 ', '2024-03-11T00:00:00.000Z'],
    ['Mon, 11 Mar 2024 07:30:00 GMT', '2024-03-11T07:30:00.000Z'],
    ['Mon, 11 Mar 2024 07:30:00 +0100', '2024-03-11T06:30:00.000Z'],
    ['March 11, 2024', '2024-03-11T00:00:00.000Z'],
    ['11 March 2024', '2024-03-11T00:00:00.000Z'],
    ['Mar 11, 2024 7:30 AM', '2024-03-11T07:30:00.000Z'],
    ['2024/03/11', '2024-03-11T00:00:00.000Z'],
  ];
  it.each(read)('%s', (value, expected) =>
    expect(new Date(parseDate(value) ?? Number.NaN).toISOString()).toBe(expected),
  );

  const refused = [
    undefined,
    '',
    'yesterday',
    '0001-01-01T00:00:00Z',
    '1970-01-01',
    '2999-01-01',
    '2024-13-40',
    '9'.repeat(100),
  ];
  it.each(refused)('nothing for %s', (value) => expect(parseDate(value)).toBeUndefined());
});
