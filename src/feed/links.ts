/** Addresses as feeds write them. */

/** Schemes that a reader can open; anything else (javascript:, data:) is no link. */
const OPENABLE = new Set(['http:', 'https:']);

/**
 * An absolute http or https address, or undefined. Files are linked to by files only (a saved feed and its pages).
 * @param base absolute, or undefined where the feed's own address is unknown
 */
export function resolveLink(href: string | undefined, base: string | undefined): string | undefined {
  const trimmed = href?.trim();
  if (trimmed === undefined || trimmed === '') return undefined;
  const url = parseUrl(trimmed, base);
  if (url === undefined) return undefined;
  const isFile = url.protocol === 'file:' && base?.startsWith('file:') === true;
  return isFile || OPENABLE.has(url.protocol) ? url.href : undefined;
}

/**
 * As `resolveLink`, for `xml:base`, which may be of any hierarchical scheme; but a feed of the web does not become
 * a file by it.
 */
export function resolveBase(href: string, base: string | undefined): string | undefined {
  const url = parseUrl(href.trim(), base);
  if (url === undefined) return base;
  return url.protocol === 'file:' && base?.startsWith('file:') !== true ? base : url.href;
}

/** An absolute address needs no base: most are, and reading a base costs as much again. */
const ABSOLUTE = /^https?:\/\//i;

function parseUrl(href: string, base: string | undefined): URL | undefined {
  if (ABSOLUTE.test(href)) return URL.canParse(href) ? new URL(href) : undefined;
  const usable = base !== undefined && URL.canParse(base) ? base : undefined;
  return URL.canParse(href, usable) ? new URL(href, usable) : undefined;
}
