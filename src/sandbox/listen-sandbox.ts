import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { AppError } from '../errors.js';
import type { Sandbox } from './create-sandbox.js';

export interface ListenOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** A sandbox that answers over HTTP. `url` has no slash at its end, as `TELEGRAM_API_ROOT` wants it. */
export interface ListeningSandbox {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** @throws AppError web.listen where the address is taken or not ours */
export function listenSandbox(sandbox: Sandbox, { host, port }: ListenOptions): Promise<ListeningSandbox> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: sandbox.app.fetch, hostname: host, port }, (address) => {
      resolve({ url: `http://${hostOf(address)}:${address.port}`, close: () => close() });
    });
    server.on('error', (cause) => {
      reject(
        new AppError('web.listen', `Cannot listen on ${host}:${port}. Choose another PORT or HOST.`, cause),
      );
    });
    const close = (): Promise<void> =>
      new Promise((done) => {
        sandbox.close();
        server.close(() => done());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
  });
}

/** Where one listens everywhere, one is reached at home. */
function hostOf({ address, family }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return '127.0.0.1';
  return family === 'IPv6' ? `[${address}]` : address;
}
