/** Runs something once after so many ms; gives the function that calls it off. */
export type Timer = (ms: number, run: () => void) => () => void;

/** The timer of the real clock. */
export const startTimer: Timer = (ms, run) => {
  const handle = setTimeout(run, ms);
  return () => clearTimeout(handle);
};
