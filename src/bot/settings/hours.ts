import { isLocalTime } from '../../digest/schedule.js';
import type { Button, Chat, Schedule } from '../../model.js';
import { describeSchedule, formatDuration, weekdayName } from '../schedule-text.js';
import { pressButton, type Turn, type View } from '../turn.js';
import { change, type Section, type SectionOutcome, settingsData, TYPE_IT } from './section.js';

const MINUTE_MS = 60_000;
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
const FIRST_HOUR = 5;
const HOURS_IN_ROW = 5;
const PAUSES_MIN = [15, 30, 60, 120, 240] as const;
const DEFAULT_HOURS = ['08:00', '18:30'] as const;
const MAX_HOURS = 12;

/** When digests come: hours and weekdays, or as soon as there is news. */
export const hours: Section = {
  code: 'h',
  label: (turn, chat) => turn.text('settings-when', { when: describeSchedule(turn, chat.schedule) }),
  view: hoursView,
  press: (chat, value) => pressHours(chat.schedule, value),
  read: (_turn, chat, text) => readHours(chat.schedule, text),
  question: 'settings-ask-hours',
};

function hoursView(turn: Turn, chat: Chat): View {
  const { schedule } = chat;
  const button = (label: string, value: string) =>
    pressButton(label, settingsData(turn, chat, hours.code, value));
  const kinds = [
    button(mark(schedule.kind === 'daily', turn.text('button-at-hours')), 'd'),
    button(mark(schedule.kind === 'instant', turn.text('button-instant')), 'i30'),
  ];
  const rows =
    schedule.kind === 'daily' ? dailyRows(turn, schedule, button) : instantRows(turn, schedule, button);
  return {
    html: turn.html('settings-hours', { when: describeSchedule(turn, schedule) }),
    buttons: [kinds, ...rows, [pressButton(turn.text('button-back'), settingsData(turn, chat))]],
  };
}

type MakeButton = (label: string, value: string) => Button;

function dailyRows(
  turn: Turn,
  schedule: Extract<Schedule, { kind: 'daily' }>,
  button: MakeButton,
): readonly (readonly Button[])[] {
  const whole = Array.from({ length: 24 - FIRST_HOUR }, (_, index) => `${pad(index + FIRST_HOUR)}:00`);
  const times = [...new Set([...whole, ...schedule.at])].sort();
  const timeButtons = times.map((time) =>
    button(mark(schedule.at.includes(time), time), `t${time.replace(':', '')}`),
  );
  const days = schedule.days ?? WEEK;
  const dayButtons = WEEK.map((day) =>
    button(mark(days.includes(day), weekdayName(turn.chat.language, day, 'short')), `w${day}`),
  );
  return [
    ...inRows(timeButtons, HOURS_IN_ROW),
    ...inRows(dayButtons, 4),
    [button(turn.text('button-type-hours'), TYPE_IT)],
  ];
}

function instantRows(
  turn: Turn,
  schedule: Extract<Schedule, { kind: 'instant' }>,
  button: MakeButton,
): readonly (readonly Button[])[] {
  const pauses = PAUSES_MIN.map((minutes) => {
    const name = formatDuration(turn.chat.language, minutes * MINUTE_MS);
    return button(mark(schedule.everyMs === minutes * MINUTE_MS, name), `i${minutes}`);
  });
  return inRows(pauses, 2);
}

function pressHours(schedule: Schedule, value: string): SectionOutcome | undefined {
  const { timezone } = schedule;
  const daily =
    schedule.kind === 'daily' ? schedule : ({ kind: 'daily', at: DEFAULT_HOURS, timezone } as const);
  if (value === 'd') return change({ schedule: daily });
  const pause = /^i(\d{1,4})$/.exec(value)?.[1];
  if (pause !== undefined && PAUSES_MIN.some((minutes) => minutes === Number(pause))) {
    return change({ schedule: { kind: 'instant', everyMs: Number(pause) * MINUTE_MS, timezone } });
  }
  const time = /^t(\d\d)(\d\d)$/.exec(value);
  if (time) return toggleTime(daily, `${time[1]}:${time[2]}`);
  const day = /^w([1-7])$/.exec(value)?.[1];
  return day === undefined ? undefined : change({ schedule: toggleDay(daily, Number(day)) });
}

type Daily = Extract<Schedule, { kind: 'daily' }>;

function toggleTime(schedule: Daily, time: string): SectionOutcome | undefined {
  if (!isLocalTime(time)) return undefined;
  if (!schedule.at.includes(time)) return setTimes(schedule, [...schedule.at, time]);
  const left = schedule.at.filter((one) => one !== time);
  if (left.length === 0) return { kind: 'refused', reason: 'toast-one-hour' };
  return setTimes(schedule, left);
}

function setTimes(schedule: Daily, times: readonly string[]): SectionOutcome {
  const at = [...new Set(times)].sort();
  if (at.length > MAX_HOURS) return { kind: 'refused', reason: 'toast-many-hours' };
  return change({ schedule: { ...schedule, at } });
}

/** All days off would be no digest at all: the last one stays on. */
function toggleDay(schedule: Daily, day: number): Daily {
  const days = schedule.days ?? WEEK;
  const toggled = days.includes(day) ? days.filter((one) => one !== day) : [...days, day].sort();
  const { kind, at, timezone } = schedule;
  if (toggled.length === 0) return schedule;
  return toggled.length === WEEK.length ? { kind, at, timezone } : { kind, at, timezone, days: toggled };
}

/** Reads "8 18:30", "8:00, 18.30": hours of the day in any usual writing. */
function readHours(schedule: Schedule, text: string): SectionOutcome | undefined {
  const times = text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .slice(0, MAX_HOURS + 1)
    .map(readTime);
  if (times.length === 0 || times.some((time) => time === undefined)) return undefined;
  const daily = pressHours(schedule, 'd');
  const base = daily?.kind === 'change' ? daily.change.schedule : undefined;
  return base?.kind === 'daily'
    ? setTimes(
        base,
        times.filter((time) => time !== undefined),
      )
    : undefined;
}

/** "8", "08", "8:30", "8.30" as `HH:MM`; undefined for anything else. */
export function readTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.h](\d\d))?$/.exec(text);
  if (!match) return undefined;
  const time = `${pad(Number(match[1]))}:${match[2] ?? '00'}`;
  return isLocalTime(time) ? time : undefined;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function mark(isOn: boolean, label: string): string {
  return isOn ? `✓ ${label}` : label;
}

function inRows(buttons: readonly Button[], size: number): readonly (readonly Button[])[] {
  const rows: (readonly Button[])[] = [];
  for (let at = 0; at < buttons.length; at += size) rows.push(buttons.slice(at, at + size));
  return rows;
}
