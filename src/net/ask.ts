import { type Dispatcher, request } from 'undici';
import { readBody } from './body.js';
import { describeError, type FailedFetch, timedOut } from './failures.js';
import { type Headers, header } from './headers.js';
import type { Pacing, Schedule } from './pacing.js';

/** One request, with no redirects followed. */
export interface Query {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body after decompression. */
  readonly maxBytes: number;
  /** Time that is left for it, ms; waiting for its turn does not count. */
  readonly budget: { leftMs: number };
  readonly signal?: AbortSignal | undefined;
}

export interface Answer {
  readonly kind: 'answer';
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  /** Empty where the status is not one of success. */
  readonly body: Uint8Array;
}

export type Ask = (query: Query) => Promise<Answer | FailedFetch>;

export interface AskOptions {
  readonly dispatcher: Dispatcher;
  /** Absent for our own servers. */
  readonly pacing: Pacing | undefined;
  readonly schedule: Schedule;
  readonly clock: () => number;
}

/** How much of an answer that is of no use is read to keep its connection open (bytes). */
const DUMP_BYTES = 64_000;

/** Asks once, in turn and in time. Rejects only with the reason of the caller's signal. */
export async function askOnce(options: AskOptions, query: Query): Promise<Answer | FailedFetch> {
  const { url, budget, signal } = query;
  const leave = await options.pacing?.enter(url.host, signal);
  const stop = new AbortController();
  const cancel = () => stop.abort(signal?.reason);
  let isLate = false;
  const cancelTimer = options.schedule(budget.leftMs, () => {
    isLate = true;
    stop.abort();
  });
  signal?.addEventListener('abort', cancel, { once: true });
  const startedAt = options.clock();
  try {
    if (signal?.aborted === true) throw signal.reason;
    return await receive(options.dispatcher, query, stop.signal);
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    return isLate ? timedOut(url.host) : describeError(error, url.host);
  } finally {
    cancelTimer();
    signal?.removeEventListener('abort', cancel);
    budget.leftMs -= options.clock() - startedAt;
    leave?.();
  }
}

async function receive(dispatcher: Dispatcher, query: Query, signal: AbortSignal): Promise<Answer> {
  const { url, maxBytes } = query;
  const { statusCode, headers, body } = await request(bare(url), {
    dispatcher,
    signal,
    method: 'GET',
    headers: { ...query.headers, ...credentials(url) },
  });
  const answer = { kind: 'answer' as const, url, status: statusCode, headers };
  if (statusCode < 200 || statusCode > 299) {
    await body.dump({ limit: DUMP_BYTES, signal });
    return { ...answer, body: new Uint8Array() };
  }
  return { ...answer, body: await readBody(body, header(headers, 'content-encoding'), maxBytes) };
}

/** Without what is not sent in the request line. */
function bare(url: URL): URL {
  const copy = new URL(url);
  copy.username = '';
  copy.password = '';
  copy.hash = '';
  return copy;
}

/** A name and password in the address of a private feed, as browsers send them. */
function credentials({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
