import type { Schedule } from '../model.js';
import type { Turn } from './turn.js';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** When digests come, as a person says it: "every day at 08:00 and 18:30 (Europe/Kyiv)". Plain text. */
export function describeSchedule(turn: Turn, schedule: Schedule): string {
  const language = turn.chat.language;
  if (schedule.kind === 'instant') {
    return turn.text('schedule-instant', { pause: formatDuration(language, schedule.everyMs) });
  }
  const values = { times: listOf(language, schedule.at), zone: schedule.timezone };
  if (schedule.days === undefined || schedule.days.length === 7) return turn.text('schedule-daily', values);
  const days = schedule.days.map((day) => weekdayName(language, day, 'short'));
  return turn.text('schedule-days', { ...values, days: listOf(language, days) });
}

/** "a, b and c" in the language. */
export function listOf(language: string, parts: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}

/** "30 minutes", "2 hours": whole hours as hours. */
export function formatDuration(language: string, ms: number): string {
  const isHours = ms >= HOUR_MS && ms % HOUR_MS === 0;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isHours ? 'hour' : 'minute',
    unitDisplay: 'long',
  }).format(isHours ? ms / HOUR_MS : Math.round(ms / MINUTE_MS));
}

/** The name of an ISO weekday, 1 (Monday) to 7. */
export function weekdayName(language: string, day: number, style: 'short' | 'long'): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, day),
  );
}
