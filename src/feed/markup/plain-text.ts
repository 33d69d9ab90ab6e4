import { decodeHTML } from 'entities';
import { mendCharacters } from './characters.js';
import { scanMarkup, type Token } from './scan.js';

/** Elements that stand on lines of their own: around them a paragraph ends. */
const BLOCKS = new Set(
  `address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
);
/** Cells are told apart by a space. */
const CELLS = new Set(['td', 'th']);
/** Elements whose content is not for readers. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'head']);
/** U+00A0 and its kin fold into a space as well: the text is for people, not for layout. */
const SPACE = /\s+/g;
/** White space that is not folded yet; most text has none. */
const UNFOLDED = /[^\S ]| {2}/;
/** The local name of an element, lower case: `xhtml:Div` is a `div`. */
export function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase();
}

/**
 * HTML as plain text: entities decoded once, paragraphs separated by a blank line, other white space folded.
 * Text that is not HTML passes with its white space folded. Linear in the length of `html`.
 */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return foldSpace(decodeHTML(html));
  const text = createTextBuilder();
  let hidden: string | undefined;
  for (const token of scanMarkup(html)) {
    if (hidden !== undefined) {
      if (token.kind === 'close' && localName(token.name) === hidden) hidden = undefined;
      continue;
    }
    if (token.kind === 'text') text.add(decodeHTML(html.slice(token.start, token.end)));
    else if (token.kind === 'cdata') text.add(html.slice(token.start, token.end));
    else if (token.kind !== 'other') hidden = addTag(text, token);
  }
  return text.finish();
}

/** What a tag means to the text. Returns the name of an element whose content is passed over, if it opens one. */
function addTag(text: TextBuilder, token: Extract<Token, { kind: 'open' | 'close' }>): string | undefined {
  const name = localName(token.name);
  if (BLOCKS.has(name)) text.breakLine(2);
  else if (name === 'br' && token.kind === 'open') text.breakLine(1);
  else if (CELLS.has(name)) text.add(' ');
  return token.kind === 'open' && !token.selfClosing && HIDDEN.has(name) ? name : undefined;
}

/** HTML as one line of plain text. */
export function htmlToLine(html: string): string {
  return foldSpace(htmlToText(html));
}

/** Text in one line: white space folded, characters mended. */
export function foldSpace(text: string): string {
  const mended = mendCharacters(text);
  return (UNFOLDED.test(mended) ? mended.replace(SPACE, ' ') : mended).trim();
}

interface TextBuilder {
  add(raw: string): void;
  breakLine(count: 1 | 2): void;
  finish(): string;
}

/** Joins stretches of text; breaks and spaces are kept back until something follows. */
function createTextBuilder(): TextBuilder {
  const parts: string[] = [];
  let breaks = 0;
  let space = false;
  return {
    add(raw): void {
      const folded = UNFOLDED.test(raw) ? raw.replace(SPACE, ' ') : raw;
      const words = folded.trim();
      if (words === '') {
        space ||= folded !== '';
        return;
      }
      if (parts.length > 0) {
        if (breaks > 0) parts.push(breaks > 1 ? '\n\n' : '\n');
        else if (space || folded.startsWith(' ')) parts.push(' ');
      }
      parts.push(words);
      breaks = 0;
      space = folded.endsWith(' ');
    },
    breakLine(count): void {
      breaks = count > 1 ? 2 : breaks + 1;
    },
    finish: (): string => mendCharacters(parts.join('')),
  };
}
