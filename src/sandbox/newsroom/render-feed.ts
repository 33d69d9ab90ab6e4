import type { Outlet, OutletArticle } from './outlet.js';

type Dated = OutletArticle & { readonly publishedAt: number };

/** One feed format: how an outlet's articles are written in it. */
interface FeedWriter {
  readonly contentType: string;
  readonly path: string;
  readonly write: (outlet: Outlet, articles: readonly Dated[], origin: string) => string;
}

/** The formats in which outlets publish. */
export const FEED_WRITERS: Readonly<Record<Outlet['format'], FeedWriter>> = {
  rss: { contentType: 'application/rss+xml; charset=utf-8', path: '/rss.xml', write: writeRss },
  atom: { contentType: 'application/atom+xml; charset=utf-8', path: '/atom.xml', write: writeAtom },
  json: { contentType: 'application/feed+json; charset=utf-8', path: '/feed.json', write: writeJsonFeed },
};

/** Address of an article's page. */
export function articleUrl(origin: string, slug: string): string {
  return `${origin}/news/${slug}.html`;
}

function writeRss(outlet: Outlet, articles: readonly Dated[], origin: string): string {
  const items = articles.map((article) => {
    const url = articleUrl(origin, article.slug);
    const categories = article.categories.map((category) => `<category>${xml(category)}</category>`).join('');
    return `<item>
<title>${xml(article.title)}</title>
<link>${xml(`${url}?utm_source=rss&utm_medium=feed`)}</link>
<guid isPermaLink="true">${xml(url)}</guid>
<pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate>
<dc:creator>${xml(article.byline)}</dc:creator>
<description>${xml(`<p>${xml(article.summary)}</p>`)}</description>
${categories}</item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>${xml(outlet.name)}</title><link>${xml(origin)}/</link>
<description>${xml(outlet.name)}</description><language>${outlet.language}</language>
${items.join('\n')}
</channel></rss>`;
}

function writeAtom(outlet: Outlet, articles: readonly Dated[], origin: string): string {
  const entries = articles.map((article) => {
    const url = articleUrl(origin, article.slug);
    const date = new Date(article.publishedAt).toISOString();
    const categories = article.categories.map((category) => `<category term="${xml(category)}"/>`).join('');
    return `<entry><id>${xml(url)}</id><title type="text">${xml(article.title)}</title>
<link rel="alternate" type="text/html" href="${xml(url)}"/>
<published>${date}</published><updated>${date}</updated>
<author><name>${xml(article.byline)}</name></author>
<summary type="text">${xml(article.summary)}</summary>${categories}</entry>`;
  });
  const updated = new Date(articles[0]?.publishedAt ?? 0).toISOString();
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}">
<id>${xml(origin)}/</id><title>${xml(outlet.name)}</title><updated>${updated}</updated>
<link rel="self" href="${xml(origin)}/atom.xml"/><link href="${xml(origin)}/"/>
${entries.join('\n')}
</feed>`;
}

function writeJsonFeed(outlet: Outlet, articles: readonly Dated[], origin: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    home_page_url: `${origin}/`,
    language: outlet.language,
    items: articles.map((article) => ({
      id: articleUrl(origin, article.slug),
      url: articleUrl(origin, article.slug),
      title: article.title,
      summary: article.summary,
      content_text: article.summary,
      date_published: new Date(article.publishedAt).toISOString(),
      authors: [{ name: article.byline }],
      tags: article.categories,
    })),
  });
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
