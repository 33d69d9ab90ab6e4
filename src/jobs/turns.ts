import { setImmediate } from 'node:timers/promises';

/** Resolves when it is one's turn: in the order of asking, and between two of them the event loop goes round once. */
export type Turn = () => Promise<void>;

/**
 * Twenty answers that come in together would be read in one go, and commands, timers and sockets would wait for all
 * of them. State of its own: who asked last.
 */
export function createTurns(): Turn {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => setImmediate());
    return last;
  };
}
