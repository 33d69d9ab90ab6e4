import type { Parser } from 'htmlparser2';

/**
 * Where the element that `parser` tells the end of is over in `html`, to be asked in its `onclosetag`; UTF-16 code
 * units. One without a closing tag is over where its own tag ends (`<br>`, `<path/>`), or before the tag of the one
 * whose begin or end implies its end.
 */
export function endOfElement(parser: Parser, html: string, start: number, isImplied: boolean): number {
  if (isImplied && parser.startIndex > start) return parser.startIndex;
  // The parser speaks at the end of the name; blanks may follow (`</p >`), and the whole rest where no `>` comes.
  const end = html.indexOf('>', parser.endIndex);
  return end === -1 ? html.length : end + 1;
}
