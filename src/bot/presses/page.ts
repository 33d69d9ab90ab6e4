import { MAX_STORIES, readListing, showPage } from '../story-pages.js';
import type { Press } from './press.js';

/** Turns a page of stories: `page:list:count:offset`. */
export const page: Press = {
  name: 'page',
  scope: 'everyone',
  handle: async (turn, [key, count, offset]) => {
    const size = readNumber(count, MAX_STORIES);
    const start = readNumber(offset, 100_000);
    if (key === undefined || !size || start === undefined) return undefined;
    const listing = await readListing(turn, key);
    return listing && showPage(turn, listing, size, start);
  },
};

function readNumber(text: string | undefined, limit: number): number | undefined {
  const value = /^\d{1,6}$/.test(text ?? '') ? Number(text) : undefined;
  return value !== undefined && value <= limit ? value : undefined;
}
