const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** `30s`, `10m` or `2h` in ms; undefined for anything else, and for zero. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,6})([smh])$/.exec(text);
  const ms = Number(match?.[1]) * (UNITS[match?.[2] ?? ''] ?? Number.NaN);
  return ms > 0 ? ms : undefined;
}

/** The shortest of `30s`, `10m` and `2h` that says exactly this many ms (whole seconds). */
export function formatDuration(ms: number): string {
  if (ms % 3_600_000 === 0) return `${ms / 3_600_000}h`;
  if (ms % 60_000 === 0) return `${ms / 60_000}m`;
  return `${ms / 1_000}s`;
}
