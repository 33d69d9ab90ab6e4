/** `tg://user?id=…`: a mention of a user without a username (Bot API, "Formatting options"). */
const USER_LINK = /^tg:\/\/user\?id=(\d{1,15})$/;

/** The id of the user that a link mentions, or undefined for any other link. */
export function mentionedUserId(link: string): number | undefined {
  const id = USER_LINK.exec(link)?.[1];
  return id === undefined ? undefined : Number(id);
}

/** Longer than any address in use; UTF-16 code units. */
export const MAX_LINK_LENGTH = 4096;

/**
 * The link as Telegram keeps it: with a scheme, host in lower case, at least `/` for a path.
 * @returns undefined where Telegram sees no address: the text then stays without a link, with no error.
 * A host needs a dot, so `http://localhost/` is no link; `http://127.0.0.1:8080/` is.
 */
export function checkedLink(link: string): string | undefined {
  const trimmed = link.trim();
  if (trimmed.length > MAX_LINK_LENGTH) return undefined;
  if (/^(?:tg|ton|tonsite):\/\/[^\s]+$/i.test(trimmed)) return trimmed;
  const parts = /^(?:(https?):\/\/)?([^/?#\s]+)([/?#].*)?$/is.exec(trimmed);
  const host = parts?.[2]?.toLowerCase();
  if (parts === null || host === undefined || !isHost(host)) return undefined;
  const rest = parts[3] ?? '/';
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  return `${(parts[1] ?? 'http').toLowerCase()}://${host}${path.replace(/\s/g, '%20')}`;
}

function isHost(host: string): boolean {
  const withoutPort = host.replace(/^.*@/, '').replace(/:\d{1,5}$/, '');
  if (/^\[[0-9a-f:.]+\]$/i.test(withoutPort)) return true;
  return withoutPort.includes('.') && /^[\p{L}\p{N}_.-]+$/u.test(withoutPort) && !withoutPort.includes('..');
}
