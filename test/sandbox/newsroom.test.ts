import { describe, expect, test } from 'vitest';
import { createOutletSite, feedPath } from '../../src/sandbox/newsroom/create-newsroom.js';
import { loadOutlets } from '../../src/sandbox/newsroom/outlet.js';

const DIRECTORY = new URL('../../config/newsroom', import.meta.url).pathname;
const NOW = Date.UTC(2026, 4, 20, 12);
const outlets = loadOutlets(DIRECTORY);

describe('the invented newsroom', () => {
  test('has at least three English outlets with 24 articles, and some in German and Russian', () => {
    const english = outlets.filter((outlet) => outlet.language === 'en');
    const out = english.flatMap((outlet) => outlet.articles.filter((article) => article.minutesAgo >= 0));
    expect(english.length).toBeGreaterThanOrEqual(3);
    expect(out.length).toBeGreaterThanOrEqual(24);
    expect(new Set(outlets.map((outlet) => outlet.language))).toEqual(new Set(['en', 'de', 'ru']));
  });

  test('every page has the things that surround an article on real sites, and every feed names its articles', async () => {
    for (const outlet of outlets) {
      const site = createOutletSite(outlet, () => NOW);
      const feed = await (await site.request(feedPath(outlet))).text();
      for (const article of outlet.articles.filter((candidate) => candidate.minutesAgo >= 0)) {
        expect(feed).toContain(`/news/${article.slug}.html`);
        const page = await (await site.request(`/news/${article.slug}.html`)).text();
        const expected = ['<figcaption>', 'application/ld+json', 'class="related"', 'most-read'];
        expect(expected.filter((part) => !page.includes(part))).toEqual([]);
      }
    }
  });

  test('an article whose time lies ahead comes out while the newsroom runs', async () => {
    const outlet = outlets.find((candidate) => candidate.articles.some((article) => article.minutesAgo < 0));
    const later = outlet?.articles.find((article) => article.minutesAgo < 0);
    if (!outlet || !later) throw new Error('no outlet has an article that comes out later');
    let now = NOW;
    const site = createOutletSite(outlet, () => now);
    const read = async () => (await site.request(feedPath(outlet))).text();
    const before = await read();
    now -= later.minutesAgo * 60_000;
    expect([before.includes(later.slug), (await read()).includes(later.slug)]).toEqual([false, true]);
  });

  test('an unchanged feed answers a conditional request with 304', async () => {
    const [outlet] = outlets;
    if (!outlet) throw new Error('no outlets');
    const site = createOutletSite(outlet, () => NOW);
    const etag = (await site.request(feedPath(outlet))).headers.get('etag') ?? '';
    const value = await site.request(feedPath(outlet), { headers: { 'if-none-match': etag } });
    expect(value.status).toBe(304);
  });
});
