import { z } from 'zod';
import type { FeedItem, ParsedFeed } from '../model.js';
import { parseDate } from './dates.js';
import { MAX_ITEMS, MAX_TEXT } from './fields.js';
import { resolveLink } from './links.js';
import { parseJson } from './markup/json.js';
import { foldSpace, htmlToText } from './markup/plain-text.js';
import { defined, languageOf } from './normalize.js';

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). A field of a wrong type is a field not there. */

const text = z
  .union([z.string().transform((value) => value.slice(0, MAX_TEXT)), z.number().transform(String)])
  .optional()
  .catch(undefined);
const texts = z.array(z.unknown()).catch([]);
const author = z.object({ name: text }).optional().catch(undefined);
const item = z.object({
  id: text,
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: text,
  banner_image: text,
  date_published: text,
  date_modified: text,
  author,
  authors: z.array(author).catch([]),
  tags: texts,
  language: text,
  attachments: z.array(z.object({ url: text }).catch({ url: undefined })).catch([]),
});
const feed = z.object({
  title: text,
  home_page_url: text,
  description: text,
  language: text,
  author,
  authors: z.array(author).catch([]),
  items: z.array(z.unknown()),
});

type JsonItem = z.infer<typeof item>;

/** @returns undefined for what is no JSON or no JSON Feed */
export function parseJsonFeed(source: string, url: string): ParsedFeed | undefined {
  const parsed = feed.safeParse(parseJson(source));
  if (!parsed.success) return undefined;
  const { data } = parsed;
  const feedAuthor = names([data.author, ...data.authors]);
  return defined({
    title: line(data.title),
    link: resolveLink(data.home_page_url, url),
    description: line(data.description),
    language: languageOf(data.language ?? ''),
    items: data.items.slice(0, MAX_ITEMS).flatMap((entry) => {
      const read = item.safeParse(entry);
      return read.success ? [toItem(read.data, url, feedAuthor)] : [];
    }),
  });
}

function toItem(entry: JsonItem, base: string, feedAuthor: string | undefined): FeedItem {
  const url = resolveLink(entry.url, base) ?? resolveLink(entry.external_url, base);
  const title = line(entry.title);
  const content = entry.content_html === undefined ? block(entry.content_text) : html(entry.content_html);
  return defined({
    id:
      line(entry.id) ?? url ?? `${title ?? ''} ${entry.date_published ?? ''} ${(content ?? '').slice(0, 80)}`,
    title,
    url,
    publishedAt: parseDate(entry.date_published ?? ''),
    updatedAt: parseDate(entry.date_modified ?? ''),
    summary: block(entry.summary),
    content,
    author: names([entry.author, ...entry.authors]) ?? feedAuthor,
    categories: entry.tags.filter((tag) => typeof tag === 'string').map(foldSpace),
    enclosures: entry.attachments.flatMap(({ url: address }) => resolveLink(address, base) ?? []),
    image: resolveLink(entry.image, base) ?? resolveLink(entry.banner_image, base),
    language: languageOf(entry.language ?? ''),
  });
}

function names(authors: readonly (z.infer<typeof author> | undefined)[]): string | undefined {
  const known = authors.flatMap((person) => line(person?.name) ?? []);
  return known.length === 0 ? undefined : [...new Set(known)].join(', ');
}

function line(value: string | undefined): string | undefined {
  const folded = foldSpace(value ?? '');
  return folded === '' ? undefined : folded;
}

function block(value: string | undefined): string | undefined {
  const trimmed = (value ?? '').trim();
  return trimmed === '' ? undefined : trimmed;
}

function html(value: string): string | undefined {
  return block(htmlToText(value));
}
