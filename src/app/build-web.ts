import type { Hono } from 'hono';
import type { Jobs } from '../jobs/jobs.js';
import type { Status } from '../jobs/status.js';
import type { Metrics } from '../metrics.js';
import type { Store } from '../store/store.js';
import { createWeb } from '../web/create-web.js';
import type { Updates } from './updates.js';

export interface WebParts {
  readonly store: Store;
  readonly jobs: Jobs;
  readonly metrics: Metrics;
  readonly status: () => Promise<Status>;
  readonly updates: Pick<Updates, 'take'>;
}

/** The web side over the app's rooms. */
export function buildWeb({ store, jobs, metrics, status, updates }: WebParts): Hono {
  const web = createWeb({
    status: async () => {
      const now = await status();
      return { ...now, deliveries: { ...now.deliveries } };
    },
    health: async () => {
      const isReachable = await store.ping().then(
        () => true,
        () => false,
      );
      const stuck = [...jobs.health().stuck, ...(isReachable ? [] : ['store'])];
      return { isHealthy: stuck.length === 0, stuck };
    },
    metrics: async () => ({
      text: await metrics.registry.metrics(),
      contentType: metrics.registry.contentType,
    }),
  });
  // Telegram's webhook; without one every request is refused.
  web.post('/telegram', (context) => updates.take(context.req.raw));
  return web;
}
