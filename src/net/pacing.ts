import type { Clock } from '../model.js';

/** Runs `task` after `ms`; the returned function calls it off. */
export type Schedule = (ms: number, task: () => void) => () => void;

export interface PacingOptions {
  /** ms between the starts of two requests to a host. */
  readonly intervalMs: number;
  /** Requests under way to a host at a time. */
  readonly perHost: number;
  /** Requests under way in all. */
  readonly inAll: number;
  readonly clock: Clock;
  readonly schedule: Schedule;
}

/** Lets requests pass in order, host by host, so that a slow host keeps nobody else waiting. */
export interface Pacing {
  /**
   * Waits for a turn at `host`, and gives the function to call when the request is over.
   * Rejects with the signal's reason when it is aborted before its turn.
   */
  enter(host: string, signal?: AbortSignal): Promise<() => void>;
}

interface Host {
  active: number;
  /** Not before this a request may start. */
  nextStartAt: number;
  /** In order of arrival. */
  readonly waiting: Set<() => void>;
  cancelTimer: (() => void) | undefined;
}

export function createPacing(options: PacingOptions): Pacing {
  const hosts = new Map<string, Host>();
  const gate = createGate(options.inAll);

  const advance = (name: string, host: Host): void => {
    host.cancelTimer?.();
    host.cancelTimer = undefined;
    const wait = host.nextStartAt - options.clock();
    const [first] = host.waiting;
    if (wait > 0) {
      if (first !== undefined || host.active === 0) {
        host.cancelTimer = options.schedule(wait, () => advance(name, host));
      }
    } else if (first !== undefined && host.active < options.perHost) {
      host.waiting.delete(first);
      host.active += 1;
      host.nextStartAt = options.clock() + options.intervalMs;
      first();
      advance(name, host);
    } else if (first === undefined && host.active === 0) {
      hosts.delete(name);
    }
  };

  const enterHost = async (name: string, signal: AbortSignal | undefined): Promise<() => void> => {
    const host = hosts.get(name) ?? { active: 0, nextStartAt: 0, waiting: new Set(), cancelTimer: undefined };
    hosts.set(name, host);
    await waitIn(host.waiting, signal, () => advance(name, host));
    return () => {
      host.active -= 1;
      advance(name, host);
    };
  };

  return {
    async enter(name, signal) {
      const leaveHost = await enterHost(name, signal);
      try {
        const leaveGate = await gate.enter(signal);
        return () => {
          leaveGate();
          leaveHost();
        };
      } catch (error) {
        leaveHost();
        throw error;
      }
    },
  };
}

/** At most `limit` at a time, in order of arrival. */
function createGate(limit: number): { enter(signal?: AbortSignal): Promise<() => void> } {
  const waiting = new Set<() => void>();
  let active = 0;
  const advance = (): void => {
    const [first] = waiting;
    if (first === undefined || active >= limit) return;
    waiting.delete(first);
    active += 1;
    first();
  };
  return {
    async enter(signal) {
      await waitIn(waiting, signal, advance);
      return () => {
        active -= 1;
        advance();
      };
    },
  };
}

/** Queues until somebody calls the queued function; leaves the queue when the signal is aborted. */
function waitIn(queue: Set<() => void>, signal: AbortSignal | undefined, queued: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const pass = (): void => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    };
    const giveUp = (): void => {
      queue.delete(pass);
      reject(signal?.reason);
    };
    if (signal?.aborted === true) {
      reject(signal.reason);
      return;
    }
    signal?.addEventListener('abort', giveUp, { once: true });
    queue.add(pass);
    queued();
  });
}
