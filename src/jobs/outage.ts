import type { FetchFailure } from '../model.js';

/** One check of a feed as far as it tells about our own connection. */
export interface CheckSign {
  readonly host: string;
  readonly failure?: FetchFailure;
}

/** Failures that a dead connection of our own looks like. */
const NETWORK_FAILURES: ReadonlySet<FetchFailure> = new Set([
  'no-such-host',
  'refused',
  'timeout',
  'network',
  'tls',
]);
const FEWEST_HOSTS = 3;
const FEWEST_CHECKS = 5;
const SHARE = 0.8;

/** True for a failure that may be our own. */
export function isNetworkFailure(failure: FetchFailure): boolean {
  return NETWORK_FAILURES.has(failure);
}

/** True when most of several hosts failed together: it is our connection that is broken, and no feed is to blame. */
export function isOwnOutage(checks: readonly CheckSign[]): boolean {
  const failed = checks.filter(({ failure }) => failure !== undefined && isNetworkFailure(failure));
  const hosts = new Set(failed.map((check) => check.host));
  return (
    checks.length >= FEWEST_CHECKS && hosts.size >= FEWEST_HOSTS && failed.length >= checks.length * SHARE
  );
}
