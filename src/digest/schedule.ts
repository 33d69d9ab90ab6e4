import { DateTime, IANAZone } from 'luxon';
import type { QuietHours, Schedule } from '../model.js';

/** A week and a day: every schedule has an hour in it. */
const DAYS_AHEAD = 8;

/** True for a zone of the IANA database, such as `Europe/Kyiv`. */
export function isTimezone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

/** True for `HH:MM` between 00:00 and 23:59. */
export function isLocalTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/**
 * The first time after `after` (ms) at which a digest is due. A local time that the clocks skip comes as much later
 * as they jump; one that comes twice is taken the first time. A time within quiet hours moves to their end.
 */
export function nextDigestAt(schedule: Schedule, quiet: QuietHours | undefined, after: number): number {
  if (schedule.kind === 'instant') return endOfQuiet(after + schedule.everyMs, quiet, schedule.timezone);
  const today = DateTime.fromMillis(after, { zone: schedule.timezone }).startOf('day');
  const candidates = Array.from({ length: DAYS_AHEAD + 1 }, (_, day) => today.plus({ days: day }))
    .filter((day) => schedule.days === undefined || schedule.days.includes(day.weekday))
    .flatMap((day) => schedule.at.map((time) => atLocalTime(day, time)))
    .map((at) => endOfQuiet(at, quiet, schedule.timezone))
    .filter((at) => at > after);
  return Math.min(...candidates);
}

/** `at`, or the end of the quiet hours that it falls into. */
export function endOfQuiet(at: number, quiet: QuietHours | undefined, timezone: string): number {
  if (!quiet || quiet.from === quiet.to) return at;
  const local = DateTime.fromMillis(at, { zone: timezone });
  const minute = local.toFormat('HH:mm');
  const spansMidnight = quiet.from > quiet.to;
  const isQuiet = spansMidnight
    ? minute >= quiet.from || minute < quiet.to
    : minute >= quiet.from && minute < quiet.to;
  if (!isQuiet) return at;
  const endsTomorrow = spansMidnight && minute >= quiet.from;
  return atLocalTime(local.startOf('day').plus({ days: endsTomorrow ? 1 : 0 }), quiet.to);
}

function atLocalTime(day: DateTime, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.set({ hour, minute, second: 0, millisecond: 0 }).toMillis();
}
