/**
 * A text of the user interface: `translate('de', 'digest-more', {count: 3})`. The keys of this room start with
 * `digest-` and stand in `locales/*.ftl`; the app passes the function in.
 */
export type Translate = (
  language: string,
  key: string,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The marks that a newspaper of the language puts around a quotation (French with its narrow spaces). */
const QUOTE_MARKS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  cs: ['„', '“'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  es: ['«', '»'],
  it: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
  ja: ['「', '」'],
};

/** Quotation marks of a language; “…” where the table has none. */
export function quoteMarks(language: string): readonly [string, string] {
  return QUOTE_MARKS[language] ?? ['“', '”'];
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ug', 'ckb']);

/** True for a language written from right to left. */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.has(language);
}

const AGE_UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** "2 hr. ago" in the language; "now" under a minute. A time in the future counts as now. */
export function formatAge(language: string, at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'auto' });
  const elapsed = Math.max(0, now - at);
  const [unit, size] = AGE_UNITS.find(([, ms]) => elapsed >= ms) ?? ['second', Number.POSITIVE_INFINITY];
  return format.format(-Math.floor(elapsed / size) || 0, unit);
}
