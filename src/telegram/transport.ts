import type { Readable } from 'node:stream';
import type { ApiClientOptions } from 'grammy';
import { Agent } from 'undici';

/** A call that got no readable answer. The message never holds the address, which holds the token. */
export class TransportError extends Error {
  /** True when the request, or a part of it, may have reached the server. */
  readonly isWritten: boolean;
  /** Status of an answer that was not JSON. */
  readonly status: number | undefined;

  constructor(message: string, isWritten: boolean, status?: number) {
    super(message);
    this.name = 'TransportError';
    this.isWritten = isWritten;
    this.status = status;
  }
}

/** The way to the Bot API server, over kept-alive connections. */
export interface Transport {
  /** For grammY's `client.fetch`: throws TransportError, which says whether the request was written. */
  readonly fetch: NonNullable<ApiClientOptions['fetch']>;
  /** Breaks off calls under way: whoever wants them to end has waited for them before. */
  close(): Promise<void>;
}

interface CallInit {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** A stream where files are sent. */
  readonly body?: string | Readable;
  readonly signal?: Signal;
}

/** What Node's AbortSignal and grammY's own have in common. */
interface Signal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

const CONNECT_MS = 10_000;
/** A call that takes longer is given up; Telegram answers within a second or two. */
const ANSWER_MS = 30_000;
/** Long polling answers when its own `timeout` (30 s) is over. */
const POLL_MS = 75_000;

/** Opens no connection before the first call. */
export function createTransport(): Transport {
  const agent = new Agent({ connect: { timeout: CONNECT_MS }, keepAliveTimeout: 10_000 });
  const call = (url: string, init: CallInit): Promise<Answer> => exchange(agent, url, init);
  return {
    // grammY asks for node-fetch's type and uses of its answer only `json()`.
    fetch: call as unknown as Transport['fetch'],
    close: () => agent.destroy(),
  };
}

interface Answer {
  readonly status: number;
  json(): Promise<unknown>;
}

/** One POST, told apart by whether it was written: `fetch` of Node and undici do not tell. */
function exchange(agent: Agent, url: string, init: CallInit): Promise<Answer> {
  const { origin, pathname, search } = new URL(url);
  const answerMs = pathname.endsWith('/getUpdates') ? POLL_MS : ANSWER_MS;
  return new Promise<Answer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    let isWritten = false;
    let status = 0;
    let cancel: ((reason: Error) => void) | undefined;
    const onAbort = (): void => {
      const error = new TransportError('the call was cancelled', isWritten);
      cancel?.(error);
      fail(error);
    };
    const settle = (): void => init.signal?.removeEventListener('abort', onAbort);
    const fail = (error: Error): void => {
      settle();
      reject(error instanceof TransportError ? error : new TransportError(describe(error), isWritten));
    };
    if (init.signal?.aborted) return fail(new TransportError('the call was cancelled', false));
    init.signal?.addEventListener('abort', onAbort);
    const options = {
      origin,
      path: pathname + search,
      method: init.method ?? 'POST',
      headers: init.headers ?? {},
      body: init.body ?? null,
      headersTimeout: answerMs,
      bodyTimeout: answerMs,
    };
    agent.dispatch(options, {
      onRequestStart(controller) {
        if (init.signal?.aborted) return controller.abort(new Error('cancelled'));
        isWritten = true;
        cancel = (reason) => controller.abort(reason);
      },
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        settle();
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status, json: async () => parseAnswer(text, status) });
      },
      onResponseError(_controller, error) {
        fail(error);
      },
    });
  });
}

/** The envelope of the Bot API: an object with `ok`. A proxy's page of HTML is none. */
function parseAnswer(text: string, status: number): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TransportError(`the answer (status ${status}) is not JSON`, true, status);
  }
  if (typeof value === 'object' && value !== null && 'ok' in value) return value;
  throw new TransportError(`the answer (status ${status}) is not the Bot API's`, true, status);
}

/** `ECONNRESET` and its like with a few words; never an address. */
function describe(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return code === 'UND_ERR_SOCKET' ? 'the connection was closed before an answer came' : code;
}
