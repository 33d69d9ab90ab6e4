import { randomInt } from 'node:crypto';

/** Makes an id from the time, ms. */
export type NewId = (now: number) => string;

/** Base36 digits of each half: 8 hold the ms until 2059, 8 at random are 3 million million values a ms. */
const DIGITS = 8;

/**
 * A new id of 16 base36 characters, short enough for a button's `callback_data` of 64 bytes (Bot API). Ids of
 * different milliseconds sort by time.
 * @param now ms since 1970
 */
export const newId: NewId = (now) =>
  now.toString(36).padStart(DIGITS, '0') +
  randomInt(36 ** DIGITS)
    .toString(36)
    .padStart(DIGITS, '0');
