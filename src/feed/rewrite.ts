import { setImmediate } from 'node:timers/promises';
import { decodeHTMLStrict } from 'entities';
import type { Span } from '../model.js';
import { FIELDS, GROUPS, MAX_ITEMS, MAX_TEXT } from './fields.js';
import { resolveBase } from './links.js';
import { type Entities, expandEntities, readEntities } from './markup/dtd.js';
import { localName } from './markup/plain-text.js';
import { readAttributes, scanMarkup, type Token } from './markup/scan.js';
import { declareNamespaces, ourName, type Scope } from './names.js';

/**
 * Foreign XML in, clean XML out: what rss-parser then reads is always well formed, flat and of one vocabulary.
 * Every field becomes an element of our own name with its value as one CDATA section, so that none of rss-parser's
 * readings that lose feeds (a date that throws, a link without attributes, its quadratic snippet) ever runs.
 * Whatever is broken is closed where the item ends, so that a bad field costs a field and not the feed.
 */
export interface RewrittenFeed {
  readonly kind: 'rss' | 'atom';
  /** The feed's own fields. */
  readonly head: string;
  /** One complete element an item. */
  readonly items: readonly string[];
}

type OpenToken = Extract<Token, { kind: 'open' }>;

/** Attributes of fields that mean something to us, by local name. */
const KEPT_ATTRIBUTES = new Set(
  'type mode href rel url term label text medium ispermalink src resource name'.split(' '),
);
const KNOWN: ReadonlySet<string> = new Set(FIELDS);
/** Attributes that stand for fields. */
const ATTRIBUTE_FIELDS = new Set(['about', 'lang', 'href', 'lastmod']);
/** What inside `media:content` may stand for the item: its description there is a caption. */
const OF_MEDIA = new Set(['media:thumbnail', 'media:title']);
const ITEM_TAG = /^(?:[^:]*:)?(?:item|entry)$/i;
const ITEMS = new Set(['item', 'entry']);
const ROOTS = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'channel']);

/** Stands in an item that has nothing to tell: rss-parser stumbles over an empty one. */
const EMPTY = '<f:empty/>';

/** The element under which a field is handed to rss-parser. */
export function fieldElement(name: string): string {
  return `f:${name.replace(':', '.')}`;
}

interface Root {
  readonly start: number;
  readonly isAtom: boolean;
}

/** What is in force at a place of the feed. */
interface Context {
  readonly scope: Scope;
  /** `xml:base`, resolved; undefined where none is given. */
  readonly base: string | undefined;
}

/** A field whose end is awaited. */
interface OpenField {
  readonly name: string;
  /** As written: its end tag is known by it. */
  readonly written: string;
  readonly attributes: string;
  readonly contentStart: number;
  contentEnd: number;
  /** Elements of the same name that are open inside it. */
  depth: number;
  hasMarkup: boolean;
  readonly cdata: Span[];
}

interface Rewriter {
  readonly text: string;
  readonly isAtom: boolean;
  readonly url: string;
  readonly entities: Entities;
  feed: Context;
  readonly head: string[];
  readonly items: string[];
  /** The item under way. */
  item: { readonly context: Context; readonly fields: string[] } | undefined;
  field: OpenField | undefined;
  /** An element that is passed over with all it holds. */
  skipped: { readonly written: string; depth: number } | undefined;
  /** The `media:content` under way: most of what it holds is about the picture. */
  isInMedia: boolean;
}

/** About this much is read at a stretch (UTF-16 code units); then others have their turn. */
const STRETCH = 500_000;
/** No honest item has more fields. */
const MAX_FIELDS = 1_000;

/**
 * Rewrites a feed, in stretches. Linear in the length of `text`; never throws.
 * @param url the feed's address, the base of its relative ones
 * @returns undefined where no feed begins
 */
