import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';

/**
 * Keeps other sites away from the page's API: a browser sends it only from the page itself (`Origin` is the
 * `Host`), and the host is an address or `localhost`, so that no foreign name can be pointed at this machine
 * (DNS rebinding).
 */
export const onlyFromThisPage: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  const origin = c.req.header('origin');
  const isOwn = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
  if (!isOwn || !isLocalName(host)) {
    return c.json({ ok: false, error: 'Open this page by the address that the terminal shows.' }, 403);
  }
  return next();
};

function isLocalName(host: string): boolean {
  const name = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || isIP(name) !== 0;
}
