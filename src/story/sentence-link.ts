import type { Span } from '../model.js';

/** A longer quotation is linked by its first and last words. */
const LONGEST_WHOLE = 80;
/** Words of each end: as few as stand there only. */
const EDGE_WORDS = [5, 8, 12];

/**
 * The article's address with a text fragment (`#:~:text=`, WICG scroll-to-text-fragment) that opens it at the span.
 * Short spans are named whole, longer ones by start and end. Where the words stand twice in the text, or the address
 * has a fragment of its own, the address is given as it is.
 */
export function linkToSentence(url: string, text: string, span: Span): string {
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  // Half a character (a lone surrogate) cannot be encoded.
  if (words === '' || url.includes('#') || !words.isWellFormed()) return url;
  // Browsers look for the words without regard to capitals.
  const flat = text.replace(/\s+/gu, ' ').toLowerCase();
  if (words.length <= LONGEST_WHOLE) {
    return isUnique(flat, words) ? `${url}#:~:text=${encodePart(words)}` : url;
  }
  const parts = words.split(' ');
  const count = EDGE_WORDS.find((edge) => isUnique(flat, parts.slice(0, edge).join(' ')));
  if (count === undefined || parts.length < 2 * count) return url;
  const [start, end] = [parts.slice(0, count).join(' '), parts.slice(-count).join(' ')];
  return `${url}#:~:text=${encodePart(start)},${encodePart(end)}`;
}

function isUnique(text: string, words: string): boolean {
  const lower = words.toLowerCase();
  const first = text.indexOf(lower);
  return first >= 0 && text.indexOf(lower, first + 1) < 0;
}

/** `encodeURIComponent` leaves "-" alone, which would mark a prefix or suffix here. */
const encodePart = (part: string): string =>
  encodeURIComponent(part).replace(/-/gu, '%2D').replace(/'/gu, '%27');