export async function rewriteFeed(text: string, url: string): Promise<RewrittenFeed | undefined> {
  const root = findRoot(text);
  if (root === undefined) return undefined;
  const rewriter: Rewriter = {
    text,
    url,
    isAtom: root.isAtom,
    entities: readEntities(text.slice(0, root.start)),
    feed: { scope: new Map(), base: undefined },
    head: [],
    items: [],
    item: undefined,
    field: undefined,
    skipped: undefined,
    isInMedia: false,
  };
  let pauseAt = root.start + STRETCH;
  for (const token of scanMarkup(text, root.start)) {
    take(rewriter, token);
    if (rewriter.items.length >= MAX_ITEMS) break;
    if (token.start < pauseAt) continue;
    pauseAt = token.start + STRETCH;
    await setImmediate();
  }
  endField(rewriter, text.length);
  endItem(rewriter);
  return {
    kind: root.isAtom ? 'atom' : 'rss',
    head: rewriter.head.join(''),
    items: rewriter.items.slice(0, MAX_ITEMS),
  };
}

/** How far a feed may be from the start: what stands before is the noise of broken servers. */
const MAX_NOISE = 100_000;

function findRoot(text: string): Root | undefined {
  for (const token of scanMarkup(text)) {
    if (token.start > MAX_NOISE) return undefined;
    if (token.kind !== 'open') continue;
    const name = localName(token.name);
    if (ROOTS.has(name)) return { start: token.start, isAtom: name === 'feed' };
  }
  return undefined;
}

function take(rewriter: Rewriter, token: Token): void {
  if (isItemBoundary(rewriter, token)) {
    endField(rewriter, token.start);
    endItem(rewriter);
  }
  if (rewriter.field !== undefined) takeInField(rewriter, rewriter.field, token);
  else if (rewriter.skipped !== undefined) takeSkipped(rewriter, rewriter.skipped, token);
  else if (token.kind === 'open') openElement(rewriter, token);
  else if (token.kind === 'close') closeElement(rewriter, token.name);
}

/** An item begins or ends, whatever is still open. */
function isItemBoundary(rewriter: Rewriter, token: Token): boolean {
  if (token.kind !== 'open' && token.kind !== 'close') return false;
  if (!ITEM_TAG.test(token.name)) return false;
  const { scope } = rewriter.item?.context ?? rewriter.feed;
  return ITEMS.has(ourName(token.name, scope, rewriter.isAtom));
}

function takeInField(rewriter: Rewriter, field: OpenField, token: Token): void {
  if (token.kind === 'text' || token.kind === 'other') return;
  if (token.kind === 'cdata') {
    field.cdata.push({ start: token.start, end: token.end });
    return;
  }
  const isSame = token.name === field.written;
  if (token.kind === 'close' && isSame) {
    if (field.depth === 0) {
      endField(rewriter, token.start);
      return;
    }
    field.depth -= 1;
  }
  if (token.kind === 'open' && isSame && !token.selfClosing) field.depth += 1;
  field.hasMarkup = true;
}

function takeSkipped(rewriter: Rewriter, skipped: { written: string; depth: number }, token: Token): void {
  if (token.kind === 'open' && token.name === skipped.written && !token.selfClosing) skipped.depth += 1;
  if (token.kind !== 'close' || token.name !== skipped.written) return;
  if (skipped.depth === 0) rewriter.skipped = undefined;
  else skipped.depth -= 1;
}

function openElement(rewriter: Rewriter, token: OpenToken): void {
  const attributes = readAttributes(rewriter.text, token);
  const context = enter(rewriter.item?.context ?? rewriter.feed, attributes, rewriter);
  const name = ourName(token.name, context.scope, rewriter.isAtom);
  if (ROOTS.has(name)) {
    rewriter.feed = context;
    addAttributeFields(rewriter, attributes, rewriter.head);
  } else if (ITEMS.has(name)) {
    rewriter.item = { context, fields: [] };
    addAttributeFields(rewriter, attributes, rewriter.item.fields);
    if (token.selfClosing) endItem(rewriter);
  } else if (KNOWN.has(name) && (!rewriter.isInMedia || OF_MEDIA.has(name))) {
    openField(rewriter, token, name, attributes, context);
  } else if (!GROUPS.has(name) && !token.selfClosing) {
    rewriter.skipped = { written: token.name, depth: 0 };
  }
}

function openField(
  rewriter: Rewriter,
  token: OpenToken,
  name: string,
  attributes: ReadonlyMap<string, string>,
  { base }: Context,
): void {
  const written = keptAttributes(rewriter, attributes, base);
  if (token.selfClosing || GROUPS.has(name)) {
    emit(rewriter, name, written, '');
    rewriter.isInMedia = GROUPS.has(name) && !token.selfClosing;
    return;
  }
  rewriter.field = {
    name,
    written: token.name,
    attributes: written,
    contentStart: token.end,
    contentEnd: token.end,
    depth: 0,
    hasMarkup: false,
    cdata: [],
  };
}

