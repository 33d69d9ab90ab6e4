import type { Log } from '../log.js';
import type { Loop } from './loop.js';

/** Looks whether all loops move, and reports once which does not, and once when it moves again. */
export function createWatch(loops: readonly Loop[], log: Log): () => void {
  const reported = new Set<string>();
  return () => {
    for (const loop of loops) {
      const { name } = loop;
      if (loop.isStuck() && !reported.has(name)) {
        reported.add(name);
        log.error(
          { job: name },
          `the ${name} job has not moved for too long; if it stays so, restart the process`,
        );
      }
      if (!loop.isStuck() && reported.delete(name)) log.info({ job: name }, `the ${name} job moves again`);
    }
  };
}
