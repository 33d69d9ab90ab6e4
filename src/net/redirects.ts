import type { Answer, Ask, Query } from './ask.js';
import type { FailedFetch } from './failures.js';
import { type AddressPolicy, refuseUrl } from './guard.js';
import { header } from './headers.js';

export interface FollowQuery extends Omit<Query, 'budget'> {
  /** Whether robots.txt lets us read an address; absent: not asked. */
  readonly mayRead?: ((url: URL) => Promise<boolean>) | undefined;
}

/** The answer where the redirects ended. */
export interface Followed extends Answer {
  /** Where permanent redirects alone lead. */
  readonly movedTo?: string | undefined;
}

export interface FollowOptions {
  readonly ask: Ask;
  readonly policy: AddressPolicy;
  /** For all redirects together. */
  readonly timeoutMs: number;
}

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

/** Asks, and follows redirects by hand, so that each address on the way is judged like the first. */
export async function followRedirects(
  options: FollowOptions,
  query: FollowQuery,
): Promise<Followed | FailedFetch> {
  const budget = { leftMs: options.timeoutMs };
  let url = query.url;
  let movedTo: string | undefined;
  let isPermanent = true;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const refusal = refuseUrl(url, options.policy);
    if (refusal !== undefined) return { kind: 'failed', ...refusal };
    if (query.mayRead !== undefined && !(await query.mayRead(url))) return forbidden(url);
    const answer = await options.ask({ ...query, url, budget });
    if (answer.kind === 'failed') return answer;
    const location = REDIRECTS.has(answer.status) ? header(answer.headers, 'location') : undefined;
    if (location === undefined) return { ...answer, movedTo };
    if (!URL.canParse(location, url.href))
      return lost(url, `to "${location.slice(0, 200)}", which is no address`);
    url = new URL(location, url);
    isPermanent &&= PERMANENT.has(answer.status);
    if (isPermanent) movedTo = url.href;
  }
  return lost(query.url, `more than ${MAX_REDIRECTS} times`);
}

function forbidden(url: URL): FailedFetch {
  return {
    kind: 'failed',
    code: 'robots',
    reason: `The robots.txt of ${url.host} does not let us read this page, or cannot be read now.`,
  };
}

function lost(url: URL, how: string): FailedFetch {
  return { kind: 'failed', code: 'redirects', reason: `${url.host} redirects ${how}: check the address.` };
}
