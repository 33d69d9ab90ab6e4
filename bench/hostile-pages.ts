import { PAGE_LIMITS, TREE_LIMITS } from '../src/article/guard.js';

/** Pages that were made to hurt, by name. Those "just under" are as large as a tree may be, "large" as a page may be. */

export const PARAGRAPH =
  '<p>The mill turned again on Monday, and four hundred people came to see it, some of them in boots.</p>';
const LINE = 'The mill, again, and more.';
const CAPTION = '<figure><img src="a.jpg"><figcaption>The mill</figcaption></figure>';
const SCRIPT =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The mill turned"}</script>';
/** As many elements, and pieces of text, as a tree may have, but for the few around them. */
const MOST = TREE_LIMITS.maxElements - 10;
const DEPTHS = TREE_LIMITS.maxDepthInAll - 2_000;
const MOST_TEXTS = TREE_LIMITS.maxTexts - 10;
/** The same of a page that is narrowed first. */
const MANY = PAGE_LIMITS.maxElements - 10;
const MANY_TEXTS = PAGE_LIMITS.maxTexts - 10;

/** `count` pieces side by side, the elements of each `depth` deep in each other. */
export function towers(
  depth: number,
  count: number,
  inside: string,
  open = '<div>',
  close = '</div>',
): string {
  return `${open.repeat(depth)}${inside}${close.repeat(depth)}`.repeat(count);
}

export const page = (inside: string) => `<html><head><title>Mill</title></head><body>${inside}</body></html>`;

const list = (length: number, one: (at: number) => string) =>
  Array.from({ length }, (_, at) => one(at)).join('');
const numbered = (length: number) =>
  list(length, (at) => `<p>On day ${at} the mill turned again, and four hundred people came to see it.</p>`);
const classes = (seed: number) =>
  list(6_000, (at) => `${(seed * 6_000 + at).toString(36)} `).slice(0, PAGE_LIMITS.maxClassLength - 100);
const attributes = list(TREE_LIMITS.maxAttributes - 10, (at) => `a${at}=1 `);
const ATTRIBUTED = TREE_LIMITS.maxAttributesInAll / TREE_LIMITS.maxAttributes;
const body = JSON.stringify({ '@type': 'NewsArticle', articleBody: `${LINE}\n`.repeat(140_000) });

