import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { type PageStatus, renderStatusPage } from './status-page.js';

/** Whether the loops of the process still move. `stuck` names those that have not for too long. */
export interface Health {
  readonly isHealthy: boolean;
  readonly stuck: readonly string[];
}

export interface WebDependencies {
  readonly status: () => Promise<PageStatus>;
  readonly health: () => Promise<Health>;
  /** The metrics in Prometheus' text format, with its content type. */
  readonly metrics: () => Promise<{ readonly text: string; readonly contentType: string }>;
}

/**
 * `/status` for people, `/healthz` for a supervisor (503 when a loop is stuck or the store does not answer),
 * `/metrics` for Prometheus. Shows counts and feeds, never texts of chats or secrets.
 */
export function createWeb(dependencies: WebDependencies): Hono {
  const web = new Hono();
  web.use(
    '/status',
    secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"] } }),
  );
  web.get('/status', async (context) => context.html(renderStatusPage(await dependencies.status())));
  web.get('/healthz', async (context) => {
    const health = await dependencies.health();
    return context.json(health, health.isHealthy ? 200 : 503);
  });
  web.get('/metrics', async (context) => {
    const { text, contentType } = await dependencies.metrics();
    return context.body(text, 200, { 'content-type': contentType });
  });
  return web;
}
