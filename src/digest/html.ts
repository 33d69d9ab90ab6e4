/**
 * Telegram's HTML (https://core.telegram.org/bots/api#html-style): `<`, `>` and `&` must be entities; in an
 * attribute the quote mark as well.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** A link, or the bare label where the address is no web address or longer than `maxBytes`. */
export function linkHtml(url: string, labelHtml: string, maxBytes: number): string {
  return isLinkable(url, maxBytes) ? `<a href="${escapeHtml(url)}">${labelHtml}</a>` : labelHtml;
}

function isLinkable(url: string, maxBytes: number): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(url) && url.isWellFormed() && Buffer.byteLength(url) <= maxBytes;
}

/** The visible text of HTML made by this room: tags dropped, entities resolved. */
export function htmlToPlain(html: string): string {
  return unescapeHtml(html.replace(/<[^>]*>/g, ''));
}

function unescapeHtml(html: string): string {
  return html.replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => CHARACTERS[name] ?? whole);
}

/** What counts against the limits of a message. */
export interface HtmlSize {
  /** Code points after parsing. */
  readonly codePoints: number;
  readonly entities: number;
  /** Rough size of the entities as Telegram stores them: the addresses, and a fixed part for each. */
  readonly entityBytes: number;
}

const BYTES_PER_ENTITY = 16;

/** Measures HTML made by this room. Linear in its length. */
export function measureHtml(html: string): HtmlSize {
  const opened = html.match(/<[a-z][^>]*>/g) ?? [];
  const addresses = opened.reduce((sum, tag) => sum + Buffer.byteLength(unescapeHtml(tag.slice(2))), 0);
  return {
    codePoints: countCodePoints(htmlToPlain(html)),
    entities: opened.length,
    entityBytes: opened.length * BYTES_PER_ENTITY + addresses,
  };
}

/** Code points of a text; a lone surrogate counts as one. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * One line of at most `limit` code points, cut at a word's end with "…"; emoji and combining marks stay whole. What
 * no message may hold (control characters, half surrogate pairs) is dropped.
 */
export function shortenText(text: string, limit: number): string {
  // Four times the limit is more than any cut needs, and keeps a hostile text from costing time.
  const line = text
    .slice(0, limit * 4 + 1)
    .toWellFormed()
    .replace(/[\p{Cc}\s\ufffd]+/gu, ' ')
    .trim();
  if (line.length <= limit) return line;
  let cut = '';
  let length = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)) {
    length += countCodePoints(segment);
    if (length > limit - 1) break;
    cut += segment;
  }
  if (cut === line) return line;
  const wordEnd = cut.lastIndexOf(' ');
  return `${(wordEnd > cut.length / 2 ? cut.slice(0, wordEnd) : cut).trimEnd()}…`;
}
