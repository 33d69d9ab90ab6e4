import { Api } from 'grammy';
import { afterEach } from 'vitest';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/create-sandbox.js';
import { listenSandbox } from '../../src/sandbox/listen-sandbox.js';

export const TOKEN = '123456:test-token';

export interface Served {
  readonly sandbox: Sandbox;
  readonly url: string;
  readonly api: Api;
  /** One raw call with a JSON body: status and envelope. */
  readonly call: (method: string, params?: object) => Promise<{ status: number; body: Envelope }>;
}

export interface Envelope {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: Readonly<Record<string, number>>;
}

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** A sandbox that answers on a free port of loopback until the test is over. */
export async function serveSandbox(options: Partial<SandboxOptions> = {}): Promise<Served> {
  const sandbox = createSandbox({ token: TOKEN, ...options });
  const { url, close } = await listenSandbox(sandbox, { host: '127.0.0.1', port: 0 });
  closers.push(close);
  const call: Served['call'] = async (method, params = {}) => {
    const response = await fetch(`${url}/bot${TOKEN}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    });
    return { status: response.status, body: (await response.json()) as Envelope };
  };
  return { sandbox, url, api: new Api(TOKEN, { apiRoot: url }), call };
}

/** A person who has started the bot, and whose `/start` the bot has taken. */
export function startedUser(sandbox: Sandbox, firstName = 'Ann'): number {
  const { id } = sandbox.createUser({ firstName, languageCode: 'en' });
  sandbox.sendText({ from: id, text: '/start' });
  return id;
}
