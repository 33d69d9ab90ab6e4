import type { ArticleTitles } from '../model.js';

/** Between headline and outlet or section: "Headline - Outlet", "Headline | Section | Outlet". */
const TAIL = /\s+(?:[-–—|•·»:]|::)\s+/u;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The best headline of one article from what feed and page call it: without the outlet's name and section tails,
 * entities decoded, no shouting. '' only where all titles are empty.
 * @param outlet the outlet's name, where known: its tail is cut for certain
 */
export function chooseArticleHeadline(titles: ArticleTitles, outlet?: string): string {
  const ordered = [titles.item, titles.jsonLd, titles.og, titles.h1, titles.document];
  const cleaned = ordered.flatMap((title) => {
    const clean = cleanHeadline(title ?? '', ordered, outlet);
    return clean === '' ? [] : [clean];
  });
  const whole = cleaned.find((title) => !/(?:…|\.\.\.)$/u.test(title) && title.split(/\s+/u).length >= 3);
  return whole ?? cleaned[0] ?? '';
}

function cleanHeadline(
  title: string,
  all: readonly (string | undefined)[],
  outlet: string | undefined,
): string {
  const plain = decodeEntities(title)
    .replace(/<[^<>]{1,80}>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return withoutShouting(withoutTail(plain, all, outlet));
}

/** Decodes the named and numeric entities that feeds leave behind, twice-encoded ones too. */
function decodeEntities(text: string): string {
  const once = (value: string): string =>
    value.replace(
      /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/gu,
      (whole, decimal, hex, name) => {
        if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
        const code = decimal !== undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
  return once(once(text));
}

/** Cuts tails that name the outlet, or that another title of the page does not have. */
function withoutTail(
  title: string,
  all: readonly (string | undefined)[],
  outlet: string | undefined,
): string {
  const parts = title.split(TAIL);
  if (parts.length < 2) return title;
  const head = parts[0] ?? title;
  const others = all.map((other) =>
    decodeEntities(other ?? '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  const isKnown = others.includes(head) && head.split(' ').length >= 3;
  const isOutlet = outlet !== undefined && isSameName(parts.at(-1) ?? '', outlet);
  if (isKnown) return head;
  if (!isOutlet) return title;
  const last = parts.at(-1) ?? '';
  return title.slice(0, title.length - last.length).replace(/\s+(?:[-–—|•·»:]|::)\s+$/u, '');
}

const letters = (name: string): string =>
  name.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]|\.(?:com|org|net|de|ru|fr)$/gu, '');

const isSameName = (tail: string, outlet: string): boolean => {
  const [one, two] = [letters(tail), letters(outlet)];
  return one !== '' && two !== '' && (one === two || one.startsWith(two) || two.startsWith(one));
};

/** "MAYOR RESIGNS AFTER VOTE" becomes "Mayor resigns after vote"; acronyms in mixed titles stay. */
function withoutShouting(title: string): string {
  const words = title.match(/\p{L}{2,}/gu) ?? [];
  const isShouting =
    words.length >= 3 && words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  if (!isShouting) return title;
  const lower = title.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
