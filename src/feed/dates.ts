import { MONTH_BEGINNINGS, ZONES } from './date-words.js';

/**
 * Dates as feeds write them: RFC 822, W3C-DTF (ISO 8601), asctime, epoch numbers, and looser forms with month names
 * of a dozen languages. A date without a zone is read as UTC, so that the answer is the same on every machine.
 */

const MAX_LENGTH = 100;
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|(\d{2})(\d{2}))?(?!\d)/;
/** The time of day as ISO 8601's basic form has it, behind a date: `t081530`. */
const BASIC_CLOCK = /^t(\d{2})(\d{2})(\d{2})?(?!\d)/;
const ORDINAL = /^(\d{4})-(\d{3})(?!\d)/;
const DAY_AND_MONTH = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const CLOCK = /(?:^|[^\d])(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,](\d{1,9}))?)?\s?([ap]\.?m\b)?/;
const OFFSET = /(?:^|[\s:\d)t]|gmt|utc)([+-])(\d{1,2}):?(\d{2})?(?!\d)/;
/** The two forms that nearly all feeds write, as RFC 822 and RFC 3339 have them; what differs is read piece by piece. */
const RFC_822 =
  /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d) (gmt|utc|z|[+-]\d{4})$/;
const RFC_3339 =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])t([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{3})\d{0,6})?(z|[+-]\d\d:?\d\d)$/;
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/**
 * Reads a date of a feed.
 * @returns ms since 1970 UTC, or undefined for what is no date between 1970 and 2200
 */
export function parseDate(value: string): number | undefined {
  const text = value.trim().slice(0, MAX_LENGTH).toLowerCase();
  if (text === '') return undefined;
  const time = readUsual(text) ?? (/^\d{10}$|^\d{13}$/.test(text) ? epoch(text) : calendar(text));
  return time !== undefined && time >= EARLIEST && time < LATEST ? time : undefined;
}

/** What `calendar` would make of it, at a tenth of the cost; undefined where it is in neither of the usual forms. */
function readUsual(text: string): number | undefined {
  const found = RFC_822.exec(text);
  if (found !== null) {
    const [, day, name = '', year, hour, minute, second, zone = ''] = found;
    const month = ENGLISH_MONTHS.indexOf(name) + 1;
    if (month === 0 || Number(day) < 1 || Number(day) > 31) return undefined;
    return utcOf([year, month, day, hour, minute, second], '0', zone);
  }
  const [, year, month, day, hour, minute, second, milliseconds, zone = ''] = RFC_3339.exec(text) ?? [];
  return year === undefined
    ? undefined
    : utcOf([year, month, day, hour, minute, second], milliseconds ?? '0', zone);
}

function utcOf(parts: readonly (string | number | undefined)[], milliseconds: string, zone: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map(Number);
  const isNumber = zone.startsWith('+') || zone.startsWith('-');
  const east = isNumber ? Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)) : 0;
  const offset = zone.startsWith('-') ? -east : east;
  return Date.UTC(year, month - 1, day, hour, minute - offset, second, Number(milliseconds));
}

function epoch(digits: string): number {
  return digits.length === 10 ? Number(digits) * 1000 : Number(digits);
}

function calendar(text: string): number | undefined {
  const { day, rest } = readOrdinal(text) ?? readYearFirst(text) ?? readNumeric(text) ?? readNamed(text);
  if (day === undefined || day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) return undefined;
  const clock = readClock(rest);
  if (clock === undefined) return undefined;
  return Date.UTC(day.year, day.month - 1, day.day) + clock - readOffset(rest) * 60_000;
}

interface Read {
  readonly day: Day | undefined;
  /** Where the time and the zone are looked for. */
  readonly rest: string;
}

/** Year and day of the year, `2003-335`. */
function readOrdinal(text: string): Read | undefined {
  const found = ORDINAL.exec(text);
  if (found === null) return undefined;
  const date = new Date(Date.UTC(Number(found[1]), 0, Number(found[2])));
  const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return { day, rest: text.slice(found[0].length) };
}

function readYearFirst(text: string): Read | undefined {
  const found = YEAR_FIRST.exec(text);
  if (found === null) return undefined;
  const [whole, year, month = found[4], day = found[5]] = found;
  if (month === undefined && /\p{L}{3}/u.test(text.slice(whole.length))) return undefined;
  return {
    day: { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) },
    rest: text
      .slice(whole.length)
      .replace(BASIC_CLOCK, (_, hour, minute, second = '00') => `t${hour}:${minute}:${second}`),
  };
}

/** `31.12.2003` has the day first; `12/31/2003` the month, as JavaScript and most feeds read it, if it can be. */
function readNumeric(text: string): Read | undefined {
  const found = DAY_AND_MONTH.exec(text.replace(/^[\p{L}.]+,?\s+/u, ''));
  if (found === null) return undefined;
  const [whole, first, separator, second, year = ''] = found;
  const dayFirst = separator === '.' || Number(first) > 12;
  return {
    day: {
      year: fullYear(year),
      month: Number(dayFirst ? second : first),
      day: Number(dayFirst ? first : second),
    },
    rest: text.slice(text.indexOf(whole) + whole.length),
  };
}

/** A month by its name, with the day and the year in either order around it, and the time anywhere. */
function readNamed(text: string): Read {
  const month = [...text.matchAll(WORD)]
    .map(([word]) => monthOf(word))
    .findLast((found) => found !== undefined);
  const clock = CLOCK.exec(text);
  const withoutClock = clock === null ? text : text.replace(clock[0], ' ');
  const numbers = [...withoutClock.replace(OFFSET, ' ').matchAll(/\d+/g)].map(([digits]) => digits);
  const year =
    numbers.find((digits) => digits.length === 4) ?? (numbers.length > 1 ? numbers.at(-1) : undefined);
  const day = numbers.find((digits) => digits !== year || digits.length < 3) ?? '1';
  if (month === undefined || year === undefined) return { day: undefined, rest: text };
  return { day: { year: fullYear(year), month, day: Number(day) }, rest: text };
}

function monthOf(word: string): number | undefined {
  const index = MONTH_BEGINNINGS.findIndex((names) => names.some((name) => word.startsWith(name)));
  return index < 0 ? undefined : index + 1;
}

/** RFC 2822, section 4.3: two digits up to 49 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** The time of day in ms; midnight where there is none; undefined where it is none. */
function readClock(text: string): number | undefined {
  const found = CLOCK.exec(text);
  if (found === null) return 0;
  const [, hours, minutes, seconds = '0', fraction = '0', half] = found;
  const twelve = Number(hours) % 12;
  const hour = half === undefined ? Number(hours) : twelve + (half.startsWith('p') ? 12 : 0);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000);
  return ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + milliseconds;
}

/** Minutes east of UTC. */
function readOffset(text: string): number {
  const found = OFFSET.exec(text);
  if (found !== null) {
    const [, sign, hours, minutes = '0'] = found;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  }
  const zone = [...text.matchAll(WORD)].map(([word]) => ZONES[word]).find((offset) => offset !== undefined);
  return zone ?? 0;
}