function closeElement(rewriter: Rewriter, written: string): void {
  const name = ourName(written, rewriter.feed.scope, rewriter.isAtom);
  if (name === 'media:content') rewriter.isInMedia = false;
}

/** The context inside an element: its namespaces and its base. */
function enter(
  outer: Context,
  attributes: ReadonlyMap<string, string>,
  { url, entities }: Rewriter,
): Context {
  const scope = declareNamespaces(outer.scope, attributes);
  const written = attributes.get('xml:base');
  if (written === undefined) return scope === outer.scope ? outer : { scope, base: outer.base };
  return { scope, base: resolveBase(decode(written, entities), outer.base ?? url) };
}

function endField(rewriter: Rewriter, end: number): void {
  const { field } = rewriter;
  rewriter.skipped = undefined;
  if (field === undefined) return;
  rewriter.field = undefined;
  field.contentEnd = end;
  const mark = field.hasMarkup ? ' markup="1"' : '';
  emit(rewriter, field.name, field.attributes + mark, readContent(rewriter, field));
}

function endItem(rewriter: Rewriter): void {
  rewriter.isInMedia = false;
  if (rewriter.item === undefined) return;
  const { fields } = rewriter.item;
  const tag = rewriter.isAtom ? 'entry' : 'item';
  rewriter.items.push(`<${tag}>${fields.join('') || EMPTY}</${tag}>`);
  rewriter.item = undefined;
}

/** What a field holds: its text decoded once, or, where it holds elements, its markup as written. */
function readContent({ text, entities }: Rewriter, field: OpenField): string {
  const parts: string[] = [];
  let at = field.contentStart;
  const add = (end: number) => {
    const raw = text.slice(at, Math.min(end, at + MAX_TEXT));
    parts.push(field.hasMarkup ? raw : decode(dropComments(raw), entities));
  };
  for (const section of field.cdata) {
    add(section.start - '<![CDATA['.length);
    parts.push(text.slice(section.start, Math.min(section.end, section.start + MAX_TEXT)));
    at = section.end + ']]>'.length;
  }
  add(field.contentEnd);
  return parts.join('').slice(0, MAX_TEXT);
}

/** Comments and processing instructions are no text. */
function dropComments(raw: string): string {
  if (!raw.includes('<')) return raw;
  const parts: string[] = [];
  for (const token of scanMarkup(raw))
    if (token.kind === 'text') parts.push(raw.slice(token.start, token.end));
  return parts.join('');
}

function emit(rewriter: Rewriter, name: string, attributes: string, value: string): void {
  const element = fieldElement(name);
  const fields = rewriter.item?.fields ?? rewriter.head;
  if (fields.length >= MAX_FIELDS) return;
  const content = value === '' ? '' : `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
  fields.push(`<${element}${attributes}>${content}</${element}>`);
}

function keptAttributes(
  { entities }: Rewriter,
  attributes: ReadonlyMap<string, string>,
  base: string | undefined,
): string {
  let kept = base === undefined ? '' : ` base="${escapeXml(base)}"`;
  for (const [written, value] of attributes) {
    const name = localName(written);
    if (KEPT_ATTRIBUTES.has(name) && !written.startsWith('xml')) {
      kept += ` ${name}="${escapeXml(decode(value, entities))}"`;
    }
  }
  return kept;
}

/** Attributes of the feed or the item itself that say what fields say elsewhere: RDF's address, CDF's all. */
function addAttributeFields(
  { entities }: Rewriter,
  attributes: ReadonlyMap<string, string>,
  fields: string[],
): void {
  for (const [written, value] of attributes) {
    const name = localName(written);
    if (!ATTRIBUTE_FIELDS.has(name)) continue;
    const element = fieldElement(name);
    fields.push(`<${element}>${escapeXml(decode(value, entities))}</${element}>`);
  }
}

function escapeXml(value: string): string {
  return /[<>&"]/.test(value)
    ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : value;
}

function decode(raw: string, entities: Entities): string {
  return raw.includes('&') ? decodeHTMLStrict(expandEntities(raw, entities)) : raw;
}
