import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.js';

/*
 * Two hundred captions, credits, related headlines and sign-up lines, in the ways in which publishers set them, among
 * the paragraphs of ten reports: hardly any may come out, and no paragraph may get lost with them.
 */

const PAGES = 10;
const MOST_KEPT = 2;

const PLACES = 'Norderhaven Ostwick Sandrup Lindbeck Marholm Tessin Vallby Kirkeness Dornau Elmsted'.split(
  ' ',
);
const HEADLINES = [
  'Ferry line adds a night crossing',
  'Why the old lighthouse will stay dark',
  'Mussel farmers ask for clearer rules',
  'Ten walks along the northern dike',
  'School choir wins regional prize again',
];

const link = (text: string) => `<a href="/${text.length}/${text.slice(0, 4)}">${text}</a>`;

/** One leftover in its box: `line` is what must not be kept. */
interface Leftover {
  readonly line: string;
  readonly html: string;
}

type Shape = (place: string, at: number) => Leftover;
const box = (line: string, html: (line: string) => string): Leftover => ({ line, html: html(line) });
const headline = (place: string, at: number) => `${HEADLINES[at % HEADLINES.length]} in ${place}`;

const SHAPES: readonly Shape[] = [
  (place) =>
    box(
      `Volunteers clear the mill pond of ${place} on Sunday`,
      (line) => `<figure><img src="1.jpg"><figcaption>${line}</figcaption></figure>`,
    ),
  (place) =>
    box(
      `The lock gate of ${place} before its repair`,
      (line) => `<div class="image-caption"><img src="2.jpg"><p class="caption__text">${line}</p></div>`,
    ),
  (place) => box(`Per Aune for the ${place} Courier`, (line) => `<span class="photo-credit">${line}</span>`),
  (place) =>
    box(`A barge waits outside ${place} harbour`, (line) => `<p class="wp-caption-text">${line}</p>`),
  (place) =>
    box(
      `The council of ${place} at its last session`,
      (line) => `<p><img src="3.jpg"><br><em>${line}</em></p>`,
    ),
  (place) => box(`Photo: Ida Brandt / ${place} Courier`, (line) => `<p>${line}</p>`),
  (place) => box(`Image copyright ${place} Archive`, (line) => `<p>${line}</p>`),
  (place) => box(`${place} seen from the dike (AP Photo/Nils Holm)`, (line) => `<p>${line}</p>`),
  (place, at) =>
    box(headline(place, at), (line) => `<aside class="related"><ul><li>${link(line)}</li></ul></aside>`),
  (place, at) =>
    box(headline(place, at + 1), (line) => `<div class="article-recirc"><h4>${link(line)}</h4></div>`),
  (place, at) => box(headline(place, at + 2), (line) => `<p>Read more: ${link(line)}</p>`),
  (place, at) => box(headline(place, at + 3), (line) => `<p><strong>${link(line)}</strong></p>`),
  (place, at) =>
    box(headline(place, at + 4), (line) => `<section data-component="more-stories">${link(line)}</section>`),
  (place, at) => box(`${headline(place, at)} once more`, (line) => `<p>RELATED: ${link(line)}</p>`),
  (place) => box(`Sign up for the ${place} morning newsletter`, (line) => `<p>${line}</p>`),
  (place) =>
    box(
      `All the news of ${place} in your inbox every day`,
      (line) => `<div class="newsletter-signup"><p>${line}</p><input type="email"></div>`,
    ),
  (place) =>
    box(
      `Subscribe to the ${place} Courier for one crown a week`,
      (line) => `<div class="promo-box"><p>${line}</p></div>`,
    ),
  (place) => box(`Follow the ${place} Courier on Facebook and Instagram`, (line) => `<p>${line}</p>`),
  (place) => box(`Download the app of the ${place} Courier`, (line) => `<p>${line}</p>`),
  (place) =>
    box(`Share this report from ${place}`, (line) => `<div class="share-bar"><span>${line}</span></div>`),
];

const paragraph = (place: string, at: number) =>
  `On day ${at + 1} of the works the pumps of ${place} moved more water than in the whole of last year, said the ` +
  `dike reeve, and the ${at + 2} crews at the northern lock went home before dark for the first time.`;

