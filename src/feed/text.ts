import { undoDoubleEncoding } from './markup/characters.js';
import { foldSpace, htmlToLine, htmlToText } from './markup/plain-text.js';
import type { RawField } from './raw.js';

/** Text fields of feeds: which are HTML, which are plain, and how either becomes plain text. */

/** Tags that HTML in feeds is told by: a stray `<T>` or `<stdio.h>` in a title is text. */
const HTML_TAG =
  /<\/?(?:a|abbr|acronym|article|aside|b|big|blink|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|embed|figcaption|figure|font|h[1-6]|hr|html|i|iframe|img|ins|kbd|li|link|math|object|ol|p|picture|pre|q|s|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|tr|tt|u|ul|video|wbr)(?:\s[^<>]*)?\/?>/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,24});/i;
const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;

/** Several paragraphs of plain text, separated by blank lines; undefined where nothing is left. */
export function readText(field: RawField, isAtom: boolean): string | undefined {
  const value = decoded(field, isAtom);
  const isLiteral = !isMarkup(field) && (isPlain(field) || !looksLikeHtml(value));
  return nonEmpty(isLiteral ? literalText(value) : htmlToText(value));
}

/** One line of plain text; undefined where nothing is left. Atom's default is plain, RSS does not say. */
export function readLine(field: RawField, isAtom: boolean): string | undefined {
  const value = decoded(field, isAtom);
  const type = field.attributes.type;
  const isLiteral =
    !isMarkup(field) && (isPlain(field) || (isAtom && type === undefined) || !looksLikeHtml(value));
  return nonEmpty(isLiteral ? foldSpace(value) : htmlToLine(value));
}

/** The HTML of a field for looking into it (images); plain text as it is. */
export function readHtml(field: RawField, isAtom: boolean): string {
  return decoded(field, isAtom);
}

function isMarkup(field: RawField): boolean {
  return field.attributes.markup !== undefined;
}

function isPlain({ attributes: { type } }: RawField): boolean {
  return type === 'text' || type === 'text/plain' || type === 'plain';
}

function looksLikeHtml(value: string): boolean {
  return ENTITY.test(value) || HTML_TAG.test(value);
}

/** Paragraphs of text that is no HTML: blank lines part them, other line ends are only wrapping. */
function literalText(value: string): string {
  return value
    .split(/\n[^\S\n]*\n/)
    .map(foldSpace)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** Atom 0.3 says `mode="base64"`; Atom 1.0 (RFC 4287, 4.1.3.3) means it with any media type that is no text. */
function decoded(field: RawField, isAtom: boolean): string {
  const { type = '', mode } = field.attributes;
  const isBinary = isAtom && type.includes('/') && !/^text\/|[+/]xml$|html/i.test(type);
  const isBase64 = (mode === 'base64' || isBinary) && BASE64.test(field.value);
  return undoDoubleEncoding(isBase64 ? Buffer.from(field.value, 'base64').toString('utf8') : field.value);
}

function nonEmpty(text: string): string | undefined {
  return text === '' ? undefined : text;
}
