const FIRST_MS = 1_000;
const LONGEST_MS = 10 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/**
 * How long to wait before the next try, ms: 1 s, doubling, to 10 min, less up to a quarter, so that many that failed
 * together do not come back together. Undefined when a day of tries is over: it is given up.
 * @param attempts tries made so far, at least 1
 * @param random of [0, 1)
 */
export function backoffMs(attempts: number, random: number): number | undefined {
  return attempts > ATTEMPTS_IN_A_DAY ? undefined : Math.round(plainBackoff(attempts) * (1 - random / 4));
}

function plainBackoff(attempts: number): number {
  return Math.min(FIRST_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_MS);
}

const ATTEMPTS_IN_A_DAY = countAttempts();

function countAttempts(): number {
  let attempts = 0;
  for (let waited = 0; waited < DAY_MS; attempts += 1) waited += plainBackoff(attempts + 1);
  return attempts;
}
