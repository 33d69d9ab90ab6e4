import type { MessageEntity } from '../wire.js';

/**
 * The kinds that may be cut in pieces and overlap with others. All else is whole or not there
 * (Bot API, "Formatting options": what may be nested in what).
 */
const SPLITTABLE: readonly MessageEntity['type'][] = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
];

/** Outer before inner, where two share a place. */
const ORDER: readonly MessageEntity['type'][] = [
  'blockquote',
  'expandable_blockquote',
  'pre',
  'code',
  'text_link',
  'text_mention',
  ...SPLITTABLE,
];

export function isSplittable(entity: MessageEntity): boolean {
  return SPLITTABLE.includes(entity.type);
}

function isQuote(entity: MessageEntity): boolean {
  return entity.type === 'blockquote' || entity.type === 'expandable_blockquote';
}

function isCode(entity: MessageEntity): boolean {
  return entity.type === 'pre' || entity.type === 'code';
}

export function endOf(entity: MessageEntity): number {
  return entity.offset + entity.length;
}

/** By offset, longer first. */
export function sortEntities(entities: readonly MessageEntity[]): MessageEntity[] {
  return [...entities].sort(
    (a, b) => a.offset - b.offset || b.length - a.length || ORDER.indexOf(a.type) - ORDER.indexOf(b.type),
  );
}

export interface Arranged {
  readonly entities: readonly MessageEntity[];
  readonly warnings: readonly string[];
}

/**
 * Makes entities obey Telegram's nesting rules as its server does, without an error: a blockquote inside a
 * blockquote, a link inside a link, and anything inside `code` and `pre` are dropped; what touches is merged.
 */
export function arrangeEntities(entities: readonly MessageEntity[]): Arranged {
  const sorted = sortEntities(entities).filter((entity) => entity.length > 0);
  const quotes = withoutOverlaps(sorted.filter(isQuote));
  const whole = withoutOverlaps(sorted.filter((entity) => !isQuote(entity) && !isSplittable(entity))).filter(
    (entity) => !quotes.some((quote) => overlaps(entity, quote) && !contains(quote, entity)),
  );
  const kept = sortEntities([...quotes, ...whole]);
  const splittable = SPLITTABLE.flatMap((type) =>
    piecesOf(
      sorted.filter((entity) => entity.type === type),
      kept,
    ),
  );
  const staying = new Set(kept);
  const lost = sorted.filter((entity) => !isSplittable(entity) && !staying.has(entity));
  return {
    entities: sortEntities([...kept, ...splittable]),
    warnings: lost.map(
      (entity) => `${entity.type} at ${entity.offset} is dropped: it may not stand inside another`,
    ),
  };
}

/** Of two that overlap, the first and longer stays. */
function withoutOverlaps(sorted: readonly MessageEntity[]): MessageEntity[] {
  const kept: MessageEntity[] = [];
  let end = 0;
  for (const entity of sorted) {
    if (entity.offset < end) continue;
    kept.push(entity);
    end = endOf(entity);
  }
  return kept;
}

function overlaps(a: MessageEntity, b: MessageEntity): boolean {
  return a.offset < endOf(b) && b.offset < endOf(a);
}

function contains(outer: MessageEntity, inner: MessageEntity): boolean {
  return outer.offset <= inner.offset && endOf(inner) <= endOf(outer);
}

/** Entities of one splittable kind: merged, outside of code, cut where they would cross another's border. */
function piecesOf(sorted: readonly MessageEntity[], kept: readonly MessageEntity[]): MessageEntity[] {
  return mergeTouching(sorted).flatMap((entity) => {
    const cuts = kept.filter((other) => overlaps(entity, other) && !contains(other, entity));
    const borders = cuts
      .filter((other) => isCode(other) || !contains(entity, other))
      .flatMap((other) => [other.offset, endOf(other)])
      .filter((border) => border > entity.offset && border < endOf(entity));
    const points = [...new Set([entity.offset, ...borders, endOf(entity)])].sort((a, b) => a - b);
    return points
      .slice(1)
      .map((end, index) => ({ ...entity, offset: points[index] ?? 0, length: end - (points[index] ?? 0) }))
      .filter((piece) => !kept.some((other) => isCode(other) && contains(other, piece)));
  });
}

function mergeTouching(sorted: readonly MessageEntity[]): MessageEntity[] {
  const merged: MessageEntity[] = [];
  for (const entity of sorted) {
    const last = merged.at(-1);
    if (last === undefined || entity.offset > endOf(last)) merged.push(entity);
    else if (endOf(entity) > endOf(last)) {
      merged.splice(-1, 1, { ...last, length: endOf(entity) - last.offset });
    }
  }
  return merged;
}
