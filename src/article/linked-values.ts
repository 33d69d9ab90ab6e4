import { decodeHTMLStrict } from 'entities';
import { foldSpace } from './dom.js';
import { asArray, isLinkedNode } from './json-ld.js';

/* Values of JSON-LD, where every property may be one value or a list, and text or a node. The first one counts. */

/** The text, trimmed; undefined for anything else and for ''. */
export function text(value: unknown): string | undefined {
  const first = asArray(value)[0];
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
}

/** The name of a person or an organization. */
export function nameOf(value: unknown): string | undefined {
  const first = asArray(value)[0];
  return isLinkedNode(first) ? plain(text(first.name)) : plain(text(first));
}

/** The address of an image, as written. */
export function imageOf(value: unknown): string | undefined {
  const first = asArray(value)[0];
  return isLinkedNode(first) ? text(first.url) : text(first);
}

/** JSON-LD strings are often escaped for HTML a second time: plain text, white space folded. */
export function plain(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return foldSpace(decodeHTMLStrict(value).replace(/<[^<>]*>/g, '')) || undefined;
}
