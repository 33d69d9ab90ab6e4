/**
 * A tolerant scanner over markup (XML, HTML, OPML and whatever calls itself so). It never fails and never goes
 * back: each search for an end either finds one and goes on behind it, or is not repeated, so it is linear.
 */

/** One piece of markup; offsets are UTF-16 code units of the scanned text. */
export type Token =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  /** A CDATA section; `start` and `end` are those of its content. */
  | { readonly kind: 'cdata'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'open';
      readonly start: number;
      readonly end: number;
      /** As written, with its prefix. */
      readonly name: string;
      /** Where the attributes stand: see `readAttributes`. */
      readonly attributesStart: number;
      readonly attributesEnd: number;
      readonly selfClosing: boolean;
    }
  | { readonly kind: 'close'; readonly start: number; readonly end: number; readonly name: string }
  /** A comment, a processing instruction, a doctype. */
  | { readonly kind: 'other'; readonly start: number; readonly end: number };

const CDATA_START = '<![CDATA[';
const NAME_START = /[A-Za-z_:\u0080-\uffff]/;
const NAME = /[^\s/>=<"']+/y;
const TAG_END_OR_VALUE = /[>=]/g;
/** A longer name is no name. */
const MAX_NAME = 256;

/** What a scan has found missing, so that it is not searched for again. */
interface Memory {
  hasCdataEnd: boolean;
  hasSubsetEnd: boolean;
}

/** Goes over `text` piece by piece, from the offset `from` on; pieces adjoin but for broken ends. */
export function* scanMarkup(text: string, from = 0): Generator<Token, void, undefined> {
  const memory: Memory = { hasCdataEnd: true, hasSubsetEnd: true };
  let position = from;
  while (position < text.length) {
    const lessThan = findMarkup(text, position);
    if (lessThan > position) yield { kind: 'text', start: position, end: lessThan };
    if (lessThan === text.length) return;
    const token = readToken(text, lessThan, memory);
    if (token === undefined) return;
    yield token;
    position = token.kind === 'cdata' ? token.end + 3 : token.end;
  }
}

/** The next `<` that opens a tag, a section or a comment; a bare `<` is text. */
function findMarkup(text: string, from: number): number {
  for (let at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1] ?? '';
    if (next === '!' || next === '?' || NAME_START.test(next)) return at;
    if (next === '/' && NAME_START.test(text[at + 2] ?? '')) return at;
  }
  return text.length;
}

function readToken(text: string, start: number, memory: Memory): Token | undefined {
  const next = text[start + 1];
  if (next === '!') return readDeclaration(text, start, memory);
  if (next === '?') return closedBy(text, start, text.indexOf('?>', start), 2);
  const isClose = next === '/';
  const nameStart = start + (isClose ? 2 : 1);
  NAME.lastIndex = nameStart;
  const name = (NAME.exec(text)?.[0] ?? '').slice(0, MAX_NAME);
  const nameEnd = nameStart + name.length;
  if (isClose) {
    const end = text.indexOf('>', nameEnd);
    return end < 0 ? undefined : { kind: 'close', start, end: end + 1, name };
  }
  const tagEnd = findTagEnd(text, nameEnd);
  if (tagEnd < 0) return undefined;
  const selfClosing = text[tagEnd - 1] === '/' && tagEnd > nameEnd;
  const attributesEnd = selfClosing ? tagEnd - 1 : tagEnd;
  return { kind: 'open', start, end: tagEnd + 1, name, attributesStart: nameEnd, attributesEnd, selfClosing };
}

function readDeclaration(text: string, start: number, memory: Memory): Token | undefined {
  if (text.startsWith(CDATA_START, start)) {
    const contentStart = start + CDATA_START.length;
    const end = memory.hasCdataEnd ? text.indexOf(']]>', contentStart) : -1;
    memory.hasCdataEnd = end >= 0;
    // Never closed: only the opening mark is dropped, and what follows is read as markup.
    if (end < 0) return { kind: 'other', start, end: contentStart };
    return { kind: 'cdata', start: contentStart, end };
  }
  if (text.startsWith('<!--', start)) return closedBy(text, start, text.indexOf('-->', start + 4), 3);
  return closedBy(text, start, findDoctypeEnd(text, start, memory), 1);
}

/** An internal subset has tags of its own between its brackets. */
function findDoctypeEnd(text: string, start: number, memory: Memory): number {
  const greater = text.indexOf('>', start);
  if (greater < 0 || !memory.hasSubsetEnd) return greater;
  const bracket = text.slice(start, greater).indexOf('[');
  if (bracket < 0) return greater;
  const subsetEnd = text.indexOf(']', start + bracket);
  memory.hasSubsetEnd = subsetEnd >= 0;
  return subsetEnd < 0 ? greater : text.indexOf('>', subsetEnd);
}

/** What is never closed ends the scan: nothing behind it can be told from its content. */
function closedBy(text: string, start: number, mark: number, length: number): Token {
  return { kind: 'other', start, end: mark < 0 ? text.length : mark + length };
}

/** In a value it shows that the closing quote is missing, and that the value would swallow items. */
const ITEM_END = /<\/(?:[\w.-]{1,32}:)?(?:item|entry)\s*>/i;

/** The `>` that is in no attribute value; where the quotes do not add up, simply the next. */
function findTagEnd(text: string, from: number): number {
  TAG_END_OR_VALUE.lastIndex = from;
  for (let found = TAG_END_OR_VALUE.exec(text); found !== null; found = TAG_END_OR_VALUE.exec(text)) {
    if (found[0] === '>') return found.index;
    const valueStart = skipSpace(text, TAG_END_OR_VALUE.lastIndex);
    const quote = text[valueStart];
    if (quote !== '"' && quote !== "'") continue;
    const valueEnd = text.indexOf(quote, valueStart + 1);
    if (valueEnd < 0 || ITEM_END.test(text.slice(valueStart, valueEnd))) break;
    TAG_END_OR_VALUE.lastIndex = valueEnd + 1;
  }
  return text.indexOf('>', from);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return at;
}

/** An attribute, then its value in double quotes, in single quotes or bare. */
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** An element with more attributes than this is not read further. */
const MAX_ATTRIBUTES = 100;

/** The raw attributes (entities not decoded) of an open tag, by name as written; the first of a name counts. */
export function readAttributes(
  text: string,
  token: { attributesStart: number; attributesEnd: number },
): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  if (token.attributesEnd - token.attributesStart < 2) return attributes;
  const source = text.slice(token.attributesStart, token.attributesEnd);
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    if (!attributes.has(name)) attributes.set(name, double ?? single ?? bare ?? '');
    if (attributes.size >= MAX_ATTRIBUTES) break;
  }
  return attributes;
}
