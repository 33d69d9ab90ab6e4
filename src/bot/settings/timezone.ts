import { isTimezone } from '../../digest/schedule.js';
import type { Chat } from '../../model.js';
import { pressButton, type Turn, type View } from '../turn.js';
import { change, type Section, type SectionOutcome, settingsData, TYPE_IT } from './section.js';
import { findZones } from './zones.js';

/** Zones offered first, by the language of the interface. */
const USUAL_ZONES: Readonly<Record<string, readonly string[]>> = {
  en: ['Europe/London', 'America/New_York', 'America/Chicago', 'America/Los_Angeles', 'Asia/Kolkata', 'UTC'],
  ru: ['Europe/Moscow', 'Europe/Samara', 'Asia/Yekaterinburg', 'Asia/Novosibirsk', 'Asia/Almaty', 'UTC'],
  uk: ['Europe/Kyiv', 'Europe/Warsaw', 'Europe/Berlin', 'UTC'],
  de: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich', 'UTC'],
  fr: ['Europe/Paris', 'Europe/Brussels', 'America/Toronto', 'Africa/Dakar', 'UTC'],
  es: ['Europe/Madrid', 'America/Mexico_City', 'America/Bogota', 'America/Argentina/Buenos_Aires', 'UTC'],
  it: ['Europe/Rome', 'Europe/Zurich', 'UTC'],
  pt: ['America/Sao_Paulo', 'Europe/Lisbon', 'America/Manaus', 'Africa/Luanda', 'UTC'],
};

/** Where the hours of the chat are counted. */
export const timezone: Section = {
  code: 'z',
  label: (turn, chat) =>
    turn.text('settings-zone', { zone: chat.schedule.timezone, time: timeThere(turn, chat) }),
  view: (turn, chat) => zoneView(turn, chat, USUAL_ZONES[turn.chat.language] ?? []),
  press: (chat, value) => setZone(chat, value),
  read: (turn, chat, text) => {
    const [zone, ...others] = findZones(text, turn.chat.language);
    return zone !== undefined && others.length === 0 ? setZone(chat, zone) : undefined;
  },
  question: 'settings-ask-zone',
};

function setZone(chat: Chat, zone: string): SectionOutcome | undefined {
  if (!isTimezone(zone)) return undefined;
  return change({ schedule: { ...chat.schedule, timezone: zone } });
}

/** A choice of zones. The longest name of a zone has 32 bytes, so that it fits its button. */
export function zoneView(turn: Turn, chat: Chat, zones: readonly string[]): View {
  const rows = zones.map((zone) => {
    const label = zone === chat.schedule.timezone ? `✓ ${zone}` : zone;
    return [pressButton(label, settingsData(turn, chat, timezone.code, zone))];
  });
  return {
    html: turn.html('settings-zone-choose', { zone: chat.schedule.timezone, time: timeThere(turn, chat) }),
    buttons: [
      ...rows,
      [pressButton(turn.text('button-type-city'), settingsData(turn, chat, timezone.code, TYPE_IT))],
      [pressButton(turn.text('button-back'), settingsData(turn, chat))],
    ],
  };
}

function timeThere(turn: Turn, chat: Chat): string {
  const format = new Intl.DateTimeFormat(turn.chat.language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: chat.schedule.timezone,
  });
  return format.format(turn.ports.clock());
}
