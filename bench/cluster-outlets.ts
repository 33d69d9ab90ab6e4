import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Outlets that publish while they are asked, and know who asks them. */
export interface Outlets {
  /** One address an outlet, each on a loopback address of its own: a polite client asks each host in its own time. */
  readonly feedUrls: readonly string[];
  /** How often a feed was asked, and how often while the answer before was still on its way. */
  readonly polls: { asked: number; atOnce: number };
  /** No more items come out. */
  stop(): void;
  close(): void;
}

/** An answer takes so long: long enough for a second poll to be seen. */
const ANSWER_MS = 300;
const ITEM_EVERY_MS = 10_000;
const NEWEST = 30;

/** Starts so many outlets in this process. */
export async function startOutlets(count: number): Promise<Outlets> {
  const startedAt = Date.now();
  const polls = { asked: 0, atOnce: 0 };
  const underWay = new Map<string, number>();
  let stoppedAt = Number.POSITIVE_INFINITY;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const [, outlet = '', item] = /^\/f(\d+)(?:\/(\d+))?$/.exec(path) ?? [];
    if (outlet === '') return void response.writeHead(404).end();
    const isFeed = item === undefined;
    if (isFeed) {
      polls.asked += 1;
      const others = underWay.get(path) ?? 0;
      if (others > 0) polls.atOnce += 1;
      underWay.set(path, others + 1);
      response.once('close', () => underWay.set(path, (underWay.get(path) ?? 1) - 1));
    }
    const items = Math.floor((Math.min(Date.now(), stoppedAt) - startedAt) / ITEM_EVERY_MS) + 1;
    const body = isFeed
      ? renderFeed(Number(outlet), items, startedAt)
      : renderPage(Number(outlet), Number(item));
    const type = isFeed ? 'application/rss+xml' : 'text/html';
    setTimeout(
      () => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body),
      ANSWER_MS,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    feedUrls: Array.from({ length: count }, (_, outlet) => `http://127.0.1.${outlet + 1}:${port}/f${outlet}`),
    polls,
    stop: () => {
      stoppedAt = Date.now();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** No two events share a word that names them. */
function nameOf(outlet: number, item: number): string {
  const letters = 'bdfgklmnprstvz';
  const vowels = 'aeiou';
  let rest = outlet * 1_009 + item * 31 + 7;
  let name = '';
  for (let syllable = 0; syllable < 4; syllable += 1) {
    name += `${letters[rest % letters.length] ?? ''}${vowels[rest % vowels.length] ?? ''}`;
    rest = Math.floor(rest / 3) + outlet + item * syllable;
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function titleOf(outlet: number, item: number): string {
  return `${nameOf(outlet, item)} opens its ${nameOf(item, outlet)} works after ${item + 2} years`;
}

function renderFeed(outlet: number, items: number, startedAt: number): string {
  const numbers = Array.from({ length: Math.min(items, NEWEST) }, (_, index) => items - 1 - index);
  const entries = numbers.map((item) => {
    const date = new Date(startedAt + item * ITEM_EVERY_MS).toUTCString();
    return `<item><title>${titleOf(outlet, item)}</title><link>/f${outlet}/${item}</link><guid>${outlet}-${item}</guid><pubDate>${date}</pubDate></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet ${outlet}</title><language>en</language>${entries.join('')}</channel></rss>`;
}

function renderPage(outlet: number, item: number): string {
  const [place, works] = [nameOf(outlet, item), nameOf(item, outlet)];
  const paragraphs = [
    `The town of ${place} opened its ${works} works on Monday after ${item + 2} years of building, and half of ${place} came to see it.`,
    `“We waited for the ${works} works longer than anybody in ${place} cares to remember,” said Mayor Ada ${works}.`,
    `The ${works} works stand where the old mill of ${place} burnt down, and will give work to ${40 + item} people there.`,
  ];
  return `<html lang="en"><head><title>${titleOf(outlet, item)}</title></head><body><article><h1>${titleOf(outlet, item)}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
}
