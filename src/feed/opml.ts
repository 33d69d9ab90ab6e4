import { decodeHTMLStrict, escapeUTF8 } from 'entities';
import { resolveLink } from './links.js';
import { foldSpace } from './markup/plain-text.js';
import { readAttributes, scanMarkup } from './markup/scan.js';

/** A feed as feed readers exchange it (OPML 2.0, http://opml.org/spec2.opml). */
export interface OpmlFeed {
  readonly url: string;
  readonly title?: string;
  /** The folders it lies in; a feed may lie in several. */
  readonly topics: readonly string[];
}

/** Deeper folders are read as if they lay here. */
const MAX_DEPTH = 100;

/**
 * The feeds of an OPML document, each once, in its order; the folders around a feed and its `category` are its
 * topics. Broken XML is read as far as it goes. Linear; an outline without a usable address is left out.
 */
export function parseOpml(text: string): OpmlFeed[] {
  const feeds = new Map<string, OpmlFeed>();
  const folders: (string | undefined)[] = [];
  for (const token of scanMarkup(text)) {
    if (token.kind === 'close' && token.name.toLowerCase() === 'outline') folders.pop();
    if (token.kind !== 'open' || token.name.toLowerCase() !== 'outline') continue;
    const attributes = decodedAttributes(readAttributes(text, token));
    const url = resolveLink(attributes.get('xmlurl') ?? attributes.get('url'), undefined);
    const title = nonEmpty(attributes.get('title')) ?? nonEmpty(attributes.get('text'));
    const isFeed = attributes.has('xmlurl') || attributes.get('type')?.toLowerCase() === 'rss';
    if (isFeed && url !== undefined) {
      const around = folders.filter((folder) => folder !== undefined);
      addFeed(feeds, { url, title, topics: [...around, ...categories(attributes.get('category'))] });
    }
    if (!token.selfClosing && folders.length < MAX_DEPTH) folders.push(isFeed ? undefined : title);
  }
  return [...feeds.values()];
}

function decodedAttributes(raw: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...raw].map(([name, value]) => [name.toLowerCase(), decodeHTMLStrict(value)]));
}

function nonEmpty(text: string | undefined): string | undefined {
  const folded = foldSpace(text ?? '');
  return folded === '' ? undefined : folded;
}

/** `category` is a list parted by commas, of paths parted by slashes: their last names count. */
function categories(list: string | undefined): string[] {
  return (list ?? '').split(',').flatMap((path) => nonEmpty(path.split('/').at(-1)) ?? []);
}

function addFeed(
  feeds: Map<string, OpmlFeed>,
  { url, title, topics }: { url: string; title: string | undefined; topics: readonly string[] },
): void {
  const known = feeds.get(url);
  const name = known?.title ?? title;
  const all = [...new Set([...(known?.topics ?? []), ...topics])];
  feeds.set(url, name === undefined ? { url, topics: all } : { url, title: name, topics: all });
}

/**
 * An OPML document that `parseOpml`, and other feed readers, read back: a folder a topic, a feed in the folder of
 * each of its topics.
 */
export function renderOpml(feeds: readonly OpmlFeed[]): string {
  const topics = [...new Set(feeds.flatMap((feed) => feed.topics))];
  const folders = topics.map((topic) => {
    const inside = feeds
      .filter((feed) => feed.topics.includes(topic))
      .map((feed) => `      ${outline(feed)}\n`);
    return `    <outline ${attribute('text', topic)}>\n${inside.join('')}    </outline>\n`;
  });
  const loose = feeds.filter((feed) => feed.topics.length === 0).map((feed) => `    ${outline(feed)}\n`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<opml version="2.0">\n  <head>\n    <title>Pullquote</title>\n  </head>\n  <body>\n',
    ...folders,
    ...loose,
    '  </body>\n</opml>\n',
  ].join('');
}

/** OPML wants a text in every outline; an untitled feed has an empty one. */
function outline({ url, title }: OpmlFeed): string {
  const named = title === undefined ? 'text=""' : `${attribute('text', title)} ${attribute('title', title)}`;
  return `<outline type="rss" ${named} ${attribute('xmlUrl', url)}/>`;
}

function attribute(name: string, value: string): string {
  return `${name}="${escapeUTF8(foldSpace(value))}"`;
}
