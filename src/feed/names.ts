import { localName } from './markup/plain-text.js';

/**
 * The names that a feed's elements go by here: lower case, with one prefix a namespace however the feed spells it,
 * and none for the feed's own vocabulary.
 */

/** Prefixes by namespace, lower case and without the last slash: publishers write both freely. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/rss/1.0': '',
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://purl.org/rss/1.0/modules/syndication': 'sy',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.rssboard.org/media-rss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://purl.oclc.org/net/rss_2.0/enc#': 'enc',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/math/mathml': 'math',
};

/** No feed has more; a hostile one could make each element copy thousands. */
const MAX_PREFIXES = 100;

/** The prefixes in force at a place, as the feed declares them: '' is the default namespace. */
export type Scope = ReadonlyMap<string, string>;

/** `scope` with what `attributes` declare; the same scope where they declare nothing. */
export function declareNamespaces(scope: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let inner: Map<string, string> | undefined;
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    if (scope.size > MAX_PREFIXES) break;
    inner ??= new Map(scope);
    const written = name.slice(6).toLowerCase();
    inner.set(written, PREFIXES[value.trim().toLowerCase().replace(/\/$/, '')] ?? written);
  }
  return inner ?? scope;
}

/** The name of an element in our spelling: `dc:creator`, `title`. */
export function ourName(written: string, scope: Scope, isAtom: boolean): string {
  const colon = written.lastIndexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon).toLowerCase();
  const known = scope.get(prefix) ?? prefix;
  const isOwn = known === '' || known === 'rss' || (isAtom && known === 'atom');
  return isOwn ? localName(written) : `${known}:${localName(written)}`;
}
