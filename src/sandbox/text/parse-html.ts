import type { MarkupKind, MessageEntity } from '../wire.js';
import { checkedLink, MAX_LINK_LENGTH, mentionedUserId } from './links.js';
import { readReference } from './references.js';
import { isFault, isSpace, type MarkupFault, readStartTag } from './start-tag.js';

/** A text with entities as they were written: sorted, not yet arranged (see `arrangeEntities`). */
export interface ParsedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** What Telegram drops without a word, for the call log. */
  readonly warnings: readonly string[];
}

export type ParseOutcome =
  | ({ readonly kind: 'parsed' } & ParsedText)
  /** `words` is what follows "Bad Request: can't parse entities: ". */
  | { readonly kind: 'refused'; readonly words: string };

interface OpenTag {
  readonly name: string;
  readonly argument: string;
  /** Length of the text so far, UTF-16 code units. */
  readonly offset: number;
  /** How many parts the text had so far. */
  readonly part: number;
}

/** What has been read so far; grows while one text is parsed. */
interface Parse {
  readonly html: string;
  readonly parts: string[];
  length: number;
  readonly open: OpenTag[];
  readonly entities: MessageEntity[];
  readonly warnings: string[];
  hasHalfCharacter: boolean;
}

const KIND_OF_TAG: Readonly<Record<string, MarkupKind>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  pre: 'pre',
  code: 'code',
};

/**
 * Reads the Bot API's HTML style with the rules and the words of Telegram's own parser (TDLib, `parse_html`).
 * Byte offsets in a refusal count UTF-8 bytes of `html`, as there. Linear in the length of `html`.
 */
export function parseHtml(html: string): ParseOutcome {
  const parse: Parse = {
    html,
    parts: [],
    length: 0,
    open: [],
    entities: [],
    warnings: [],
    hasHalfCharacter: false,
  };
  let i = 0;
  while (i < html.length) {
    const step = html[i] === '<' ? readTag(parse, i) : readCharacters(parse, i);
    if (typeof step !== 'number') return { kind: 'refused', words: step.words(byteOffset(html, step.at)) };
    i = step;
  }
  const unclosed = parse.open.at(-1);
  if (unclosed !== undefined) {
    return {
      kind: 'refused',
      words: `Can't find end tag corresponding to start tag "${unclosed.name}"`,
    };
  }
  if (parse.hasHalfCharacter) {
    return {
      kind: 'refused',
      words:
        'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    };
  }
  const entities = parse.entities.map(withoutInlineLanguage);
  return { kind: 'parsed', text: parse.parts.join(''), entities, warnings: parse.warnings };
}

/** Reads plain characters up to the next tag, or one reference. */
function readCharacters(parse: Parse, start: number): number {
  const { html } = parse;
  if (html[start] === '&') {
    const reference = readReference(html, start);
    const text = reference?.text ?? '&';
    if (/\p{Surrogate}/u.test(text)) parse.hasHalfCharacter = true;
    append(parse, text);
    return reference?.end ?? start + 1;
  }
  let end = start;
  while (end < html.length && html[end] !== '<' && html[end] !== '&') end++;
  append(parse, html.slice(start, end));
  return end;
}

function append(parse: Parse, text: string): void {
  parse.parts.push(text);
  parse.length += text.length;
}

function readTag(parse: Parse, begin: number): number | MarkupFault {
  if (parse.html[begin + 1] === '/') return readEndTag(parse, begin);
  const tag = readStartTag(parse.html, begin);
  if (isFault(tag)) return tag;
  parse.open.push({ name: tag.name, argument: tag.argument, offset: parse.length, part: parse.parts.length });
  return tag.end;
}

function readEndTag(parse: Parse, begin: number): number | MarkupFault {
  const { html } = parse;
  const tag = parse.open.at(-1);
  if (tag === undefined) return { at: begin, words: (at) => `Unexpected end tag at byte offset ${at}` };
  let i = begin + 2;
  while (i < html.length && !isSpace(html[i]) && html[i] !== '>') i++;
  const name = html.slice(begin + 2, i).toLowerCase();
  while (i < html.length && isSpace(html[i])) i++;
  if (html[i] !== '>') return { at: begin, words: (at) => `Unclosed end tag at byte offset ${at}` };
  // `</>` closes whatever is open, as there.
  if (name !== '' && name !== tag.name) {
    return {
      at: begin,
      words: (at) => `Unmatched end tag at byte offset ${at}, expected "</${tag.name}>", found "</${name}>"`,
    };
  }
  parse.open.pop();
  return closeTag(parse, tag, begin) ?? i + 1;
}

function closeTag(parse: Parse, tag: OpenTag, begin: number): MarkupFault | undefined {
  const at = { offset: tag.offset, length: parse.length - tag.offset };
  if (at.length === 0) return undefined;
  if (tag.name === 'a') addLink(parse, tag, at);
  else if (tag.name === 'pre' || tag.name === 'code') addCode(parse, tag, at);
  else if (tag.name === 'blockquote') {
    parse.entities.push({ type: tag.argument === '' ? 'blockquote' : 'expandable_blockquote', ...at });
  } else if (tag.name === 'tg-emoji') {
    if (!/^[1-9]\d{0,18}$/.test(tag.argument)) {
      return { at: begin, words: () => 'Invalid custom emoji identifier specified' };
    }
    parse.entities.push({ type: 'custom_emoji', ...at, custom_emoji_id: tag.argument });
  } else {
    const type = KIND_OF_TAG[tag.name];
    if (type !== undefined) parse.entities.push({ type, ...at });
  }
  return undefined;
}

type Place = Pick<MessageEntity, 'offset' | 'length'>;

/** A link without `href` links to its own text. */
function addLink(parse: Parse, tag: OpenTag, at: Place): void {
  if (tag.argument === '' && at.length > MAX_LINK_LENGTH) return;
  const link = tag.argument === '' ? parse.parts.slice(tag.part).join('') : tag.argument;
  const userId = mentionedUserId(link);
  if (userId !== undefined) {
    parse.entities.push({ type: 'text_mention', ...at, user: { id: userId } });
    return;
  }
  const url = checkedLink(link);
  if (url === undefined)
    parse.warnings.push(`"${link}" is no address for Telegram: the text stays, unlinked`);
  else parse.entities.push({ type: 'text_link', ...at, url });
}

/** `<pre><code class="language-x">` is one block with a language; the two may also be the other way round. */
function addCode(parse: Parse, tag: OpenTag, at: Place): void {
  const inner = parse.entities.at(-1);
  const isSamePlace = inner !== undefined && inner.offset === at.offset && inner.length === at.length;
  if (isSamePlace && tag.name === 'pre' && inner.type === 'code' && inner.language !== undefined) {
    parse.entities.splice(-1, 1, { ...inner, type: 'pre' });
  } else if (isSamePlace && tag.name === 'code' && inner.type === 'pre' && tag.argument !== '') {
    parse.entities.splice(-1, 1, { ...inner, language: tag.argument });
  } else if (tag.name === 'pre') {
    parse.entities.push({ type: 'pre', ...at });
  } else {
    parse.entities.push({ type: 'code', ...at, ...(tag.argument === '' ? {} : { language: tag.argument }) });
  }
}

/** Only blocks have a language. */
function withoutInlineLanguage(entity: MessageEntity): MessageEntity {
  return entity.type === 'code' ? { type: 'code', offset: entity.offset, length: entity.length } : entity;
}

function byteOffset(html: string, index: number): number {
  return Buffer.byteLength(html.slice(0, index), 'utf8');
}
