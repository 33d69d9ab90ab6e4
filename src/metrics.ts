import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the process counts, for Prometheus. Labels hold outcomes and job names only: never an address or a secret. */
export interface Metrics {
  readonly registry: Registry;
  /** Feed checks by outcome: ok, not-modified, gone, failed. */
  readonly polls: Counter<'outcome'>;
  readonly items: Counter;
  /** Items read, by outcome: page, feed-text, skipped, retried. */
  readonly articles: Counter<'outcome'>;
  readonly stories: Counter;
  /** Digests that were due, by outcome: sent, empty, overtaken (chosen anew). */
  readonly digests: Counter<'outcome'>;
  /** Calls of the delivery loop by outcome, and `degraded` for a message that was sent in a plainer form. */
  readonly deliveries: Counter<'outcome'>;
  readonly sendSeconds: Histogram;
  /** Passes of a job that ended in an error. */
  readonly jobFailures: Counter<'job'>;
  /** When a job last moved, seconds since 1970. */
  readonly jobMoved: Gauge<'job'>;
}

/**
 * A registry of its own, so that two of them live beside each other (tests, two apps in one process).
 * @param options.hasProcess adds memory, CPU and event-loop figures of the process
 */
export function createMetrics(options: { readonly hasProcess?: boolean } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (options.hasProcess) collectDefaultMetrics({ register: registry, prefix: 'pullquote_' });
  const counter = <T extends string>(name: string, help: string, labelNames: T[] = []): Counter<T> =>
    new Counter({ name: `pullquote_${name}`, help, labelNames, registers });
  return {
    registry,
    polls: counter('polls_total', 'Feed checks by outcome', ['outcome']),
    items: counter('items_total', 'New items found'),
    articles: counter('articles_total', 'Items read by outcome', ['outcome']),
    stories: counter('stories_total', 'Stories opened'),
    digests: counter('digests_total', 'Digests due by outcome', ['outcome']),
    deliveries: counter('deliveries_total', 'Calls of the delivery loop by outcome', ['outcome']),
    sendSeconds: new Histogram({
      name: 'pullquote_send_seconds',
      help: 'Time from a delivery being taken up to its outcome, waiting for its turn included',
      buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 30],
      registers,
    }),
    jobFailures: counter('job_failures_total', 'Passes of a job that ended in an error', ['job']),
    jobMoved: new Gauge({
      name: 'pullquote_job_moved_seconds',
      help: 'When a job last moved, seconds since 1970',
      labelNames: ['job'],
      registers,
    }),
  };
}
