import type { FetchFailure, FetchOutcome } from '../model.js';
import { TooLargeError } from './body.js';
import { RefusedAddressError } from './dispatcher.js';

export type FailedFetch = Extract<FetchOutcome, { kind: 'failed' }>;

/** Error codes of Node and undici, and what they mean to us. */
const CODES: Readonly<Record<string, FetchFailure>> = {
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'no-such-host',
  EAI_NODATA: 'no-such-host',
  ENODATA: 'no-such-host',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  EPROTO: 'tls',
  UND_ERR_HEADERS_OVERFLOW: 'too-large',
};
const TLS_CODE = /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/;

/** What to tell an admin, by code. */
const SENTENCES: Readonly<Record<'no-such-host' | 'refused' | 'timeout' | 'tls' | 'network', string>> = {
  'no-such-host': 'has no address (DNS): check the spelling, or whether the site still exists.',
  refused: 'refuses the connection: its server is down, or the port is wrong.',
  timeout: 'did not answer in time; it is asked again later.',
  tls: 'has a certificate that cannot be trusted: open it in a browser to see why.',
  network: 'broke the connection off; it is asked again later.',
};

/** The outcome for an error that a request died of. */
export function describeError(error: unknown, host: string): FailedFetch {
  const causes = chainOf(error);
  const refused = causes.find((cause) => cause instanceof RefusedAddressError);
  if (refused !== undefined) return { kind: 'failed', ...refused.refusal };
  if (error instanceof TooLargeError) return { kind: 'failed', code: 'too-large', reason: error.message };
  const code = causes.map(failureOf).find((found) => found !== undefined) ?? 'network';
  const sentence = code in SENTENCES ? SENTENCES[code as keyof typeof SENTENCES] : SENTENCES.network;
  const evidence =
    code === 'network' || code === 'tls' ? ` (${causes.at(-1)?.message ?? 'unknown error'})` : '';
  return { kind: 'failed', code, reason: `${host} ${sentence}${evidence}` };
}

export function timedOut(host: string): FailedFetch {
  return { kind: 'failed', code: 'timeout', reason: `${host} ${SENTENCES.timeout}` };
}

/** The error, its causes, and the errors that it gathers. */
function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  const left = [error];
  while (left.length > 0 && chain.length < 10) {
    const next = left.shift();
    if (!(next instanceof Error)) continue;
    chain.push(next);
    left.push(next.cause, ...(next instanceof AggregateError ? next.errors : []));
  }
  return chain;
}

function failureOf(error: Error): FetchFailure | undefined {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return CODES[code] ?? (TLS_CODE.test(code) ? 'tls' : undefined);
}
