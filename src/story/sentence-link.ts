import type { Span } from '../model.js';

/** A longer quotation is linked by its first and last words. */
const LONGEST_WHOLE = 80;
const EDGE_WORDS = 5;

/**
 * The article's address with a text fragment (`#:~:text=`, WICG scroll-to-text-fragment) that opens it at the span.
 * Short spans are named whole, longer ones by start and end. Where the words stand twice in the text, or the address
 * has a fragment of its own, the address is given as it is.
 */
export function linkToSentence(url: string, text: string, span: Span): string {
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  if (words === '' || url.includes('#')) return url;
  const flat = text.replace(/\s+/gu, ' ');
  if (words.length <= LONGEST_WHOLE) {
    return isUnique(flat, words) ? `${url}#:~:text=${encodePart(words)}` : url;
  }
  const parts = words.split(' ');
  const start = parts.slice(0, EDGE_WORDS).join(' ');
  const end = parts.slice(-EDGE_WORDS).join(' ');
  if (!isUnique(flat, start)) return url;
  return `${url}#:~:text=${encodePart(start)},${encodePart(end)}`;
}

function isUnique(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}

/** `encodeURIComponent` leaves "-" alone, which would mark a prefix or suffix here. */
const encodePart = (part: string): string =>
  encodeURIComponent(part).replace(/-/gu, '%2D').replace(/'/gu, '%27');
