import { FEED_PRESSES } from './feed-presses.js';
import { page } from './page.js';
import type { Press } from './press.js';
import { want } from './want.js';

/** All buttons that come back: the first part of their data finds them here. */
export const PRESSES: readonly Press[] = [page, want, ...FEED_PRESSES];
