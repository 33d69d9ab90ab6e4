import { readReference } from './references.js';

/** A start tag that Telegram takes, with the one argument that matters for it. */
export interface StartTag {
  readonly name: string;
  /** href, language, emoji id; '1' for an expandable blockquote; '' where there is none. */
  readonly argument: string;
  /** Index after the `>`. */
  readonly end: number;
}

/** What is wrong with the markup. `at` is the index that the words name as a byte offset. */
export interface MarkupFault {
  readonly words: (byteOffset: number) => string;
  readonly at: number;
}

/** Bot API, "HTML style". */
const SUPPORTED_TAGS: ReadonlySet<string> = new Set([
  'a',
  'b',
  'strong',
  'i',
  'em',
  's',
  'strike',
  'del',
  'u',
  'ins',
  'tg-spoiler',
  'tg-emoji',
  'span',
  'pre',
  'code',
  'blockquote',
]);

export function isFault(value: object): value is MarkupFault {
  return 'words' in value;
}

export function isSpace(character: string | undefined): boolean {
  return (
    character === ' ' ||
    character === '\n' ||
    character === '\t' ||
    character === '\r' ||
    character === '\v' ||
    character === '\0'
  );
}

/** Reads the start tag whose `<` stands at `begin`. The words of each fault are TDLib's (`parse_html`). */
export function readStartTag(html: string, begin: number): StartTag | MarkupFault {
  let i = begin + 1;
  while (i < html.length && !isSpace(html[i]) && html[i] !== '>') i++;
  if (i >= html.length) return { at: begin, words: (at) => `Unclosed start tag at byte offset ${at}` };
  const name = html.slice(begin + 1, i).toLowerCase();
  if (!SUPPORTED_TAGS.has(name)) {
    return { at: begin, words: (at) => `Unsupported start tag "${name}" at byte offset ${at}` };
  }
  let argument = '';
  for (;;) {
    i = skipSpaces(html, i);
    if (html[i] === '>') break;
    const attribute = readAttribute(html, i, name, begin);
    if (isFault(attribute)) return attribute;
    argument = argumentOf(name, attribute) ?? argument;
    i = attribute.end;
  }
  if (name === 'span' && argument !== 'spoiler') {
    return { at: begin, words: (at) => `Tag "span" must have class "tg-spoiler" at byte offset ${at}` };
  }
  return { name, argument, end: i + 1 };
}

interface Attribute {
  readonly name: string;
  /** Absent: the attribute stands alone. */
  readonly value?: string;
  readonly end: number;
}

function readAttribute(html: string, start: number, tag: string, begin: number): Attribute | MarkupFault {
  const unclosed: MarkupFault = {
    at: begin,
    words: (at) => `Unclosed start tag "${tag}" at byte offset ${at}`,
  };
  let i = start;
  while (i < html.length && !isSpace(html[i]) && !'=>/"\''.includes(html[i] ?? '')) i++;
  const name = html.slice(start, i);
  if (name === '') {
    return i >= html.length
      ? unclosed
      : { at: begin, words: (at) => `Empty attribute name in the tag "${tag}" at byte offset ${at}` };
  }
  i = skipSpaces(html, i);
  if (i >= html.length) return unclosed;
  if (html[i] !== '=') return { name, end: i };
  i = skipSpaces(html, i + 1);
  if (i >= html.length) return unclosed;
  const value = html[i] === '"' || html[i] === "'" ? readQuoted(html, i) : readToken(html, i);
  if (isFault(value)) return value;
  if (value.end >= html.length)
    return { at: begin, words: (at) => `Unclosed start tag at byte offset ${at}` };
  return { name, value: value.text, end: value.end };
}

function readToken(html: string, start: number): { text: string; end: number } | MarkupFault {
  let end = start;
  while (end < html.length && /^[a-z0-9.-]$/i.test(html[end] ?? '')) end++;
  if (end < html.length && !isSpace(html[end]) && html[end] !== '>') {
    return { at: start, words: (at) => `Unexpected end of name token at byte offset ${at}` };
  }
  return { text: html.slice(start, end).toLowerCase(), end };
}

function readQuoted(html: string, start: number): { text: string; end: number } {
  const quote = html[start];
  const parts: string[] = [];
  let i = start + 1;
  while (i < html.length && html[i] !== quote) {
    const reference = html[i] === '&' ? readReference(html, i) : undefined;
    parts.push(reference?.text ?? html[i] ?? '');
    i = reference?.end ?? i + 1;
  }
  return { text: parts.join(''), end: Math.min(i + 1, html.length) };
}

function argumentOf(tag: string, { name, value }: Attribute): string | undefined {
  if (tag === 'blockquote' && name === 'expandable') return '1';
  if (value === undefined) return undefined;
  if (tag === 'a' && name === 'href') return value;
  if (tag === 'tg-emoji' && name === 'emoji-id') return value;
  if (tag === 'code' && name === 'class' && value.startsWith('language-')) return value.slice(9);
  if (tag === 'span' && name === 'class' && value.startsWith('tg-')) return value.slice(3);
  return undefined;
}

function skipSpaces(html: string, start: number): number {
  let i = start;
  while (i < html.length && isSpace(html[i])) i++;
  return i;
}
