import type { Span } from '../../model.js';
import type { FieldName } from '../fields.js';
import type { Entities } from '../markup/dtd.js';
import type { Scope } from '../names.js';
import type { RawField } from '../raw.js';

/** What is in force at a place of the feed. */
export interface Context {
  readonly scope: Scope;
  /** `xml:base`, resolved; undefined where none is given. */
  readonly base: string | undefined;
}

/** A field whose end is awaited. */
export interface OpenField {
  readonly name: FieldName;
  /** As written: its end tag is known by it. */
  readonly written: string;
  readonly attributes: RawField['attributes'];
  readonly contentStart: number;
  /** Elements of the same name that are open inside it. */
  depth: number;
  hasMarkup: boolean;
  /** Its CDATA sections, without their marks. */
  readonly cdata: Span[];
}

/** The rewriting under way: what is read, what is open, and what is written so far. */
export interface Sheet {
  readonly text: string;
  readonly isAtom: boolean;
  readonly url: string;
  readonly entities: Entities;
  /** The fields of the feed, and the finished items. */
  readonly head: string[];
  readonly items: string[];
  readonly names: Set<FieldName>;
  /** Fields that are handed on beside the document (see write-field.ts). */
  readonly beside: RawField[];
  /** What the feed's root and channel declare. */
  feed: Context;
  /** The item under way. */
  item: { readonly context: Context; readonly fields: string[] } | undefined;
  field: OpenField | undefined;
  /** An element that is passed over with all it holds. */
  skipped: { readonly written: string; depth: number } | undefined;
  /** Our names of the elements met under one scope, by name as written: a feed has the same few in each item. */
  spelling: { readonly scope: Scope; readonly names: Map<string, string> };
  /** Inside `media:content`: most of what it holds is about the picture. */
  isInMedia: boolean;
}

export function createSheet(options: Pick<Sheet, 'text' | 'isAtom' | 'url' | 'entities'>): Sheet {
  const { text, isAtom, url, entities } = options;
  const scope: Scope = new Map();
  return {
    text,
    isAtom,
    url,
    entities,
    head: [],
    items: [],
    names: new Set(),
    beside: [],
    feed: { scope, base: undefined },
    spelling: { scope, names: new Map() },
    item: undefined,
    field: undefined,
    skipped: undefined,
    isInMedia: false,
  };
}
