import { decodeHTMLStrict } from 'entities';
import { FIELDS, type FieldName, MAX_TEXT } from '../fields.js';
import { type Entities, expandEntities } from '../markup/dtd.js';
import { localName } from '../markup/plain-text.js';
import { scanMarkup } from '../markup/scan.js';
import type { RawField } from '../raw.js';
import type { OpenField, Sheet } from './sheet.js';

/** Attributes of fields that mean something to us, by local name. */
const KEPT_ATTRIBUTES = new Set(
  'type mode href rel url term label text medium ispermalink src resource name'.split(' '),
);
/** Attributes that stand for fields. */
const ATTRIBUTE_FIELDS = ['about', 'lang', 'href', 'lastmod'] as const satisfies readonly FieldName[];
/** Longer attributes (UTF-16 code units) are pictures, or attacks. */
const MAX_ATTRIBUTE = 10_000;
/** No honest item has more fields. */
const MAX_FIELDS = 1_000;
/**
 * Texts longer than this (UTF-16 code units), and fields with attributes, are handed on beside the document:
 * rss-parser reads character by character what we have read already.
 */
const LONG_TEXT = 40;
/** Begins the number that stands for a field handed on beside. XML forbids it; Latin-1 keeps the document compact. */
const BESIDE = '\u0001';

/** The elements under which fields are handed to rss-parser: short, since it is slow on names. */
export const FIELD_ELEMENTS: Readonly<Record<FieldName, string>> = Object.fromEntries(
  FIELDS.map((name, index) => [name, `f${index.toString(36)}`]),
) as Record<FieldName, string>;

export const NO_ATTRIBUTES: RawField['attributes'] = {};

/** Writes a field into the item under way, or into the feed. */
export function writeField(
  sheet: Sheet,
  name: FieldName,
  value: string,
  attributes: RawField['attributes'] = NO_ATTRIBUTES,
): void {
  const fields = sheet.item?.fields ?? sheet.head;
  if (fields.length >= MAX_FIELDS) return;
  const element = FIELD_ELEMENTS[name];
  sheet.names.add(name);
  const isBeside = value.length > LONG_TEXT || attributes !== NO_ATTRIBUTES || value.startsWith(BESIDE);
  const written = isBeside ? BESIDE + sheet.beside.length : escapeXml(value);
  if (isBeside) sheet.beside.push({ value, attributes });
  fields.push(`<${element}>${written}</${element}>`);
}

/** The field that `writeField` wrote, or handed on beside. */
export function readWritten(written: string, beside: readonly RawField[]): RawField {
  const field = written.startsWith(BESIDE) ? beside[Number(written.slice(1))] : undefined;
  return field ?? { value: written, attributes: NO_ATTRIBUTES };
}

/** Attributes of the feed or the item itself that say what fields say elsewhere: RDF's address, CDF's all. */
export function writeAttributeFields(sheet: Sheet, attributes: ReadonlyMap<string, string>): void {
  for (const [written, value] of attributes) {
    const name = ATTRIBUTE_FIELDS.find((field) => field === localName(written));
    if (name !== undefined) writeField(sheet, name, decode(value, sheet.entities));
  }
}

/** The attributes of a field that are kept, by local name, and the base in force. */
export function keptAttributes(
  { entities }: Sheet,
  attributes: ReadonlyMap<string, string>,
  base: string | undefined,
): RawField['attributes'] {
  if (attributes.size === 0 && base === undefined) return NO_ATTRIBUTES;
  const kept: Record<string, string> = base === undefined ? {} : { base };
  for (const [written, value] of attributes) {
    const name = localName(written);
    if (!KEPT_ATTRIBUTES.has(name) || written.startsWith('xml') || value.length > MAX_ATTRIBUTE) continue;
    kept[name] ??= decode(value, entities);
  }
  return kept;
}

/** What a field holds: its text decoded once, or, where it holds elements, its markup as written. */
export function readContent({ text, entities }: Sheet, field: OpenField, contentEnd: number): string {
  const parts: string[] = [];
  let at = field.contentStart;
  const addUntil = (end: number) => {
    const raw = text.slice(at, Math.min(end, at + MAX_TEXT));
    parts.push(field.hasMarkup ? raw : decode(dropComments(raw), entities));
  };
  for (const section of field.cdata) {
    addUntil(section.start - '<![CDATA['.length);
    parts.push(text.slice(section.start, Math.min(section.end, section.start + MAX_TEXT)));
    at = section.end + ']]>'.length;
  }
  addUntil(contentEnd);
  return parts.join('').slice(0, MAX_TEXT);
}

/** Comments and processing instructions are no text. */
function dropComments(raw: string): string {
  if (!raw.includes('<')) return raw;
  const parts: string[] = [];
  for (const { kind, start, end } of scanMarkup(raw)) if (kind === 'text') parts.push(raw.slice(start, end));
  return parts.join('');
}

/** Entities decoded once: those of XML, those that the document declares, and HTML's, which many forget to. */
export function decode(raw: string, entities: Entities): string {
  return raw.includes('&') ? decodeHTMLStrict(expandEntities(raw, entities)) : raw;
}

function escapeXml(value: string): string {
  if (!/[<>&"]/.test(value)) return value;
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
