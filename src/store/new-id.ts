import { randomInt } from 'node:crypto';

/** Makes an id from the time, ms. */
export type NewId = (now: number) => string;

/** Base36 digits of each half: 8 hold the ms until 2059, 8 at random are 2.8 million million values a ms. */
const DIGITS = 8;
const RANDOM_VALUES = 36 ** DIGITS;

/**
 * Makes ids of 16 base36 characters, short enough for a button's `callback_data` of 64 bytes (Bot API). They sort
 * by time, and those that one process makes in the same ms in the order in which they were made.
 */
export function createNewId(): NewId {
  let lastTime = 0;
  let lastRandom = 0;
  return (now) => {
    lastRandom = now === lastTime ? (lastRandom + 1) % RANDOM_VALUES : randomInt(RANDOM_VALUES);
    lastTime = now;
    return inDigits(now) + inDigits(lastRandom);
  };
}

function inDigits(value: number): string {
  return value.toString(36).padStart(DIGITS, '0');
}
