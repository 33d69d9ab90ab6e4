import { createLog } from '../../src/log.js';
import { createMetrics } from '../../src/metrics.js';
import type { Fetch, FetchOutcome, FetchRequest } from '../../src/model.js';
import { openStore } from '../../src/store/open-store.js';
import type { SendOutcome, SendRequest } from '../../src/telegram/outcome.js';

export const HOUR = 3_600_000;
/** A Tuesday noon, UTC. */
export const NOON = Date.UTC(2026, 2, 10, 12);

/** What every job takes, with nothing behind it: a store in memory, a clock that stands, a log that keeps its lines. */
export async function createPorts() {
  const time = { now: NOON };
  const lines: string[] = [];
  const clock = (): number => time.now;
  return {
    time,
    lines,
    clock,
    store: await openStore('sqlite::memory:', { clock }),
    log: createLog({ level: 'trace', secrets: [] }, { write: (line) => lines.push(line) }),
    metrics: createMetrics(),
    random: () => 0.5,
    seat: { isOurs: async () => true, leave: async () => {} },
    translate: (_: string, key: string) => key,
  };
}

/** A net with these pages; every other address answers 404. */
export function createFakeFetch(pages: Record<string, string | FetchOutcome>) {
  const asked: string[] = [];
  const requests: FetchRequest[] = [];
  const fetch: Fetch = async (request) => {
    const { url } = request;
    asked.push(url);
    requests.push(request);
    const page = pages[url];
    if (page === undefined)
      return { kind: 'failed', code: 'status', status: 404, reason: 'Not found (404).' };
    if (typeof page !== 'string') return page;
    return { kind: 'ok', url, body: new TextEncoder().encode(page), contentType: 'text/html; charset=utf-8' };
  };
  return { fetch, asked, requests, pages };
}

/** A Telegram that takes everything, or does with a message what `react` says. */
export function createFakeSender(react?: (request: SendRequest, number: number) => SendOutcome | undefined) {
  const sent: { telegramId: number | string; plain: string }[] = [];
  let calls = 0;
  return {
    sent,
    async send(request: SendRequest): Promise<SendOutcome> {
      calls += 1;
      if ((await request.beforeCall?.()) === false) return { kind: 'withdrawn' };
      const outcome = react?.(request, calls) ?? { kind: 'sent', messageId: calls };
      if (outcome.kind === 'sent') {
        sent.push({ telegramId: request.telegramId, plain: request.message.plain });
      }
      return outcome;
    },
  };
}

/** For a pass that is not interrupted. */
export const undisturbed = { isStopping: () => false, moved: () => {} };
