import robotsModule from 'robots-parser';
import type { Clock } from '../model.js';

/** The package exports a function; its types describe one that is wrapped in a module. */
const parseRobots = robotsModule as unknown as typeof robotsModule.default;
type Robot = ReturnType<typeof parseRobots>;

/** The answer to a request for robots.txt: its text, or that there is none, or that it cannot be known now. */
export type RobotsAnswer =
  | { readonly kind: 'rules'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreachable' };

export interface RobotsOptions {
  /** The name that rules address us by. */
  readonly product: string;
  readonly clock: Clock;
  /** Asks for a robots.txt; must not reject. */
  readonly get: (url: string) => Promise<RobotsAnswer>;
}

/** Kept for a day at most (RFC 9309, 2.4); an unreachable one is asked for again sooner. */
const KEEP_MS = 24 * 3_600_000;
const KEEP_UNREACHABLE_MS = 10 * 60_000;
/** Sites remembered. */
const MAX_SITES = 2_000;
/** Rules are matched against so much of an address: matching costs rule times address. */
const MAX_PATH = 1_000;
/** A rule longer than this is none. */
const MAX_LINE = 2_000;

/** A site's rules: undefined forbids everything, null allows everything. */
type Rules = Robot | null | undefined;

/**
 * Whether robots.txt lets us read a page, by RFC 9309: no robots.txt (any 4xx) allows all, one that cannot be had
 * now (5xx, network) allows nothing until it can.
 */
export function createRobots(options: RobotsOptions): { isAllowed(url: URL): Promise<boolean> } {
  const sites = new Map<string, { readonly rules: Promise<Rules>; expiresAt: number }>();

  const rulesOf = (origin: string): Promise<Rules> => {
    const known = sites.get(origin);
    if (known !== undefined && known.expiresAt > options.clock()) return known.rules;
    const robotsUrl = `${origin}/robots.txt`;
    const rules = options.get(robotsUrl).then((answer) => readRules(robotsUrl, answer));
    const site = { rules, expiresAt: options.clock() + KEEP_MS };
    sites.delete(origin);
    sites.set(origin, site);
    void rules.then((found) => {
      if (found === undefined) site.expiresAt = options.clock() + KEEP_UNREACHABLE_MS;
    });
    for (const oldest of sites.keys()) {
      if (sites.size <= MAX_SITES) break;
      sites.delete(oldest);
    }
    return rules;
  };

  return {
    async isAllowed(url) {
      const rules = await rulesOf(url.origin);
      if (rules === undefined) return false;
      const address = url.origin + (url.pathname + url.search).slice(0, MAX_PATH);
      return rules === null || rules.isAllowed(address, options.product) !== false;
    },
  };
}

function readRules(robotsUrl: string, answer: RobotsAnswer): Rules {
  if (answer.kind === 'unreachable') return undefined;
  if (answer.kind === 'none') return null;
  const lines = answer.text.split(/\r\n|\r|\n/).filter((line) => line.length <= MAX_LINE);
  return parseRobots(robotsUrl, lines.join('\n'));
}
