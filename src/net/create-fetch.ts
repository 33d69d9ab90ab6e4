import type { Clock, Fetch, FetchOutcome, FetchRequest } from '../model.js';
import { type Ask, askOnce } from './ask.js';
import { createDispatcher, type Resolve } from './dispatcher.js';
import type { FailedFetch } from './failures.js';
import { freshFor, header, retryAfter } from './headers.js';
import { createPacing, type Schedule } from './pacing.js';
import { type Followed, type FollowQuery, followRedirects } from './redirects.js';
import { createRobots, type RobotsAnswer } from './robots.js';

export interface CreateFetchOptions {
  /** Allows private, loopback and other special addresses, and ports other than 80 and 443. */
  readonly allowPrivateAddresses: boolean;
  /** Truthful, with a contact; its first word, up to the slash, is the name that robots.txt knows us by. */
  readonly userAgent: string;
  readonly clock?: Clock;
  /** Origins (`http://127.0.0.1:4001`) that are our own: allowed although loopback, not paced, no robots.txt. */
  readonly unpacedOrigins?: ReadonlySet<string>;
  /** ms between the starts of two requests to a host; default 1000. */
  readonly perHostIntervalMs?: number;
  /** Requests under way to a host at a time; default 2. */
  readonly perHostConcurrency?: number;
  /** Requests under way in all; default 50. */
  readonly concurrency?: number;
  /** ms for a request with all its redirects, waiting for its turn not counted; default 15,000. */
  readonly timeoutMs?: number;
  /** Bytes of a body after decompression; default 10,000,000. */
  readonly maxBytes?: number;
  readonly resolve?: Resolve;
  readonly schedule?: Schedule;
}

export interface SafeFetch {
  readonly fetch: Fetch;
  /** Ends what is under way and closes all connections. */
  close(): Promise<void>;
}

const DEFAULTS = {
  clock: Date.now as Clock,
  unpacedOrigins: new Set<string>() as ReadonlySet<string>,
  perHostIntervalMs: 1_000,
  perHostConcurrency: 2,
  concurrency: 50,
  timeoutMs: 15_000,
  maxBytes: 10_000_000,
  schedule: ((ms, task) => {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  }) as Schedule,
};

/** RFC 9309, 2.5: at least this much of a robots.txt is read. */
const ROBOTS_BYTES = 512_000;

const ACCEPT: Readonly<Record<FetchRequest['kind'] | 'robots', string>> = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.6, */*;q=0.5',
  page: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
  robots: 'text/plain, */*;q=0.5',
};

/**
 * One polite and safe HTTP client for feeds and pages: see `Fetch`. It asks only public addresses, at most two
 * requests at a time and one new one a second to a host, follows five redirects, reads 10 MB, gives up after 15 s.
 * A request that its caller's signal aborts rejects with the signal's reason; nothing else rejects.
 */
export function createFetch(options: CreateFetchOptions): SafeFetch {
  const settings = { ...DEFAULTS, ...options };
  const { clock, unpacedOrigins, schedule } = settings;
  const policy = { allowPrivateAddresses: options.allowPrivateAddresses, ownOrigins: unpacedOrigins };
  const dispatcher = createDispatcher({
    ...policy,
    resolve: options.resolve,
    timeoutMs: settings.timeoutMs,
    connectionsPerHost: settings.perHostConcurrency,
  });
  const pacing = createPacing({
    intervalMs: settings.perHostIntervalMs,
    perHost: settings.perHostConcurrency,
    inAll: settings.concurrency,
    clock,
    schedule,
  });
  const ask: Ask = (query) =>
    askOnce(
      { dispatcher, pacing: unpacedOrigins.has(query.url.origin) ? undefined : pacing, schedule, clock },
      query,
    );
  const follow = (query: FollowQuery) =>
    followRedirects({ ask, policy, timeoutMs: settings.timeoutMs }, query);
  const robots = createRobots({
    product: productToken(options.userAgent),
    clock,
    get: (url) => getRobots(follow, url, options.userAgent),
  });
  const mayRead = async (url: URL) => unpacedOrigins.has(url.origin) || (await robots.isAllowed(url));

  return {
    async fetch(wanted, signal) {
      if (!URL.canParse(wanted.url)) return badAddress(wanted.url);
      const followed = await follow({
        url: new URL(wanted.url),
        headers: requestHeaders(wanted, options.userAgent),
        maxBytes: settings.maxBytes,
        mayRead: wanted.kind === 'page' ? mayRead : undefined,
        signal,
      });
      return followed.kind === 'failed' ? followed : toOutcome(followed, wanted, clock());
    },
    close: () => dispatcher.destroy(),
  };
}

/** `Pullquote` of `Pullquote/1.0 (+https://…)`. */
function productToken(userAgent: string): string {
  return userAgent.split(/[/\s]/, 1)[0] ?? userAgent;
}

function badAddress(url: string): FailedFetch {
  return { kind: 'failed', code: 'bad-address', reason: `"${url}" is no web address.` };
}

function requestHeaders(wanted: FetchRequest, userAgent: string): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: ACCEPT[wanted.kind],
    'accept-encoding': 'gzip, deflate, br',
    ...(wanted.etag === undefined ? {} : { 'if-none-match': wanted.etag }),
    ...(wanted.lastModified === undefined ? {} : { 'if-modified-since': wanted.lastModified }),
  };
}

async function getRobots(
  follow: (query: FollowQuery) => Promise<Followed | FailedFetch>,
  url: string,
  userAgent: string,
): Promise<RobotsAnswer> {
  const headers = { 'user-agent': userAgent, accept: ACCEPT.robots, 'accept-encoding': 'gzip, deflate, br' };
  const answer = await follow({ url: new URL(url), headers, maxBytes: ROBOTS_BYTES });
  if (answer.kind === 'failed') return { kind: answer.code === 'too-large' ? 'none' : 'unreachable' };
  if (answer.status >= 500 || answer.status === 429) return { kind: 'unreachable' };
  if (answer.status >= 300) return { kind: 'none' };
  return { kind: 'rules', text: new TextDecoder().decode(answer.body) };
}

/** What an answer means to a caller that asked for a document. */
function toOutcome(answer: Followed, wanted: FetchRequest, now: number): FetchOutcome {
  const { status, headers, url, movedTo } = answer;
  const freshForMs = freshFor(headers, now);
  const isConditional = wanted.etag !== undefined || wanted.lastModified !== undefined;
  if (status === 304 && isConditional)
    return withoutUndefined({ kind: 'not-modified' as const, movedTo, freshForMs });
  if (status === 410) return { kind: 'gone' };
  if (status < 200 || status > 299) return refusedBy(answer, now);
  return withoutUndefined({
    kind: 'ok' as const,
    url: url.href,
    movedTo,
    body: answer.body,
    contentType: header(headers, 'content-type'),
    etag: header(headers, 'etag'),
    lastModified: header(headers, 'last-modified'),
    freshForMs,
  });
}

function refusedBy({ status, headers, url }: Followed, now: number): FailedFetch {
  const retryAfterMs = retryAfter(headers, now);
  const code = status === 429 ? 'rate-limited' : 'status';
  const advice =
    status === 429
      ? 'it wants to be asked less often; it is asked again later.'
      : status === 401 || status === 403
        ? 'it does not let us read this address.'
        : status === 404
          ? 'check whether the address has changed.'
          : 'it is asked again later.';
  const reason = `${url.host} answered with status ${status}: ${advice}`;
  return withoutUndefined({ kind: 'failed' as const, code, reason, status, retryAfterMs });
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
