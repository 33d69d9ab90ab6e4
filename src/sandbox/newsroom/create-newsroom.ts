import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Clock } from '../../model.js';
import { articlesOut, type Outlet } from './outlet.js';
import { FEED_WRITERS } from './render-feed.js';
import { renderArticlePage, renderFrontPage } from './render-page.js';

/**
 * The web site of one invented outlet: front page, feed with validators, article pages. Articles whose time lies
 * ahead come out while it runs.
 */
export function createOutletSite(outlet: Outlet, clock: Clock): Hono {
  const startedAt = clock();
  const site = new Hono();
  const feed = FEED_WRITERS[outlet.format];
  const out = () => articlesOut(outlet, startedAt, clock());
  site.use(etag());
  site.get(feed.path, (context) =>
    context.body(feed.write(outlet, out(), new URL(context.req.url).origin), 200, {
      'content-type': feed.contentType,
    }),
  );
  site.get('/news/:page{.+\\.html}', (context) => {
    const slug = context.req.param('page').replace(/\.html$/, '');
    const article = out().find((candidate) => candidate.slug === slug);
    return article
      ? context.html(renderArticlePage(outlet, article, new URL(context.req.url).origin))
      : context.notFound();
  });
  site.get('/robots.txt', (context) => context.text('User-agent: *\nDisallow: /admin/\n'));
  site.get('/', (context) => context.html(renderFrontPage(outlet, new URL(context.req.url).origin)));
  return site;
}

/** Path of an outlet's feed on its site. */
export function feedPath(outlet: Outlet): string {
  return FEED_WRITERS[outlet.format].path;
}
