import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { AppError } from '../errors.js';

export interface Listening {
  /** `http://host:port` with the port that was really taken. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves an app over HTTP. Port 0 takes a free one.
 * @throws AppError 'web.listen' when the address is in use or not ours
 */
export async function listenHttp(
  app: Pick<Hono, 'fetch'>,
  address: { host: string; port: number },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, resolve);
  }).catch((cause: unknown) => {
    throw new AppError(
      'web.listen',
      `Cannot listen on ${address.host}:${address.port}. Another program may use it: set PORT (and HOST) to something else.`,
      cause,
    );
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : address.port;
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  return {
    url: `http://${host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Kept-alive connections and event streams would hold the process for minutes.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
