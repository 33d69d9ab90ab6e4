import { setFlagsFromString } from 'node:v8';

/**
 * How far the heap may grow beyond what is alive before all of it is swept, in percent. Left alone, V8 waits on a
 * machine with much memory until garbage is three times what is alive: a poll of 2,000 feeds then holds 50 to 90 MB
 * more for nothing. V8 reads the figure at every sweep, so that it can be set in a running process; the heap's
 * limit (`--max-old-space-size`) stays what it is.
 */
const HEAP_GROWTH_PERCENT = 60;

/** Keeps the process small: garbage is swept before it is more than half of the heap. */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
}
