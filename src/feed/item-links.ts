import { resolveLink } from './links.js';
import { fieldsOf, type RawField, type RawRecord } from './raw.js';

export interface LinkOptions {
  readonly isAtom: boolean;
  /** Base of relative addresses where the field gives none. */
  readonly base: string;
}

/** The address of what a record is about: the page of an item, the site of a feed. */
export function findLink(record: RawRecord, options: LinkOptions): string | undefined {
  const candidates = options.isAtom ? atomLinks(record) : rssLinks(record);
  for (const { href, field } of candidates) {
    const resolved = resolveLink(href, field.attributes.base ?? options.base);
    if (resolved !== undefined) return resolved;
  }
  return undefined;
}

/**
 * The base of an item's relative addresses: in Atom the feed's own address (RFC 4287, 2; RFC 3986, 5.1.3). RSS has
 * no rule, and its writers mean their site, where it is known; but a saved feed's mean its file.
 */
export function linkBase(url: string, siteLink: string | undefined, isAtom: boolean): string {
  return isAtom || url.startsWith('file:') ? url : (siteLink ?? url);
}

interface Candidate {
  readonly href: string;
  readonly field: RawField;
}

function* atomLinks(record: RawRecord): Generator<Candidate> {
  const links = fieldsOf(record, ['link', 'atom:link']);
  const pages = links.filter(isAlternate);
  for (const field of [...pages.filter(isHtml), ...pages]) yield { href: field.attributes.href ?? '', field };
  for (const field of pages) if (isAddress(field.value)) yield { href: field.value, field };
  for (const field of fieldsOf(record, ['guid', 'id']))
    if (isAddress(field.value)) yield { href: field.value, field };
  for (const field of fieldsOf(record, ['href'])) yield { href: field.value, field };
}

function* rssLinks(record: RawRecord): Generator<Candidate> {
  for (const field of fieldsOf(record, ['link'])) yield { href: field.value, field };
  const links = fieldsOf(record, ['link', 'atom:link']).filter(isAlternate);
  for (const field of links) yield { href: field.attributes.href ?? '', field };
  for (const field of fieldsOf(record, ['guid'])) {
    if (field.attributes.ispermalink?.toLowerCase() !== 'false' && isAddress(field.value)) {
      yield { href: field.value, field };
    }
  }
  for (const field of fieldsOf(record, ['about', 'href', 'atom:id'])) yield { href: field.value, field };
}

function isAlternate({ attributes: { rel } }: RawField): boolean {
  return rel === undefined || rel === '' || rel.toLowerCase() === 'alternate';
}

function isHtml({ attributes: { type } }: RawField): boolean {
  return type === undefined || /html/i.test(type);
}

function isAddress(value: string): boolean {
  return /^\s*https?:\/\/\S/i.test(value);
}
