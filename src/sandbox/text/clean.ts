import type { MessageEntity } from '../wire.js';
import { endOf } from './arrange.js';

export interface CleanText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** Carriage returns, line separators and vertical combining strokes go; other control characters become spaces. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const UNWANTED = /[\0-\x09\x0b-\x1f]|[\u2028-\u202e]|\u0333|\u033f|\u030a/g;
const DROPPED = /[\r\u2028-\u202e]|\u0333|\u033f|\u030a/;

/**
 * Cleans a text as Telegram does before it is sent: unwanted characters, space at both ends, entities that
 * cover nothing but space; an entity never begins with space. Offsets of the entities follow.
 */
export function cleanText(text: string, entities: readonly MessageEntity[]): CleanText {
  const dropped = droppedAt(text);
  const cleaned = text.replace(UNWANTED, (character) => (DROPPED.test(character) ? '' : ' '));
  const start = leadingSpace(cleaned, 0);
  const end = trailingSpace(cleaned);
  const moved = entities.flatMap((entity) => {
    const from = leadingSpace(cleaned, entity.offset - droppedBefore(dropped, entity.offset));
    const to = Math.min(end, endOf(entity) - droppedBefore(dropped, endOf(entity)));
    return to > from ? [{ ...entity, offset: from - start, length: to - from }] : [];
  });
  return { text: cleaned.slice(start, Math.max(start, end)), entities: moved };
}

function droppedAt(text: string): number[] {
  return [...text.matchAll(UNWANTED)].filter((match) => DROPPED.test(match[0])).map((match) => match.index);
}

/** How many of the sorted positions are smaller than `offset`. */
function droppedBefore(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function leadingSpace(text: string, start: number): number {
  let i = start;
  while (i < text.length && (text[i] === ' ' || text[i] === '\n')) i++;
  return i;
}

function trailingSpace(text: string): number {
  let i = text.length;
  while (i > 0 && (text[i - 1] === ' ' || text[i - 1] === '\n')) i--;
  return i;
}
