/** The response headers that we act upon. */

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

export function header(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : value?.[0];
}

/**
 * How long the answer stays fresh, ms: Cache-Control's max-age, else Expires (RFC 9111, 4.2.1), less its Age.
 * @returns undefined where the server does not say, or says that it does not
 */
export function freshFor(headers: Headers, now: number): number | undefined {
  const control = header(headers, 'cache-control')?.toLowerCase() ?? '';
  if (/\bno-(?:cache|store)\b/.test(control)) return undefined;
  const seconds = /\bmax-age\s*=\s*"?(\d{1,10})/.exec(control)?.[1];
  const age = Number(header(headers, 'age') ?? 0) * 1000 || 0;
  const lifetime = seconds === undefined ? untilExpiry(headers, now) : Number(seconds) * 1000;
  return lifetime !== undefined && lifetime > age ? lifetime - age : undefined;
}

function untilExpiry(headers: Headers, now: number): number | undefined {
  const expires = Date.parse(header(headers, 'expires') ?? '');
  const date = Date.parse(header(headers, 'date') ?? '');
  return Number.isNaN(expires) ? undefined : expires - (Number.isNaN(date) ? now : date);
}

/** `Retry-After` in ms: seconds or a date (RFC 9110, 10.2.3). */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = header(headers, 'retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
