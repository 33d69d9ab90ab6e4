/** Brackets and braces of a document that is still read, and how deep they may lie in each other. */
const MAX_STRUCTURES = 200_000;
const MAX_DEPTH = 100;
const STRUCTURE_OR_QUOTE = /[[\]{}"]/g;

/** A JSON document; undefined where it is none, or where it would cost more time and memory than a feed is worth. */
export function parseJson(source: string): unknown {
  if (isTooComplex(source)) return undefined;
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** Linear. Strings are stepped over by hand: a pattern for them overflows the stack on a long one. */
function isTooComplex(source: string): boolean {
  let depth = 0;
  let structures = 0;
  STRUCTURE_OR_QUOTE.lastIndex = 0;
  for (let found = STRUCTURE_OR_QUOTE.exec(source); found !== null; found = STRUCTURE_OR_QUOTE.exec(source)) {
    const [piece] = found;
    if (piece === '"') STRUCTURE_OR_QUOTE.lastIndex = findStringEnd(source, found.index + 1);
    else if (piece === '[' || piece === '{') {
      depth += 1;
      structures += 1;
    } else depth -= 1;
    if (depth > MAX_DEPTH || structures > MAX_STRUCTURES) return true;
  }
  return false;
}

/** Behind the quote that ends a string: one with an even number of backslashes before it. */
function findStringEnd(source: string, from: number): number {
  for (let quote = source.indexOf('"', from); quote >= 0; quote = source.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (source[quote - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return source.length;
}
