/**
 * The fields that are read, feed and item alike, in our spelling (see names.ts). One more is one line here and its
 * place in `normalize.ts`. What is not listed is skipped with all that it holds.
 */
export const FIELDS = [
  // names and addresses
  'title',
  'dc:title',
  'media:title',
  'itunes:title',
  'atom:title',
  'link',
  'atom:link',
  'guid',
  'id',
  'atom:id',
  // times
  'pubdate',
  'published',
  'issued',
  'created',
  'date',
  'updated',
  'modified',
  'lastbuilddate',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'dcterms:modified',
  'atom:published',
  'atom:updated',
  // people and subjects
  'author',
  'atom:author',
  'dc:creator',
  'dc:author',
  'dc:publisher',
  'itunes:author',
  'managingeditor',
  'webmaster',
  'category',
  'atom:category',
  'dc:subject',
  'media:category',
  'itunes:category',
  'itunes:keywords',
  'media:keywords',
  // texts
  'description',
  'dc:description',
  'media:description',
  'itunes:summary',
  'itunes:subtitle',
  'summary',
  'atom:summary',
  'abstract',
  'subtitle',
  'atom:subtitle',
  'tagline',
  'info',
  'content',
  'content:encoded',
  'atom:content',
  'fullitem',
  'body',
  'xhtml:body',
  // media
  'enclosure',
  'enc:enclosure',
  'media:content',
  'media:thumbnail',
  'itunes:image',
  'image',
  // about the feed
  'language',
  'dc:language',
  'ttl',
  'sy:updateperiod',
  'sy:updatefrequency',
  // attributes of the item or of the feed itself, made fields by the rewrite
  'about',
  'lang',
  'href',
  'lastmod',
] as const;

export type FieldName = (typeof FIELDS)[number];

/** Elements that only group: what they hold counts as if it stood outside. */
export const GROUPS: ReadonlySet<string> = new Set(['media:group', 'media:content']);

/** The first so many items of a feed are read; no honest feed has more. */
export const MAX_ITEMS = 5_000;
/** So much of one text is read (UTF-16 code units); no honest item has more. */
export const MAX_TEXT = 1_000_000;
