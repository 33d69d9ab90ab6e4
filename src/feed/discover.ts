import { decodeHTMLAttribute } from 'entities';
import type { Fetch } from '../model.js';
import { resolveLink } from './links.js';
import { foldSpace } from './markup/plain-text.js';
import { readAttributes, scanMarkup } from './markup/scan.js';
import { parseFeed } from './parse.js';

/** A feed that somebody may add. */
export interface FeedChoice {
  readonly url: string;
  readonly title?: string;
}

/** Media types under which pages link to feeds (https://www.rssboard.org/rss-autodiscovery and the like). */
const FEED_TYPE =
  /^(?:application|text)\/(?:(?:rss|atom|rdf|feed)\+?xml|feed\+json|x-rss\+xml|x-atom\+xml|rdf)$/i;
/** What links of people to feeds look like, where the head of the page names none. */
const FEED_PATH = /(?:^|[/._-])(?:rss|atom|feeds?|rdf|index\.xml|feed\.json)(?:[/._?-]|$)/i;
/** Where blog and news software puts its feed, most common first. */
const WELL_KNOWN = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json'];
/** A page with more feeds than this is a directory of feeds. */
const MAX_CHOICES = 20;

/**
 * The feeds that a page links to: those of its `<link rel="alternate">`, or, where there are none, of links to
 * something that is called a feed. In the page's order, each once.
 * @param url the page's address, the base of its links
 */
export function discoverFeeds(html: string, url: string): FeedChoice[] {
  const announced = new Map<string, FeedChoice>();
  const linked = new Map<string, FeedChoice>();
  let base = url;
  for (const token of scanMarkup(html)) {
    if (token.kind !== 'open') continue;
    const name = token.name.toLowerCase();
    if (name !== 'base' && name !== 'link' && name !== 'a') continue;
    const attributes = lowerCased(readAttributes(html, token));
    const address = resolveLink(attributes.get('href'), base);
    if (address === undefined) continue;
    if (name === 'base') base = address;
    else if (name === 'link' && isAnnouncement(attributes))
      addChoice(announced, address, attributes.get('title'));
    else if (name === 'a' && FEED_PATH.test(new URL(address).pathname)) addChoice(linked, address, undefined);
  }
  const found = announced.size > 0 ? announced : linked;
  return [...found.values()].slice(0, MAX_CHOICES);
}

function lowerCased(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...attributes].map(([name, value]) => [name.toLowerCase(), decodeHTMLAttribute(value)]));
}

function isAnnouncement(attributes: ReadonlyMap<string, string>): boolean {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const type = (attributes.get('type') ?? '').split(';', 1)[0]?.trim() ?? '';
  return relations.includes('feed') || (relations.includes('alternate') && FEED_TYPE.test(type));
}

function addChoice(choices: Map<string, FeedChoice>, url: string, title: string | undefined): void {
  if (choices.has(url)) return;
  const folded = foldSpace(title ?? '');
  choices.set(url, folded === '' ? { url } : { url, title: folded });
}

export type FindFeedsOutcome =
  /** One or more; the first is the likeliest. */
  | { readonly kind: 'found'; readonly choices: readonly FeedChoice[] }
  /** `reason` is a sentence for an admin. */
  | { readonly kind: 'none'; readonly reason: string };

export interface FindFeedsPorts {
  readonly fetch: Fetch;
  /** Bytes to text: `decodeBytes` of net/charset. */
  readonly decode: (bytes: Uint8Array, contentType: string | undefined, kind: 'xml' | 'html') => string;
}

/**
 * From an address as a person types it to feeds: it may lack its scheme, be a feed itself, or a page that links to
 * one or several; as a last resort the usual places of the site are tried. Never throws for what servers do.
 */
export async function findFeeds(
  typed: string,
  ports: FindFeedsPorts,
  signal?: AbortSignal,
): Promise<FindFeedsOutcome> {
  const addresses = completeAddress(typed);
  if (addresses.length === 0) return { kind: 'none', reason: `"${typed.trim()}" is no web address.` };
  let reason = '';
  for (const address of addresses) {
    const seen = await look(address, ports, signal);
    if (seen.kind === 'feed') return { kind: 'found', choices: [seen.choice] };
    if (seen.kind === 'page') {
      const choices = discoverFeeds(seen.html, seen.url);
      if (choices.length > 0) return { kind: 'found', choices };
      return tryWellKnown(seen.url, ports, signal);
    }
    reason ||= seen.reason;
  }
  return { kind: 'none', reason };
}

async function tryWellKnown(
  page: string,
  ports: FindFeedsPorts,
  signal: AbortSignal | undefined,
): Promise<FindFeedsOutcome> {
  for (const path of WELL_KNOWN) {
    const seen = await look(new URL(path, page).href, ports, signal);
    if (seen.kind === 'feed') return { kind: 'found', choices: [seen.choice] };
  }
  return { kind: 'none', reason: `${page} links to no feed: give the address of the feed itself.` };
}

/** The addresses that a person may mean: https first, http where the scheme is missing. */
function completeAddress(typed: string): string[] {
  const trimmed = typed
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
  if (/^https?:\/\//i.test(trimmed)) return URL.canParse(trimmed) ? [new URL(trimmed).href] : [];
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) || !/^[^\s/]+\.[^\s/]+/.test(trimmed)) return [];
  return [`https://${trimmed}`, `http://${trimmed}`]
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url).href);
}

type Seen =
  | { readonly kind: 'feed'; readonly choice: FeedChoice }
  | { readonly kind: 'page'; readonly url: string; readonly html: string }
  | { readonly kind: 'failed'; readonly reason: string };

async function look(url: string, { fetch, decode }: FindFeedsPorts, signal?: AbortSignal): Promise<Seen> {
  const answer = await fetch({ url, kind: 'feed' }, signal);
  if (answer.kind === 'gone') return { kind: 'failed', reason: `${url} is gone for good (410).` };
  if (answer.kind === 'not-modified') return { kind: 'failed', reason: `${url} answers without a document.` };
  if (answer.kind === 'failed') return { kind: 'failed', reason: answer.reason };
  const text = decode(answer.body, answer.contentType, 'xml');
  const parsed = await parseFeed(text, { url: answer.url });
  if (parsed.kind === 'failed') {
    return { kind: 'page', url: answer.url, html: decode(answer.body, answer.contentType, 'html') };
  }
  const address = answer.movedTo ?? url;
  const { title } = parsed.feed;
  return { kind: 'feed', choice: title === undefined ? { url: address } : { url: address, title } };
}
