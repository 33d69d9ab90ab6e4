import type { FieldName } from './fields.js';

/** Where each thing is looked for: field names in the order in which they are asked. */

export const TITLES: readonly FieldName[] = [
  'title',
  'atom:title',
  'dc:title',
  'media:title',
  'itunes:title',
];
export const PUBLISHED: readonly FieldName[] = [
  'pubdate',
  'published',
  'issued',
  'dc:date',
  'dcterms:issued',
  'atom:published',
  'created',
  'dcterms:created',
  'date',
  'lastmod',
];
export const UPDATED: readonly FieldName[] = [
  'updated',
  'modified',
  'dcterms:modified',
  'atom:updated',
  'lastbuilddate',
];
export const SUMMARIES: readonly FieldName[] = [
  'description',
  'summary',
  'atom:summary',
  'abstract',
  'dc:description',
  'media:description',
  'itunes:summary',
  'itunes:subtitle',
];
export const CONTENTS: readonly FieldName[] = [
  'content:encoded',
  'content',
  'atom:content',
  'fullitem',
  'xhtml:body',
  'body',
];
export const DESCRIPTIONS: readonly FieldName[] = [
  'description',
  'subtitle',
  'tagline',
  'info',
  'abstract',
  'atom:subtitle',
  'dc:description',
  'itunes:summary',
  'itunes:subtitle',
];
export const CATEGORIES: readonly FieldName[] = [
  'category',
  'atom:category',
  'dc:subject',
  'media:category',
  'itunes:category',
];
export const KEYWORDS: readonly FieldName[] = ['itunes:keywords', 'media:keywords'];
export const IDS: readonly FieldName[] = ['guid', 'id', 'atom:id', 'about'];
