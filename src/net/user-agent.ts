/** The name by which robots.txt addresses us (RFC 9309, 2.2.1). */
const PRODUCT = 'Pullquote';

/**
 * What we tell servers about us: who asks, for what, and whom to write to.
 * @param contact an address of the operator, if one is set
 */
export function describeUserAgent(version: string, contact?: string): string {
  const purpose = 'news digests for Telegram, asks politely';
  return `${PRODUCT}/${version} (${contact === undefined ? purpose : `${purpose}; ${contact}`})`;
}