export const HOSTILE_PAGES: readonly (readonly [name: string, inside: () => string])[] = [
  ['10^5 nested elements', () => '<div>'.repeat(100_000)],
  ['350,000 spans', () => '<span>a</span>'.repeat(280_000)],
  ['markup 5,000 deep', () => towers(5_000, 1, PARAGRAPH)],
  ['100 kB of <', () => `<p>${'<'.repeat(100_000)}</p>`],
  ['JSON-LD of 4 MB', () => `<script type="application/ld+json">${body}</script>${PARAGRAPH}`],
  ['just under: spans', () => '<span>a</span>'.repeat(MOST)],
  ['just under: paragraphs', () => `<p>${LINE}</p>`.repeat(MOST)],
  ['just under: unclosed paragraphs', () => `<p>${LINE}`.repeat(MOST)],
  ['just under: div in div', () => towers(2, MOST / 2, LINE)],
  ['just under: div in div, read four times', () => towers(2, 950, 'a')],
  ['just under: links', () => `<p><a href="/a">${LINE}</a></p>`.repeat(MOST / 2)],
  ['just under: words and links', () => `<p>${'The <a href="/a">mill</a> again '.repeat(MOST)}</p>`],
  [
    'just under: words and links, read eight times',
    () => `<p>${'The <a href="/a">mill</a> again '.repeat(1_950)}</p>`,
  ],
  ['just under: cells', () => `<table>${'<tr><td>The mill, again<td>and more'.repeat(MOST / 3)}</table>`],
  ['500 deep, all below', () => towers(500, 1, `<p>${LINE}</p>`.repeat(MOST - 500))],
  ['just under: 500 deep, side by side', () => towers(500, Math.floor(DEPTHS / 128_000), PARAGRAPH)],
  [
    'just under: 500 deep, the rest below',
    () => towers(500, 1, `<p>${LINE}</p>`.repeat((DEPTHS - 128_000) / 503)),
  ],
  ['just under: 140 deep, all below', () => towers(140, 1, `<p>${LINE}</p>`.repeat((DEPTHS - 10_000) / 142))],
  [
    'just under: lists in lists',
    () => towers(100, Math.floor(DEPTHS / 21_000), LINE, '<ul><li>', '</li></ul>'),
  ],
  ['just under: line breaks', () => `<div>${`${LINE}<br><br>`.repeat(MOST / 2)}</div>`],
  ['just under: pictures', () => CAPTION.repeat(MOST / 3)],
  ['just under: forms', () => '<form><input><select><option>a</select></form>'.repeat(MOST / 4)],
  ['just under: headings', () => `<h2>The mill</h2><p>${LINE}</p>`.repeat(MOST / 2)],
  ['just under: articles', () => `<article>${PARAGRAPH}</article>`.repeat(MOST / 2)],
  ['just under: 4 MB of paragraphs', () => `<p>${LINE.repeat(4)}</p>`.repeat(MOST)],
  ['just under: classes', () => list(190, (at) => `<p class="${classes(at)}">${LINE}</p>`)],
  ['just under: attributes', () => `<p ${attributes}>${LINE}</p>`.repeat(ATTRIBUTED)],
  ['just under: pieces of text', () => `<p>${'a &amp; '.repeat(MOST_TEXTS / 2)}</p>`],
  ['just under: entities', () => `<p>${'&amp;'.repeat(MOST_TEXTS)}</p>`],
  ['just under: scripts', () => SCRIPT.repeat(MOST) + PARAGRAPH],
  ['just under: comments', () => '<!-- -->'.repeat(MOST_TEXTS) + PARAGRAPH],
  ['just under: text', () => `<p>${LINE.repeat(15)}</p>`.repeat(2_500)],
  ['just under: text in one paragraph', () => `<p>${`${LINE} `.repeat(36_000)}</p>`],
  ['just under: a headline', () => `<h1>${'The mill '.repeat(108_000)}</h1>${PARAGRAPH}`],
  ['just under: styles', () => `<p style="${'a:b;'.repeat(200)}">${LINE}</p>`.repeat(MOST)],
  ['just under: names', () => `<p class="${'aB'.repeat(480)}">${LINE}</p>`.repeat(MOST)],
  ['a title of 4 MB', () => `<title>${'The mill - '.repeat(350_000)}</title>${PARAGRAPH}`],
  [
    'JSON-LD of 100,000 lines',
    () => SCRIPT.replace('"headline"', `"articleBody":"${'a\\n'.repeat(100_000)}","headline"`),
  ],
  ['large: comments', () => '<!-- -->'.repeat(MANY_TEXTS) + PARAGRAPH],
  ['large: spans', () => '<span>a</span>'.repeat(MANY)],
  ['large: paragraphs', () => numbered(40_000)],
  ['large: short paragraphs', () => `<p>${LINE}</p>`.repeat(MANY)],
  ['large: unclosed paragraphs', () => `<p>${LINE}`.repeat(MANY)],
  ['large: links', () => `<p><a href="/a">${LINE}</a></p>`.repeat(MANY / 2)],
  ['large: an article below a menu', () => `<ul>${'<li><a>Mill</a>'.repeat(45_000)}</ul>${numbered(900)}`],
  ['large: posts', () => `<article><h2>Mill</h2>${LINE}</article>`.repeat(MANY / 2)],
  ['large: icons', () => `<p>${LINE}<svg><path d="M0"/><g><use/></g></svg></p>`.repeat(MANY / 5)],
  ['large: headings in headings', () => '<h1>'.repeat(500) + `<time>${LINE}</time>`.repeat(90_000)],
  ['large: 500 deep, side by side', () => towers(500, 180, PARAGRAPH)],
  ['large: a long tag', () => `<p ${attributes}>${LINE}</p>`.repeat(390)],
  ['large: pieces of text', () => `<p>${'a &amp; '.repeat(MANY_TEXTS / 2)}</p>`],
  ['large: scripts', () => SCRIPT.repeat(38_000) + PARAGRAPH],
  ['large: icons in icons', () => `${'<svg>'.repeat(400)}${'<g/>'.repeat(90_000)}${PARAGRAPH}`],
  ['large: end tags', () => `<div>${PARAGRAPH}${'</b>'.repeat(900_000)}</div>`],
  ['large: end tags of paragraphs', () => PARAGRAPH + '</p>'.repeat(MANY - 100)],
];