it('of two hundred leftovers at most two are kept, and every paragraph is', () => {
  const kept: string[] = [];
  for (const place of PLACES.slice(0, PAGES)) {
    const leftovers = SHAPES.map((shape, at) => shape(place, at));
    const paragraphs = SHAPES.map((_, at) => paragraph(place, at));
    const text = textOf(place, paragraphs, leftovers);
    expect(paragraphs.filter((words) => !text.includes(words))).toEqual([]);
    kept.push(...leftovers.map(({ line }) => line).filter((line) => text.includes(line)));
  }
  expect(kept.length, kept.join('\n')).toBeLessThanOrEqual(MOST_KEPT);
});

function textOf(place: string, paragraphs: readonly string[], leftovers: readonly Leftover[]): string {
  const body = paragraphs.map((words, at) => `<p>${words}</p>\n${leftovers[at]?.html ?? ''}`).join('\n');
  const html = `<html><head><title>Pumps run in ${place}</title></head><body><article><h1>Pumps run in ${place}</h1>${body}</article></body></html>`;
  const outcome = extractArticle(html, { url: 'https://courier.example/pumps' });
  return outcome.kind === 'ok' ? outcome.article.text : '';
}

/*
 * The same on whole pages, set as outlets of many kinds set theirs: `[[…]]` stands around what must not be kept,
 * `{{p0}}` where a paragraph comes.
 */

const LAYOUTS = new URL('../fixtures/layouts/', import.meta.url);
const MOST_SHARE = 0.01;

const SENTENCES: Readonly<Record<string, (at: number) => string>> = {
  en: (at) => paragraph('the northern lock', at),
  de: (at) =>
    `Am ${at + 1}. Tag der Arbeiten förderten die Pumpen mehr Wasser als im ganzen vergangenen Jahr, sagte der ` +
    `Deichgraf, und die ${at + 2} Mannschaften gingen zum ersten Mal vor Einbruch der Dunkelheit nach Hause.`,
  es: (at) =>
    `En el día ${at + 1} de las obras, las bombas movieron más agua que en todo el año pasado, dijo el guardián del ` +
    `dique, y las ${at + 2} cuadrillas volvieron a casa antes de anochecer por primera vez.`,
  fr: (at) =>
    `Au ${at + 1}e jour des travaux, les pompes ont déplacé plus d'eau que pendant toute l'année dernière, a déclaré ` +
    `le gardien de la digue, et les ${at + 2} équipes sont rentrées avant la nuit pour la première fois.`,
  ru: (at) =>
    `На ${at + 1}-й день работ насосы перекачали больше воды, чем за весь прошлый год, сообщил смотритель дамбы, и ` +
    `${at + 2} бригад впервые разошлись по домам до наступления темноты.`,
};

it('of the leftovers of two dozen layouts hardly any is kept, and every paragraph is', () => {
  const pages = readdirSync(LAYOUTS).map((file) => readFileSync(new URL(file, LAYOUTS), 'utf8'));
  const read = pages.map(readLayout);
  const leftovers = read.flatMap((page) => page.leftovers);
  const kept = read.flatMap((page) => page.kept);
  expect(read.flatMap(({ lost }) => lost)).toEqual([]);
  expect(leftovers.length).toBeGreaterThan(300);
  expect(kept.length, kept.join('\n')).toBeLessThanOrEqual(leftovers.length * MOST_SHARE);
});

function readLayout(layout: string) {
  const language = /lang="(\w+)"/.exec(layout)?.[1] ?? 'en';
  const sentence = SENTENCES[language] ?? (() => '');
  const paragraphs = [...layout.matchAll(/\{\{p(\d)\}\}/g)].map(([, at]) => sentence(Number(at)));
  const leftovers = [...layout.matchAll(/\[\[(.*?)\]\]/g)].map(([, line = '']) => line);
  const html = layout
    .replace(/\{\{p(\d)\}\}/g, (_, at) => sentence(Number(at)))
    .replace(/\[\[(.*?)\]\]/g, '$1');
  const outcome = extractArticle(html, { url: 'https://courier.example/pumps' });
  const text = outcome.kind === 'ok' ? outcome.article.text : '';
  const blocks = text.split('\n\n').filter((block) => !paragraphs.some((words) => block.includes(words)));
  return {
    leftovers,
    kept: leftovers.filter((line) => blocks.some((block) => block.includes(line))),
    lost: paragraphs.filter((words) => !text.includes(words)),
  };
}
