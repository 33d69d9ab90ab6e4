import { decodeHTMLAttribute } from 'entities';
import type { FieldName } from './fields.js';
import { resolveLink } from './links.js';
import { readAttributes, scanMarkup } from './markup/scan.js';
import { readChild } from './people.js';
import { fieldsOf, firstOf, type RawField, type RawRecord } from './raw.js';
import { readHtml } from './text.js';

const PICTURES: readonly FieldName[] = ['media:thumbnail', 'itunes:image'];
const ATTACHMENTS: readonly FieldName[] = ['image', 'media:content', 'enclosure', 'link'];
const IMAGE_FILE = /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i;

/** The addresses of what is attached to an item. */
export function findEnclosures(record: RawRecord, base: string): string[] {
  const attached = fieldsOf(record, ['enclosure', 'media:content', 'enc:enclosure']).map((field) =>
    resolve(field, field.attributes.url ?? field.attributes.href ?? field.attributes.resource, base),
  );
  const linked = fieldsOf(record, ['link', 'atom:link'])
    .filter(({ attributes }) => attributes.rel?.toLowerCase() === 'enclosure')
    .map((field) => resolve(field, field.attributes.href, base));
  return [...new Set([...attached, ...linked].filter((url) => url !== undefined))];
}

export interface ImageOptions {
  readonly isAtom: boolean;
  readonly base: string;
  /** Texts whose first picture will do where nothing better is given. */
  readonly bodies: readonly FieldName[];
}

/** The address of the picture that goes with an item. */
export function findImage(record: RawRecord, { isAtom, base, bodies }: ImageOptions): string | undefined {
  return (
    firstOf(record, PICTURES, (field) => resolve(field, imageAddress(field), base)) ??
    firstOf(record, ATTACHMENTS, (field) =>
      isImage(field) ? resolve(field, imageAddress(field), base) : undefined,
    ) ??
    firstOf(record, ['image'], (field) => resolve(field, imageAddress(field), base)) ??
    firstOf(record, bodies, (field) => resolve(field, firstPicture(readHtml(field, isAtom)), base))
  );
}

function imageAddress({ value, attributes }: RawField): string | undefined {
  if (attributes.markup !== undefined) return readChild(value, 'url');
  return attributes.url ?? attributes.href ?? attributes.resource ?? value;
}

function isImage(field: RawField): boolean {
  const { medium, type, rel, url = '' } = field.attributes;
  if (rel !== undefined && rel !== 'enclosure') return false;
  return medium === 'image' || type?.startsWith('image/') === true || IMAGE_FILE.test(url);
}

/** Pictures of one pixel count readers; they show nothing. */
function firstPicture(html: string): string | undefined {
  if (!/<img/i.test(html)) return undefined;
  for (const token of scanMarkup(html)) {
    if (token.kind !== 'open' || token.name.toLowerCase() !== 'img') continue;
    const attributes = readAttributes(html, token);
    const isPixel = attributes.get('width') === '1' || attributes.get('height') === '1';
    const source = attributes.get('src');
    if (!isPixel && source !== undefined) return decodeHTMLAttribute(source);
  }
  return undefined;
}

function resolve(field: RawField, address: string | undefined, base: string): string | undefined {
  return resolveLink(address, field.attributes.base ?? base);
}
