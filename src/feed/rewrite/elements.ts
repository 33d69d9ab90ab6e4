import { FIELDS, type FieldName, GROUPS } from '../fields.js';
import { resolveBase } from '../links.js';
import { localName } from '../markup/plain-text.js';
import { readAttributes, type Token } from '../markup/scan.js';
import { declareNamespaces, ourName, type Scope } from '../names.js';
import type { RawField } from '../raw.js';
import type { Context, OpenField, Sheet } from './sheet.js';
import { decode, keptAttributes, readContent, writeAttributeFields, writeField } from './write-field.js';

/** What each piece of the feed means: where the feed, its items and their fields begin and end. */

type OpenToken = Extract<Token, { kind: 'open' }>;

const KNOWN: ReadonlyMap<string, FieldName> = new Map(FIELDS.map((name) => [name, name]));
/** What inside `media:content` may stand for the item: its description there is a caption. */
const OF_MEDIA: ReadonlySet<string> = new Set<FieldName>(['media:thumbnail', 'media:title']);
const ITEM_TAG = /^(?:[^:]*:)?(?:item|entry)$/i;
const ITEMS = new Set(['item', 'entry']);
const CONTAINERS = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'channel']);
/** No title holds these: where one seems to, its end is missing. */
const NEVER_IN_TITLE = new Set(['link', 'guid', 'id', 'pubdate', 'published', 'updated', 'description']);
/** Stands in an item that has nothing to tell: rss-parser stumbles over an empty one. */
const EMPTY = '<f/>';

/** Takes the next piece. */
export function take(sheet: Sheet, token: Token): void {
  if (isItemBoundary(sheet, token)) {
    finishItem(sheet, token.start);
  }
  if (sheet.field?.name === 'title' && token.kind === 'open' && NEVER_IN_TITLE.has(localName(token.name))) {
    finishField(sheet, token.start);
  }
  if (sheet.field !== undefined) takeInField(sheet, sheet.field, token);
  else if (sheet.skipped !== undefined) takeSkipped(sheet, sheet.skipped, token);
  else if (token.kind === 'open') openElement(sheet, token);
  else if (token.kind === 'close') closeElement(sheet, token.name);
}

/** An item begins or ends, whatever is still open. */
function isItemBoundary(sheet: Sheet, token: Token): boolean {
  if (token.kind !== 'open' && token.kind !== 'close') return false;
  if (!ITEM_TAG.test(token.name)) return false;
  const { scope } = sheet.item?.context ?? sheet.feed;
  return ITEMS.has(spell(sheet, token.name, scope));
}

function takeInField(sheet: Sheet, field: OpenField, token: Token): void {
  if (token.kind === 'text' || token.kind === 'other') return;
  if (token.kind === 'cdata') {
    field.cdata.push({ start: token.start, end: token.end });
    return;
  }
  const isSame = token.name === field.written;
  if (token.kind === 'close' && isSame) {
    if (field.depth === 0) {
      finishField(sheet, token.start);
      return;
    }
    field.depth -= 1;
  }
  if (token.kind === 'open' && isSame && !token.selfClosing) field.depth += 1;
  field.hasMarkup = true;
}

function takeSkipped(sheet: Sheet, skipped: { written: string; depth: number }, token: Token): void {
  if (token.kind === 'open' && token.name === skipped.written && !token.selfClosing) skipped.depth += 1;
  if (token.kind !== 'close' || token.name !== skipped.written) return;
  if (skipped.depth === 0) sheet.skipped = undefined;
  else skipped.depth -= 1;
}

function openElement(sheet: Sheet, token: OpenToken): void {
  const attributes = readAttributes(sheet.text, token);
  const context = enter(sheet.item?.context ?? sheet.feed, attributes, sheet);
  const name = spell(sheet, token.name, context.scope);
  const field = sheet.isInMedia && !OF_MEDIA.has(name) ? undefined : KNOWN.get(name);
  if (CONTAINERS.has(name)) {
    sheet.feed = context;
    writeAttributeFields(sheet, attributes);
  } else if (ITEMS.has(name)) {
    sheet.item = { context, fields: [] };
    writeAttributeFields(sheet, attributes);
    if (token.selfClosing) finishItem(sheet, token.end);
  } else if (field !== undefined) {
    openField(sheet, token, field, keptAttributes(sheet, attributes, context.base));
  } else if (!GROUPS.has(name) && !token.selfClosing) {
    sheet.skipped = { written: token.name, depth: 0 };
  }
}

function openField(
  sheet: Sheet,
  token: OpenToken,
  name: FieldName,
  attributes: RawField['attributes'],
): void {
  if (token.selfClosing || GROUPS.has(name)) {
    writeField(sheet, name, '', attributes);
    sheet.isInMedia = GROUPS.has(name) && !token.selfClosing;
    return;
  }
  const { name: written, end: contentStart } = token;
  sheet.field = { name, written, attributes, contentStart, depth: 0, hasMarkup: false, cdata: [] };
}

function closeElement(sheet: Sheet, written: string): void {
  if (!sheet.isInMedia) return;
  const { scope } = sheet.item?.context ?? sheet.feed;
  if (spell(sheet, written, scope) === 'media:content') sheet.isInMedia = false;
}

/** `ourName`, looked up once for each name under a scope. */
function spell(sheet: Sheet, written: string, scope: Scope): string {
  if (sheet.spelling.scope !== scope) sheet.spelling = { scope, names: new Map() };
  const { names } = sheet.spelling;
  const known = names.get(written) ?? ourName(written, scope, sheet.isAtom);
  names.set(written, known);
  return known;
}

/** The context inside an element: its namespaces and its base. */
function enter(outer: Context, attributes: ReadonlyMap<string, string>, { url, entities }: Sheet): Context {
  const scope = declareNamespaces(outer.scope, attributes);
  const written = attributes.get('xml:base');
  if (written === undefined) return scope === outer.scope ? outer : { scope, base: outer.base };
  return { scope, base: resolveBase(decode(written, entities), outer.base ?? url) };
}

function finishField(sheet: Sheet, end: number): void {
  const { field } = sheet;
  sheet.skipped = undefined;
  if (field === undefined) return;
  sheet.field = undefined;
  const attributes = field.hasMarkup ? { ...field.attributes, markup: '1' } : field.attributes;
  writeField(sheet, field.name, readContent(sheet, field, end), attributes);
}

/** Ends the item under way and whatever is open in it. */
export function finishItem(sheet: Sheet, end: number): void {
  finishField(sheet, end);
  sheet.isInMedia = false;
  if (sheet.item === undefined) return;
  sheet.items.push(`<entry>${sheet.item.fields.join('') || EMPTY}</entry>`);
  sheet.item = undefined;
}
