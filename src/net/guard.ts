import type { LookupAddress } from 'node:dns';
import ipaddr from 'ipaddr.js';
import type { FetchFailure } from '../model.js';

/** Which addresses may be asked: the guard against requests into our own network (SSRF). */
export interface AddressPolicy {
  /** Private, loopback and other special addresses, and all ports, are allowed. */
  readonly allowPrivateAddresses: boolean;
  /** Origins (`http://127.0.0.1:4001`) that are our own: always allowed. */
  readonly ownOrigins: ReadonlySet<string>;
}

export interface Refusal {
  readonly code: FetchFailure;
  readonly reason: string;
}

/** All of IPv6 that is given out for the open internet (IANA, RFC 4291 2.4); outside lie old forms of IPv4. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');
const PORTS = new Set(['', '80', '443']);

/**
 * What is wrong with an address before anything is asked of it. Host names are judged later, by `isPublicAddress`,
 * on what they resolve to. `URL` has already turned octal, hexadecimal and decimal IPv4 into dotted form.
 */
export function refuseUrl(url: URL, policy: AddressPolicy): Refusal | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { code: 'bad-address', reason: `${url.protocol} addresses are not read, only http and https.` };
  }
  if (policy.allowPrivateAddresses || policy.ownOrigins.has(url.origin)) return undefined;
  if (!PORTS.has(url.port)) {
    return {
      code: 'bad-address',
      reason: `Port ${url.port} is not asked, only 80 and 443: set ALLOW_PRIVATE_ADDRESSES to allow it.`,
    };
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) && !isPublicAddress(host) ? refusePrivate(url.hostname) : undefined;
}

export function refusePrivate(host: string): Refusal {
  return {
    code: 'private-address',
    reason: `${host} is a private or special address: set ALLOW_PRIVATE_ADDRESSES if it is to be read.`,
  };
}

/**
 * Whether an IP address is one of the open internet: no private, loopback, link-local, multicast, reserved or
 * translated one (RFC 6890 and its successors, as ipaddr.js knows them). IPv6 that wraps IPv4 is judged by it.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  return ip.range() === 'unicast' && (ip instanceof ipaddr.IPv4 || ip.match(GLOBAL_IPV6));
}

/** Of what a name resolves to, the addresses that may be connected to. */
export function publicOnly(addresses: readonly LookupAddress[]): LookupAddress[] {
  return addresses.filter(({ address }) => isPublicAddress(address));
}
