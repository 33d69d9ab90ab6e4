import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { type AddressPolicy, publicOnly, type Refusal, refusePrivate, refuseUrl } from './guard.js';

/** Resolves a host name; rejects as `dns.lookup` does. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** A connection that the guard does not allow. */
export class RefusedAddressError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.name = 'RefusedAddressError';
    this.refusal = refusal;
  }
}

export interface DispatcherOptions extends AddressPolicy {
  readonly resolve?: Resolve | undefined;
  /** ms for each of: connecting, waiting for headers, waiting for more of the body. */
  readonly timeoutMs: number;
  readonly connectionsPerHost: number;
}

/**
 * An undici agent that connects only where it may. The very addresses that are handed to the socket are checked, so
 * a name that resolves to something else a moment later (DNS rebinding) gains nothing.
 */
export function createDispatcher(options: DispatcherOptions): Agent {
  const { timeoutMs: timeout, resolve = resolveBySystem } = options;
  const open = buildConnector({ timeout, lookup: lookupBy(resolve) });
  const guarded = buildConnector({ timeout, lookup: lookupBy(guardResolve(resolve)) });
  const connect: buildConnector.connector = (target, callback) => {
    const origin = `${target.protocol}//${target.host ?? target.hostname}`;
    const url = URL.canParse(origin) ? new URL(origin) : undefined;
    const refusal = url === undefined ? refusePrivate(target.hostname) : refuseUrl(url, options);
    if (refusal !== undefined) {
      callback(new RefusedAddressError(refusal), null);
      return;
    }
    const isOpen = options.allowPrivateAddresses || (url !== undefined && options.ownOrigins.has(url.origin));
    (isOpen ? open : guarded)(target, callback);
  };
  return new Agent({
    connect,
    connections: options.connectionsPerHost,
    headersTimeout: timeout,
    bodyTimeout: timeout,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 10_000,
  });
}

function guardResolve(resolve: Resolve): Resolve {
  return async (hostname) => {
    const allowed = publicOnly(await resolve(hostname));
    if (allowed.length === 0) throw new RefusedAddressError(refusePrivate(hostname));
    return allowed;
  };
}

function resolveBySystem(hostname: string): Promise<LookupAddress[]> {
  return new Promise((settle, fail) => {
    systemLookup(hostname, { all: true, verbatim: true }, (error, addresses) => {
      if (error === null) settle(addresses);
      else fail(error);
    });
  });
}

/** `resolve` in the shape in which sockets ask: for all addresses, or for the first. */
function lookupBy(resolve: Resolve): LookupFunction {
  return (hostname, { all }, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (all === true) callback(null, [...addresses]);
        else if (first === undefined) callback(new Error(`${hostname} has no address`), '');
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}
