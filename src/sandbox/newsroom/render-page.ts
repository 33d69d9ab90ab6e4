import { html, raw } from 'hono/html';
import type { Outlet, OutletArticle } from './outlet.js';
import { articleUrl } from './render-feed.js';

type Page = ReturnType<typeof html>;

/** After how many paragraphs the box of other stories stands, and the sign-up line: where real sites put them. */
const RELATED_AFTER = 2;
const SIGN_UP_AFTER = 4;

/**
 * An article's page with all that surrounds one on real sites: navigation, cookie banner, a picture with caption
 * and credit, share links, other stories' headlines and a sign-up line between the paragraphs.
 */
export function renderArticlePage(
  outlet: Outlet,
  article: OutletArticle & { readonly publishedAt: number },
  origin: string,
): Page {
  const url = articleUrl(origin, article.slug);
  const published = new Date(article.publishedAt).toISOString();
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: published,
    author: [{ '@type': 'Person', name: article.byline.replace(/^(By|Von|Автор:)\s+/, '') }],
    publisher: { '@type': 'NewsMediaOrganization', name: outlet.name },
    mainEntityOfPage: url,
  };
  return html`<!doctype html>
<html lang="${outlet.language}">
<head>
<meta charset="utf-8">
<title>${article.title} | ${outlet.name}</title>
<link rel="canonical" href="${url}">
<meta property="og:title" content="${article.title}">
<meta property="og:site_name" content="${outlet.name}">
<meta property="og:type" content="article">
<meta property="article:published_time" content="${published}">
<meta name="description" content="${article.summary}">
${discoveryLink(outlet, origin)}
<script type="application/ld+json">${raw(JSON.stringify(metadata).replaceAll('<', '\\u003c'))}</script>
</head>
<body>
${navigation(outlet)}
<main><article>
<h1>${article.title}</h1>
<p class="byline">${article.byline}</p>
<time datetime="${published}">${published}</time>
<ul class="share-bar"><li><a href="#">Facebook</a></li><li><a href="#">X</a></li><li><a href="#">WhatsApp</a></li></ul>
<figure><img src="/images/${article.slug}.jpg" alt="${article.caption}"><figcaption>${article.caption} <span class="credit">${outlet.credit}</span></figcaption></figure>
${bodyParts(outlet, article, origin)}
</article>
<aside class="most-read"><h2>${outlet.relatedTitle}</h2><ol>${headlines(outlet, article, origin, 5)}</ol></aside>
</main>
<footer><p>© ${outlet.name}</p><p><a href="/imprint">Imprint</a> · <a href="/privacy">Privacy</a></p></footer>
</body></html>`;
}

/** The front page: what autodiscovery is tried on. */
export function renderFrontPage(outlet: Outlet, origin: string): Page {
  return html`<!doctype html>
<html lang="${outlet.language}"><head><meta charset="utf-8"><title>${outlet.name}</title>${discoveryLink(outlet, origin)}</head>
<body>${navigation(outlet)}<main><ul>${headlines(outlet, undefined, origin, 50)}</ul></main></body></html>`;
}

const FEED_LINKS = {
  rss: ['application/rss+xml', '/rss.xml'],
  atom: ['application/atom+xml', '/atom.xml'],
  json: ['application/feed+json', '/feed.json'],
} as const;

function discoveryLink(outlet: Outlet, origin: string): Page {
  const [type, path] = FEED_LINKS[outlet.format];
  return html`<link rel="alternate" type="${type}" title="${outlet.name}" href="${origin}${path}">`;
}

function navigation(outlet: Outlet): Page {
  return html`<div class="cookie-banner"><p>${outlet.name} uses cookies to count its readers.</p><button>OK</button></div>
<header><a href="/">${outlet.name}</a><nav><ul>${outlet.sections.map((section) => html`<li><a href="/${section}">${section}</a></li>`)}</ul></nav></header>`;
}

function bodyParts(outlet: Outlet, article: OutletArticle, origin: string): readonly Page[] {
  return article.body
    .trim()
    .split(/\n\s*\n/)
    .flatMap((paragraph, index) => [
      html`<p>${paragraph.replace(/\s+/g, ' ')}</p>
`,
      ...(index + 1 === RELATED_AFTER
        ? [
            html`<div class="related"><h3>${outlet.relatedTitle}</h3><ul>${headlines(outlet, article, origin, 2)}</ul></div>
`,
          ]
        : []),
      ...(index + 1 === SIGN_UP_AFTER
        ? [
            html`<p class="newsletter-signup"><em>${outlet.signUp}</em></p>
`,
          ]
        : []),
    ]);
}

function headlines(
  outlet: Outlet,
  except: OutletArticle | undefined,
  origin: string,
  count: number,
): readonly Page[] {
  return outlet.articles
    .filter((other) => other.slug !== except?.slug && other.minutesAgo >= 0)
    .slice(0, count)
    .map((other) => html`<li><a href="${articleUrl(origin, other.slug)}">${other.title}</a></li>`);
}
