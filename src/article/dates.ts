import { DateTime } from 'luxon';

/** Times outside of these are a template's placeholder, not a date of publication. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/**
 * Reads a date as pages write it (ISO 8601, RFC 2822, and ISO with a space or without seconds).
 * A time without a zone is taken as UTC: the reader's zone would be a guess that depends on our machine.
 * @returns ms since 1970 UTC, undefined for anything else
 */
export function parseDate(text: string | undefined): number | undefined {
  const value = text?.trim();
  if (value === undefined || value.length < 8 || value.length > 64) return undefined;
  const zone = { zone: 'utc' };
  const attempts = [
    () => DateTime.fromISO(value, zone),
    () =>
      DateTime.fromISO(
        value.replace(/^(\d{4}-\d{2}-\d{2})\s+(\d)/, '$1T$2').replace(/\s+(?=[+-]|Z$)/, ''),
        zone,
      ),
    () => DateTime.fromRFC2822(value, zone),
    () => DateTime.fromHTTP(value, zone),
    () => fromParts(value),
  ];
  for (const attempt of attempts) {
    const date = attempt();
    if (!date.isValid) continue;
    const time = date.toMillis();
    return time >= EARLIEST && time <= LATEST ? time : undefined;
  }
  return undefined;
}

/** "November 19, 2019 10:02 PM", "19 November 2019": English forms that need no guess about the order. */
const FORMATS = [
  'LLLL d, yyyy h:mm a',
  'LLLL d, yyyy H:mm',
  'LLLL d, yyyy',
  'LLL d, yyyy h:mm a',
  'LLL d, yyyy',
  'd LLLL yyyy H:mm',
  'd LLLL yyyy',
  'd LLL yyyy H:mm',
  'd LLL yyyy',
  'yyyy/MM/dd HH:mm:ss',
  'yyyy/MM/dd',
];

function fromParts(value: string): DateTime {
  for (const format of FORMATS) {
    const date = DateTime.fromFormat(value, format, { zone: 'utc', locale: 'en-US' });
    if (date.isValid) return date;
  }
  return DateTime.invalid('unknown form');
}
