/**
 * Telegram's HTML (https://core.telegram.org/bots/api#html-style): `<`, `>` and `&` must be entities; in an
 * attribute the quote mark as well.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** A link, or the bare label where the address is not one that Telegram would take. */
export function linkHtml(url: string, labelHtml: string): string {
  return isLinkable(url) ? `<a href="${escapeHtml(url)}">${labelHtml}</a>` : labelHtml;
}

/** Longest address that Telegram keeps in a link; a longer one is dropped with its entity. */
export const MAX_URL_BYTES = 2_000;

function isLinkable(url: string): boolean {
  return /^https?:\/\//i.test(url) && Buffer.byteLength(url) <= MAX_URL_BYTES;
}

/** The visible text of HTML made by this room: tags dropped, entities resolved. */
export function htmlToPlain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => CHARACTERS[name] ?? whole);
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
  const addresses = opened.reduce(
    (sum, tag) => sum + (tag.startsWith('<a ') ? Buffer.byteLength(tag) : 0),
    0,
  );
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

/** Shortens to at most `limit` graphemes at a word's end, with "…"; emoji and combining marks stay whole. */
export function shortenText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const graphemes = [
    ...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.slice(0, limit * 16)),
  ];
  if (graphemes.length <= limit)
    return text.length <= limit * 16 ? text : `${graphemes.map((g) => g.segment).join('')}…`;
  const cut = graphemes
    .slice(0, limit - 1)
    .map((part) => part.segment)
    .join('');
  const wordEnd = cut.lastIndexOf(' ');
  return `${(wordEnd > cut.length / 2 ? cut.slice(0, wordEnd) : cut).trimEnd()}…`;
}
