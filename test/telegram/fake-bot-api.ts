import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call as it arrived. */
export interface Call {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What the server does with a call: answers, breaks the connection, or answers what is not the Bot API's. */
export type Reaction =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error_code: number;
      readonly description: string;
      readonly parameters?: Readonly<Record<string, number>>;
    }
  | 'reset'
  | { readonly status: number; readonly text: string };

export const sent = (messageId: number): Reaction => ({ ok: true, result: { message_id: messageId } });

export const refused = (
  code: number,
  description: string,
  parameters?: Readonly<Record<string, number>>,
): Reaction => ({ ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) });

/** A loopback server that speaks the Bot API's envelope and does what `react` says. */
export async function startFakeBotApi(react: (call: Call, number: number) => Reaction) {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const payload = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Call['payload'];
      const call = { method: request.url?.split('/').at(-1) ?? '', payload };
      calls.push(call);
      const reaction = react(call, calls.length);
      if (reaction === 'reset') return request.socket.destroy();
      if ('text' in reaction) return response.writeHead(reaction.status).end(reaction.text);
      response.writeHead(reaction.ok ? 200 : reaction.error_code, { 'content-type': 'application/json' });
      return response.end(JSON.stringify(reaction));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
