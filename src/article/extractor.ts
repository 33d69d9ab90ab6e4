import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { ExtractOptions, ExtractOutcome } from './extract.js';
import type { ExtractTask } from './worker.js';

export interface ExtractorOptions {
  /** Pages in work at once, one thread each. Default 1: a poll is bound by the network, not by reading. */
  readonly threads?: number;
  /** A page that takes longer loses its thread; ms, default 20 s. A usual page takes 50 ms, but a thread's start counts too, on a busy machine seconds. */
  readonly timeoutMs?: number;
  /** Threads that had nothing to do for so long end, so that an idle bot stays small; ms, default 30 s. */
  readonly idleMs?: number;
  /** Heap of one thread, MB, default 256; a page that needs more loses its thread. */
  readonly maxHeapMb?: number;
  /** The compiled worker; default: beside this file. Tests run from sources and name the one in `dist`. */
  readonly workerUrl?: URL;
}

/** Reads pages in other threads, so that none can stop the bot. */
export interface Extractor {
  /** Never rejects for what a page holds: a page that hangs or exhausts its thread is `failed`, others go on. */
  extract(html: string, options: ExtractOptions): Promise<ExtractOutcome>;
  /** Ends all threads; pages in work are `failed`. */
  close(): Promise<void>;
}

/** Opens a pool of threads that start when the first page comes. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const { threads = 1, timeoutMs = 20_000, idleMs = 30_000, maxHeapMb = 256 } = options;
  const pool = new Piscina({
    filename: fileURLToPath(options.workerUrl ?? new URL('./worker.js', import.meta.url)),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs,
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
  });
  const takeTurn = createTurns(threads);
  return {
    extract: (html, extractOptions) =>
      takeTurn(() => runTask(pool, { html, options: extractOptions }, timeoutMs)),
    close: () => pool.destroy(),
  };
}

async function runTask(pool: Piscina, task: ExtractTask, timeoutMs: number): Promise<ExtractOutcome> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeoutMs);
  try {
    // Aborting a task that runs ends its thread: the only way to stop a loop that does not yield.
    return (await pool.run(task, { signal: abort.signal })) as ExtractOutcome;
  } catch (error) {
    if (abort.signal.aborted) {
      return {
        kind: 'failed',
        reason: 'timeout',
        message: `Reading the page took longer than ${timeoutMs} ms.`,
      };
    }
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', reason: 'crashed', message: `Reading the page failed: ${detail}` };
  } finally {
    clearTimeout(timer);
  }
}

/** Lets at most `limit` tasks run at once, in order: the clock of a task must not start while it waits. */
function createTurns(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
