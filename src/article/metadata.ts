import type { ArticleTitles } from '../model.js';
import { MAX_TEXT } from './blocks.js';
import { canonicalUrl } from './canonical.js';
import { parseDate } from './dates.js';
import { foldedText, foldSpace, type PageDocument, type PageElement } from './dom.js';
import { asArray, findArticleNode, type LinkedNode } from './json-ld.js';
import { imageOf, nameOf, plain, text } from './linked-values.js';

/** What a page says about itself, from JSON-LD, then Open Graph and meta tags, then its visible text. */
export interface PageMetadata {
  readonly url: string;
  readonly titles: ArticleTitles;
  readonly byline?: string;
  readonly siteName?: string;
  readonly publishedAt?: number;
  /** As written: `en-US`. */
  readonly language?: string;
  readonly image?: string;
  /** JSON-LD's own text of the article, plain or HTML; used only where extraction fails. */
  readonly articleBody?: string;
  /** JSON-LD says that the text is not free. */
  readonly isPaid: boolean;
}

/** Reads the metadata. To be called before the tree is cleaned: Readability and the cleaner take scripts away. */
export function readMetadata(page: PageDocument, url: string): PageMetadata {
  const node = findArticleNode(linkedScripts(page)) ?? {};
  const meta = metaTags(page);
  const first = (...names: string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const base = pageBase(page, url);
  return {
    url: readCanonical(page, node, first('og:url'), url),
    titles: readTitles(page, node, first('og:title', 'twitter:title')),
    ...defined('byline', readByline(page, node, first)),
    ...defined('siteName', first('og:site_name') ?? nameOf(node.publisher) ?? first('application-name')),
    ...defined('publishedAt', readPublished(page, node, first)),
    ...defined('language', readLanguage(page, node, first('og:locale'))),
    ...defined(
      'image',
      absolute(first('og:image', 'og:image:url', 'twitter:image') ?? imageOf(node.image), base),
    ),
    ...defined('articleBody', text(node.articleBody)?.slice(0, MAX_TEXT)),
    isPaid: isPaid(node),
  };
}

type FirstMeta = (...names: string[]) => string | undefined;

function defined<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}

function linkedScripts(page: PageDocument): string[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  );
}

/** `<meta>` by name, property or itemprop in lower case; the first one wins. */
function metaTags(page: PageDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = foldSpace(element.getAttribute('content') ?? '');
    for (const key of (name ?? '').toLowerCase().split(/\s+/)) {
      if (key !== '' && content !== '' && !tags.has(key)) tags.set(key, content);
    }
  }
  return tags;
}

function readTitles(page: PageDocument, node: LinkedNode, og: string | undefined): ArticleTitles {
  const h1 = [...page.querySelectorAll('h1')].map(readTitle).filter((heading) => heading !== '');
  return {
    ...defined('jsonLd', plain(text(node.headline) ?? text(node.name))),
    ...defined('og', og),
    ...defined('h1', h1.length === 1 ? h1[0] : (h1.find((heading) => og?.includes(heading)) ?? h1[0])),
    ...defined('document', readTitle(page.querySelector('title')) || undefined),
  };
}

/** What is longer (UTF-16 code units) is no headline, and is cut. */
const MAX_TITLE = 1_000;

function readTitle(element: PageElement | null): string {
  return foldSpace((element?.textContent ?? '').slice(0, MAX_TITLE));
}

function readByline(page: PageDocument, node: LinkedNode, first: FirstMeta): string | undefined {
  const linked = asArray(node.author ?? node.creator).flatMap((author) => nameOf(author) ?? []);
  const candidates = [
    [...new Set(linked.map(cleanByline).filter(isName))].join(', '),
    cleanByline(
      first('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl') ?? '',
    ),
    cleanByline(
      foldedText(
        page.querySelector('[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]'),
      ),
    ),
  ];
  return candidates.find(isName);
}

/** A longer byline (UTF-16 code units) is a sentence or worse. */
const MAX_BYLINE = 200;

/** "By Jane Doe", "Von Max Muster" → the name. */
function cleanByline(byline: string): string {
  return foldSpace(byline.slice(0, MAX_BYLINE + 100))
    .replace(/^(?:by|von|par|por|di|автор:?|текст:?)\s+(?=\p{Lu})/iu, '')
    .replace(/[\s,|]+$/, '');
}

/** Neither an address nor a whole sentence. */
function isName(byline: string): boolean {
  return byline.length > 1 && byline.length <= MAX_BYLINE && !/^(?:https?:|\/|@)|www\./i.test(byline);
}

function readPublished(page: PageDocument, node: LinkedNode, first: FirstMeta): number | undefined {
  const time =
    page.querySelector('[itemprop="datePublished"]') ??
    page.querySelector('article time[datetime], time[pubdate]') ??
    page.querySelector('time[datetime]');
  const candidates = [
    text(node.datePublished),
    first(
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'date',
      'dc.date.issued',
      'dc.date',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publish-date',
      'publishdate',
      'cxenseparse:recs:publishtime',
    ),
    text(node.dateCreated),
    time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? undefined,
  ];
  for (const candidate of candidates) {
    const date = parseDate(candidate);
    if (date !== undefined) return date;
  }
  return undefined;
}

function readLanguage(page: PageDocument, node: LinkedNode, locale: string | undefined): string | undefined {
  const html =
    page.querySelector('html')?.getAttribute('lang') ?? page.querySelector('html')?.getAttribute('xml:lang');
  const equiv = page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  return html || text(node.inLanguage) || locale || equiv || undefined;
}

function readCanonical(page: PageDocument, node: LinkedNode, og: string | undefined, url: string): string {
  const base = pageBase(page, url);
  const candidates = [page.querySelector('link[rel="canonical"]')?.getAttribute('href'), og, text(node.url)];
  for (const candidate of candidates) {
    const address = absolute(candidate ?? undefined, base);
    if (address !== undefined && isSameSite(address, url)) return canonicalUrl(address);
  }
  return canonicalUrl(url);
}

/** A front page, or another publisher's, is a template's mistake and would make many articles one. */
function isSameSite(address: string, url: string): boolean {
  if (!URL.canParse(url)) return true;
  const ours = new URL(url);
  const theirs = new URL(address);
  if (theirs.pathname === '/' && ours.pathname !== '/') return false;
  const domain = (host: string) => host.split('.').slice(-2).join('.');
  return domain(ours.hostname) === domain(theirs.hostname);
}

function pageBase(page: PageDocument, url: string): string {
  return absolute(page.querySelector('base')?.getAttribute('href') ?? undefined, url) ?? url;
}

function absolute(address: string | undefined, base: string): string | undefined {
  if (address === undefined || address === '' || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

function isPaid(node: LinkedNode): boolean {
  const free = node.isAccessibleForFree;
  return free === false || (typeof free === 'string' && free.toLowerCase() === 'false');
}
