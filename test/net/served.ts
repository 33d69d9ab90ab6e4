import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CreateFetchOptions, createFetch } from '../../src/net/create-fetch.js';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback that answers each path as told (404 for the others), and keeps what it was asked. */
export async function serve(answers: Readonly<Record<string, Answer>>) {
  const asked: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request);
    const answer = answers[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    paths: (): (string | undefined)[] => asked.map(({ url }) => url),
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Every name is this machine. */
export const toLoopback = async () => [{ address: '127.0.0.1', family: 4 }];

/** A client that may ask loopback, under any name, and waits for nothing. */
export function createTestFetch(options: Partial<CreateFetchOptions> = {}) {
  return createFetch({
    allowPrivateAddresses: true,
    userAgent: 'Pullquote/1.0 (tests; desk@courier.example)',
    perHostIntervalMs: 0,
    resolve: toLoopback,
    ...options,
  });
}

/** An answer of this text. */
export function text(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_, response) => response.writeHead(200, headers).end(body);
}

/** An answer of this status. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_, response) => response.writeHead(code, headers).end('words of no use');
}
